import type { Words } from '../../foundation/words.ts'

/** The door: in-1, in-13, in-15, in-16 of the design guide. */
export const signInWords = {
  title: { es: 'Entra a tu cuenta', en: 'Sign in to your account' },
  name: {
    es: 'Correo electrónico o NSS',
    en: 'E-mail or NSS (Mexican social security number)',
  },
  password: { es: 'Contraseña', en: 'Password' },
  enter: { es: 'Entrar', en: 'Sign in' },
  forgot: {
    es: '¿Olvidaste tu contraseña? <a>Olvidé mi contraseña</a>',
    en: 'Forgot your password? <a>I forgot my password</a>',
  },
  other: {
    es: '¿Otro problema? <a>No puedo entrar</a>',
    en: 'Something else? <a>I can’t get in</a>',
  },
  first: { es: '¿Es tu primera vez aquí?', en: 'First time here?' },
  firstText: {
    es: 'Crea tu cuenta gratis en unos 5 minutos. Ten a la mano tu NSS, tu CURP y tu RFC.',
    en: 'Create your free account in about 5 minutes. Have your NSS, CURP and RFC handy.',
  },
  create: { es: 'Crear mi cuenta', en: 'Create my account' },
  well: { es: 'El portal funciona bien.', en: 'Everything is working.' },
  slow: {
    es: 'El portal está lento. Puedes entrar, pero tarda más.',
    en: 'The site is slow. You can sign in, but it takes longer.',
  },
  seeStatus: { es: 'Ver estado', en: 'See status' },
  wrong: {
    es: 'Correo electrónico o usuario incorrecto. Revisa tus datos, <reset>cambia tu contraseña</reset> o mira <help>“No puedo entrar”</help>. ¿Olvidaste tu correo? Llama a {linea}: <tel>{telefono}</tel>.',
    en: 'Wrong e-mail, user or password. Check them, <reset>reset your password</reset> or see <help>“I can’t get in”</help>. Forgot your e-mail? Call {linea}: <tel>{telefonoExterior}</tel>.',
  },
  lastTry: {
    es: 'Te queda 1 intento. Después hay que esperar {n, plural, one {# minuto} other {# minutos}}.',
    en: 'You have 1 try left. After that you wait {n, plural, one {# minute} other {# minutes}}.',
  },
  nameMissing: { es: 'Escribe tu correo o tu NSS', en: 'Enter your e-mail or NSS' },
  passwordMissing: { es: 'Escribe tu contraseña', en: 'Enter your password' },
} satisfies Words

export const codeStepWords = {
  title: { es: 'Escribe el código que te mandamos', en: 'Enter the code we sent you' },
  toPhone: {
    es: 'Lo mandamos al celular que termina en {xx}. Vence en 10 minutos.',
    en: 'We sent it to the phone ending in {xx}. It expires in 10 minutes.',
  },
  toMail: {
    es: 'Lo mandamos a {correo}. Vence en 10 minutos. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'We sent it to {correo}. It expires in 10 minutes. If you don’t see it, look in “Spam” or “Junk”.',
  },
  code: { es: 'Código', en: 'Code' },
  hint: {
    es: '6 números. Sirve solo en este navegador',
    en: '6 digits. It works only in this browser',
  },
  remember: { es: 'Recordar este aparato 90 días', en: 'Remember this device for 90 days' },
  rememberHint: {
    es: 'No lo marques si otras personas usan este aparato.',
    en: 'Don’t tick it if other people use this device.',
  },
  enter: { es: 'Entrar', en: 'Sign in' },
  goOn: { es: 'Continuar', en: 'Continue' },
  notArriving: { es: '¿No te llega?', en: 'Not arriving?' },
  byMail: { es: 'Mándalo a mi correo', en: 'Send it to my e-mail' },
  bySms: { es: 'Mándalo a mi celular', en: 'Send it to my phone' },
  again: { es: 'Mándame otro código', en: 'Send me another code' },
  sentAgain: {
    es: 'Te mandamos otro. El anterior ya no sirve.',
    en: 'We sent another one. The earlier one no longer works.',
  },
  careTitle: { es: 'Cuida tu código', en: 'Keep your code safe' },
  care: {
    es: 'No se lo des a nadie. Nunca te lo pediremos por teléfono o WhatsApp.',
    en: 'Don’t give it to anyone. We will never ask for it by phone or WhatsApp.',
  },
  aside: { es: 'Consejo', en: 'Advice' },
} satisfies Words

