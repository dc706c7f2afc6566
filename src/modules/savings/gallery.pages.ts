// Mi ahorro in every state, with made-up figures that add up.
import { bimester } from '../../foundation/bimester.ts'
import { mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { gallery as extra } from './extra.pages.ts'
import { movementsPage } from './movements.pages.ts'
import { savingsPage } from './savings.pages.ts'
import { type MovementKind, type SavingsMovement, savingsFrom, type YearSum } from './savings.ts'
import type { LastDeposit } from './savings.usecases.ts'
import { gallery as why } from './why.pages.ts'

const employer = 'Muebles del Bajío, S.A. de C.V.'
const one = (
  year: number,
  ledgerAccount: string,
  kind: string | null,
  amount: string,
): YearSum => ({ year, ledgerAccount, kind, amount: mxn(amount) })
const bornOn = day('1988-03-05')
const asOf = day('2026-11-20')

const usual = savingsFrom(
  [
    one(2024, 'savings-97', 'opening', '61250.10'),
    one(2024, 'savings-97', 'yield', '3877.13'),
    one(2025, 'savings-97', null, '10237.80'),
    one(2025, 'savings-97', 'yield', '4516.22'),
    one(2026, 'savings-97', null, '6825.20'),
  ],
  asOf,
)
const threeParts = savingsFrom(
  [
    one(2024, 'savings-72-92', 'opening', '812.44'),
    one(2024, 'savings-92-97', 'opening', '9204.00'),
    one(2024, 'savings-97', 'opening', '120444.91'),
    one(2025, 'savings-97', 'withdrawal', '-1500.00'),
  ],
  asOf,
)
const withLoan = savingsFrom(
  [
    one(2025, 'savings-97', 'opening', '4310.00'),
    one(2026, 'contributions-for-loan', null, '5118.90'),
    one(2026, 'contributions-in-clarification', null, '1706.30'),
  ],
  asOf,
)
const deposits: readonly LastDeposit[] = [4, 3].map((n) => ({
  bimester: bimester(2026, n),
  employer,
  amount: mxn('1706.30'),
  receivedOn: day(n === 4 ? '2026-09-20' : '2026-07-23'),
  inClarification: false,
  lowersLoan: false,
}))
const lowering = deposits.map((deposit) => ({
  ...deposit,
  lowersLoan: true,
  loan: { grantedOn: day('2015-05-10'), currency: 'mxn' } as const,
}))
const doubtful = deposits.map((deposit) => ({ ...deposit, inClarification: true }))

const movement = (n: number, kind: MovementKind, amount: string, on: string): SavingsMovement => ({
  bimester: bimester(2026, n),
  kind,
  component: kind.startsWith('deposit-') ? null : '97',
  employer: kind.startsWith('deposit') ? employer : null,
  effectiveOn: day(on),
  amount: mxn(amount),
  key: { bimester: 20260 + n, journalId: '018f0000-0000-7000-8000-000000000001', line: 12n },
})
const movements: readonly SavingsMovement[] = [
  movement(4, 'deposit', '1706.30', '2026-09-20'),
  movement(3, 'deposit-in-clarification', '1706.30', '2026-07-23'),
  movement(3, 'deposit-for-loan', '1706.30', '2026-07-23'),
  movement(2, 'voluntary', '500.00', '2026-04-02'),
  movement(2, 'adjustment', '-20.00', '2026-04-01'),
  movement(1, 'withdrawal', '-1500.00', '2026-02-10'),
  movement(1, 'yield', '312.25', '2026-01-31'),
  movement(1, 'opening', '61250.10', '2026-01-01'),
]

export const gallery: Gallery = {
  ...extra,
  ...why,
  '/mi-ahorro': {
    'con depósitos': (view) =>
      savingsPage(inside(view), { savings: usual, last: deposits, bornOn }),
    'las tres partes': (view) =>
      savingsPage(inside(view), { savings: threeParts, last: [], bornOn: day('1954-01-09') }),
    'no sabemos de lo más antiguo': (view) =>
      savingsPage(inside(view), { savings: usual, last: deposits, bornOn: day('1970-01-09') }),
    'con crédito y en aclaración': (view) =>
      savingsPage(inside(view), { savings: withLoan, last: [...lowering, ...doubtful], bornOn }),
    'aún nada': (view) =>
      savingsPage(inside(view), { savings: savingsFrom([], null), last: [], bornOn }),
    'solo mirar': (view) =>
      savingsPage(inside(view, true), { savings: usual, last: deposits, bornOn }),
    'en cero': (view) =>
      savingsPage(inside(view), {
        savings: savingsFrom(
          [{ year: 2026, ledgerAccount: 'savings-97', kind: 'adjustment', amount: zeroMxn }],
          asOf,
        ),
        last: [],
        bornOn,
      }),
  },
  '/mi-ahorro/movimientos': {
    'un año': (view) => movementsPage(inside(view), { year: 2026, movements, more: false }),
    'hay más': (view) => movementsPage(inside(view), { year: 2026, movements, more: true }),
    'un año sin movimientos': (view) =>
      movementsPage(inside(view), { year: 2024, movements: [], more: false }),
    'solo mirar': (view) =>
      movementsPage(inside(view, true), { year: 2026, movements, more: false }),
  },
}
