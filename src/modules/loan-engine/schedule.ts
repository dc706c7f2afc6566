// What is to come of a loan when it is paid as planned: month by month, with the employer's 5 % and with money
// of one's own on top. A projection from figures; what really happened is told by the engine's replay.
import { centavos, type Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { monthlyInterest } from './level-payment.ts'

export type Plan = {
  /** Centavos owed today. */
  readonly principal: bigint
  /** Yearly, parts per million. */
  readonly ratePpm: bigint
  /** Principal and interest of a month, in centavos, without charges. */
  readonly level: bigint
  /** Its last month pays whatever rounding left, up or down; without it, the loan runs until nothing is owed. */
  readonly termMonths?: number
  /** The employer's 5 %, in centavos, straight to principal after the payment of every second month. */
  readonly bimonthly?: bigint
  /** The month of the first of them: 2 when left out. */
  readonly firstBimonthly?: 1 | 2
  /** On top of every payment, straight to principal. */
  readonly extraMonthly?: bigint
  /** Once, after the payment of that month (1 is the first). */
  readonly extraOnce?: { readonly month: number; readonly amount: bigint }
}

export type ScheduleRow = {
  /** From 1. */
  readonly month: number
  readonly interest: Mxn
  /** Principal within the level payment. */
  readonly principal: Mxn
  readonly contribution: Mxn
  readonly extra: Mxn
  /** Owed afterwards. */
  readonly balance: Mxn
}
/** The payment does not lower the debt, or not within a hundred years. */
export type CannotSchedule = 'never-ends'

const mostMonths = 1_200
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** One row a month until nothing is owed. Interest + principal of a row is the level payment, but in the last. */
export function scheduleOf(plan: Plan): Result<readonly ScheduleRow[], CannotSchedule> {
  const { ratePpm, level, termMonths, bimonthly = 0n, firstBimonthly = 2 } = plan
  const { extraMonthly = 0n, extraOnce } = plan
  const rows: ScheduleRow[] = []
  for (let balance = plan.principal, month = 1; balance > 0n; month++) {
    const interest = monthlyInterest(balance, ratePpm)
    const lowers = level - interest + bimonthly / 2n + extraMonthly
    if (month > mostMonths || lowers <= 0n) return cannot('never-ends')
    const principal = month === termMonths ? balance : least(level - interest, balance)
    balance -= principal
    const arrives = month >= firstBimonthly && (month - firstBimonthly) % 2 === 0
    const contribution = arrives ? least(bimonthly, balance) : 0n
    balance -= contribution
    const once = extraOnce?.month === month ? extraOnce.amount : 0n
    const extra = least(extraMonthly + once, balance)
    balance -= extra
    rows.push({
      month,
      interest: centavos(interest),
      principal: centavos(principal),
      contribution: centavos(contribution),
      extra: centavos(extra),
      balance: centavos(balance),
    })
  }
  return ok(rows)
}

/** How many payments are left at this pace, without the rows; undefined when it never ends. */
export function paymentsLeft({
  principal,
  ratePpm,
  level,
}: Pick<Plan, 'principal' | 'ratePpm' | 'level'>): number | undefined {
  let [owed, months] = [principal, 0]
  for (; owed > 0n; months++) {
    const lowers = level - monthlyInterest(owed, ratePpm)
    if (lowers <= 0n || months >= mostMonths) return undefined
    owed -= lowers
  }
  return months
}

export type ScheduleTotals = {
  readonly months: number
  /** All interest still to be paid. */
  readonly interest: Mxn
  /** What comes out of the member's own pocket: level payments and extras, without the employer's 5 %. */
  readonly ownMoney: Mxn
  readonly contributions: Mxn
}

export function totalsOf(rows: readonly ScheduleRow[]): ScheduleTotals {
  let [interest, ownMoney, contributions] = [0n, 0n, 0n]
  for (const row of rows) {
    interest += row.interest
    ownMoney += row.interest + row.principal + row.extra
    contributions += row.contribution
  }
  return {
    months: rows.length,
    interest: centavos(interest),
    ownMoney: centavos(ownMoney),
    contributions: centavos(contributions),
  }
}

export type ExtraEffect = {
  readonly before: ScheduleTotals
  readonly after: ScheduleTotals
  readonly monthsSaved: number
  readonly interestSaved: Mxn
}

/** What paying more does: the same plan with and without its extras. */
export function effectOfExtra(plan: Plan): Result<ExtraEffect, CannotSchedule> {
  const { extraMonthly: _monthly, extraOnce: _once, ...plain } = plan
  const [usual, faster] = [scheduleOf(plain), scheduleOf(plan)]
  if (!usual.ok) return usual
  if (!faster.ok) return faster
  const [before, after] = [totalsOf(usual.value), totalsOf(faster.value)]
  return ok({
    before,
    after,
    monthsSaved: before.months - after.months,
    interestSaved: centavos(before.interest - after.interest),
  })
}