export const waitWords = {
  title: { es: 'Espera hasta las {hora}', en: 'Wait until {hora}' },
  text: {
    es: 'Hubo varias contraseñas equivocadas. Tu dinero está a salvo. Espera, o cambia tu contraseña y entra ya.',
    en: 'There were several wrong passwords. Your money is safe. Wait, or reset your password and sign in now.',
  },
  leftOne: { es: 'Falta 1 minuto.', en: '1 minute to go.' },
  left: { es: 'Faltan {n} minutos.', en: '{n} minutes to go.' },
  network: {
    es: 'Hubo muchos intentos desde tu red de internet. Prueba otra vez a las {hora}.',
    en: 'There were too many tries from your internet network. Try again at {hora}.',
  },
  otherDevice: {
    es: 'Si ya entraste antes desde otro aparato, ahí no tienes que esperar.',
    en: 'If you signed in before on another device, you don’t have to wait there.',
  },
  reset: { es: 'Cambiar mi contraseña', en: 'Reset my password' },
  tryAgain: { es: 'Volver a intentar', en: 'Try again' },
  recoverTitle: { es: 'Entra con una contraseña nueva', en: 'Sign in with a new password' },
  recover: {
    es: 'Hubo muchas contraseñas equivocadas desde aparatos que no conocemos. Tu dinero está a salvo. Aquí hay que cambiar la contraseña para entrar.',
    en: 'There were many wrong passwords from devices we don’t know. Your money is safe. Here you have to reset your password to get in.',
  },
  frozenTitle: { es: 'Tu cuenta está en pausa', en: 'Your account is paused' },
  frozen: {
    es: 'Alguien nos dijo “No fui yo”. Nadie puede cambiar nada. Para abrirla, cambia tu contraseña o llama a {linea}: <tel>{telefono}</tel>.',
    en: 'Someone told us “It wasn’t me”. No one can change anything. To reopen it, reset your password or call {linea}: <tel>{telefonoExterior}</tel>.',
  },
} satisfies Words

export const closedWords = {
  title: { es: 'Cerramos tu sesión', en: 'We signed you out' },
  idle: {
    es: 'Pasaron 15 minutos sin movimiento. Lo que guardaste sigue ahí.',
    en: '15 minutes went by. What you saved is still there.',
  },
  'whole-day': {
    es: 'Pasaron 12 horas desde que entraste. Lo que guardaste sigue ahí.',
    en: '12 hours went by since you signed in. What you saved is still there.',
  },
  helped: {
    es: 'Terminó la ayuda. Para seguir a solas, entra otra vez.',
    en: 'The help is over. To go on alone, sign in again.',
  },
  person: {
    es: 'Saliste de tu cuenta en este aparato.',
    en: 'You signed out on this device.',
  },
  elsewhere: {
    es: 'Cerraste tu cuenta desde otro aparato. Lo que guardaste sigue ahí.',
    en: 'You signed out from another device. What you saved is still there.',
  },
  password: {
    es: 'Cambió tu contraseña y cerramos tu cuenta en los demás aparatos.',
    en: 'Your password changed and we signed you out on other devices.',
  },
  stopped: {
    es: 'Alguien nos dijo “No fui yo”. Cerramos tu cuenta en todos los aparatos para cuidarla.',
    en: 'Someone told us “It wasn’t me”. We signed you out everywhere to keep it safe.',
  },
  kept: {
    es: 'Lo que estabas escribiendo también sigue ahí. Entra otra vez y lo verás.',
    en: 'What you were typing is still there too. Sign in again and you’ll see it.',
  },
  again: { es: 'Entrar otra vez', en: 'Sign in again' },
} satisfies Words

export const stepUpWords = {
  title: { es: 'Confirma que eres tú', en: 'Confirm it’s you' },
  text: {
    es: 'Vas a cambiar algo importante. Escribe tu contraseña otra vez; lo que llevas escrito no se pierde.',
    en: 'You are about to change something important. Enter your password again; what you typed is kept.',
  },
  textSeveral: {
    es: 'Vas a cambiar algo importante. Elige cómo confirmarlo; lo que llevas escrito no se pierde.',
    en: 'You are about to change something important. Choose how to confirm it; what you typed is kept.',
  },
  password: { es: 'Contraseña', en: 'Password' },
  goOn: { es: 'Continuar', en: 'Continue' },
  wrong: { es: 'Esa contraseña no es. Revísala', en: 'That’s not the password. Check it' },
  notNow: { es: 'Ahora no', en: 'Not now' },
} satisfies Words
