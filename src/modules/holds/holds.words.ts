import type { Words } from '../../foundation/words.ts'
import type { CannotBecauseHeld } from './holds.ts'

/** Why something has to wait. `{hasta}`: the day and time at which the hold ends by itself. */
export const holdWords = {
  'held-by-freeze': {
    es: 'Tu cuenta está en pausa porque alguien dijo “No fui yo”. Para abrirla, cambia tu contraseña o llama a {linea}: {telefono}.',
    en: 'Your account is paused because someone said “It wasn’t me”. To open it, reset your password or call {linea}: {telefonoExterior}.',
  },
  'held-by-candado': {
    es: 'Le pusiste candado a tu cuenta. Quítalo primero: tarda 24 horas.',
    en: 'You put a lock on your account. Remove it first: that takes 24 hours.',
  },
  'held-by-after-recovery': {
    es: 'Cambiaste tu contraseña con el correo. Para cuidar tu dinero, esto se abre el {hasta}.',
    en: 'You reset your password by e-mail. To protect your money, this opens on {hasta}.',
  },
  'held-by-contact-change': {
    es: 'Hay un cambio de contacto en espera. Cancélalo, o vuelve después del {hasta}.',
    en: 'A contact change is waiting. Cancel it, or come back after {hasta}.',
  },
  'held-by-new-registration': {
    es: 'Tu cuenta es nueva. Para cuidar tu dinero, esto se abre el {hasta}.',
    en: 'Your account is new. To protect your money, this opens on {hasta}.',
  },
  'held-by-factor-reset': {
    es: 'Pediste por teléfono quitar tu segundo paso. Esto se abre el {hasta}.',
    en: 'You asked by phone to remove your second step. This opens on {hasta}.',
  },
  'held-by-closing': {
    es: 'Pediste cerrar tu cuenta web el {hasta}. Si ya no quieres cerrarla, cancélalo en Mis derechos.',
    en: 'You asked to close your web account on {hasta}. If you changed your mind, cancel it in My rights.',
  },
  'held-by-dispute': {
    es: 'Estamos viendo de quién es esta cuenta. Mientras, nadie mueve dinero ni cambia datos. Llama a {linea}: {telefono}.',
    en: 'We are checking whose account this is. Meanwhile no one moves money or changes details. Call {linea}: {telefonoExterior}.',
  },
} satisfies Words<CannotBecauseHeld>
