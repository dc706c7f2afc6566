// Atención: complaints, praise, appointments, public information, and what the line took up.
import { definition } from '../definition.ts'

/** How to answer who has no login; those who have one are answered at their own. */
const reach = { email: { shape: 'email' }, phone: { shape: 'phone', optional: true } } as const

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
  /** The one act that needs a person and a place. What it is for comes filled in from the request that wants it. */
  appointment: definition({
    family: 'attention',
    slug: 'cita',
    keys: 'cita oficina cesi consulado turno ir en persona agendar appointment office consulate visit',
    startedBy: 'anybody',
    fields: {
      about: {
        shape: 'choice',
        choices: [
          'savings-refund',
          'survivor-savings',
          'loan-application',
          'deeds',
          'identity',
          'other',
        ],
      },
      place: { shape: 'choice', choices: ['office', 'consulate'] },
      city: { shape: 'line', most: 80 },
      day: { shape: 'day', reach: 'future' },
      time: { shape: 'choice', choices: ['morning', 'noon'] },
      reference: { shape: 'line', most: 24, optional: true },
      ...reach,
    },
    papers: {},
    checks: [],
    answer: { workingDays: 3, source: 'assumed' },
    fourEyes: false,
    actsBy: 'agent',
    sameBy: ['about', 'day', 'email'],
  }),
  /** Nobody published a term for them. */
  complaint: definition({
    family: 'attention',
    slug: 'queja',
    keys: 'queja denuncia reclamo mala atencion coyote cobro abuso complaint report',
    startedBy: 'anybody',
    fields: {
      about: {
        shape: 'choice',
        choices: ['person', 'portal', 'line', 'office', 'charged', 'other'],
      },
      happenedOn: { shape: 'day', reach: 'past' },
      note: { shape: 'text', most: 1000 },
      reference: { shape: 'line', most: 24, optional: true },
      ...reach,
    },
    papers: { evidence: { most: 4, optional: true } },
    checks: [],
    answer: { workingDays: 10, source: 'assumed' },
    fourEyes: false,
    actsBy: 'operator',
  }),
  praise: definition({
    family: 'attention',
    slug: 'felicitacion',
    keys: 'felicitacion gracias buena atencion praise thanks',
    startedBy: 'anybody',
    fields: {
      about: { shape: 'choice', choices: ['person', 'portal', 'line', 'office', 'other'] },
      note: { shape: 'text', most: 1000 },
      ...reach,
    },
    papers: {},
    checks: [],
    answer: { workingDays: 10, source: 'assumed' },
    fourEyes: false,
    actsBy: 'agent',
  }),
  /** General law of transparency: twenty working days, which may be extended by ten. No name is needed. */
  transparency: definition({
    family: 'attention',
    slug: 'solicitud-de-informacion',
    keys: 'transparencia informacion publica solicitud contratos estadisticas transparency foi public records',
    startedBy: 'anybody',
    fields: {
      what: { shape: 'text', most: 1000 },
      years: { shape: 'line', most: 40, optional: true },
      how: { shape: 'choice', choices: ['email', 'file'] },
      ...reach,
    },
    papers: {},
    checks: [],
    answer: { workingDays: 20, extension: 10, source: 'transparency-law' },
    appealDays: 21,
    fourEyes: false,
    actsBy: 'operator',
  }),
} as const
