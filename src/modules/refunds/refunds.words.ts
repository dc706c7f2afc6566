import type { Said, Words } from '../../foundation/words.ts'
import type { CannotGiveAccount, CannotRelease, Stage } from './refunds.ts'

export const refundsWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  savingsSection: { es: 'Mi ahorro', en: 'My savings' },
  savingsTitle: { es: 'Tu ahorro, de vuelta', en: 'Your savings, paid to you' },
  savingsOwed: { es: 'Te toca', en: 'Yours' },
  savingsWhy: {
    es: 'Es tu ahorro para vivienda, con lo que ganó. Entregarlo cuesta $0.',
    en: 'These are your housing savings, with what they earned. Paying them to you costs $0.',
  },
  savingsNothing: { es: 'No hay ahorro por entregar', en: 'There are no savings to pay out' },
  savingsNothingText: {
    es: 'Si te retiras y aún no lo pides, empieza en <a>Cobrar mi ahorro al retirarme</a>.',
    en: 'If you are retiring and have not asked yet, start at <a>Claim my savings when I retire</a>.',
  },
  parts: { es: 'De qué está hecho', en: 'What it is made of' },
  movements: { es: 'Ver los movimientos de tu ahorro', en: 'See the activity of your savings' },
  title: { es: 'Tu dinero de vuelta', en: 'Your money back' },
  owed: { es: 'Te debemos', en: 'We owe you' },
  why: {
    es: 'Llegó después de que terminaste de pagar. Es tuyo, y regresarlo cuesta $0.',
    en: 'It came after you finished paying. It is yours, and giving it back costs $0.',
  },
  seeCase: { es: 'Ver el trámite {folio}', en: 'See the request {folio}' },
  nothing: { es: 'No tenemos dinero tuyo de más', en: 'We hold no extra money of yours' },
  nothingText: {
    es: 'Si tu patrón te descuenta después de terminar, lo vemos y te lo regresamos.',
    en: 'If your employer deducts after you finish, we see it and give it back.',
  },
  soon: { es: 'Estamos abriendo tu devolución', en: 'We are opening your refund' },
  soonText: {
    es: 'Vuelve en un rato. No tienes que pedirla.',
    en: 'Come back in a while. You don’t have to ask for it.',
  },
  where: { es: '¿A qué cuenta te lo mandamos?', en: 'Which account do we send it to?' },
  clabe: { es: 'CLABE de tu cuenta', en: 'CLABE of your account' },
  clabeHint: {
    es: '18 números. Está en la aplicación de tu banco o en tu estado de cuenta',
    en: '18 digits. It is in your bank’s app or on your statement',
  },
  own: {
    es: 'La cuenta debe estar a tu nombre. Le preguntamos a tu banco.',
    en: 'The account must be in your name. We ask your bank.',
  },
  waits: {
    es: 'A una cuenta nueva el dinero sale en 12 horas o más. Así te da tiempo de avisarnos.',
    en: 'To a new account the money leaves in 12 hours or more. That gives you time to tell us.',
  },
  give: { es: 'Usar esta cuenta', en: 'Use this account' },
  given: { es: 'Tu cuenta está comprobada', en: 'Your account is proved' },
  givenText: {
    es: 'Te lo avisamos por todos tus medios. Si no fuiste tú, toca “No fui yo”.',
    en: 'We told you on every channel. If it wasn’t you, tap “It wasn’t me”.',
  },
  history: { es: 'Cómo va', en: 'Where it is' },
  account: { es: 'Cuenta que termina en {final}', en: 'Account ending in {final}' },
  accountOf: { es: '{banco}, termina en {final}', en: '{banco}, ending in {final}' },
  amount: { es: 'Cantidad', en: 'Amount' },
  asked: { es: 'Diste la cuenta el', en: 'You gave the account on' },
  free: { es: 'Puede salir desde el', en: 'It may leave from' },
  receipt: { es: 'Bajar el recibo (PDF)', en: 'Download the receipt (PDF)' },
  held: { es: 'Tu dinero está protegido', en: 'Your money is protected' },
  lookOnly: {
    es: 'Para dar tu cuenta, primero confirma tu celular.',
    en: 'To give your account, first confirm your phone.',
  },
} satisfies Words

export const stageWords: Readonly<Record<Stage, { name: Said; text: Said }>> = {
  held: {
    name: { es: 'En espera', en: 'Waiting' },
    text: {
      es: 'Esperamos 12 horas porque la cuenta es nueva.',
      en: 'We wait 12 hours because the account is new.',
    },
  },
  ready: {
    name: { es: 'En revisión', en: 'Being looked at' },
    text: { es: 'Una persona la está revisando.', en: 'Somebody is looking at it.' },
  },
  proposed: {
    name: { es: 'Falta una segunda persona', en: 'A second person is needed' },
    text: {
      es: 'Ya la revisó una persona. Falta otra: así cuidamos tu dinero.',
      en: 'One person has looked at it. Another one must: that protects your money.',
    },
  },
  released: {
    name: { es: 'Ya salió', en: 'Sent' },
    text: {
      es: 'Llega a tu banco a más tardar el siguiente día hábil.',
      en: 'It reaches your bank by the next business day.',
    },
  },
  arrived: {
    name: { es: 'Ya está en tu banco', en: 'In your bank' },
    text: { es: 'Tu banco lo recibió.', en: 'Your bank received it.' },
  },
  returned: {
    name: { es: 'Tu banco lo regresó', en: 'Your bank sent it back' },
    text: {
      es: 'El dinero sigue siendo tuyo. Da otra cuenta a tu nombre.',
      en: 'The money is still yours. Give another account in your name.',
    },
  },
  declined: {
    name: { es: 'No salió', en: 'Not sent' },
    text: { es: 'Da otra cuenta a tu nombre.', en: 'Give another account in your name.' },
  },
}

