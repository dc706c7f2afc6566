// Casa: the mortgage, its deeds, and what happens to the house.
import { definition } from '../definition.ts'

export const home = {
  /** The catalogue of 2025: 20 working days, which may be extended by 10. The letter lives 180 days. */
  'mortgage-cancellation': definition({
    family: 'home',
    slug: 'cancelar-la-hipoteca',
    keys: 'cancelar hipoteca carta instruccion notario liberar gravamen termine de pagar cancel mortgage lien',
    startedBy: 'member',
    fields: {
      loan: { shape: 'loan' },
      way: { shape: 'choice', choices: ['notary', 'register'] },
      deed: { shape: 'line', most: 40 },
      deedOn: { shape: 'day', reach: 'past' },
      deedNotary: { shape: 'line', most: 120 },
      registry: { shape: 'line', most: 80, optional: true },
      state: { shape: 'line', most: 60 },
      notary: { shape: 'line', most: 120, shownWhen: { field: 'way', is: ['notary'] } },
      notaryAddress: { shape: 'line', most: 160, shownWhen: { field: 'way', is: ['notary'] } },
      notaryEmail: { shape: 'email', shownWhen: { field: 'way', is: ['notary'] } },
      notaryPhone: { shape: 'phone', shownWhen: { field: 'way', is: ['notary'] } },
    },
    papers: { identity: { most: 2 }, deed: { most: 6, optional: true } },
    checks: ['loan-paid-off', 'loan-insured', 'not-asked-already'],
    answer: { workingDays: 20, extension: 10, source: 'catalogue' },
    fourEyes: false,
    actsBy: 'operator',
    sameBy: ['loan'],
    visit: {
      at: ['notary'],
      law: 'Código Civil de cada estado: la cancelación se inscribe',
      bookable: false,
    },
    betterAt: '/mi-credito/terminar-de-pagar',
  }),
  /** Deeds of loans of 1972 to 2007 are kept by the fund. Nobody published a term; as a cancellation is answered. */
  deeds: definition({
    family: 'home',
    slug: 'solicitud-de-escrituras',
    keys: 'escrituras titulo de propiedad recoger pedir entregar deed title',
    startedBy: 'member',
    fields: {
      loan: { shape: 'loan' },
      collects: { shape: 'choice', choices: ['me', 'other', 'abroad'] },
      collector: { shape: 'line', most: 120, shownWhen: { field: 'collects', is: ['other'] } },
      city: { shape: 'line', most: 80, shownWhen: { field: 'collects', is: ['abroad'] } },
      note: { shape: 'text', most: 600, optional: true },
    },
    papers: {
      identity: { most: 2 },
      power: { most: 4, shownWhen: { field: 'collects', is: ['other'] } },
    },
    checks: ['loan-paid-off', 'deeds-with-us', 'not-asked-already'],
    answer: { workingDays: 20, extension: 10, source: 'assumed' },
    fourEyes: true,
    actsBy: 'operator',
    sameBy: ['loan'],
    visit: {
      at: ['office', 'consulate'],
      law: 'El original se entrega en mano (supuesto)',
      bookable: true,
    },
  }),
  /** Damage cover: told within two years, the loan up to date. Nobody published a term. */
  'damage-cover': definition({
    family: 'home',
    slug: 'seguro-de-danos',
    keys: 'seguro danos casa sismo terremoto inundacion huracan incendio damage flood quake fire insurance',
    startedBy: 'member',
    fields: {
      loan: { shape: 'loan' },
      what: { shape: 'choice', choices: ['quake', 'flood', 'wind', 'fire', 'slide', 'other'] },
      happenedOn: { shape: 'day', reach: 'past' },
      livable: { shape: 'choice', choices: ['yes', 'partly', 'no'] },
      note: { shape: 'text', most: 1000 },
      phone: { shape: 'phone' },
    },
    papers: { photos: { most: 8 }, report: { most: 3, optional: true }, identity: { most: 2 } },
    checks: ['loan-insured', 'within-two-years', 'not-asked-already'],
    advice: ['loan-up-to-date'],
    answer: { workingDays: 20, extension: 10, source: 'assumed' },
    information: 5,
    fourEyes: true,
    actsBy: 'operator',
    sameBy: ['loan', 'happenedOn'],
  }),
} as const
