import type { Said, Words } from '../../foundation/words.ts'
import type { CannotChoose } from '../loans/pay-choices.ts'
import type { CannotMakeCode } from './codes.usecases.ts'
import type { PartnerChannel } from './partners.ts'
import type { NoPrice } from './quoting.usecases.ts'

export const words = {
  line: { es: '{institucion} {programa}', en: '{institucion} {programa}' },
  title: { es: 'Paga desde Estados Unidos', en: 'Pay from the United States' },
  intro: {
    es: 'Compara quién recibe tus dólares y a qué precio. Luego crea tu código y paga con él.',
    en: 'Compare who takes your dollars and at what price. Then create your code and pay with it.',
  },
  cost: {
    es: 'Nosotros no cobramos. Quien envía el dinero sí puede cobrarte: compara antes.',
    en: 'We charge nothing. The sender may: compare first.',
  },
  inCanada: {
    es: '¿Estás en Canadá? <a>Qué puedes hacer</a>',
    en: 'In Canada? <a>What you can do</a>',
  },
  howMuch: { es: '¿Cuánto quieres pagar?', en: 'How much do you want to pay?' },
  month: { es: 'Mi mensualidad: {monto}', en: 'My monthly payment: {monto}' },
  upToDate: { es: 'Lo que tengo atrasado: {monto}', en: 'What is overdue: {monto}' },
  all: { es: 'Todo lo que debo: {monto}', en: 'All that I owe: {monto}' },
  other: { es: 'Otra cantidad', en: 'Another amount' },
  amount: { es: 'Cantidad en pesos', en: 'Amount in Mexican pesos' },
  amountHint: {
    es: 'Solo si elegiste “Otra cantidad”',
    en: 'Only if you chose “Another amount”',
  },
  state: { es: '¿En qué estado estás?', en: 'Which state are you in?' },
  anyState: { es: 'Cualquiera', en: 'Any' },
  how: { es: '¿Cómo quieres pagar?', en: 'How do you want to pay?' },
  anyHow: { es: 'Como sea', en: 'Any way' },
  see: { es: 'Ver precios', en: 'See prices' },
  prices: { es: 'Lo que te cuesta', en: 'What it costs' },
  pricesAt: {
    es: 'Para que lleguen {mxn} pesos al crédito. Precios de hoy a las {hora}, hora del centro de México.',
    en: 'For ${mxn} MXN to reach the loan. Prices at {hora} today, Mexico City time.',
  },
  partner: { es: 'Quién recibe tu dinero', en: 'Who takes your money' },
  youPay: { es: 'Pagas', en: 'You pay' },
  arrives: { es: 'Llega a tu crédito', en: 'Reaches your loan' },
  rate: { es: 'Un dólar vale', en: 'One dollar is' },
  fee: { es: 'Te cobra', en: 'It charges' },
  lasts: { es: 'El precio dura', en: 'Price lasts' },
  when: { es: 'Cuándo se ve', en: 'When you see it' },
  where: { es: 'Dónde', en: 'Where' },
  atOnce: { es: 'En minutos', en: 'Within minutes' },
  noFee: { es: 'Nada', en: 'Nothing' },
  minutes: {
    es: '{n, plural, one {# minuto} other {# minutos}}',
    en: '{n, plural, one {# minute} other {# minutes}}',
  },
  pesosEach: { es: '{tasa} pesos', en: '{tasa} MXN' },
  usd: { es: '{usd} dólares', en: '${usd}' },
  lockedPrice: {
    es: 'Pagas {usd} dólares y llegan {mxn} pesos a tu crédito. Este precio dura {n, plural, one {# minuto} other {# minutos}}.',
    en: 'You pay ${usd} and ${mxn} MXN reaches your loan. This price lasts {n, plural, one {# minute} other {# minutes}}.',
  },
  notLocked: {
    es: 'El precio se aparta cuando creas tu código.',
    en: 'The price is held when you create your code.',
  },
  sampleRate: {
    es: 'El tipo de cambio y los precios de esta página son de ejemplo.',
    en: 'The exchange rate and the prices on this page are samples.',
  },
  rateDay: {
    es: 'Tipo de cambio de referencia: {tasa} pesos por dólar, del {fecha}. Fuente: {fuente}.',
    en: 'Reference rate: {tasa} MXN per dollar, of {fecha}. Source: {fuente}.',
  },
  assumed: {
    es: 'Los precios y límites de cada empresa son supuestos: ninguna los publica.',
    en: 'Each company’s prices and limits are assumed: none publishes them.',
  },
  about: {
    es: 'Son unos {usd} dólares, al precio de hoy a las {hora}.',
    en: 'About ${usd}, at today’s {hora} rate.',
  },
  aboutCad: {
    es: 'Son unos {cad} dólares canadienses, al tipo de cambio del {fecha}.',
    en: 'About ${cad} Canadian dollars, at the rate of {fecha}.',
  },
  nobody: {
    es: 'Ahora ninguna empresa recibe pagos para nosotros. Intenta más tarde o llama a {linea}: {telefonoExterior}.',
    en: 'No company takes payments for us right now. Try later or call {linea}: {telefonoExterior}.',
  },
  noneThere: {
    es: 'Con esos datos no hay ninguna. Prueba con otro estado u otra forma de pagar.',
    en: 'None matches. Try another state or another way to pay.',
  },
  askBranch: {
    es: 'Pregunta por tu sucursal: {telefono}. Ten a la mano tu código postal.',
    en: 'Ask for your branch: {telefono}. Have your ZIP code handy.',
  },
  askSite: {
    es: 'Pregunta si hay una sucursal cerca de ti.',
    en: 'Ask whether there is a branch near you.',
  },
  create: { es: 'Crear mi código de pago', en: 'Create my payment code' },
  yourCodes: { es: 'Tus códigos', en: 'Your codes' },
  codeFor: { es: 'Código de {monto}', en: 'Code for {monto}' },
  paidOff: { es: 'Este crédito ya no debe nada.', en: 'Nothing is owed on this loan.' },
  noLoan: {
    es: 'No tienes crédito: no hay nada que pagar.',
    en: 'You have no loan: there is nothing to pay.',
  },
} satisfies Words

