// Datos: what is written about a person and must be put right.
import { definition } from '../definition.ts'

export const details = {
  /** The catalogue of 2025 quotes 20 working days, which may be extended by 10. */
  'data-correction': definition({
    family: 'details',
    startedBy: 'member',
    fields: {
      what: {
        shape: 'choice',
        choices: ['name', 'curp', 'rfc', 'nss', 'birth', 'other'],
      },
      name: { shape: 'line', most: 120, shownWhen: { field: 'what', is: ['name'] } },
      curp: { shape: 'curp', shownWhen: { field: 'what', is: ['curp'] } },
      rfc: { shape: 'rfc', shownWhen: { field: 'what', is: ['rfc'] } },
      nss: { shape: 'nss', shownWhen: { field: 'what', is: ['nss'] } },
      birthOn: { shape: 'day', reach: 'past', shownWhen: { field: 'what', is: ['birth'] } },
      note: { shape: 'text', most: 600, shownWhen: { field: 'what', is: ['other'] } },
      more: {
        shape: 'text',
        most: 600,
        optional: true,
        shownWhen: { field: 'what', is: ['name', 'curp', 'rfc', 'nss', 'birth'] },
      },
    },
    papers: {
      identity: { most: 2 },
      taxStatus: { shownWhen: { field: 'what', is: ['rfc'] } },
      birthRecord: { optional: true, shownWhen: { field: 'what', is: ['name', 'curp', 'birth'] } },
    },
    checks: ['not-asked-already'],
    answer: { workingDays: 20, extension: 10, source: 'catalogue' },
    fourEyes: true,
    actsBy: 'operator',
    sameBy: ['what'],
  }),
  'lost-email': definition({
    family: 'details',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: undefined,
    fourEyes: false,
    actsBy: 'agent',
  }),
  'proof-by-phone': definition({
    family: 'details',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: undefined,
    fourEyes: false,
    actsBy: 'agent',
  }),
  'registered-by-stranger': definition({
    family: 'details',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: { workingDays: 5, source: 'assumed' },
    fourEyes: false,
    actsBy: 'agent',
  }),
  'not-me': definition({
    family: 'details',
    startedBy: 'rooms',
    fields: {},
    papers: {},
    checks: [],
    answer: { workingDays: 1, source: 'assumed' },
    fourEyes: false,
    actsBy: 'agent',
  }),
} as const
