import type { Said, Words } from '../../foundation/words.ts'
import type { CannotMovePartner, Standing } from '../../modules/cross-border/partners.ts'
import type { Mark } from '../../modules/parameters/parameters.ts'

export const abroadWords = {
  title: { es: 'Socios en el extranjero', en: 'Partners abroad' },
  intro: {
    es: 'Las fechas, los precios y los límites son del archivo de socios de esta instalación. Aquí se suspende y se reanuda, entre dos personas.',
    en: 'Dates, prices and limits come from this installation’s file of partners. Here one is suspended and resumed, by two people.',
  },
  partner: { es: 'Socio', en: 'Partner' },
  standing: { es: 'Cómo está', en: 'Standing' },
  valid: { es: 'Vigencia', en: 'Dates' },
  lastPaid: { es: 'Último pago', en: 'Last payment' },
  today: { es: 'Pagos de hoy', en: 'Payments today' },
  underway: { es: 'En camino', en: 'On the way' },
  lastCall: { es: 'Última llamada', en: 'Last call' },
  lost: { es: 'Avisos perdidos', en: 'Lost callbacks' },
  late: { es: 'Avisos por entregar', en: 'Callbacks to deliver' },
  never: { es: 'nunca', en: 'never' },
  noDates: { es: 'Hoy no recibe', en: 'Takes none today' },
  from: { es: 'Desde el {desde}', en: 'From {desde}' },
  fromTo: { es: 'Del {desde} al {hasta}', en: '{desde} to {hasta}' },
  rates: { es: 'Tipo de cambio', en: 'Exchange rates' },
  latest: { es: 'Los últimos', en: 'The latest' },
  currency: { es: 'Moneda', en: 'Currency' },
  day: { es: 'Día de la fuente', en: 'Day of the source' },
  pesos: { es: 'Pesos', en: 'Pesos' },
  source: { es: 'Fuente', en: 'Source' },
  mark: { es: 'Marca', en: 'Mark' },
  readAt: { es: 'Leído', en: 'Read' },
  noRates: { es: 'Todavía no se ha leído ninguno.', en: 'None has been read yet.' },
  usdKnown: { es: 'El dólar se puede usar hoy.', en: 'The US dollar can be used today.' },
  usdStale: {
    es: 'El dólar es de un día viejo: nadie puede cotizar.',
    en: 'The US dollar is of an old day: nobody can quote.',
  },
  usdUnknown: {
    es: 'No hay tipo de cambio: nadie puede cotizar.',
    en: 'There is no exchange rate: nobody can quote.',
  },
  readings: { es: 'Lecturas de la fuente', en: 'Readings of the source' },
  tried: { es: 'Último intento', en: 'Last try' },
  done: { es: 'Última lectura', en: 'Last reading' },
  failures: { es: 'Fallas seguidas', en: 'Failures in a row' },
  why: { es: 'Última falla', en: 'Last failure' },
  noSource: {
    es: 'Esta instalación no tiene fuente: falta RATES_URL.',
    en: 'This installation has no source: RATES_URL is missing.',
  },
  readNow: { es: 'Leer ahora', en: 'Read now' },
  terms: { es: 'Condiciones con sus fechas', en: 'Dated terms' },
  channels: { es: 'Cómo recibe', en: 'How it takes money' },
  margin: { es: 'Margen', en: 'Margin' },
  payerFee: { es: 'Cobra a quien paga', en: 'Charges the payer' },
  fundFee: { es: 'Cobra al fondo', en: 'Charges the fund' },
  limits: { es: 'Límites: por pago, día y mes', en: 'Limits: payment, day, month' },
  minutes: { es: 'Precio y pago, en minutos', en: 'Price and payment, in minutes' },
  none: { es: 'no se sabe', en: 'not known' },
  history: { es: 'Suspensiones', en: 'Suspensions' },
  noMoves: { es: 'Nunca se ha suspendido.', en: 'It was never suspended.' },
  what: { es: 'Qué', en: 'What' },
  who: { es: 'Quién', en: 'Who' },
  reason: { es: 'Razón', en: 'Reason' },
  when: { es: 'Cuándo', en: 'When' },
  reasonHint: { es: 'Queda en el registro', en: 'It is kept in the trail' },
  keys: { es: 'Llaves de su sistema', en: 'Keys of its system' },
  deliveries: { es: 'Avisos y archivos', en: 'Callbacks and files' },
  back: { es: 'Todos los socios', en: 'All partners' },
  saved: { es: 'Listo', en: 'Done' },
  savedText: { es: 'El cambio está hecho.', en: 'The change is made.' },
  other: {
    es: 'Lo pediste tú: otra persona tiene que aceptarlo.',
    en: 'You asked for it: another person must agree.',
  },
} satisfies Words

export const standingWords: Readonly<Record<Standing, Said>> = {
  working: { es: 'Recibe pagos', en: 'Takes payments' },
  'suspension-asked': { es: 'Recibe; se pidió suspender', en: 'Takes them; suspension asked' },
  suspended: { es: 'Suspendido', en: 'Suspended' },
  'resuming-asked': { es: 'Suspendido; se pidió reanudar', en: 'Suspended; resuming asked' },
}

/** The buttons: what brings a partner from one standing to another. */
export const moveWords = {
  'working>suspension-asked': { es: 'Pedir que se suspenda', en: 'Ask to suspend' },
  'suspension-asked>suspended': { es: 'Suspender', en: 'Suspend' },
  'suspension-asked>working': { es: 'No suspender', en: 'Don’t suspend' },
  'suspended>resuming-asked': { es: 'Pedir que se reanude', en: 'Ask to resume' },
  'resuming-asked>working': { es: 'Reanudar', en: 'Resume' },
  'resuming-asked>suspended': { es: 'No reanudar', en: 'Don’t resume' },
} as const satisfies Words

export const moveRefusals: Readonly<Record<CannotMovePartner, Said>> = {
  'partner-unknown': {
    es: 'No está en el archivo de socios.',
    en: 'It is not in the file of partners.',
  },
  'reason-missing': { es: 'Escribe la razón.', en: 'Enter the reason.' },
  'no-such-move': {
    es: 'Alguien lo cambió antes. Mira cómo está ahora.',
    en: 'Someone changed it before. See how it stands now.',
  },
  'needs-another-person': {
    es: 'Lo tiene que hacer otra persona.',
    en: 'Another person has to do it.',
  },
}

export const partnerMarks: Readonly<Record<Mark, Said>> = {
  official: { es: 'oficial', en: 'official' },
  press: { es: 'publicado', en: 'published' },
  assumed: { es: 'supuesto', en: 'assumed' },
}
