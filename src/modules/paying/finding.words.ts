import type { Said, Words } from '../../foundation/words.ts'
import type { CannotSeek } from './finding.ts'

export const findingWords = {
  title: { es: 'Encuentra mi pago', en: 'Find my payment' },
  lead: {
    es: 'Si pagaste y no lo ves, dinos lo que sabes. Lo buscamos ahora mismo.',
    en: 'If you paid and can’t see it, tell us what you know. We look for it right now.',
  },
  patience: {
    es: 'Un pago tarda hasta 2 días hábiles. Si fue ayer, espera un poco.',
    en: 'A payment takes up to 2 business days. If it was yesterday, wait a little.',
  },
  day: { es: '¿Qué día pagaste?', en: 'Which day did you pay?' },
  dayHint: {
    es: 'Día, mes y año. Por ejemplo, 20/11/2026',
    en: 'Day, month, year. For example, 20/11/2026',
  },
  amount: { es: '¿Cuánto pagaste?', en: 'How much did you pay?' },
  amountHint: {
    es: 'En pesos, como dice tu comprobante',
    en: 'In pesos, as your slip says',
  },
  where: { es: '¿Dónde pagaste?', en: 'Where did you pay?' },
  bank: { es: 'En un banco o por transferencia', en: 'At a bank or by transfer' },
  shop: { es: 'En una tienda', en: 'At a shop' },
  abroad: { es: 'Desde el extranjero', en: 'From abroad' },
  key: { es: 'Clave de rastreo o folio', en: 'Tracking key or receipt number' },
  keyHint: {
    es: 'Está en tu comprobante. Si solo tienes los últimos números, escríbelos',
    en: 'It is on your slip. If you only have its last digits, enter those',
  },
  note: { es: 'Algo más que nos ayude', en: 'Anything else that helps us' },
  noteHint: {
    es: 'Por ejemplo, si pagó otra persona',
    en: 'For example, whether someone else paid',
  },
  which: { es: '¿De cuál crédito?', en: 'Of which loan?' },
  ending: { es: 'El que termina en {final}', en: 'The one ending in {final}' },
  send: { es: 'Buscar mi pago', en: 'Look for my payment' },
  found: { es: 'Lo encontramos', en: 'We found it' },
  foundText: {
    es: 'Es el pago con folio {folio}. Mira cómo va en tus pagos.',
    en: 'It is the payment with reference {folio}. See where it is in your payments.',
  },
  seePayments: { es: 'Ver mis pagos', en: 'See my payments' },
  claimed: { es: 'Todavía no lo vemos: ya lo buscamos', en: 'We can’t see it yet: we are looking' },
  claimedText: {
    es: 'Abrimos tu aclaración {folio}. Guarda tu comprobante. No pagues otra vez.',
    en: 'We opened your claim {folio}. Keep your slip. Don’t pay again.',
  },
  seeClaim: { es: 'Ver mi aclaración', en: 'See my claim' },
  tooMany: { es: 'Por hoy ya no podemos buscar más', en: 'We can’t look for more today' },
  tooManyText: {
    es: 'Puedes buscar cinco veces al día. Vuelve mañana, o llama a {linea}: {telefono}.',
    en: 'You can look five times a day. Come back tomorrow, or call {linea}: {telefono}.',
  },
  again: { es: 'Buscar otro pago', en: 'Look for another payment' },
} satisfies Words

export const cannotSeekWords: Readonly<Record<CannotSeek, Said>> = {
  'day-wrong': { es: 'Escribe el día así: 20/11/2026', en: 'Write the day like this: 20/11/2026' },
  'day-to-come': { es: 'Ese día todavía no llega', en: 'That day hasn’t come yet' },
  'day-too-old': {
    es: 'De hace más de dos años, llama a {linea}: {telefono}',
    en: 'For more than two years ago, call {linea}: {telefonoExterior}',
  },
  'amount-wrong': {
    es: 'Escribe cuánto pagaste, solo con números',
    en: 'Enter how much you paid, in numbers only',
  },
  'amount-zero': { es: 'Escribe una cantidad mayor que cero', en: 'Enter more than zero' },
  'where-missing': { es: 'Elige dónde pagaste', en: 'Choose where you paid' },
  'key-wrong': {
    es: 'La clave lleva solo letras y números',
    en: 'The key has letters and digits only',
  },
  'note-long': { es: 'Escribe menos: hasta 300 letras', en: 'Write less: up to 300 characters' },
}
