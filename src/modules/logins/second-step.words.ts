import type { Words } from '../../foundation/words.ts'

/** The second step (in-13 for who has a key or an app), and a key at the door. */
export const secondStepWords = {
  useIdentity: { es: 'Entrar con {sitio}', en: 'Sign in with {sitio}' },
  title: { es: 'Falta tu segundo paso', en: 'Your second step' },
  text: {
    es: 'No conocemos este aparato. Confirma que eres tú con algo que solo tú tienes.',
    en: 'We don’t know this device. Confirm it’s you with something only you have.',
  },
  textInside: {
    es: 'Tu contraseña está bien. Confirma que eres tú con algo que solo tú tienes.',
    en: 'Your password is right. Confirm it’s you with something only you have.',
  },
  codeApp: { es: 'Código de tu app o de respaldo', en: 'Code from your app, or a recovery code' },
  codePaper: { es: 'Código de respaldo', en: 'Recovery code' },
  codeHint: {
    es: 'De tu app son 6 números; de tu hoja, 10 letras y números',
    en: 'Your app gives 6 digits; your sheet has 10 letters and digits',
  },
  paperHint: { es: '10 letras y números de tu hoja', en: '10 letters and digits from your sheet' },
  keyTitle: { es: 'Con tu llave de acceso', en: 'With your passkey' },
  orTitle: { es: '¿Tienes una llave de acceso?', en: 'Do you have a passkey?' },
  useKey: { es: 'Entrar con llave de acceso', en: 'Sign in with a passkey' },
  lostTitle: { es: '¿No tienes nada de eso?', en: 'Don’t have any of these?' },
  lost: {
    es: 'Llama a {linea}: <tel>{telefono}</tel>. Dos personas lo revisan y en 48 horas entras sin tu segundo paso. <a>Qué hacer si perdiste tu teléfono</a>.',
    en: 'Call {linea}: <tel>{telefonoExterior}</tel>. Two people look into it, and in 48 hours you sign in without your second step. <a>What to do if you lost your phone</a>.',
  },
  codeMissing: { es: 'Escribe tu código', en: 'Enter your code' },
  // The key at the door
  keyH1: { es: 'Entra con tu llave', en: 'Sign in with your passkey' },
  keyText: {
    es: 'Tu aparato te pedirá tu huella, tu cara o su PIN. Tienes 5 minutos.',
    en: 'Your device will ask for your fingerprint, your face or its PIN. You have 5 minutes.',
  },
  use: { es: 'Usar mi llave', en: 'Use my passkey' },
  without: {
    es: 'Este navegador no puede usar llaves: hace falta JavaScript y una versión reciente. Entra con tu contraseña.',
    en: 'This browser cannot use passkeys: it takes JavaScript and a recent version. Sign in with your password.',
  },
  otherWay: { es: 'Entrar con mi contraseña', en: 'Sign in with my password' },
  waiting: { es: 'Tu aparato te está preguntando…', en: 'Your device is asking you…' },
  failed: {
    es: 'Tu aparato no dio la llave. Puedes probar otra vez.',
    en: 'Your device did not give the passkey. You can try again.',
  },
  tooMany: {
    es: 'Hubo muchos intentos desde tu red. Prueba otra vez a las {hora}',
    en: 'Too many tries from your network. Try again at {hora}',
  },
  // Before something sensitive
  proveKey: { es: 'Confirmar con mi llave', en: 'Confirm with my passkey' },
  proveKeyH1: { es: 'Confirma con tu llave', en: 'Confirm with your passkey' },
  proveWithout: {
    es: 'Este navegador no puede usar llaves: hace falta JavaScript y una versión reciente. Confirma de otra forma.',
    en: 'This browser cannot use passkeys: it takes JavaScript and a recent version. Confirm another way.',
  },
  proveOther: { es: 'Confirmar de otra forma', en: 'Confirm another way' },
  withPassword: { es: 'Con tu contraseña', en: 'With your password' },
  withApp: { es: 'Con tu app de códigos', en: 'With your app for codes' },
  appCode: { es: 'Código de tu app', en: 'Code from your app' },
  appHint: { es: '6 números', en: '6 digits' },
} satisfies Words
