// Apoyos: help for who cannot pay, and loans that change their money or their terms. Whether each is open is told
// before it is sent, from the engine's own state of the loan.
import { definition } from '../definition.ts'

/** What all of them have in common. Nobody published a term for most of them: ten working days are ours. */
const usual = {
  family: 'loan',
  startedBy: 'member',
  papers: {},
  answer: { workingDays: 10, source: 'assumed' },
  fourEyes: true,
  actsBy: 'operator',
  outside: 'loan-system',
  sameBy: ['loan'],
} as const
const note = { shape: 'text', most: 600, optional: true } as const
const loanAlone = { loan: { shape: 'loan' }, note } as const

export const relief = {
  /** Article 41; since 22 February 2025 without interest, and it begins by itself. */
  'payment-pause': definition({
    ...usual,
    slug: 'prorroga',
    keys: 'prorroga pausar pagos perdi empleo sin trabajo aplazar pause payments lost job deferral',
    fields: {
      loan: { shape: 'loan' },
      jobEndedOn: { shape: 'day', reach: 'past' },
      note,
    },
    papers: { leaving: { optional: true } },
    checks: ['live-loan', 'pause-open', 'not-asked-already'],
  }),
  /** Also open by paying the amount shown; asked here when that amount is not shown. */
  'protection-fund': definition({
    ...usual,
    slug: 'fondo-de-proteccion-de-pagos',
    keys: 'seguro de desempleo fondo proteccion pagos perdi empleo protection fund unemployment insurance',
    fields: {
      loan: { shape: 'loan' },
      jobEndedOn: { shape: 'day', reach: 'past' },
      why: { shape: 'choice', choices: ['lost', 'left', 'disability'] },
      note,
    },
    papers: { leaving: { optional: true } },
    checks: ['live-loan', 'protection-open', 'not-asked-already'],
  }),
  /** Twelve months of a lower payment (Vanguardia, December 2025). */
  'tailored-solution': definition({
    ...usual,
    slug: 'solucion-a-tu-medida',
    keys: 'solucion a tu medida pagar menos bajar mensualidad ingreso lower payment tailored',
    fields: {
      loan: { shape: 'loan' },
      income: { shape: 'amount' },
      spending: { shape: 'amount' },
      note,
    },
    papers: { income: { most: 3 } },
    checks: ['live-loan', 'not-in-court', 'tailored-open', 'not-asked-already'],
  }),
  /** From a quarter to three quarters off for twelve months, up to three times (Código Qro, September 2024). */
  'lower-payment': definition({
    ...usual,
    slug: 'nivela-tu-pago',
    keys: 'nivela tu pago descuento mensualidad pagar menos atrasado lower payment discount',
    fields: {
      loan: { shape: 'loan' },
      income: { shape: 'amount' },
      share: { shape: 'choice', choices: ['75', '50', '25'] },
      note,
    },
    papers: { income: { most: 3 } },
    checks: ['live-loan', 'not-in-court', 'lower-payment-open', 'not-asked-already'],
  }),
  /** Arrears go to the end of the loan after two paid bimesters or three payments of one's own. */
  'fresh-start': definition({
    ...usual,
    slug: 'borron-y-cuenta-nueva',
    keys: 'borron y cuenta nueva atrasos adeudo vencido pasar al final arrears fresh start',
    fields: loanAlone,
    checks: ['live-loan', 'not-in-court', 'fresh-start-open', 'not-asked-already'],
  }),
  /** Responsabilidad Compartida: from the ninth to the last day of the month; the receipt comes at once. */
  'shared-responsibility': definition({
    ...usual,
    slug: 'responsabilidad-compartida',
    keys: 'responsabilidad compartida vsm pesos salarios convertir cambiar convert wages to pesos',
    fields: {
      loan: { shape: 'loan' },
      postalCode: { shape: 'line', most: 5 },
      agrees: { shape: 'confirm' },
      note,
    },
    checks: ['live-loan', 'loan-in-vsm', 'conversion-window', 'not-asked-already'],
  }),
  /** Paga lo Justo: VSM to pesos at 4 %, arrears put in order; not for loans in court (El Financiero, November 2025). */
  'fair-payment': definition({
    ...usual,
    slug: 'paga-lo-justo',
    keys: 'paga lo justo solucion integral vsm pesos 4 por ciento quita fair payment',
    fields: loanAlone,
    checks: ['live-loan', 'loan-in-vsm', 'not-in-court', 'not-asked-already'],
  }),
  /** The catalogue of 2025: 20 working days, which may be extended by 10. */
  'payment-agreement': definition({
    ...usual,
    slug: 'convenio-de-pago',
    keys: 'convenio reestructura mediacion atrasado debo juicio desalojo agreement restructure mediation behind',
    fields: {
      loan: { shape: 'loan' },
      how: { shape: 'choice', choices: ['longer', 'instalments', 'mediation', 'unsure'] },
      canPay: { shape: 'amount' },
      phone: { shape: 'phone', optional: true },
      note,
    },
    papers: { income: { most: 3, optional: true }, identity: { most: 2 } },
    checks: ['live-loan', 'loan-behind', 'not-asked-already'],
    answer: { workingDays: 20, extension: 10, source: 'catalogue' },
  }),
} as const
