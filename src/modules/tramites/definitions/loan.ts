// Crédito: what was paid and does not show, what was paid too much, what does not add up, what proves it.
import { definition } from '../definition.ts'

export const loan = {
  /** A payment is to be seen in ten days (the fund's own rule of 2022); looking for one takes as long. */
  'missing-payment': definition({
    family: 'loan',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: { workingDays: 10, source: 'assumed' },
    fourEyes: false,
    actsBy: 'operator',
  }),
  /** As a correction is answered. */
  'loan-figures': definition({
    family: 'loan',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: { workingDays: 20, extension: 10, source: 'assumed' },
    fourEyes: false,
    actsBy: 'operator',
  }),
  /** Payments in excess go back in some ten days. Two persons of the refunds room release the money. */
  'excess-refund': definition({
    family: 'loan',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: { workingDays: 10, source: 'press' },
    fourEyes: false,
    heldBy: 'money',
    actsBy: 'room',
  }),
  /** By analogy with a correction: the catalogue has it, without a term. */
  'payment-clarification': definition({
    family: 'loan',
    slug: 'aclarar-un-pago',
    keys: 'aclaracion pago no aparece mal aplicado doble cantidad fecha payment missing wrong twice',
    startedBy: 'member',
    fields: {
      loan: { shape: 'loan' },
      what: { shape: 'choice', choices: ['not-shown', 'amount', 'parts', 'twice'] },
      paidOn: { shape: 'day', reach: 'past' },
      amount: { shape: 'amount' },
      where: { shape: 'line', most: 80 },
      note: { shape: 'text', most: 600, optional: true },
    },
    papers: { receipt: { most: 3 } },
    checks: ['not-asked-already'],
    answer: { workingDays: 20, extension: 10, source: 'assumed' },
    fourEyes: true,
    actsBy: 'operator',
    sameBy: ['loan', 'what', 'paidOn', 'amount'],
    betterAt: '/mi-credito/encuentra-mi-pago',
  }),
  /** Some ten days (Netnoticias, 2024). Known ones are opened by us; this is for one that we do not see. */
  'overpayment-claim': definition({
    family: 'loan',
    slug: 'devolucion-de-pagos-de-mas',
    keys: 'pagos en exceso de mas me siguen descontando devolucion overpayment refund deductions',
    startedBy: 'member',
    fields: {
      loan: { shape: 'loan' },
      why: { shape: 'choice', choices: ['deductions', 'twice', 'other'] },
      since: { shape: 'day', reach: 'past' },
      amount: { shape: 'amount' },
      note: { shape: 'text', most: 600, optional: true },
    },
    papers: { paySlip: { most: 6, optional: true }, receipt: { most: 3, optional: true } },
    checks: ['no-hold-on-money', 'not-asked-already'],
    advice: ['loan-paid-off'],
    answer: { workingDays: 10, source: 'press' },
    fourEyes: true,
    heldBy: 'money',
    actsBy: 'operator',
    sameBy: ['loan', 'since'],
    betterAt: '/mi-credito/devolucion',
  }),
  /** The catalogue has it in person only and without a term; here it comes as a sealed paper. */
  'balance-letter': definition({
    family: 'loan',
    slug: 'carta-de-saldo',
    keys: 'carta de saldo pasivo constancia de no adeudo liquidacion balance letter payoff',
    startedBy: 'member',
    fields: {
      loan: { shape: 'loan' },
      purpose: { shape: 'choice', choices: ['bank', 'sale', 'own', 'other'] },
      addressee: { shape: 'line', most: 120, optional: true },
    },
    papers: {},
    checks: ['not-asked-already'],
    answer: { workingDays: 5, source: 'assumed' },
    fourEyes: false,
    actsBy: 'operator',
    sameBy: ['loan', 'purpose'],
  }),
} as const
