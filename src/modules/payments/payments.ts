// A payment on its way, from the promise to the receipt: what it may be, and which step follows which. It never
// says how the money is used (the engine does), and never takes a step back: a reversal is a step of its own.
import { centavos, type Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day, dayOf, type Instant } from '../../foundation/time.ts'
import { addWorkingDays, bankCalendar } from '../../foundation/working-days.ts'
import type { EntryAsked } from '../ledger/journal.ts'
import type { LedgerAccount } from '../ledger/ledger.ts'

/** The words of the engine, for what people pay themselves. */
export type PaymentSource = 'bank' | 'shop' | 'abroad'
export type PaymentTarget =
  | { readonly kind: 'loan'; readonly memberId: bigint; readonly loanId: bigint }
  | { readonly kind: 'savings'; readonly memberId: bigint }

/**
 * `announced`: somebody promised it, and the money is on its way. `received`: we have it. `applied`: it lowered
 * the debt, or grew the savings.
 */
export type PaymentState = 'announced' | 'received' | 'applied' | 'cancelled' | 'reversed'
export const moves = {
  announced: ['received', 'cancelled'],
  received: ['applied', 'reversed'],
  applied: ['reversed'],
  cancelled: [],
  reversed: [],
} as const satisfies Record<PaymentState, readonly PaymentState[]>

export type CannotReceive =
  | 'amount-not-positive'
  | 'amount-too-large'
  | 'loan-unknown'
  | 'loan-not-open'
  | 'same-ref-different-content'
  | 'payment-unknown'
  | 'not-at-this-step'

/** What is asked of a payment that we had not heard of. */
export type Announced = {
  /** Idempotency key of whoever tells: the line of a bank, the order of a partner. */
  readonly sourceRef: string
  readonly source: PaymentSource
  readonly target: PaymentTarget
  readonly amount: Mxn
  /** The Mexico City day it counts for. */
  readonly effectiveOn: Day
  /** Of the fund's own: where the money comes in. */
  readonly from: LedgerAccount
  readonly payer?: { readonly name?: string | undefined } | undefined
  /** Made for the early-payoff discount. */
  readonly forDiscount?: boolean | undefined
}

export type Payment = {
  readonly paymentId: string
  /** Its folio. */
  readonly reference: string
  readonly source: PaymentSource
  readonly target: PaymentTarget
  readonly amount: Mxn
  readonly effectiveOn: Day
  readonly from: LedgerAccount
  /** As a stranger may see it: `J•••• P••••`. Null: nobody said. */
  readonly payer: string | null
  readonly forDiscount: boolean
  readonly state: PaymentState
  readonly announcedAt: Instant
  readonly receivedAt: Instant | null
  readonly appliedAt: Instant | null
  readonly endedAt: Instant | null
  /** The folio of its receipt. */
  readonly receipt: string | null
  /** Why it is not put to use yet, where something is in the way. */
  readonly waitsFor: WaitsFor | null
}
/** `figures-unknown`: no file tells how the loan stands, so that nobody can say what a payment pays. */
export type WaitsFor = 'figures-unknown'

/** A hundred million pesos: more than any home that we lend for, and far from what a number holds. */
export const largestPayment = centavos(10_000_000_000n)

export function amountProblem(amount: Mxn): 'amount-not-positive' | 'amount-too-large' | undefined {
  if (amount <= 0n) return 'amount-not-positive'
  return amount > largestPayment ? 'amount-too-large' : undefined
}

/** Whether a payment may take that step; else it is not at this step. */
export const mayMove = (
  { state }: Pick<Payment, 'state'>,
  to: PaymentState,
): Result<PaymentState, 'not-at-this-step'> =>
  (moves[state] as readonly PaymentState[]).includes(to) ? ok(to) : cannot('not-at-this-step')

/** First letters alone: `José Pérez` → `J••• P••••`. What receipts and pages show of who paid. */
export const maskedPayer = (name: string | undefined): string | null => {
  const words = (name ?? '').normalize('NFC').trim().split(/\s+/u).filter(Boolean).slice(0, 4)
  if (words.length === 0) return null
  return words.map((word) => `${[...word][0]!.toUpperCase()}••••`).join(' ')
}

/** Everything that makes two announcements the same: what the hash is taken of. */
export const contentOf = (asked: Announced): string => {
  const { source, target, amount, effectiveOn, from, payer, forDiscount = false } = asked
  const whose =
    target.kind === 'loan'
      ? `loan ${target.memberId} ${target.loanId}`
      : `savings ${target.memberId}`
  return [
    source,
    whose,
    amount,
    effectiveOn,
    from,
    maskedPayer(payer?.name) ?? '',
    forDiscount,
  ].join('|')
}

const whose = (target: PaymentTarget) => ({
  memberId: target.memberId,
  ...(target.kind === 'loan' && { loanId: target.loanId }),
})

/** The money comes in, and waits for its use. */
export const arrivalEntries = ({
  target,
  amount,
  from,
}: Pick<Payment, 'target' | 'amount' | 'from'>): readonly EntryAsked[] => [
  { ledgerAccount: 'payments-waiting', ...whose(target), amount },
  { ledgerAccount: from, amount: centavos(-amount) },
]

/** A payment that nobody sees among the movements: on its way, waiting for its use, or called off. */
export type Waiting = Pick<
  Payment,
  'reference' | 'amount' | 'source' | 'state' | 'announcedAt' | 'receivedAt' | 'waitsFor'
> & { readonly loanId: bigint | null }

/** How many days of work of the banks a payment may take to be seen. */
const workingDaysToSee = 2

/** The day by which an announced payment is to be seen. */
export const seenBy = ({ announcedAt }: Pick<Waiting, 'announcedAt'>): Day =>
  addWorkingDays(dayOf(announcedAt), workingDaysToSee, bankCalendar())

export type Coming = 'on-its-way' | 'late' | 'here' | 'looked-at' | 'called-off' | 'returned'
/** How a payment that is not used yet is told. */
export function comingOf(one: Waiting, today: Day): Coming {
  if (one.state === 'cancelled') return 'called-off'
  if (one.state === 'reversed') return 'returned'
  if (one.state === 'announced') return compareDays(today, seenBy(one)) > 0 ? 'late' : 'on-its-way'
  return one.waitsFor === null ? 'here' : 'looked-at'
}
