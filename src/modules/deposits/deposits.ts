// Money that a bank or a shop took for us, from the line that told of it to where it belongs: a loan, savings, or
// back. Until then it stands on the ledger account of what nobody is known to have paid. Two people take money out
// of a loan, send it back, put it where no rule pointed, or move much of it: who opened never confirms.
import type { Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import type { How, Target, UnmatchedReason } from './matching.ts'

export type DepositState =
  | 'arrived' // told by a file, not looked at yet
  | 'unmatched'
  | 'assignment-proposed'
  | 'refund-proposed'
  | 'release-proposed'
  | 'assigned' // to a payment
  | 'refunded' // ordered back to whoever sent it
  | 'returned' // the bank took it back
  | 'paired' // of a return: its deposit was found

/** The whole map: nothing else lists moves. */
export const moves = {
  arrived: ['assigned', 'unmatched', 'returned', 'paired'],
  unmatched: ['assigned', 'assignment-proposed', 'refund-proposed', 'returned', 'paired'],
  'assignment-proposed': ['assigned', 'unmatched', 'returned'],
  'refund-proposed': ['refunded', 'unmatched', 'returned'],
  'release-proposed': ['unmatched', 'assigned', 'returned'],
  assigned: ['release-proposed', 'returned'],
  refunded: [],
  returned: [],
  paired: [],
} as const satisfies Record<DepositState, readonly DepositState[]>

export type Proposed = Extract<DepositState, `${string}-proposed`>
/** What a proposal comes to when somebody else confirms it. */
export const confirmedAs = {
  'assignment-proposed': 'assigned',
  'refund-proposed': 'refunded',
  'release-proposed': 'unmatched',
} as const satisfies Record<Proposed, DepositState>
/** And when it is declined or taken back. */
export const declinedAs = {
  'assignment-proposed': 'unmatched',
  'refund-proposed': 'unmatched',
  'release-proposed': 'assigned',
} as const satisfies Record<Proposed, DepositState>

export const isProposed = (state: DepositState): state is Proposed =>
  Object.hasOwn(confirmedAs, state)

export const channels = ['spei', 'branch', 'atm', 'transfer', 'shop'] as const
export type Channel = (typeof channels)[number]

/** A line as its file told it, and where it stands. */
export type Deposit = {
  readonly depositId: bigint
  readonly source: 'bank' | 'shop'
  /** The bank's code, or the chain. */
  readonly place: string
  readonly placeReference: string
  readonly operation: 'deposit' | 'return' | 'settlement' | 'refund-sent' | 'refund-returned'
  readonly about: string | null
  readonly receivedOn: Day
  readonly channel: Channel
  /** Minus: it left. */
  readonly amount: Mxn
  readonly typedReference: string | null
  readonly trackingKey: string | null
  readonly senderAccount: string | null
  readonly senderName: string | null
  readonly concept: string | null
  readonly branch: string | null
  readonly statementOn: Day
  readonly fileName: string
  readonly importId: string
  readonly line: bigint
  readonly state: DepositState
  readonly reason: UnmatchedReason | null
  readonly how: How | null
  readonly target: Target | null
  readonly loanNumber: string | null
  readonly paymentId: string | null
  readonly opened: Opened | null
  readonly since: Instant
}
export type Opened = { readonly by: string; readonly name: string; readonly reason: string }

export type CannotDecide =
  | 'no-such-deposit'
  | 'not-now' // its state does not allow it: somebody was faster
  | 'same-person'
  | 'reason-missing'
  | 'loan-missing'
  | 'loan-unknown'
  | 'no-sender' // nobody is known to send it back to
  | 'not-taken' // the room of payments refused

export const longestReason = 200

const mayMove = (
  deposit: Deposit | undefined,
  to: DepositState,
): Result<Deposit, 'no-such-deposit' | 'not-now'> => {
  if (!deposit) return cannot('no-such-deposit')
  const there = moves[deposit.state] as readonly DepositState[]
  return there.includes(to) ? ok(deposit) : cannot('not-now')
}

/**
 * Whether it may be put into a loan, and whether one person may do so alone: only where a rule pointed at that loan
 * and the amount is at most `aloneMost`; where that figure is not known, nobody may.
 */
export function mayAssign(
  deposit: Deposit | undefined,
  asked: { readonly isCandidate: boolean; readonly aloneMost: Mxn | undefined },
): Result<'assigned' | 'assignment-proposed', CannotDecide> {
  const may = mayMove(deposit, 'assigned')
  if (!may.ok) return may
  if (may.value.state !== 'unmatched' || may.value.operation !== 'deposit') return cannot('not-now')
  const { isCandidate, aloneMost } = asked
  const alone = isCandidate && aloneMost !== undefined && may.value.amount <= aloneMost
  return ok(alone ? 'assigned' : 'assignment-proposed')
}

/** Back to whoever sent it: always two people, and only where their account is known. */
export function mayRefund(deposit: Deposit | undefined): Result<'refund-proposed', CannotDecide> {
  const may = mayMove(deposit, 'refund-proposed')
  if (!may.ok) return may
  if (may.value.operation !== 'deposit') return cannot('not-now')
  return may.value.senderAccount === null ? cannot('no-sender') : ok('refund-proposed')
}

/** Out of the loan that it was put into, by a rule or by a person: always two people. */
export function mayRelease(deposit: Deposit | undefined): Result<'release-proposed', CannotDecide> {
  const may = mayMove(deposit, 'release-proposed')
  return may.ok ? ok('release-proposed') : may
}

/** Two people, always: who opened it never confirms it, whatever role they have. */
export function mayConfirm(
  deposit: Deposit | undefined,
  by: { readonly staffId: string },
): Result<Proposed, CannotDecide> {
  if (!deposit) return cannot('no-such-deposit')
  if (!isProposed(deposit.state) || !deposit.opened) return cannot('not-now')
  return deposit.opened.by === by.staffId ? cannot('same-person') : ok(deposit.state)
}

/** Anybody may say no to a proposal, also who made it. */
export function mayDecline(deposit: Deposit | undefined): Result<Proposed, CannotDecide> {
  if (!deposit) return cannot('no-such-deposit')
  return isProposed(deposit.state) ? ok(deposit.state) : cannot('not-now')
}

/** What a person may do now: what the page offers and what the rules allow are one list. */
export function actsOf(
  deposit: Deposit,
  by: { readonly staffId: string },
): readonly ('assign' | 'refund' | 'release' | 'confirm' | 'decline')[] {
  const acts = [
    mayAssign(deposit, { isCandidate: false, aloneMost: undefined }).ok && 'assign',
    mayRefund(deposit).ok && 'refund',
    mayRelease(deposit).ok && 'release',
    mayConfirm(deposit, by).ok && 'confirm',
    mayDecline(deposit).ok && 'decline',
  ] as const
  return acts.filter((act) => act !== false)
}

/** What becomes of a line that says that a deposit was returned. */
export type ReturnOutcome =
  | { readonly ok: true; readonly reverses: boolean }
  | {
      readonly ok: false
      readonly reason: Extract<
        UnmatchedReason,
        'return-without-deposit' | 'return-of-other-amount' | 'already-refunded'
      >
    }

/** The bank is always right about its own money; whether a payment has to be taken back follows from where it went. */
export function pairedWith(
  returned: Pick<Deposit, 'amount'>,
  original: Pick<Deposit, 'amount' | 'state' | 'operation' | 'paymentId'> | undefined,
): ReturnOutcome {
  if (original?.operation !== 'deposit') return { ok: false, reason: 'return-without-deposit' }
  if (original.state === 'returned') return { ok: false, reason: 'return-without-deposit' }
  if (original.amount + returned.amount !== 0n)
    return { ok: false, reason: 'return-of-other-amount' }
  if (original.state === 'refunded') return { ok: false, reason: 'already-refunded' }
  return { ok: true, reverses: original.paymentId !== null }
}
