// Atención: complaints, praise, appointments, rights over one's data, and what the line took up.
import { definition } from '../definition.ts'

export const attention = {
  /** What the telephone line took up; as a complaint is answered. */
  'phone-help': definition({
    family: 'attention',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: { workingDays: 10, source: 'assumed' },
    fourEyes: false,
    actsBy: 'agent',
  }),
} as const
