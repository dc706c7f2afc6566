// The price of a code through a partner: the quote that stands, or a new one from today's rate.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { OpenPartner } from './partners.ts'
import type { CodeRow } from './pay-codes.store.ts'
import * as store from './quotes.store.ts'
import { type CannotQuote, offerFor, type Quote, quoteExpiry, standsAt } from './quotes.ts'
import type { RatesUseCases } from './rates.usecases.ts'

export type QuotingDeps = {
  readonly now: Clock
  readonly rates: Pick<RatesUseCases, 'stateOf'>
}
/** Why there is no price now. */
export type NoPrice = CannotQuote | 'rate-unknown' | 'price-unknown' | 'partner-suspended'

export const quotingUseCases = ({ now, rates }: QuotingDeps) => {
  const made = async (
    tx: Tx,
    { codeId, amount }: Pick<CodeRow, 'codeId' | 'amount'>,
    { partner, terms }: OpenPartner,
  ): Promise<Result<Quote, NoPrice>> => {
    if (!terms.price) return cannot('price-unknown')
    const state = await rates.stateOf('USD', tx)
    if (state.kind === 'unknown') return cannot('rate-unknown')
    const quotedAt = now()
    const offer = offerFor(amount, state.rate, terms.price, dayOf(quotedAt))
    if (!offer.ok) return offer
    const { rateId } = state.rate
    const { partnerId } = partner
    const validUntil = quoteExpiry(terms.price, quotedAt)
    const quoteId = newId(quotedAt.epochMilliseconds)
    const quote: Quote = { ...offer.value, quoteId, partnerId, rateId, quotedAt, validUntil }
    await store.addQuote(tx, codeId, quote)
    return ok(quote)
  }
  return {
    /** The quote of a code through a partner: locked for its minutes, then another. */
    standing: async (
      tx: Tx,
      code: Pick<CodeRow, 'codeId' | 'amount'>,
      open: OpenPartner,
    ): Promise<Result<Quote, NoPrice>> => {
      const known = (await store.newestOf(tx, code.codeId)).get(open.partner.partnerId)
      return known && standsAt(known, now()) ? ok(known) : made(tx, code, open)
    },
  }
}
export type QuotingUseCases = ReturnType<typeof quotingUseCases>
