import type { Words } from '../../foundation/words.ts'
import type { CannotSearch } from './lost-email.ts'

export const searchWords = {
  'search-expired': {
    es: 'Pasó media hora. Empieza otra vez.',
    en: 'Half an hour went by. Start again.',
  },
} satisfies Words<CannotSearch>

export const words = {
  section: { es: 'Entrar sin mi correo', en: 'Getting in without my e-mail' },
  h1: { es: 'Entra sin tu correo', en: 'Get in without your e-mail' },
  intro: {
    es: 'Primero vemos que seas tú. Luego te decimos qué correo tienes o lo cambias.',
    en: 'First we make sure it’s you. Then we tell you which e-mail you have, or you change it.',
  },
  curp: { es: 'CURP', en: 'CURP (Mexican population ID)' },
  curpHint: { es: '18 letras y números', en: '18 letters and numbers' },
  rfc: { es: 'RFC', en: 'RFC (Mexican tax ID)' },
  rfcHint: {
    es: '13 letras y números. Casi siempre empieza igual que tu CURP',
    en: '13 letters and numbers. It usually starts like your CURP',
  },
  chooseH1: { es: '¿Cómo seguimos?', en: 'How shall we go on?' },
  chooseText: {
    es: 'Si tus datos coinciden, el celular que tenemos termina en <b>{final}</b>.',
    en: 'If your details match, the phone we have ends in <b>{final}</b>.',
  },
  text: { es: 'Mándame un SMS al ••{final}', en: 'Text me at ••{final}' },
  call: { es: 'Ya no tengo ese celular. Llamar', en: 'I no longer have that phone. Call' },
  callTitle: { es: '¿Ya no tienes ese celular?', en: 'No longer have that phone?' },
  callText: {
    es: 'Te atendemos <a>por teléfono</a>, también desde Estados Unidos y Canadá.',
    en: 'We’ll help you <a>by phone</a>, also from the US and Canada.',
  },
  codeH1: { es: 'Escribe el código que te mandamos', en: 'Enter the code we sent you' },
  codeText: {
    es: 'Si tus datos coinciden, lo mandamos al celular que termina en {final}. Vence en 10 minutos.',
    en: 'If your details match, we sent it to the phone ending in {final}. It expires in 10 minutes.',
  },
  codeLabel: { es: 'Código', en: 'Code' },
  codeHint: {
    es: 'Sirve 10 minutos y solo en el navegador donde lo pediste.',
    en: 'It works for 10 minutes, and only in the browser where you asked for it.',
  },
  codeAgain: { es: 'Mándame otro código', en: 'Send me another code' },
  notArriving: { es: '¿No te llega?', en: 'Not arriving?' },
  notArrivingText: {
    es: 'Si cambiaste de número, o tus datos no coinciden, el SMS no llega. <a>Sigue por teléfono</a>.',
    en: 'If you changed your number, or your details don’t match, the text won’t arrive. <a>Go on by phone</a>.',
  },
  foundH1: { es: 'Ya vimos que eres tú', en: 'We’ve seen it’s you' },
  found: {
    es: 'Tu correo registrado es <b>{correo}</b>. ¿Lo recuerdas?',
    en: 'Your registered e-mail is <b>{correo}</b>. Do you remember it?',
  },
  foundYes: { es: 'Sí, lo recuerdo', en: 'Yes, I remember it' },
  foundNo: { es: 'Ya no lo uso', en: 'I no longer use it' },
  foundTold: {
    es: 'Avisamos a ese correo que alguien preguntó por él.',
    en: 'We told that e-mail that someone asked about it.',
  },
  foundToldTitle: { es: 'Por tu seguridad', en: 'For your safety' },
  newH1: { es: 'Cambia tu correo sin entrar', en: 'Change your e-mail without signing in' },
  newTold: {
    es: 'Mientras tanto avisamos a tu correo y a tus celulares. Desde cualquiera puedes detenerlo.',
    en: 'Meanwhile we tell your e-mail and your phones. You can stop it from any of them.',
  },
  newButton: { es: 'Quiero mi folio', en: 'Give me a reference' },
  phoneH1: { es: 'Te ayudamos por teléfono', en: 'We’ll help you by phone' },
  phoneText: {
    es: 'Si ya no tienes tu correo ni tu celular, llámanos. Es gratis: nadie te cobra por ayudarte.',
    en: 'If you no longer have your e-mail or your phone, call us. It’s free: no one charges you for help.',
  },
  folio: {
    es: 'Llámanos con este folio: <c>{folio}</c>. Te haremos unas preguntas. No pedimos tu contraseña.',
    en: 'Call us with this reference: <c>{folio}</c>. We’ll ask some questions. We never ask for your password.',
  },
  folioTitle: { es: 'Tu folio', en: 'Your reference' },
  folioGet: {
    es: 'Pide un folio antes de llamar: así quien te atiende ya sabe de qué se trata.',
    en: 'Ask for a reference before you call: the agent will know what it is about.',
  },
  askedTitle: { es: 'Qué te vamos a preguntar', en: 'What we will ask' },
  asked1: { es: 'Tu NSS, tu CURP y tu nombre completo.', en: 'Your NSS, CURP and full name.' },
  asked2: {
    es: 'Cosas que solo tú sabes: un patrón, el mes de tu último depósito o tu número de crédito.',
    en: 'Things only you know: an employer, the month of your last deposit or your loan number.',
  },
  asked3: {
    es: 'Si puedes, recibe un código en un celular que ya tengamos.',
    en: 'If you can, receive a code on a phone we already have.',
  },
  neverTitle: { es: 'Qué nunca te pedimos', en: 'What we never ask' },
  never: {
    es: 'Tu contraseña, tus respuestas secretas completas ni dinero.',
    en: 'Your password, your full secret answers or money.',
  },
  handTitle: { es: 'Ten a la mano', en: 'Have at hand' },
  hand: {
    es: 'Un recibo de nómina, tu INE o pasaporte, y papel para anotar.',
    en: 'A pay slip, your INE card or passport, and paper to write on.',
  },
  hoursTitle: { es: 'Horario', en: 'Hours' },
  openNow: { es: 'Ahora está abierto.', en: 'Open now.' },
  opensAt: { es: 'Ahora está cerrado. Abre el {cuando}.', en: 'Closed now. Opens on {cuando}.' },
  callButton: { es: 'Llamar a {linea}: {telefono}', en: 'Call {linea}: {telefonoExterior}' },
  call800: {
    es: 'En México, sin costo: <t>{telefono800}</t>',
    en: 'In Mexico, toll-free: <t>{telefono800}</t>',
  },
  callAbroad: {
    es: 'Desde EE. UU. y Canadá: <t>{telefonoExterior}</t>. Tu compañía te cobra como llamada a México.',
    en: 'From the US and Canada: <t>{telefonoExterior}</t>. Your carrier charges it as a call to Mexico.',
  },
  consulateTitle: { es: '¿Vives fuera de México?', en: 'Live outside Mexico?' },
  consulate: {
    es: 'Si no puedes probar por teléfono que eres tú, tu consulado puede hacerlo contigo. <a>Ver desde el extranjero</a>',
    en: 'If you can’t prove by phone that it’s you, your consulate can help. <a>See from abroad</a>',
  },
  careTitle: { es: 'Cuida tu cuenta', en: 'Protect your account' },
  care: {
    es: 'Nunca te pediremos tu contraseña ni este código por teléfono o WhatsApp.',
    en: 'We will never ask for your password or this code by phone or WhatsApp.',
  },
} satisfies Words
