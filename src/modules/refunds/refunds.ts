// Money on its way back to its owner's own bank account: what came after a loan was paid off, or their savings at
// retirement. It never leaves to an account that is not proved to be theirs, nor while something holds their money, nor
// by the will of one person alone.
import type { ClabeProblem } from '../../foundation/clabe.ts'
import type { Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { hours, type Instant, isPast, later } from '../../foundation/time.ts'
import type { CannotBecauseHeld } from '../holds/holds.ts'
import type { Component } from '../ledger/ledger.ts'

/** What a bank says of whose an account is. `unknown`: it does not tell; `bank-away`: nobody answers now. */
export type HolderAnswer = 'match' | 'no-match' | 'unknown' | 'bank-away'
/** Asks the bank of an account whether that is its holder's name. Never throws: who is away is away. */
export type HolderCheck = (asked: {
  readonly clabe: string
  readonly name: string
}) => Promise<HolderAnswer>

/** An account we never sent money to waits, so that its owner has time to say that it is not theirs. */
export const newAccountWait = hours(12)
export const freeAt = (askedAt: Instant, known: boolean): Instant =>
  known ? askedAt : later(askedAt, newAccountWait)

export type Move = {
  readonly move: 'proposed' | 'released' | 'declined'
  readonly by: string
  readonly byName: string
  readonly at: Instant
  readonly reason: string
}
/** What is paid back: what came in excess of a loan; without one, savings. */
export type Subject = { readonly memberId: bigint; readonly loanId: bigint | null }
/** Where its member sees how it goes, and gives an account. */
export const pathOf = ({ loanId }: Subject): string =>
  loanId === null ? savingsRefundPath : refundPath
export const refundPath = '/mi-credito/devolucion'
export const savingsRefundPath = '/mi-ahorro/devolucion'

/** What leaves one part of the savings. */
export type Part = { readonly component: Component; readonly amount: Mxn }
/** What the bank said of money that was sent. */
export type Outcome = 'arrived' | 'returned'

export type Refund = Subject & {
  readonly refundId: string
  /** The folio of its case. */
  readonly reference: string
  readonly amount: Mxn
  /** What it takes of each part; none of a loan's. */
  readonly parts: readonly Part[]
  /** The last four digits of the account. */
  readonly ending: string
  readonly bank: string | null
  readonly askedAt: Instant
  readonly freeAt: Instant
  /** In the order in which they were made. */
  readonly moves: readonly Move[]
  /** The folio of its receipt, once it was sent. */
  readonly receipt: string | null
  /** The last thing that the bank said of it; null: nothing yet. */
  readonly outcome: Outcome | null
}

export type Stage = 'held' | 'ready' | 'proposed' | 'released' | 'declined' | Outcome
/** The whole map: nothing else lists moves. `ready` comes with the clock, `arrived` and `returned` with the bank. */
export const moves = {
  held: ['declined'],
  ready: ['proposed', 'declined'],
  proposed: ['released', 'declined'],
  released: ['arrived', 'returned'],
  declined: [],
  arrived: ['returned'],
  returned: [],
} as const satisfies Record<Stage, readonly (Move['move'] | Outcome)[]>
/** Of those, what an operator may do. */
export const movesOf = (stage: Stage): readonly Move['move'][] =>
  (['proposed', 'released', 'declined'] as const).filter((one) =>
    (moves[stage] as readonly string[]).includes(one),
  )

export function stageOf({ moves: made, freeAt: free, outcome }: Refund, now: Instant): Stage {
  if (outcome) return outcome
  const last = made.at(-1)
  if (last) return last.move
  return isPast(free, now) ? 'ready' : 'held'
}
export const isOpen = (refund: Refund, now: Instant): boolean =>
  movesOf(stageOf(refund, now)).length > 0

export type CannotGiveAccount =
  | 'nothing-to-refund'
  | ClabeProblem['code']
  | 'already-given'
  | 'too-many-tries'
  | 'not-your-account'
  | 'holder-unknown'
  | 'bank-away'
  | CannotBecauseHeld

/** What the bank's answer means for who gave the account. */
export function accepted(answer: HolderAnswer): Result<void, CannotGiveAccount> {
  if (answer === 'match') return ok(undefined)
  if (answer === 'no-match') return cannot('not-your-account')
  return cannot(answer === 'unknown' ? 'holder-unknown' : 'bank-away')
}

/** A bank's answer about a name is worth something to a thief: few may be asked for. */
export const accountTriesADay = 5

export type CannotRelease =
  | 'no-such-refund'
  | 'reason-missing'
  | 'not-now'
  | 'same-person'
  | 'money-held'
  | 'account-changed'
  | 'bank-away'
  | 'amount-changed'
  | 'loan-lives'

/** What a person may do with a refund now; releasing takes another one than proposed it. */
export function mayMove(
  refund: Refund | undefined,
  asked: { readonly move: Move['move']; readonly by: string; readonly reason: string },
  now: Instant,
): Result<Refund, CannotRelease> {
  if (!refund) return cannot('no-such-refund')
  if (asked.reason.trim() === '') return cannot('reason-missing')
  if (!movesOf(stageOf(refund, now)).includes(asked.move)) return cannot('not-now')
  const proposer = refund.moves.find((one) => one.move === 'proposed')?.by
  if (asked.move === 'released' && proposer === asked.by) return cannot('same-person')
  return ok(refund)
}