type OwnRefusal = Exclude<CannotGiveAccount, `held-by-${string}`>
export const cannotGiveWords: Readonly<Record<OwnRefusal, Said>> = {
  'nothing-to-refund': {
    es: 'Ya no hay nada que regresar',
    en: 'There is nothing to give back any more',
  },
  'clabe-empty': { es: 'Escribe tu CLABE', en: 'Enter your CLABE' },
  'clabe-not-digits': { es: 'La CLABE lleva solo números', en: 'A CLABE has digits only' },
  'clabe-too-short': {
    es: 'A la CLABE le faltan números: debe tener 18',
    en: 'The CLABE is missing digits: it must have 18',
  },
  'clabe-too-long': {
    es: 'La CLABE tiene números de más: debe tener 18',
    en: 'The CLABE has too many digits: it must have 18',
  },
  'clabe-check-digit': {
    es: 'Un número de la CLABE no cuadra. Cópiala otra vez',
    en: 'One digit of the CLABE is off. Copy it again',
  },
  'already-given': {
    es: 'Ya diste una cuenta para este dinero',
    en: 'You already gave an account for this money',
  },
  'too-many-tries': {
    es: 'Hoy ya probaste muchas cuentas. Vuelve mañana o llama a {linea}: {telefono}',
    en: 'You have tried many accounts today. Come back tomorrow or call {linea}: {telefonoExterior}',
  },
  'not-your-account': {
    es: 'Tu banco dice que esa cuenta está a otro nombre. Da una que sea tuya',
    en: 'Your bank says that account is in another name. Give one of yours',
  },
  'holder-unknown': {
    es: 'Ese banco no nos dice de quién es la cuenta. Da una de otro banco o llama a {linea}: {telefono}',
    en: 'That bank doesn’t tell us whose account it is. Give one at another bank or call {linea}: {telefonoExterior}',
  },
  'bank-away': {
    es: 'Tu banco no contesta ahora. No perdiste nada: prueba más tarde',
    en: 'Your bank isn’t answering now. Nothing is lost: try later',
  },
}

export const cannotReleaseWords: Readonly<Record<CannotRelease, Said>> = {
  'no-such-refund': { es: 'No hay tal devolución', en: 'There is no such refund' },
  'reason-missing': { es: 'Escribe por qué', en: 'Write why' },
  'not-now': { es: 'Ahora no se puede: mira cómo va', en: 'Not now: see where it is' },
  'same-person': {
    es: 'La tiene que soltar otra persona',
    en: 'Another person must release it',
  },
  'money-held': {
    es: 'El dinero de esta persona está detenido. No puede salir',
    en: 'This person’s money is held. It cannot leave',
  },
  'account-changed': {
    es: 'El banco ya no dice que la cuenta sea suya. Detén esta devolución',
    en: 'The bank no longer says that the account is theirs. Stop this refund',
  },
  'bank-away': {
    es: 'El banco no contesta. Prueba más tarde',
    en: 'The bank isn’t answering. Try later',
  },
  'loan-lives': {
    es: 'Tiene un crédito sin pagar: su ahorro no puede salir. Detén esta devolución',
    en: 'There is a loan to be paid: the savings cannot leave. Stop this refund',
  },
  'amount-changed': {
    es: 'Ya no se le debe tanto. Detén esta devolución',
    en: 'Less is owed now. Stop this refund',
  },
}

export const paperWords = {
  title: { es: 'Recibo de devolución', en: 'Refund receipt' },
  savingsTitle: { es: 'Recibo de tu ahorro', en: 'Receipt of your savings' },
  savingsPart: { es: 'Ahorro · {anios}', en: 'Savings · {anios}' },
  savingsBack: { es: 'Te entregamos', en: 'We paid you' },
  savingsWhy: {
    es: 'Es tu ahorro para vivienda, con sus rendimientos, entregado al retirarte.',
    en: 'These are your housing savings, with their yield, paid to you when you retire.',
  },
  back: { es: 'Te regresamos', en: 'We gave back' },
  holder: { es: 'A nombre de', en: 'In the name of' },
  loan: { es: 'Crédito', en: 'Loan' },
  to: { es: 'A la cuenta que termina en', en: 'To the account ending in' },
  bank: { es: 'Banco', en: 'Bank' },
  case: { es: 'Trámite', en: 'Request' },
  on: { es: 'Salió el', en: 'Sent on' },
  why: {
    es: 'Es dinero que llegó después de que terminaste de pagar este crédito.',
    en: 'It is money that came after you had finished paying this loan.',
  },
} satisfies Words
