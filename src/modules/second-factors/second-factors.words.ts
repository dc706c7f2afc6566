import type { Said, Words } from '../../foundation/words.ts'

export const factorWords = {
  withOther: { es: 'Entrar con {sitio}', en: 'Signing in with {sitio}' },
  section: { es: 'Mi perfil', en: 'My profile' },
  // On the page of security
  title: { es: 'Segundo paso para entrar', en: 'Second step to sign in' },
  intro: {
    es: 'Con un segundo paso nadie entra solo con tu contraseña o tu correo.',
    en: 'With a second step no one gets in with your password or e-mail alone.',
  },
  on: { es: 'Lo pedimos en cada aparato nuevo.', en: 'We ask for it on every new device.' },
  off: { es: 'No tienes ninguno todavía.', en: 'You have none yet.' },
  onlyOne: {
    es: 'Solo podemos avisarte por un medio',
    en: 'We can reach you in one way only',
  },
  addPhone: {
    es: 'Si pierdes tu correo, no tendrás por dónde volver a entrar. <a>Agrega tu celular</a>.',
    en: 'If you lose your e-mail, you’ll have no way back in. <a>Add your mobile</a>.',
  },
  makeCodes: {
    es: 'Haz tus códigos de respaldo',
    en: 'Make your recovery codes',
  },
  makeCodesText: {
    es: 'Si pierdes tu aparato, con ellos entras. <a>Hacerlos ahora</a>.',
    en: 'If you lose your device, they let you in. <a>Make them now</a>.',
  },
  keysH1: { es: 'Llaves de acceso', en: 'Passkeys' },
  appH1: { es: 'App de códigos', en: 'App for codes' },
  codesH1: { es: 'Códigos de respaldo', en: 'Recovery codes' },
  keysCount: {
    es: '{n, plural, one {# llave} other {# llaves}}',
    en: '{n, plural, one {# passkey} other {# passkeys}}',
  },
  appOn: { es: 'Puesta', en: 'On' },
  appOff: { es: 'Sin poner', en: 'Off' },
  codesLeft: {
    es: 'Sin usar: {n}',
    en: 'Unused: {n}',
  },
  done: { es: 'Listo', en: 'Done' },
  told: { es: 'Te avisamos por correo y SMS.', en: 'We told you by e-mail and SMS.' },
  heldTitle: { es: 'Ahora no se puede cambiar', en: 'It can’t be changed now' },
  lastNote: {
    es: 'Es tu único segundo paso. Si lo quitas, en un aparato nuevo bastarán tu contraseña y un código por correo o SMS.',
    en: 'It is your only second step. If you remove it, your password and a code by e-mail or SMS will be enough on a new device.',
  },
  // Keys
  keysText: {
    es: 'Una llave de acceso es tu huella, tu cara o el PIN de tu aparato. Con ella entras sin contraseña, y nadie te la puede sacar con engaños.',
    en: 'A passkey is your fingerprint, your face or your device’s PIN. It signs you in without a password, and no one can trick you out of it.',
  },
  mine: { es: 'Tus llaves', en: 'Your passkeys' },
  noKeys: { es: 'No tienes llaves todavía.', en: 'You have no passkeys yet.' },
  since: { es: 'Desde {cuando}', en: 'Since {cuando}' },
  used: { es: 'Usada {cuando}', en: 'Used {cuando}' },
  never: { es: 'Sin usar', en: 'Not used yet' },
  synced: { es: 'Con copia en tu nube', en: 'Copied to your cloud' },
  here: { es: 'Solo en ese aparato', en: 'Only on that device' },
  add: { es: 'Agregar una llave', en: 'Add a passkey' },
  name: { es: 'Nombre de la llave', en: 'Name of the passkey' },
  nameHint: { es: 'Para reconocerla: «mi celular»', en: 'To recognise it: “my phone”' },
  goOn: { es: 'Continuar', en: 'Continue' },
  rename: { es: 'Cambiar el nombre', en: 'Rename' },
  which: { es: 'Llave', en: 'Passkey' },
  newName: { es: 'Nombre nuevo', en: 'New name' },
  save: { es: 'Guardar', en: 'Save' },
  remove: { es: 'Quitar', en: 'Remove' },
  removeKey: { es: 'Quitar una llave', en: 'Remove a passkey' },
  whichRemove: { es: 'Llave que quitas', en: 'Passkey to remove' },
  notHere: {
    es: 'En esta dirección no se pueden usar llaves de acceso. Puedes poner una app de códigos.',
    en: 'Passkeys cannot be used at this address. You can set up an app for codes.',
  },
  'key-added': { es: 'Tu llave ya sirve para entrar.', en: 'Your passkey now signs you in.' },
  'key-removed': {
    es: 'Esa llave ya no sirve para entrar.',
    en: 'That passkey no longer signs you in.',
  },
  'key-renamed': { es: 'Guardamos el nombre.', en: 'We saved the name.' },
  makeTitle: { es: 'Agrega tu llave', en: 'Add your passkey' },
  makeText: {
    es: 'Tu aparato te pedirá tu huella, tu cara o su PIN. Tienes 5 minutos.',
    en: 'Your device will ask for your fingerprint, your face or its PIN. You have 5 minutes.',
  },
  make: { es: 'Crear la llave', en: 'Create the passkey' },
  withoutMake: {
    es: 'Este navegador no puede usar llaves aquí: hace falta JavaScript y una versión reciente. Puedes poner una app de códigos.',
    en: 'This browser cannot use passkeys here: it takes JavaScript and a recent version. You can set up an app for codes.',
  },
  withoutUse: {
    es: 'Este navegador no puede usar llaves: hace falta JavaScript y una versión reciente. Prueba otra forma.',
    en: 'This browser cannot use passkeys: it takes JavaScript and a recent version. Try another way.',
  },
  waiting: { es: 'Tu aparato te está preguntando…', en: 'Your device is asking you…' },
  failed: {
    es: 'Tu aparato no dio la llave. Puedes probar otra vez.',
    en: 'Your device did not give the passkey. You can try again.',
  },
  // The app
  appText: {
    es: 'Una app de tu teléfono te da un código nuevo cada 30 segundos, también sin señal. Sirve la que tú quieras.',
    en: 'An app on your phone gives a new code every 30 seconds, with no signal too. Use the one you like.',
  },
  appSince: { es: 'La pusiste {cuando}.', en: 'You set it up {cuando}.' },
  setUp: { es: 'Poner mi app', en: 'Set up my app' },
  move: { es: 'Cambiarla a otro teléfono', en: 'Move it to another phone' },
  moveNote: {
    es: 'Para un teléfono nuevo. La de antes deja de servir.',
    en: 'For a new phone. The one of before stops working.',
  },
  takeOff: { es: 'Quitar mi app', en: 'Remove my app' },
  readTitle: { es: 'Lee este cuadro con tu app', en: 'Read this square with your app' },
  readText: {
    es: 'Abre tu app y lee el cuadro, o escribe la clave. Luego escribe aquí el código que te da. Tienes 10 minutos.',
    en: 'Open your app and read the square, or type the key. Then enter the code it gives. You have 10 minutes.',
  },
  square: { es: 'Cuadro con la clave de tu app', en: 'Square with the key of your app' },
  secret: { es: 'Clave', en: 'Key' },
  secretNote: { es: 'No se la des a nadie.', en: 'Don’t give it to anyone.' },
  newCode: { es: 'Código que da tu app', en: 'Code that your app gives' },
  newCodeHint: { es: '6 números', en: '6 digits' },
  'app-added': { es: 'Tu app ya sirve.', en: 'Your app now works.' },
  'app-removed': { es: 'Tu app ya no sirve.', en: 'Your app no longer works.' },
  // Codes on paper
  codesText: {
    es: 'Son 10 códigos para guardar en papel. Cada uno sirve una vez, para cuando no tengas tu aparato o pierdas tu correo.',
    en: 'They are 10 codes to keep on paper. Each works once, for when you don’t have your device or lose your e-mail.',
  },
  codesMade: {
    es: 'Los hiciste {cuando}. Sin usar: {n}.',
    en: 'You made them {cuando}. Unused: {n}.',
  },
  noCodes: { es: 'No los has hecho.', en: 'You have not made them.' },
  makeNew: { es: 'Hacer códigos', en: 'Make codes' },
  makeAgain: { es: 'Hacer otros', en: 'Make new ones' },
  againNote: { es: 'Los de antes dejan de servir.', en: 'The old ones stop working.' },
  shownTitle: { es: 'Guarda estos códigos', en: 'Keep these codes' },
  shownText: {
    es: 'Se ven solo esta vez. Imprímelos o cópialos a mano, y guárdalos lejos de tu teléfono.',
    en: 'You see them only this once. Print them or copy them by hand, and keep them away from your phone.',
  },
  shownList: { es: 'Tus códigos', en: 'Your codes' },
  kept: { es: 'Ya los guardé', en: 'I have kept them' },
  careTitle: { es: 'Cuida tus códigos', en: 'Keep your codes safe' },
  care: {
    es: 'No se los des a nadie. Nunca te los pediremos por teléfono o WhatsApp.',
    en: 'Don’t give them to anyone. We will never ask for them by phone or WhatsApp.',
  },
} satisfies Words

/** What does not fit about a key, as its pages say it. */
export const keyRefusals = {
  'no-keys-here': {
    es: 'En esta dirección no se pueden usar llaves de acceso',
    en: 'Passkeys cannot be used at this address',
  },
  'name-missing': { es: 'Escribe un nombre para tu llave', en: 'Enter a name for your passkey' },
  'too-many-keys': {
    es: 'Ya tienes 10 llaves. Quita una primero',
    en: 'You have 10 passkeys. Remove one first',
  },
  'key-refused': {
    es: 'Esa llave no sirvió. Empieza otra vez',
    en: 'That passkey didn’t work. Start again',
  },
  'nothing-there': { es: 'Eso ya no está', en: 'That is no longer there' },
} as const satisfies Readonly<Record<string, Said>>
export type KeyRefusal = keyof typeof keyRefusals

/** What does not fit about a code of an app or of the paper. */
export const codeRefusals = {
  'code-wrong': {
    es: 'Ese código no coincide o ya se usó',
    en: 'That code doesn’t match or was used',
  },
  'too-many': {
    es: 'Hubo muchos códigos equivocados. Prueba otra vez a las {hora}',
    en: 'Too many wrong codes. Try again at {hora}',
  },
} as const satisfies Readonly<Record<string, Said>>
