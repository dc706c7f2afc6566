// Crédito: what was paid and does not show, what was paid too much, what does not add up.
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
} as const
