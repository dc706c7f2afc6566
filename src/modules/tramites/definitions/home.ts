// Casa: the mortgage, its deeds, and what happens to the house.
import { definition } from '../definition.ts'

export const home = {
  /** The catalogue of 2025: 20 working days, which may be extended by 10. */
  'mortgage-cancellation': definition({
    family: 'home',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: { workingDays: 20, extension: 10, source: 'catalogue' },
    fourEyes: false,
    actsBy: 'operator',
  }),
} as const
