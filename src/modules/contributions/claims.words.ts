import type { Said, Words } from '../../foundation/words.ts'
import type { CannotClaim } from './claims.ts'

export const claimsWords = {
  section: { es: 'Mis trámites', en: 'My requests' },
  title: { es: 'Avisar que falta un depósito', en: 'Report a missing deposit' },
  choose: { es: '¿Qué depósito falta?', en: 'Which deposit is missing?' },
  intro: {
    es: 'Dinos lo que esperabas. Preguntamos a tu patrón por ti. Cuesta $0.',
    en: 'Tell us what you expected. We ask your employer for you. It costs $0.',
  },
  none: { es: 'No vemos depósitos que falten.', en: 'We see no missing deposits.' },
  noneText: {
    es: 'Si algo no te cuadra, llama a {linea}: {telefono}. Ten a la mano tus recibos de nómina.',
    en: 'If something seems off, call {linea}: {telefonoExterior}. Have your pay slips handy.',
  },
  seeDeposits: { es: 'Ver depósitos de mi patrón', en: 'See employer deposits' },
  report: { es: 'Avisar', en: 'Report' },
  employer: { es: 'Patrón', en: 'Employer' },
  months: { es: 'Meses', en: 'Months' },
  dueBy: { es: 'Tenía hasta', en: 'Due by' },
  arrived: { es: 'Llegó', en: 'Arrived' },
  nothingArrived: { es: 'Nada, hasta hoy', en: 'Nothing so far' },
  expected: { es: '¿Cuánto esperabas?', en: 'How much did you expect?' },
  expectedHint: {
    es: 'En pesos. Lo calculamos con tu salario y tus días: cámbialo si no es así.',
    en: 'In pesos. We worked it out from your wage and days: change it if it isn’t right.',
  },
  expectedHintBare: { es: 'En pesos, más o menos', en: 'In pesos, more or less' },
  note: { es: '¿Algo más que debamos saber?', en: 'Anything else we should know?' },
  noteHint: {
    es: 'Por ejemplo, hasta qué día trabajaste ahí',
    en: 'For example, your last day there',
  },
  send: { es: 'Enviar', en: 'Send' },
  sentTitle: { es: 'Recibimos tu aclaración', en: 'We got your claim' },
  sentText: {
    es: 'Folio {folio}. Te contestamos antes del {fecha}.',
    en: 'Reference {folio}. We’ll answer before {fecha}.',
  },
  sentMail: {
    es: 'Te lo mandamos también por correo.',
    en: 'We also sent it to you by e-mail.',
  },
  next: { es: 'Qué sigue', en: 'What comes next' },
  nextText: {
    es: 'No tienes que hacer nada. Guarda tus recibos de nómina: pueden servir.',
    en: 'You don’t need to do anything. Keep your pay slips: they may help.',
  },
  follow: { es: 'Ver cómo va', en: 'See where it is' },
} satisfies Words

export const claimRefusals: Readonly<Record<CannotClaim, Said>> = {
  'amount-empty': { es: 'Escribe cuánto esperabas.', en: 'Enter how much you expected.' },
  'amount-shape': {
    es: 'Escribe la cantidad solo con números, por ejemplo 1706.30.',
    en: 'Enter the amount in numbers only, for example 1706.30.',
  },
  'amount-too-high': {
    es: 'Esa cantidad es muy grande para un depósito. Revísala.',
    en: 'That amount is very large for one deposit. Check it.',
  },
  'note-too-long': {
    es: 'Es un poco largo: usa 300 letras o menos.',
    en: 'A bit long: use 300 characters or fewer.',
  },
}
