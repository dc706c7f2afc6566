// Inicio: the answer first. What I have, what I owe, what comes next, what changed. Puts together what other
// rooms read; computes nothing of its own but counts, and never says «missing» where nobody told us.
import {
  type Bimester,
  bimester,
  bimesterOf,
  compareBimesters,
  dueDayOf,
} from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { LoanMovement } from '../loans/movements.ts'
import type { News } from '../notices/notices.ts'

export type Deposit = {
  bimester: Bimester
  amount: Mxn
  receivedOn: Day
  inClarification: boolean
  /** It lowers the loan instead of growing the savings. */
  lowersLoan: boolean
}

/** What employers deposited for one bimester, all together. */
export type Made = { bimester: Bimester; amount: Mxn }

/** The six two-month periods of a year: which of them have a deposit. */
export const slotsOf = (made: readonly Made[], year: number): readonly boolean[] =>
  [1, 2, 3, 4, 5, 6].map((n) => made.some((one) => one.bimester === bimester(year, n)))

/** How many of a year's deposits had their day already; never fewer than arrived. */
export function expectedBy(filled: readonly boolean[], year: number, today: Day): number {
  const due = filled.filter(
    (_, i) => compareDays(dueDayOf(bimester(year, i + 1)), today) < 0,
  ).length
  return Math.max(due, filled.filter(Boolean).length)
}

/** The last bimester that something was deposited for. */
export const lastMade = (made: readonly Made[]): Made | undefined =>
  [...made].sort((a, b) => compareBimesters(b.bimester, a.bimester))[0]

/** The month in which the deposit of the present two months is due: «el primero llega en…». */
export const firstDepositDue = (today: Day): Day => dueDayOf(bimesterOf(today))

export type Change =
  | { readonly kind: 'deposit'; readonly on: Day; readonly deposit: Deposit }
  | {
      readonly kind: 'payment'
      readonly on: Day
      readonly movement: LoanMovement
      readonly lowered: Mxn
    }
  | { readonly kind: 'message'; readonly on: Day; readonly message: News }

const most = 5

/**
 * What changed, newest first, five at most. A contribution that lowers the loan is told once, as a deposit.
 * `since`: the day of the last visit; undefined tells the latest of all.
 */
export function changesOf(
  told: {
    deposits: readonly Deposit[]
    movements: readonly LoanMovement[]
    news: readonly News[]
  },
  since: Day | undefined,
): readonly Change[] {
  const deposits = told.deposits.map(
    (deposit): Change => ({ kind: 'deposit', on: deposit.receivedOn, deposit }),
  )
  const payments = told.movements
    .filter(({ kind }) => kind === 'payment' || kind === 'excess-payment')
    .filter(({ amount, own }) => amount > 0n && own?.returned !== true)
    .map((movement): Change => {
      const lowered = movement.parts.principal
      return { kind: 'payment', on: movement.effectiveOn, movement, lowered }
    })
  const messages = told.news.map(
    (message): Change => ({ kind: 'message', on: message.on, message }),
  )
  return [...deposits, ...payments, ...messages]
    .filter(({ on }) => since === undefined || compareDays(on, since) >= 0)
    .sort((a, b) => compareDays(b.on, a.on))
    .slice(0, most)
}
