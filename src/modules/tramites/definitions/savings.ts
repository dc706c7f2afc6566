// Ahorro: what should have arrived in the subaccount, and what comes out of it.
import { definition } from '../definition.ts'
import { causes, laws } from '../savings-checks.ts'

const withResolution = { field: 'cause', is: ['pension', 'denied', 'disability'] } as const

export const savings = {
  /** By analogy with a correction: nobody published another term. */
  'missing-contribution': definition({
    family: 'savings',
    slug: 'falta-un-deposito',
    keys: 'deposito aportacion falta patron no paga bimestre missing deposit contribution',
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
  /**
   * What was saved, back at retirement: which parts go by the law of the pension and by the reason. Ten working days
   * (Cronista, 2026). All of it is online but one signature in person: nobody here can check an e.firma, so none is asked.
   */
  'savings-refund': definition({
    family: 'savings',
    slug: 'devolucion-de-mi-ahorro',
    keys: 'devolucion ahorro retiro pension jubilacion ley 73 97 fondo 72 sacar cobrar refund savings retirement',
    startedBy: 'member',
    fields: {
      law: { shape: 'choice', choices: laws },
      cause: { shape: 'choice', choices: causes },
      resolution: { shape: 'line', most: 40, shownWhen: withResolution },
      resolvedOn: { shape: 'day', reach: 'past', shownWhen: withResolution },
      court: { shape: 'line', most: 120, shownWhen: { field: 'cause', is: ['ruling'] } },
      clabe: { shape: 'clabe' },
      own: { shape: 'confirm' },
    },
    papers: {
      identity: { most: 2 },
      bankStatement: {},
      resolution: { most: 2, shownWhen: withResolution },
      ruling: { most: 4, shownWhen: { field: 'cause', is: ['ruling'] } },
      plan: { most: 2, shownWhen: { field: 'cause', is: ['private-plan'] } },
      leaving: { optional: true, shownWhen: { field: 'cause', is: ['fifty-without-job'] } },
    },
    checks: [
      'no-live-loan',
      'law-told',
      'savings-to-claim',
      'fifty-without-job',
      'identifiers-agree',
      'account-in-own-name',
      'no-hold-on-money',
      'not-asked-already',
    ],
    advice: ['pension-on-file'],
    answer: { workingDays: 10, source: 'press' },
    fourEyes: true,
    heldBy: 'money',
    actsBy: 'operator',
    effect: 'pay-savings',
    sameBy: ['cause'],
    visit: {
      at: ['office', 'consulate'],
      law: 'Reglas de devolución del fondo: una firma de puño y letra (supuesto)',
      bookable: true,
    },
  }),
} as const
