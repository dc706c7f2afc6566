// Depósitos de mi patrón in every state, with made-up figures that add up.
import { bimester } from '../../foundation/bimester.ts'
import { mxn } from '../../foundation/money.ts'
import { day, dayOf } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { type ParameterName, parametersFrom } from '../parameters/parameters.ts'
import { gallery as claims } from './claims.pages.ts'
import { type DepositsProps, depositsPage } from './contributions.pages.ts'
import { type Deposit, employersOf, type Known } from './contributions.ts'

const value = (name: ParameterName, from: string, n: bigint) =>
  ({ name, validFrom: day(from), value: n, source: 'ejemplo', mark: 'assumed' }) as const
const figures = parametersFrom([
  value('uma-day', '2025-02-01', 11_314n),
  value('uma-day', '2026-02-01', 11_731n),
  value('wage-cap-umas', '2016-02-01', 25n),
  value('contribution-share', '1972-05-01', 50_000n),
])

const deposit = (n: number, over: Partial<Deposit> = {}): Deposit => ({
  bimester: bimester(2026, n),
  employerId: '7',
  employer: 'Muebles del Bajío, S.A. de C.V.',
  sequence: 1,
  amount: mxn('1706.30'),
  days: 61,
  dailyWage: mxn('559.44'),
  paidOn: day(`2026-0${2 * n + 1}-17`),
  receivedOn: day(`2026-0${2 * n + 1}-20`),
  state: 'posted',
  lowersLoan: false,
  ...over,
})
const job = {
  employerId: '7',
  employer: 'Muebles del Bajío, S.A. de C.V.',
  startedOn: day('2021-04-12'),
  endedOn: null,
  dailyWage: mxn('559.44'),
}
const known: Known = {
  deposits: [
    deposit(1),
    deposit(2, { state: 'in-clarification' }),
    deposit(3, { paidOn: day('2026-08-02'), receivedOn: day('2026-08-05') }),
  ],
  jobs: [job],
  knownUntil: day('2026-11-20'),
}
const props = (view: View, given = known, hasJob = true): DepositsProps => ({
  year: 2026,
  employers: employersOf(2026, given, dayOf(view.now), figures),
  knownUntil: given.knownUntil,
  hasJob,
})
const short: Known = {
  ...known,
  deposits: [deposit(3, { amount: mxn('853.15') }), deposit(2), deposit(1)],
  claims: [{ employerId: '7', bimester: bimester(2026, 4), reference: 'TRA-2026-00000042-K' }],
}
const two: Known = {
  ...known,
  deposits: [
    ...known.deposits,
    deposit(3, { employerId: '9', employer: 'Taller Ortiz', lowersLoan: true, days: 1 }),
    deposit(3, { employerId: '9', employer: 'Taller Ortiz', sequence: 2, amount: mxn('10.00') }),
  ],
}

export const gallery: Gallery = {
  ...claims,
  '/mi-ahorro/depositos-de-mi-patron': {
    'cada estado': (view) => depositsPage(inside(view), props(view)),
    'dos patrones': (view) => depositsPage(inside(view), props(view, two)),
    'llegó menos, y lo que ya avisó': (view) => depositsPage(inside(view), props(view, short)),
    'hoy sin patrón': (view) => depositsPage(inside(view), props(view, known, false)),
    'un año sin nada': (view) =>
      depositsPage(inside(view), { year: 2024, employers: [], knownUntil: null, hasJob: true }),
    'solo mirar': (view) => depositsPage(inside(view, true), props(view)),
  },
}
