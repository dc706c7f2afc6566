// Pedir un crédito: its application, and two people who ask for one together.
import { definition } from '../definition.ts'

export const borrowing = {
  /**
   * Thirty calendar days (Expansión, 2025), some 21 working ones. Signing the mortgage is the one act in person; all
   * before it is done here.
   */
  'loan-application': definition({
    family: 'loan',
    slug: 'solicitud-de-credito',
    keys: 'pedir credito solicitud precalificacion comprar casa construir mejorar loan application apply buy house',
    startedBy: 'member',
    fields: {
      purpose: {
        shape: 'choice',
        choices: ['new', 'used', 'build', 'improve', 'mortgage', 'land'],
      },
      together: { shape: 'choice', choices: ['alone', 'spouse', 'two'] },
      state: { shape: 'line', most: 60 },
      amount: { shape: 'amount', optional: true },
      years: { shape: 'line', most: 2, optional: true },
      course: { shape: 'confirm' },
      otherNss: { shape: 'nss', shownWhen: { field: 'together', is: ['spouse', 'two'] } },
    },
    papers: {
      identity: { most: 2 },
      birthRecord: {},
      address: {},
      bankStatement: {},
      marriage: { optional: true, shownWhen: { field: 'together', is: ['spouse'] } },
    },
    checks: ['no-live-loan', 'identifiers-agree', 'rfc-on-file', 'not-asked-already'],
    advice: ['could-borrow'],
    answer: { workingDays: 21, source: 'press' },
    fourEyes: true,
    actsBy: 'operator',
    heldBy: 'credit',
    outside: 'notary',
    sameBy: ['purpose'],
    visit: {
      at: ['notary', 'office'],
      law: 'Ley del fondo, artículo 42: la hipoteca se firma ante notario',
      bookable: true,
    },
    betterAt: '/quiero-un-credito',
  }),
  /** Two logins, two loans, one home. The other person says yes from their own; nobody published a term. */
  'joint-nss': definition({
    family: 'loan',
    slug: 'asociar-otro-nss',
    keys: 'asocia tu nss conyugal unamos creditos pareja familiar dos personas joint spouse together',
    startedBy: 'member',
    fields: {
      relation: { shape: 'choice', choices: ['spouse', 'partner', 'relative', 'friend'] },
      otherNss: { shape: 'nss' },
      otherCurp: { shape: 'curp' },
      consent: { shape: 'confirm' },
      note: { shape: 'text', most: 300, optional: true },
    },
    papers: { marriage: { optional: true } },
    checks: ['not-asked-already'],
    answer: { workingDays: 10, source: 'assumed' },
    fourEyes: true,
    actsBy: 'operator',
    heldBy: 'credit',
    outside: 'loan-system',
    sameBy: ['otherNss'],
    partner: { nss: 'otherNss', curp: 'otherCurp' },
  }),
} as const
