// A payment from abroad on its way: what may happen to it, and its money in both currencies. Dollars and pesos never
// meet but at the rate of the quote; each leg sums to zero, and what happened is answered by new entries alone.
import { type Mxn, minus, type Usd, zeroMxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast } from '../../foundation/time.ts'
import type { EntryAsked } from '../ledger/journal.ts'
import type { Offer } from './quotes.ts'

export type TransferState =
  | 'quoted'
  | 'authorised'
  | 'received'
  | 'applied'
  | 'cancelled'
  | 'expired'
  | 'reversed'

/** The whole map. A quote that nobody used is no transfer yet: it expires by itself. */
export const moves = {
  quoted: ['authorised', 'expired'],
  authorised: ['received', 'cancelled', 'expired'],
  received: ['applied', 'reversed'],
  applied: ['reversed'],
  cancelled: [],
  expired: [],
  reversed: [],
} as const satisfies Record<TransferState, readonly TransferState[]>

export const mayMove = (from: TransferState, to: TransferState): boolean =>
  (moves[from] as readonly TransferState[]).includes(to)

/** While one of these stands, nobody else pays with the same code. */
export const holdsItsCode = (state: TransferState): boolean =>
  state === 'authorised' || hasArrived(state)
export const hasArrived = (state: TransferState): boolean =>
  state === 'received' || state === 'applied'

export type CannotLookUp =
  | 'code-unknown'
  | 'code-used'
  | 'code-expired'
  | 'code-cancelled'
  | 'already-authorised'
  | 'partner-suspended'
export type CannotAuthorise =
  | 'same-ref-different-content'
  | CannotLookUp
  | 'quote-expired'
  | 'amount-differs'
  | 'rate-stale'
  | 'over-limit'
  | 'screening-refused'
  | 'loan-closed'
export type CannotMoveTransfer =
  | 'transfer-unknown'
  | 'same-ref-different-content'
  | 'not-at-this-step'
export type CannotConfirm = CannotMoveTransfer | 'quote-expired'

type Step = { readonly state: TransferState; readonly expiresAt: Instant }

/** The partner has the dollars. Said again, it is the same; past its minutes the dollars go back to the payer. */
export function confirmed(
  { state, expiresAt }: Step,
  now: Instant,
): Result<'now' | 'before', CannotConfirm> {
  if (hasArrived(state)) return ok('before')
  if (state === 'expired') return cannot('quote-expired')
  if (state !== 'authorised') return cannot('not-at-this-step')
  return isPast(expiresAt, now) ? cannot('quote-expired') : ok('now')
}

/** Nobody paid. Said again, or after it expired, it is the same. */
export function cancelled({ state }: Step): Result<'now' | 'before', CannotMoveTransfer> {
  if (state === 'cancelled' || state === 'expired') return ok('before')
  return state === 'authorised' ? ok('now') : cannot('not-at-this-step')
}

/** The dollars went back to the payer. */
export function reversed({ state }: Step): Result<'now' | 'before', CannotMoveTransfer> {
  if (state === 'reversed') return ok('before')
  return hasArrived(state) ? ok('now') : cannot('not-at-this-step')
}

/** Whose dollars: of who pays, in the partner's hands for the fund, and the partner's own. */
export type DollarAccount = 'payer' | 'partner-holds' | 'partner-fee'
export type DollarEntry = { readonly dollarAccount: DollarAccount; readonly amount: Usd }

const entry = (dollarAccount: DollarAccount, amount: bigint): DollarEntry => ({
  dollarAccount,
  amount: amount as Usd,
})

/** The leg in dollars; it sums to zero. */
export const dollarLeg = ({ usd, payerFee, total }: Offer): readonly DollarEntry[] =>
  [
    entry('payer', -total),
    entry('partner-holds', usd),
    ...(payerFee === 0n ? [] : [entry('partner-fee', payerFee)]),
  ] as const
export const mirrored = (entries: readonly DollarEntry[]): readonly DollarEntry[] =>
  entries.map(({ dollarAccount, amount }) => entry(dollarAccount, -amount))

const own = (ledgerAccount: EntryAsked['ledgerAccount'], amount: Mxn): readonly EntryAsked[] =>
  amount === zeroMxn ? [] : [{ ledgerAccount, amount }]

/**
 * What goes beside the pesos of the payment (the partner owes them, the member has them): the partner owes only
 * what its dollars are worth and less what it keeps; the fund adds both. The fund's own ledger accounts carry
 * the mirror, so that what it adds is minus; it sums to zero.
 */
export function fundEntries({ rounding, fundFee }: Offer): readonly EntryAsked[] {
  const added = (rounding + fundFee) as Mxn
  return [
    ...own('partner-receivable', added),
    ...own('exchange-rounding', minus(zeroMxn, rounding)),
    ...own('partner-fees', minus(zeroMxn, fundFee)),
  ]
}
/** What a partner owes the fund for a payment, in pesos. */
export const owedBy = ({ pesos, rounding, fundFee }: Offer): Mxn =>
  (pesos - rounding - fundFee) as Mxn
