// Familia: what survivors and beneficiaries ask for, and who can no longer work. Survivors need no login: whoever
// starts one names the person by NSS, and hears the same whether that person is known or not.
import { definition } from '../definition.ts'

const asker = {
  name: { shape: 'line', most: 120 },
  relation: { shape: 'choice', choices: ['spouse', 'child', 'parent', 'other'] },
  email: { shape: 'email' },
  phone: { shape: 'phone' },
} as const
const deceased = {
  deceasedNss: { shape: 'nss' },
  deceasedName: { shape: 'line', most: 120 },
  diedOn: { shape: 'day', reach: 'past' },
  diedIn: { shape: 'choice', choices: ['mexico', 'us-canada', 'elsewhere'] },
} as const

export const family = {
  /** Article 51: the debt ends with who owes it. Five working days to send papers; some sixty days in all. */
  'death-cover': definition({
    family: 'family',
    slug: 'seguro-por-fallecimiento',
    keys: 'murio fallecio muerte defuncion viuda viudo seguro credito liberar died death cover widow',
    startedBy: 'anybody',
    fields: { ...deceased, ...asker },
    papers: {
      deathRecord: { most: 2 },
      deceasedIdentity: { most: 2, optional: true },
      identity: { most: 2 },
      kinship: { most: 3, optional: true },
    },
    checks: [],
    answer: { workingDays: 40, source: 'press' },
    information: 5,
    fourEyes: true,
    actsBy: 'operator',
    outside: 'loan-system',
    sameBy: ['deceasedNss', 'email'],
  }),
  /** Savings of who died: to whom the IMSS or a labour court names. Paid as any refund: ten working days. */
  'survivor-savings': definition({
    family: 'family',
    slug: 'ahorro-de-quien-fallecio',
    keys: 'beneficiario herencia cobrar ahorro fallecido murio pension viudez orfandad heir beneficiary savings',
    startedBy: 'anybody',
    fields: {
      ...deceased,
      ...asker,
      named: { shape: 'choice', choices: ['imss', 'court', 'none'] },
    },
    papers: {
      deathRecord: { most: 2 },
      resolution: { most: 4, optional: true },
      identity: { most: 2 },
      bankStatement: { optional: true },
    },
    checks: [],
    answer: { workingDays: 10, source: 'press' },
    information: 20,
    fourEyes: true,
    actsBy: 'operator',
    outside: 'savings-system',
    sameBy: ['deceasedNss', 'email'],
    visit: {
      at: ['office', 'consulate'],
      law: 'Ley Federal del Trabajo, artículo 115',
      bookable: true,
    },
  }),
  /** Disability of half or more by the IMSS: the debt is released, or paused for two years (El Imparcial, 2023). */
  'disability-cover': definition({
    family: 'family',
    slug: 'seguro-por-incapacidad',
    keys: 'incapacidad invalidez accidente enfermedad dictamen imss st-4 liberar credito disability cover',
    startedBy: 'member',
    fields: {
      loan: { shape: 'loan' },
      kind: { shape: 'choice', choices: ['total', 'partial', 'invalidity'] },
      resolution: { shape: 'line', most: 40 },
      resolvedOn: { shape: 'day', reach: 'past' },
      health: { shape: 'confirm' },
      note: { shape: 'text', most: 600, optional: true },
    },
    papers: { resolution: { most: 3 }, identity: { most: 2 } },
    checks: ['live-loan', 'not-asked-already'],
    advice: ['loan-up-to-date'],
    answer: { workingDays: 40, source: 'press' },
    information: 5,
    fourEyes: true,
    actsBy: 'operator',
    outside: 'loan-system',
    sameBy: ['loan'],
  }),
} as const
