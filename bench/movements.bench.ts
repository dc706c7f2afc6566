// Movements of a year, of the savings and of a loan: the pages that read most partitions.
import { dayOf, systemClock } from '../src/foundation/time.ts'
import { loansUseCases } from '../src/modules/loans/loans.usecases.ts'
import { type Span, spanOf } from '../src/modules/loans/movements.ts'
import { savingsUseCases } from '../src/modules/savings/savings.usecases.ts'
import { measurePages } from './pages-with-data.ts'

const { year, month } = dayOf(systemClock())
const [first, last] = [
  { year, month: 1 },
  { year, month },
]
const span = spanOf({ from: first, to: last }, { first, last }) as Span
const text = (of: typeof first) => `${of.year}-${String(of.month).padStart(2, '0')}`

export const run = () =>
  measurePages([
    {
      name: 'Movements of the savings',
      path: '/mi-ahorro/movimientos',
      ask: (deps, memberId) => savingsUseCases(deps).movementsOfYear({ memberId, year }),
    },
    {
      name: 'Movements of the loan',
      path: `/mi-credito/saldos-y-movimientos/movimientos?desde=${text(first)}&hasta=${text(last)}`,
      ask: (deps, memberId) => loansUseCases(deps).movements({ memberId, place: null, span }),
    },
  ])
