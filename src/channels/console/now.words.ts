import type { Words } from '../../foundation/words.ts'

export const nowWords = {
  parts: { es: 'Partes que fallan aparte', en: 'Parts that fail apart' },
  part: { es: 'Parte', en: 'Part' },
  since: { es: 'Desde', en: 'Since' },
  usual: { es: 'Tarda', en: 'Takes' },
  sweeps: {
    es: 'Redes que buscaron a demasiadas personas hoy',
    en: 'Networks that looked up too many people today',
  },
  outcomes: {
    es: 'Mensajes de las últimas 24 horas',
    en: 'Messages of the last 24 hours',
  },
  noneOfDay: {
    es: 'No se ha escrito ningún mensaje en 24 horas.',
    en: 'No message was written in 24 hours.',
  },
  sent: { es: 'Salieron', en: 'Sent' },
  delivered: { es: 'Llegaron', en: 'Delivered' },
  bounced: { es: 'Rebotaron', en: 'Bounced' },
  failed: { es: 'No salieron', en: 'Failed' },
  dropped: { es: 'No se mandaron', en: 'Not sent' },
  deadMailboxes: {
    es: 'Buzones que ya no reciben',
    en: 'Mailboxes that take no mail',
  },
  ledgerWhole: {
    es: 'La contabilidad cuadra: {polizas} pólizas y {asientos} asientos, comparados el {cuando}.',
    en: 'The books balance: {polizas} journals and {asientos} entries, compared on {cuando}.',
  },
  ledgerDiffers: {
    es: 'La contabilidad no cuadra: lo primero que se encontró el {cuando}',
    en: 'The books do not balance: the first thing found on {cuando}',
  },
  neverCompared: {
    es: 'La contabilidad se compara cada noche; todavía no hay una primera vez.',
    en: 'The books are compared every night; there has been no first time yet.',
  },
  registrations: { es: 'Registros que llaman la atención', en: 'Registrations that stand out' },
  nothingStandsOut: {
    es: 'Ningún registro llama la atención.',
    en: 'No registration stands out.',
  },
  confirmed: { es: 'Confirmó', en: 'Confirmed' },
  standsOut: { es: 'Por qué', en: 'Why' },
} satisfies Words

export const channelWords = {
  mail: { es: 'Correo', en: 'E-mail' },
  sms: { es: 'SMS', en: 'SMS' },
} satisfies Words

/** The standing line to the operator of the phones. */
export const lineWords = {
  bound: { es: 'Conectada', en: 'Connected' },
  connecting: { es: 'Conectando', en: 'Connecting' },
  down: { es: 'Caída: lo intenta de nuevo', en: 'Down: it keeps trying' },
  refused: {
    es: 'La rechazan: revisa la clave',
    en: 'Refused: check its password',
  },
  closed: { es: 'Cerrada', en: 'Closed' },
} satisfies Words

export const registrationStates = {
  waiting: { es: 'Sin activar', en: 'Not activated' },
  activated: { es: 'Activada', en: 'Activated' },
  refused: { es: 'Rechazada', en: 'Refused' },
  withdrawn: { es: 'Retirada', en: 'Withdrawn' },
} satisfies Words

/** What several registrations have in common. */
export const flagWords = {
  device: { es: 'el mismo aparato', en: 'the same device' },
  browser: { es: 'la misma red y navegador', en: 'the same network and browser' },
  pattern: { es: 'buzones con el mismo nombre', en: 'mailboxes named alike' },
  phone: { es: 'el mismo celular', en: 'the same mobile' },
  network: { es: 'la misma red', en: 'the same network' },
  mobile: { es: 'el mismo celular', en: 'the same mobile' },
  mailbox: { es: 'el mismo buzón', en: 'the same mailbox' },
  home: { es: 'el mismo domicilio', en: 'the same address' },
} satisfies Words

export const partNames = {
  savings: { es: 'Ahorro', en: 'Savings' },
  loans: { es: 'Crédito', en: 'Loan' },
  mail: { es: 'Correo', en: 'Mail' },
  sms: { es: 'SMS', en: 'Texts' },
  pdf: { es: 'Documentos', en: 'Papers' },
} satisfies Words
export const partStates = {
  well: { es: 'Bien', en: 'Well' },
  trying: { es: 'Probando si volvió', en: 'Trying whether it is back' },
  down: { es: 'Sin servicio: se le deja en paz', en: 'Out of service: left alone' },
} satisfies Words