export const channelWords: Readonly<Record<PartnerChannel, Said>> = {
  branch: { es: 'sucursal', en: 'branch' },
  web: { es: 'internet', en: 'online' },
  app: { es: 'aplicación', en: 'app' },
}

export const noPriceWords: Readonly<Record<NoPrice | 'quote-expired', Said>> = {
  'rate-unknown': { es: 'Todavía no hay tipo de cambio.', en: 'There is no exchange rate yet.' },
  'rate-stale': {
    es: 'El tipo de cambio es viejo. No lo usamos.',
    en: 'The exchange rate is too old. We don’t use it.',
  },
  'price-unknown': { es: 'Todavía no sabemos su precio.', en: 'We don’t know its price yet.' },
  'partner-suspended': {
    es: 'Ahora no recibe pagos. Prueba con otra.',
    en: 'It takes no payments right now. Try another.',
  },
  'under-least': { es: 'No recibe tan poco.', en: 'It doesn’t take so little.' },
  'over-limit': { es: 'No recibe tanto de una vez.', en: 'It doesn’t take so much at once.' },
  'quote-expired': { es: 'Su precio ya venció.', en: 'Its price has run out.' },
}

export const makeRefusals: Readonly<Record<Exclude<CannotMakeCode, CannotChoose>, Said>> = {
  'look-only': {
    es: 'Confirma tu celular para crear un código.',
    en: 'Confirm your phone to create a code.',
  },
  'no-loan': { es: 'Elige uno de tus créditos.', en: 'Choose one of your loans.' },
  'under-least': {
    es: 'Ninguna empresa recibe tan poco. Elige una cantidad mayor.',
    en: 'No company takes so little. Choose a larger amount.',
  },
  'over-limit': {
    es: 'Ninguna empresa recibe tanto de una vez. Págalo en partes.',
    en: 'No company takes so much at once. Pay it in parts.',
  },
  'too-many-codes': {
    es: 'Hoy ya hiciste muchos códigos. Usa el último o vuelve mañana.',
    en: 'You have made many codes today. Use the last one or come back tomorrow.',
  },
}
