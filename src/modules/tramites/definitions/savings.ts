// Ahorro: what should have arrived in the subaccount, and what comes out of it.
import { definition } from '../definition.ts'

export const savings = {
  /** By analogy with a correction: nobody published another term. */
  'missing-contribution': definition({
    family: 'savings',
    startedBy: 'member',
    fields: {
      employer: { shape: 'line', most: 120 },
      bimester: { shape: 'bimester' },
      expected: { shape: 'amount' },
      note: { shape: 'text', most: 300, optional: true },
    },
    papers: { paySlip: { optional: true, most: 4 } },
    checks: ['not-asked-already'],
    answer: { workingDays: 20, extension: 10, source: 'assumed' },
    fourEyes: false,
    actsBy: 'operator',
    sameBy: ['employer', 'bimester'],
    betterAt: '/aclaraciones/nueva',
  }),
} as const
