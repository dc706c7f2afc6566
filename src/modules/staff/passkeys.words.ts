import type { Said, Words } from '../../foundation/words.ts'

export const passkeyWords = {
  title: { es: 'Cómo entras', en: 'How you sign in' },
  intro: {
    es: 'Una llave de acceso es tu huella, tu cara o el PIN de tu aparato. Con ella entras sin contraseña ni código.',
    en: 'A passkey is your fingerprint, your face or your device’s PIN. It signs you in without password or code.',
  },
  back: { es: 'Volver a mi trabajo', en: 'Back to my work' },
  ways: { es: 'Tus formas de entrar', en: 'Your ways to sign in' },
  way: { es: 'Forma', en: 'Way' },
  since: { es: 'Desde', en: 'Since' },
  used: { es: 'Usada', en: 'Used' },
  never: { es: 'Todavía no', en: 'Not yet' },
  app: {
    es: 'Códigos de tu app, con tu contraseña',
    en: 'Codes from your app, with your password',
  },
  addApp: { es: 'Poner una app de códigos', en: 'Set up an app for codes' },
  moveApp: { es: 'Cambiar tu app de códigos', en: 'Change your app for codes' },
  moveAppText: {
    es: 'Para un teléfono nuevo. La app de antes deja de servir.',
    en: 'For a new phone. The app of before stops working.',
  },
  appTitle: { es: 'Tu app de códigos', en: 'Your app for codes' },
  appText: {
    es: 'Abre tu app y lee este cuadro, o escribe la clave. Luego escribe el código que te da. Tienes 10 minutos.',
    en: 'Open your app and read this square, or type the key. Then enter the code it gives. You have 10 minutes.',
  },
  square: { es: 'Cuadro con la clave de tu app', en: 'Square with the key of your app' },
  appKey: { es: 'Clave', en: 'Key' },
  newCode: { es: 'Código que da tu app', en: 'Code that your app gives' },
  newCodeHint: { es: '6 números', en: '6 digits' },
  appDone: {
    es: 'Tu app ya sirve para entrar, con tu contraseña.',
    en: 'Your app now signs you in, with your password.',
  },
  remove: { es: 'Quitar', en: 'Remove' },
  rename: { es: 'Cambiar el nombre', en: 'Rename' },
  name: { es: 'Nombre de la llave', en: 'Name of the passkey' },
  nameHint: { es: 'Para reconocerla: «mi laptop»', en: 'To recognise it: “my laptop”' },
  newName: { es: 'Nombre nuevo', en: 'New name' },
  key: { es: 'Llave', en: 'Passkey' },
  save: { es: 'Guardar', en: 'Save' },
  add: { es: 'Agregar una llave', en: 'Add a passkey' },
  addGo: { es: 'Continuar', en: 'Continue' },
  take: { es: 'Quitar una forma de entrar', en: 'Remove a way to sign in' },
  which: { es: 'Cuál', en: 'Which' },
  code: { es: 'Código de tu app', en: 'Code from your app' },
  codeHint: {
    es: 'Pasaron más de 5 minutos desde que entraste. También sirve un código de respaldo',
    en: 'More than 5 minutes have passed since you signed in. A recovery code works too',
  },
  notHere: {
    es: 'En esta dirección no se pueden usar llaves de acceso.',
    en: 'Passkeys cannot be used at this address.',
  },
  done: { es: 'Hecho', en: 'Done' },
  added: { es: 'Tu llave ya sirve para entrar.', en: 'Your passkey now signs you in.' },
  removed: {
    es: 'Ya no sirve para entrar. Te mandamos un correo.',
    en: 'It no longer signs you in. We sent you an e-mail.',
  },
  renamed: { es: 'Guardamos el nombre.', en: 'We saved the name.' },
  // Making one
  makeTitle: { es: 'Agrega tu llave', en: 'Add your passkey' },
  makeText: {
    es: 'Tu aparato te pedirá tu huella, tu cara o su PIN. Tienes 5 minutos.',
    en: 'Your device will ask for your fingerprint, your face or its PIN. You have 5 minutes.',
  },
  make: { es: 'Crear la llave', en: 'Create the passkey' },
  // Coming in
  enterTitle: { es: 'Entra con tu llave', en: 'Sign in with your passkey' },
  enter: { es: 'Usar mi llave', en: 'Use my passkey' },
  orEnter: { es: 'Entrar con mi llave de acceso', en: 'Sign in with my passkey' },
  or: { es: '¿Tienes una llave de acceso?', en: 'Do you have a passkey?' },
  without: {
    es: 'Este navegador no puede usar llaves aquí: pide guiones (JavaScript) y una versión reciente.',
    en: 'This browser cannot use passkeys here: it takes scripts (JavaScript) and a recent version.',
  },
  otherWay: { es: 'Entrar con contraseña y código', en: 'Sign in with password and code' },
  waiting: { es: 'Tu aparato te está preguntando…', en: 'Your device is asking you…' },
  failed: {
    es: 'Tu aparato no dio la llave. Puedes probar otra vez.',
    en: 'Your device did not give the passkey. You can try again.',
  },
} satisfies Words

export const passkeyRefusals = {
  'code-wrong': {
    es: 'Ese código no coincide o ya se usó',
    en: 'That code doesn’t match or was used',
  },
  'staff-must-wait': {
    es: 'Hubo muchos intentos. Prueba otra vez a las {hora}',
    en: 'Too many tries. Try again at {hora}',
  },
  'name-missing': { es: 'Escribe un nombre para tu llave', en: 'Enter a name for your passkey' },
  'too-many-keys': {
    es: 'Ya tienes 10 llaves. Quita una primero',
    en: 'You have 10 passkeys. Remove one first',
  },
  'no-keys-here': {
    es: 'En esta dirección no se pueden usar llaves de acceso',
    en: 'Passkeys cannot be used at this address',
  },
  'key-refused': {
    es: 'Esa llave no sirvió. Empieza otra vez',
    en: 'That passkey didn’t work. Start again',
  },
  'last-proof': {
    es: 'Es tu última forma de entrar. Agrega otra antes de quitarla',
    en: 'It is your last way to sign in. Add another before you remove it',
  },
  'nothing-there': { es: 'Esa forma ya no está', en: 'That way is no longer there' },
} as const satisfies Readonly<Record<string, Said>>
export type PasskeyRefusal = keyof typeof passkeyRefusals
