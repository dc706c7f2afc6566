// What a member last saw of their money, kept in their own known browser so that it can be shown, with its date, while
// the portal cannot. It must never be shown to another browser, nor as if it were today's, nor hold what was masked.
import { type Mxn, mxn, plainAmount } from '../../foundation/money.ts'
import {
  type Day,
  day as dayFrom,
  days24,
  type Instant,
  isPast,
  later,
} from '../../foundation/time.ts'

/** A loan as it was: its last four digits, what was owed, and a payment that its holder makes. */
export type SnapLoan = {
  readonly ending: string
  /** Null: nobody had told us. */
  readonly owed: Mxn | null
  readonly asOf: Day | null
  readonly due?: { readonly amount: Mxn | null; readonly on: Day } | undefined
}
export type SnapSavings = { readonly total: Mxn | null; readonly asOf: Day | null }
/** What was seen. `hidden`: the person sees amounts masked, and none is in it. */
export type Figures = {
  readonly hidden: boolean
  /** Undefined: that part was never seen here. */
  readonly savings?: SnapSavings | undefined
  readonly loans?: readonly SnapLoan[] | undefined
}
export type Snapshot = Figures & {
  readonly loginId: string
  /** When it was seen, to the second. */
  readonly takenAt: Instant
}

/** So long it is shown; and so long when nobody can ask whether the browser is still known. */
export const snapshotLife = days24(30)
export const uncheckedLife = days24(7)
/** The same figures are written again after a day, so that their date goes on. */
const freshFor = days24(1)
const mostLoans = 6

const bare = (figures: Figures): Figures => ({
  hidden: true,
  savings: figures.savings && { ...figures.savings, total: null },
  loans: figures.loans?.map(({ ending, asOf }) => ({ ending, owed: null, asOf })),
})

/** What may be kept of what was seen: few loans, and no amount for who sees none. */
export const keepable = (figures: Figures): Figures => {
  const loans = figures.loans?.slice(0, mostLoans)
  const few = { ...figures, loans }
  return figures.hidden ? bare(few) : few
}

/** What is seen now, with the part that cannot be seen now as it was, on its own date. */
export function joined(seen: Figures, before: Figures | undefined): Figures {
  if (!before || before.hidden !== seen.hidden) return seen
  return {
    hidden: seen.hidden,
    savings: seen.savings ?? before.savings,
    loans: seen.loans ?? before.loans,
  }
}

type Packed = readonly [amount: string | null, asOf: string | null]
type PackedLoan = readonly [ending: string, ...Packed, due?: Packed | undefined]
type PackedAll = readonly [
  loginId: string,
  device: string,
  seconds: number,
  hidden: 0 | 1,
  savings: Packed | 0,
  loans: readonly PackedLoan[] | 0,
]
const packed = (amount: Mxn | null, day: Day | null): Packed => [
  amount === null ? null : plainAmount(amount),
  day?.toString() ?? null,
]
const amountIn = ([amount]: Packed): Mxn | null => (amount === null ? null : mxn(amount))
const dayIn = ([, day]: Packed): Day | null => (day === null ? null : dayFrom(day))

/** As text for the seal, with the mark of the browser that it is for. */
export const snapshotText = (one: Snapshot, device: string): string => {
  const { loginId, takenAt, hidden, savings, loans } = one
  const all: PackedAll = [
    loginId,
    device,
    Math.floor(takenAt.epochMilliseconds / 1000),
    hidden ? 1 : 0,
    savings ? packed(savings.total, savings.asOf) : 0,
    loans
      ? loans.map(
          ({ ending, owed, asOf, due }) =>
            [
              ending,
              ...packed(owed, asOf),
              ...(due ? [packed(due.amount, due.on)] : []),
            ] as unknown as PackedLoan,
        )
      : 0,
  ]
  return JSON.stringify(all)
}

/** Back from text that our own seal covered, if it is for this browser. */
export function readSnapshot(text: string, device: string): Snapshot | undefined {
  const [loginId, whose, seconds, hidden, savings, loans] = JSON.parse(text) as PackedAll
  if (whose !== device) return undefined
  return {
    loginId,
    takenAt: Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
    hidden: hidden === 1,
    savings: savings === 0 ? undefined : { total: amountIn(savings), asOf: dayIn(savings) },
    loans:
      loans === 0
        ? undefined
        : loans.map(([ending, amount, asOf, due]) => ({
            ending,
            owed: amountIn([amount, asOf]),
            asOf: dayIn([amount, asOf]),
            due: due && { amount: amountIn(due), on: dayIn(due)! },
          })),
  }
}

/** Whether it may still be shown. `checked`: somebody can be asked whether the browser is known. */
export const isShowable = (
  { takenAt }: Pick<Snapshot, 'takenAt'>,
  now: Instant,
  checked: boolean,
): boolean => !isPast(later(takenAt, checked ? snapshotLife : uncheckedLife), now)

const contentOf = (one: Snapshot): string =>
  snapshotText({ ...one, takenAt: Temporal.Instant.fromEpochMilliseconds(0) }, '')
/** Whether what the browser has is as good as what would be written now. */
export const isCurrent = (before: Snapshot | undefined, now: Snapshot): boolean =>
  before !== undefined &&
  contentOf(before) === contentOf(now) &&
  !isPast(later(before.takenAt, freshFor), now.takenAt)
