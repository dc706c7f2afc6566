// What a code looks like to its pages: its prices at every partner, and how far its money is.
import type { Mxn, Usd } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf, type Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Db } from '../../platform/db.ts'
import type { OpenPartner } from './partners.ts'
import type { PartnersUseCases } from './partners.usecases.ts'
import type * as store from './pay-codes.store.ts'
import { type CodeState, codeStateOf, type PayCode } from './pay-codes.ts'
import * as quotes from './quotes.store.ts'
import { type Offer, offerFor, type Quote, standsAt } from './quotes.ts'
import type { NoPrice } from './quoting.usecases.ts'
import type { RateState } from './rates.ts'
import type { RatesUseCases } from './rates.usecases.ts'
import * as transfers from './transfers.store.ts'
import { hasArrived } from './transfers.ts'

export type ShowingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly partners: Pick<PartnersUseCases, 'openNow' | 'nameOf'>
  readonly rates: Pick<RatesUseCases, 'stateOf'>
}

/** What one partner asks for an amount: an offer of now, a quote that is locked, or why there is none. */
export type BoardLine = OpenPartner & {
  readonly price: Result<Offer & { readonly validUntil?: Instant }, NoPrice | 'quote-expired'>
}
export type Board = {
  readonly lines: readonly BoardLine[]
  readonly usd: RateState
  readonly at: Instant
}
/** How far the money of a code is. */
export type CodeProgress = {
  readonly state: transfers.TransferRow['state']
  readonly partner: string
  readonly usd: Usd
  readonly rate: bigint
  readonly rateOn: Temporal.PlainDate
  readonly authorisedAt: Instant
  readonly receivedAt: Instant | null
  readonly appliedAt: Instant | null
  readonly paymentId: string | null
}
export type CodeSeen = {
  readonly codeId: string
  readonly code: PayCode
  readonly memberId: bigint
  readonly amount: Mxn
  readonly maskedName: string
  readonly state: CodeState
  readonly lang: Lang
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly transferId: string | null
  readonly progress: CodeProgress | undefined
  readonly board: Board
}
/** With its link, which its owner may hand on. */
export type OwnCode = CodeSeen & { readonly link: string }

export const stateOf = (row: store.CodeRow, now: Instant): CodeState => {
  const { transferState } = row
  const paid = transferState !== null && (hasArrived(transferState) || transferState === 'reversed')
  return codeStateOf({ ...row, paid, paying: transferState === 'authorised' }, now)
}

export const showingUseCases = (deps: ShowingDeps) => {
  const { db, now } = deps

  /** What an amount costs now at every partner that takes money; nothing is locked. */
  const offers = async (amount: Mxn): Promise<Board> => {
    const at = now()
    const [open, usd] = await Promise.all([deps.partners.openNow(), deps.rates.stateOf('USD')])
    const priceOf = ({ terms, suspended }: (typeof open)[number]): BoardLine['price'] => {
      if (suspended) return cannot('partner-suspended')
      if (!terms.price) return cannot('price-unknown')
      if (usd.kind === 'unknown') return cannot('rate-unknown')
      return offerFor(amount, usd.rate, terms.price, dayOf(at))
    }
    const lines = open.map((one) => ({ ...one, price: priceOf(one) }))
    return { lines, usd, at }
  }

  /** As `offers`, with the quotes that were locked for a code. */
  const boardOf = async ({ codeId, amount }: store.CodeRow): Promise<Board> => {
    const [board, known] = await Promise.all([offers(amount), quotes.newestOf(db, codeId)])
    const priceOf = (line: BoardLine): BoardLine['price'] => {
      const quote: Quote | undefined = known.get(line.partner.partnerId)
      if (!quote || !line.price.ok) return line.price
      return standsAt(quote, now()) ? ok(quote) : cannot('quote-expired')
    }
    return { ...board, lines: board.lines.map((line) => ({ ...line, price: priceOf(line) })) }
  }

  const progressOf = async (row: store.CodeRow): Promise<CodeProgress | undefined> => {
    const found = row.transferId ? await transfers.byId(db, row.transferId) : undefined
    if (!found) return undefined
    const { rate, rateOn } = await quotes.byId(db, found.quoteId)
    const { state, usd, authorisedAt, receivedAt, appliedAt, paymentId, partnerId } = found
    const partner = deps.partners.nameOf(partnerId)
    return { state, partner, usd, rate, rateOn, authorisedAt, receivedAt, appliedAt, paymentId }
  }

  const seen = async (row: store.CodeRow): Promise<CodeSeen> => {
    const { codeId, code, memberId, amount, maskedName, lang, createdAt, expiresAt } = row
    const [progress, board] = await Promise.all([progressOf(row), boardOf(row)])
    const { transferId } = row
    const whose = { codeId, code, memberId, amount, maskedName, lang, createdAt, expiresAt }
    return { ...whose, transferId, state: stateOf(row, now()), progress, board }
  }

  return { offers, seen }
}
