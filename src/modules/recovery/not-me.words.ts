import type { Words } from '../../foundation/words.ts'

export const words = {
  section: { es: 'No fui yo', en: 'It wasn’t me' },
  h1: { es: 'Detenlo: no fui yo', en: 'Stop it: it wasn’t me' },
  what: { es: 'Qué pidieron', en: 'What was asked' },
  when: { es: 'Cuándo', en: 'When' },
  where: { es: 'Desde dónde', en: 'From where' },
  unknownPlace: { es: 'No lo sabemos', en: 'We don’t know' },
  doesTitle: { es: 'Al tocar el botón', en: 'When you tap the button' },
  does1: { es: 'Cerramos tu cuenta en todos los aparatos.', en: 'We sign you out everywhere.' },
  does2: {
    es: 'Nadie puede mover tu dinero ni cambiar tus datos.',
    en: 'No one can move your money or change your details.',
  },
  does3: {
    es: 'Deshacemos los cambios de contacto que estaban en espera.',
    en: 'We undo contact changes that were waiting.',
  },
  does4: {
    es: 'Te damos un folio, y una persona lo revisa.',
    en: 'We give you a reference, and a person looks into it.',
  },
  button: { es: 'Detener y proteger mi cuenta', en: 'Stop it and protect my account' },
  wasMe: { es: 'Sí fui yo. No hagas nada', en: 'It was me. Do nothing' },
  doneH1: { es: 'Protegimos tu cuenta', en: 'We protected your account' },
  done: {
    es: 'Lo detuvimos y pusimos tu cuenta en pausa. Nadie puede cambiar nada. Para abrirla, cambia tu contraseña o llámanos.',
    en: 'We stopped it and paused your account. No one can change anything. To reopen it, reset your password or call us.',
  },
  doneFolio: { es: 'Tu folio: <c>{folio}</c>.', en: 'Your reference: <c>{folio}</c>.' },
  doneTitle: { es: 'Para abrirla', en: 'To reopen it' },
  doneHow: {
    es: 'Cambia tu contraseña cuando quieras. Desde el {hasta} la abres con un código a tu celular.',
    en: 'Reset your password anytime. From {hasta} you open it with a code to your phone.',
  },
  reset: { es: 'Cambiar mi contraseña', en: 'Reset my password' },
  call: { es: 'Llamar a {linea}: {telefono}', en: 'Call {linea}: {telefonoExterior}' },
  expiredH1: { es: 'Este enlace ya venció', en: 'This link has expired' },
  expired: {
    es: 'Sirve 10 días. Si algo te preocupa, llama ya a {linea}: {telefono}, o cambia tu contraseña.',
    en: 'It works for 10 days. If something worries you, call {linea} now: {telefonoExterior}, or reset your password.',
  },
} satisfies Words

/** What each security notice was about, as its «No fui yo» page says it. */
export const aboutWords = {
  'already-registered': {
    es: 'Crear una cuenta con tus datos',
    en: 'Create an account with your details',
  },
  'password-changed': { es: 'Cambiar tu contraseña', en: 'Change your password' },
  'new-device': { es: 'Entrar desde un aparato nuevo', en: 'Sign in from a new device' },
  'wrong-passwords': { es: 'Entrar, con la contraseña mal', en: 'Sign in, with a wrong password' },
  'email-change-asked': { es: 'Cambiar tu correo', en: 'Change your e-mail' },
  'email-changed': { es: 'Cambiar tu correo', en: 'Change your e-mail' },
  'contact-change-asked': {
    es: 'Cambiar tus datos de contacto',
    en: 'Change your contact details',
  },
  'contact-changed': { es: 'Cambiar tus datos de contacto', en: 'Change your contact details' },
  'second-factor': {
    es: 'Cambiar el segundo paso para entrar',
    en: 'Change the second step to sign in',
  },
  'lost-email': { es: 'Entrar sin tu correo', en: 'Get in without your e-mail' },
  locked: { es: 'Poner candado a tu cuenta', en: 'Lock your account' },
  'lock-ending': { es: 'Quitar tu candado', en: 'Remove your lock' },
  reopened: { es: 'Quitar la pausa de tu cuenta', en: 'End the pause of your account' },
  'closing-asked': { es: 'Cerrar tu cuenta web', en: 'Close your web account' },
  'help-began': { es: 'Usar tu cuenta con ayuda', en: 'Use your account with help' },
  'export-ready': { es: 'Bajar todos tus datos', en: 'Download all your data' },
  other: { es: 'Un cambio en tu cuenta', en: 'A change in your account' },
} satisfies Words
