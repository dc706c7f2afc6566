import type { Said, Words } from '../../foundation/words.ts'
import { abroadActWords } from './abroad.words.ts'
import type { Act } from './acts.ts'
import { caseActs } from './case-acts.words.ts'
import { consoleActWords } from './console.words.ts'
import { coyoteActWords } from './coyotes.words.ts'
import { factorActs } from './factors.words.ts'
import { integrationActWords } from './integration.words.ts'
import { lockActWords } from './locks.words.ts'
import { paperActWords } from './papers.words.ts'

/** Each act in the words a member reads in their activity. */
export const actWords: Readonly<Record<Act, Said>> = {
  // Getting in
  'login-opened': { es: 'Se creó tu cuenta', en: 'Your account was created' },
  'login-activated': { es: 'Activaste tu cuenta', en: 'You activated your account' },
  'registration-tried': {
    es: 'Alguien quiso crear una cuenta con tus datos',
    en: 'Someone tried to create an account with your details',
  },
  'signed-in': { es: 'Entraste', en: 'You signed in' },
  'signed-in-new-device': {
    es: 'Entraste desde un aparato nuevo',
    en: 'You signed in from a new device',
  },
  'sign-in-waits': {
    es: 'Varias contraseñas equivocadas: pusimos una espera',
    en: 'Several wrong passwords: we set a wait',
  },
  'signed-out': { es: 'Saliste', en: 'You signed out' },
  'session-ended': { es: 'Cerraste un aparato', en: 'You signed out a device' },
  'sessions-ended': { es: 'Se cerraron todos los aparatos', en: 'All devices were signed out' },
  ...factorActs,
  'snapshot-chosen': {
    es: 'Elegiste si guardamos tus últimos datos en tus aparatos',
    en: 'You chose whether we keep your last figures on your devices',
  },
  'figures-unlocked': {
    es: 'Tus cantidades ya se ven completas',
    en: 'Your amounts are now shown in full',
  },
  'waits-cleared': { es: 'Quitamos la espera para entrar', en: 'We removed the sign-in wait' },
  // Password and recovery
  'password-changed': { es: 'Cambiaste tu contraseña', en: 'You changed your password' },
  'recovery-started': {
    es: 'Alguien pidió cambiar tu contraseña',
    en: 'Someone asked to reset your password',
  },
  'recovery-finished': {
    es: 'Cambiaste tu contraseña por correo',
    en: 'You reset your password by e-mail',
  },
  'lost-email-asked': {
    es: 'Alguien dijo que perdió tu correo',
    en: 'Someone said they lost your e-mail',
  },
  'email-shown-masked': {
    es: 'Mostramos tu correo, en parte tapado, a quien tiene tu celular',
    en: 'We showed your e-mail, partly hidden, to whoever has your phone',
  },
  'not-me': { es: 'Dijiste “No fui yo”', en: 'You said “It wasn’t me”' },
  frozen: { es: 'Pusimos tu cuenta en pausa', en: 'We paused your account' },
  unfrozen: { es: 'Quitamos la pausa de tu cuenta', en: 'We ended the pause of your account' },
  // Contact
  'email-change-asked': { es: 'Pediste cambiar tu correo', en: 'You asked to change your e-mail' },
  'email-change-undone': {
    es: 'Se canceló el cambio de correo',
    en: 'The e-mail change was cancelled',
  },
  'email-changed': { es: 'Cambió tu correo', en: 'Your e-mail changed' },
  'phone-added': { es: 'Agregaste un teléfono', en: 'You added a phone' },
  'phone-bound': { es: 'Confirmaste tu celular', en: 'You confirmed your phone' },
  'phone-removed': { es: 'Quitaste un teléfono', en: 'You removed a phone' },
  'contact-change-asked': {
    es: 'Pediste cambiar un dato de contacto',
    en: 'You asked to change a contact detail',
  },
  'contact-change-undone': {
    es: 'Se canceló un cambio de contacto',
    en: 'A contact change was cancelled',
  },
  'email-confirmed-again': { es: 'Confirmaste tu correo', en: 'You confirmed your e-mail' },
  'second-email-changed': {
    es: 'Cambiaste tu segundo correo',
    en: 'You changed your second e-mail',
  },
  'address-changed': { es: 'Cambiaste tu domicilio', en: 'You changed your address' },
  'references-changed': { es: 'Cambiaste tus referencias', en: 'You changed your references' },
  'questions-changed': {
    es: 'Cambiaste tus preguntas de seguridad',
    en: 'You changed your security questions',
  },
  'job-change-told': {
    es: 'Avisaste que dejaste tu trabajo',
    en: 'You told us that you left your job',
  },
  'language-changed': { es: 'Cambiaste el idioma', en: 'You changed the language' },
  'notices-changed': { es: 'Cambiaste tus avisos', en: 'You changed your notices' },
  'identifiers-shown': {
    es: 'Pediste ver tu NSS, tu CURP y tu RFC completos',
    en: 'You asked to see your full NSS, CURP and RFC',
  },
  // Holds
  'hold-placed': { es: 'Pusimos una protección', en: 'We set a protection' },
  'hold-lifted': { es: 'Quitamos una protección', en: 'We removed a protection' },
  // Requests
  ...caseActs,
  // Reading
  'figures-downloaded': { es: 'Bajaste tus movimientos', en: 'You downloaded your activity' },
  'member-viewed': { es: 'Vieron tu expediente', en: 'Your file was viewed' },
  'email-told': { es: 'Dijimos tu correo por teléfono', en: 'We told your e-mail by phone' },
  'caller-refused': {
    es: 'Alguien llamó y no pudo comprobar que eras tú',
    en: 'Someone called and couldn’t prove to be you',
  },
  'member-looked-up': { es: 'Buscaron tu expediente', en: 'Your file was looked up' },
  'look-up-stopped': {
    es: 'Detuvimos a un asesor que buscó tu expediente',
    en: 'We stopped an agent who looked up your file',
  },
  'data-shown': { es: 'Un asesor vio un dato tuyo', en: 'An agent saw one of your details' },
  'email-hinted': {
    es: 'Dijimos tu correo, en parte tapado, por teléfono',
    en: 'We told your e-mail, partly hidden, by phone',
  },
  'email-change-approved': {
    es: 'Una segunda persona aprobó el cambio de tu correo',
    en: 'A second person approved the change of your e-mail',
  },
  'email-change-declined': {
    es: 'Una segunda persona detuvo el cambio de tu correo',
    en: 'A second person stopped the change of your e-mail',
  },
  'activation-resent': {
    es: 'Mandamos otra vez el correo para activar tu cuenta',
    en: 'We sent the activation e-mail again',
  },
  'call-noted': { es: 'Anotamos tu llamada', en: 'We noted your call' },
  'call-back-set': { es: 'Quedamos en llamarte', en: 'We agreed to call you' },
  'word-told': { es: 'Te dijimos tu palabra en una llamada', en: 'We said your word in a call' },
  'desk-refused': {
    es: 'Detuvimos a un asesor que quiso saltarse un paso',
    en: 'We stopped an agent who tried to skip a step',
  },
  'caller-judged': { es: 'Comprobamos a quien llamó', en: 'We checked who called' },
  // The house itself: about nobody
  'staff-hired': { es: 'Alguien empezó a trabajar aquí', en: 'Someone started working here' },
  'shift-opened': { es: 'Alguien abrió su turno', en: 'Someone opened their shift' },
  'shift-closed': { es: 'Alguien cerró su turno', en: 'Someone closed their shift' },
  'staff-declared': { es: 'Alguien declaró sus datos', en: 'Someone declared their details' },
  'desk-alert-raised': {
    es: 'Avisamos a supervisión de una señal',
    en: 'Supervisors were told of a sign',
  },
  'staff-proof-changed': {
    es: 'Alguien del personal cambió cómo entra',
    en: 'Staff changed how they sign in',
  },
  'staff-signed-in': { es: 'Entró alguien del personal', en: 'Staff signed in' },
  'staff-signed-out': { es: 'Salió alguien del personal', en: 'Staff signed out' },
  'staff-refused': { es: 'No entró alguien del personal', en: 'Staff could not sign in' },
  'import-accepted': { es: 'Se aceptó un archivo', en: 'A file was accepted' },
  'import-refused': { es: 'Se rechazó un archivo', en: 'A file was refused' },
  'job-run': { es: 'Se corrió una tarea', en: 'A task was run' },
  'capture-line-made': {
    es: 'Hiciste una línea de captura',
    en: 'You made a payment reference',
  },
  'payment-looked-for': { es: 'Buscaste un pago', en: 'You looked for a payment' },
  'deposit-assigned': { es: 'Se asignó un depósito a un crédito', en: 'A deposit was assigned' },
  'deposit-released': { es: 'Se retiró un depósito de un crédito', en: 'A deposit was released' },
  'deposit-refunded': { es: 'Se ordenó devolver un depósito', en: 'A deposit was sent back' },
  'deposit-move-proposed': {
    es: 'Se propuso mover un depósito',
    en: 'Moving a deposit was proposed',
  },
  'deposit-move-declined': {
    es: 'No se aceptó mover un depósito',
    en: 'Moving a deposit was declined',
  },
  'payer-link-made': {
    es: 'Hiciste un enlace para que otra persona pague',
    en: 'You made a link for someone to pay',
  },
  'payer-link-revoked': { es: 'Quitaste un enlace de pago', en: 'You took a payment link back' },
  'discount-asked': { es: 'Pediste tu descuento', en: 'You asked for your discount' },
  'refund-account-refused': {
    es: 'No aceptamos una cuenta para tu devolución',
    en: 'We did not take an account for your refund',
  },
  'refund-account-set': {
    es: 'Diste una cuenta para tu devolución',
    en: 'You gave an account for your refund',
  },
  'refund-proposed': { es: 'Se revisó tu devolución', en: 'Your refund was looked at' },
  'refund-declined': { es: 'Se detuvo tu devolución', en: 'Your refund was stopped' },
  'refund-released': { es: 'Salió tu devolución', en: 'Your refund was sent' },
  'refund-arrived': { es: 'Tu banco recibió tu devolución', en: 'Your bank received your refund' },
  'refund-returned': {
    es: 'El banco regresó tu devolución',
    en: 'The bank sent your refund back',
  },
  'parameter-set': { es: 'Se escribió un parámetro', en: 'A parameter was written' },
  'parameter-withdrawn': { es: 'Se retiró un parámetro', en: 'A parameter was taken back' },
  'door-set': { es: 'Se cambió la puerta', en: 'The door was changed' },
  'maintenance-planned': { es: 'Se planeó un mantenimiento', en: 'Maintenance was planned' },
  'maintenance-published': { es: 'Se publicó un mantenimiento', en: 'Maintenance was published' },
  'maintenance-extended': { es: 'Se alargó un mantenimiento', en: 'Maintenance was extended' },
  'maintenance-ended': { es: 'Terminó antes un mantenimiento', en: 'Maintenance ended early' },
  'maintenance-cancelled': { es: 'Se canceló un mantenimiento', en: 'Maintenance was cancelled' },
  'maintenance-passed': {
    es: 'Se dio un pase para el mantenimiento',
    en: 'A maintenance pass was given',
  },
  'partner-key-asked': { es: 'Se pidió la llave de un socio', en: 'A partner key was asked for' },
  'partner-key-given': { es: 'Se dio la llave de un socio', en: 'A partner key was given' },
  'partner-key-declined': {
    es: 'No se dio la llave de un socio',
    en: 'A partner key was declined',
  },
  'partner-key-ending': {
    es: 'Se dijo cuándo termina la llave de un socio',
    en: 'The end of a partner key was set',
  },
  'partner-key-revoked': {
    es: 'Se quitó la llave de un socio',
    en: 'A partner key was taken away',
  },
  'partner-callback-again': {
    es: 'Se mandó otra vez un aviso a un socio',
    en: 'A partner callback was sent again',
  },
  ...paperActWords,
  ...lockActWords,
  ...abroadActWords,
  ...consoleActWords,
  ...integrationActWords,
  ...coyoteActWords,
}

export const actorWords = {
  you: { es: 'Tú', en: 'You' },
  somebody: { es: 'Alguien, sin entrar', en: 'Someone, not signed in' },
  agent: { es: 'Un asesor de {linea}', en: 'An agent of {linea}' },
  operator: { es: 'Operación del portal', en: 'Portal operations' },
  institute: { es: 'Otro sistema de {institucion}', en: 'Another system of {institucion}' },
  portal: { es: 'El portal', en: 'The portal' },
} satisfies Words
