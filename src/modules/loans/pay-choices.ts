// How much somebody may pay of a loan, and what each amount would do, asked of the engine before any money moves.
// It promises nothing: what a payment does is decided by the day it counts for.
import { largestOnLine } from '../../foundation/capture-line.ts'
import { dayFrom, dayNumber, lastDayOfMonth, monthOfDay } from '../../foundation/day-number.ts'
import { centavos, type Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { type CannotReadAmount, readTypedAmount } from '../../foundation/typed-amount.ts'
import { comingPayments, duesByMonth } from '../loan-engine/coming.ts'
import { openReplay } from '../loan-engine/engine.ts'
import type { Line, LoanState } from '../loan-engine/loan-state.ts'
import { scheduleOf, totalsOf } from '../loan-engine/schedule.ts'
import { asIfPaid, type Outlook, type Payoff, payoffAt, supposed } from './outlook.ts'

/** By their names in the address, in page order. */
export const choiceNames = ['mensualidad', 'corriente', 'otro', 'todo', 'descuento'] as const
export type ChoiceName = (typeof choiceNames)[number]
export const isChoice = (text: string | undefined): text is ChoiceName =>
  (choiceNames as readonly (string | undefined)[]).includes(text)

/** What a payment would be used for, and what would be left. */
export type Effect = {
  readonly lowers: Mxn
  /** Interest of every sort. */
  readonly interest: Mxn
  /** Insurance and the protection fund. */
  readonly charges: Mxn
  /** Nobody owes it: it would come back. */
  readonly excess: Mxn
  readonly forgiven: Mxn
  readonly owedBefore: Mxn
  readonly owedAfter: Mxn
  /** Whole months that it ends earlier; zero where that cannot be told. */
  readonly monthsSaved: number
  readonly interestSaved: Mxn
  /** The last month of it afterwards; undefined: nothing is owed, or that cannot be told. */
  readonly endsOn: Day | undefined
  /** Months whose payments are taken as made on the way to that day. */
  readonly supposes: number
}
export type Choice = {
  readonly name: ChoiceName
  readonly amount: Mxn
  /** Undefined: our arithmetic and the file differ, so that no effect is promised. */
  readonly effect: Effect | undefined
  /** The last day on which this amount does it. */
  readonly goodThrough: Day
}

const endOfMonth = (day: Day): Day => day.with({ day: day.daysInMonth })

/** How long it lasts from here, with the employer's 5 % as it came last where that lowers the debt on top. */
function rest(outlook: Outlook, state: LoanState, on: number) {
  if (outlook.agreement.kind !== 'agrees') return undefined
  const { contract } = outlook.agreement.lived
  const [first] = comingPayments(state, contract, outlook.rules, on, 1)
  if (!first) return undefined
  const onTop = state.contributions !== 'part-of-due' && outlook.contribution !== undefined
  const rows = scheduleOf({
    principal: first.balance + first.principal,
    ratePpm: state.ratePpm,
    level: state.level,
    bimonthly: onTop ? outlook.contribution! : 0n,
  })
  if (!rows.ok) return undefined
  return { last: first.month + rows.value.length - 1, interest: totalsOf(rows.value).interest }
}

/** What the lines of one payment say of it. */
function splitOf(lines: readonly Line[], amount: Mxn) {
  const paid = lines.filter(({ kind }) => kind === 'payment')
  const total = (of: (line: Line) => bigint): Mxn =>
    centavos(paid.reduce((sum, line) => sum + of(line), 0n))
  const lowers = total((line) => line.principal)
  const interest = total((line) => line.interest + line.lateInterest)
  const charges = total((line) => line.insurance + line.other)
  return { lowers, interest, charges, excess: centavos(amount - lowers - interest - charges) }
}

/** How much sooner it ends, and what interest that spares; nothing where it cannot be told. */
function savings(outlook: Outlook, states: { before: LoanState; after: LoanState }, on: number) {
  const before = rest(outlook, states.before, on)
  const over = states.after.settledOn !== undefined
  const after = over ? undefined : rest(outlook, states.after, on)
  if (!before || (!over && !after)) return { months: 0, interest: 0n, endsOn: undefined }
  const last = over ? monthOfDay(on) : after!.last
  return {
    months: Math.max(0, before.last - last),
    interest: before.interest - (after?.interest ?? 0n),
    endsOn: over ? undefined : dayFrom(lastDayOfMonth(last)),
  }
}

/** What an amount paid on a day would do; undefined where we cannot tell, or nothing is owed. */
export function effectOf(
  outlook: Outlook,
  day: Day,
  amount: Mxn,
  forDiscount = false,
): Effect | undefined {
  if (outlook.agreement.kind !== 'agrees' || amount <= 0n) return undefined
  const on = Math.max(dayNumber(day), dayNumber(outlook.knownOn))
  const before = asIfPaid(outlook, on)
  if (!before || before.settledOn !== undefined) return undefined
  const running = openReplay(outlook.agreement.lived.contract, outlook.rules, before)
  running.happens({ kind: 'payment', on, amount, source: 'bank', ref: 'por-pagar', forDiscount })
  const after = running.state
  const split = splitOf(running.lines, amount)
  const { months, interest, endsOn } = savings(outlook, { before, after }, on)
  const spared = interest - split.interest
  return {
    ...split,
    forgiven: centavos(after.forgiven - before.forgiven),
    owedBefore: centavos(before.principal),
    owedAfter: centavos(after.principal),
    monthsSaved: months,
    interestSaved: centavos(spared > 0n ? spared : 0n),
    endsOn,
    supposes: supposed(outlook, on),
  }
}

/** What is due on a day, by our own arithmetic, or as the file last told it. */
export function duesNow(outlook: Outlook, today: Day) {
  const on = Math.max(dayNumber(today), dayNumber(outlook.knownOn))
  const state = asIfPaid(outlook, on)
  if (!state || outlook.agreement.kind !== 'agrees') {
    const { paymentDue = null, overdueAmount = null } = outlook.loan.figures ?? {}
    return { thisMonth: paymentDue ?? 0n, overdue: overdueAmount ?? 0n }
  }
  return duesByMonth(state, outlook.agreement.lived.contract, outlook.rules, on)
}

const payoffOf = (outlook: Outlook, today: Day): Pick<Payoff, 'amount' | 'goodThrough'> | null => {
  const ours = payoffAt(outlook, today)
  if (ours) return ours
  const { payoffAmount = null, asOf } = outlook.loan.figures ?? {}
  return payoffAmount === null || !asOf ? null : { amount: payoffAmount, goodThrough: asOf }
}

/** What ends the loan today; null: nobody can tell. */
export const payoffToday = (outlook: Outlook, today: Day): Mxn | null =>
  payoffOf(outlook, today)?.amount ?? null

/** The amounts that make sense today, each with its effect. «Otro» is not among them: it is typed. */
export function choicesOf(outlook: Outlook, today: Day): readonly Choice[] {
  if (outlook.loan.status === 'paid-off') return []
  const { thisMonth, overdue } = duesNow(outlook, today)
  const payoff = payoffOf(outlook, today)
  const discount = payoffAt(outlook, today)?.discount
  const found: Choice[] = []
  const add = (name: ChoiceName, amount: bigint, goodThrough: Day) => {
    const one = centavos(amount)
    const effect = effectOf(outlook, today, one, name === 'descuento')
    if (amount > 0n) found.push({ name, amount: one, effect, goodThrough })
  }
  add('mensualidad', thisMonth, endOfMonth(today))
  add('corriente', overdue, today)
  if (payoff && compareDays(payoff.goodThrough, today) >= 0)
    add('todo', payoff.amount, payoff.goodThrough)
  if (discount?.offered && discount.open) add('descuento', discount.amount, discount.through)
  return found
}

export type CannotPayAmount =
  | CannotReadAmount
  | 'amount-negative'
  | 'amount-decimals'
  | 'amount-zero'
  | 'below-minimum'
  | 'above-payoff'

/** An amount of the member's own. `least`: the smallest that any way of paying takes. */
export function readOtherAmount(
  text: string,
  { least, payoff }: { readonly least: Mxn; readonly payoff: Mxn | null },
): Result<Mxn, CannotPayAmount> {
  const typed = text.trim().slice(0, 60)
  if (/^\$?\s*[-−–]\s*\$?\s*\d/.test(typed)) return cannot('amount-negative')
  if (/^\$?[\d, ]+\.\d{3,}$/.test(typed)) return cannot('amount-decimals')
  const read = readTypedAmount(typed, payoff ?? largestOnLine)
  if (!read.ok)
    return read.code === 'amount-too-high' && payoff !== null ? cannot('above-payoff') : read
  if (read.value === 0n) return cannot('amount-zero')
  return read.value < least ? cannot('below-minimum') : read
}

export type CannotChoose = CannotPayAmount | 'choice-gone'

/** The choice that an address names, at today's figures. `choice-gone`: it is not open today. */
export function chosenOf(
  outlook: Outlook,
  today: Day,
  asked: { readonly name: ChoiceName; readonly typed: string; readonly least: Mxn },
): Result<Choice, CannotChoose> {
  const { name, typed, least } = asked
  if (name !== 'otro') {
    const found = choicesOf(outlook, today).find((one) => one.name === name)
    return found ? ok(found) : cannot('choice-gone')
  }
  if (outlook.loan.status === 'paid-off') return cannot('choice-gone')
  const read = readOtherAmount(typed, { least, payoff: payoffToday(outlook, today) })
  if (!read.ok) return read
  const effect = effectOf(outlook, today, read.value)
  return ok({ name, amount: read.value, effect, goodThrough: endOfMonth(today) })
}
