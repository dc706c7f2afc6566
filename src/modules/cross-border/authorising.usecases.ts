// Whether a partner may take the money of a code. Refusals come in one order; the same reference asked again gets the
// answer of then.
import type { PesosPerUnit } from '../../foundation/exchange.ts'
import type { Mxn, Usd } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Day, dayOf, type Instant, later, minutes, startOf } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { PaymentsUseCases } from '../payments/payments.usecases.ts'
import { type LookingDeps, lookingUseCases } from './looking.usecases.ts'
import type { Price } from './partners.ts'
import * as codes from './pay-codes.store.ts'
import { readPayCode } from './pay-codes.ts'
import * as quotes from './quotes.store.ts'
import { isOverLimit, type Quote, standsAt, windowsOf } from './quotes.ts'
import { isStale } from './rates.ts'
import type { Payer, Screening } from './screening.ts'
import * as store from './transfers.store.ts'
import type { CannotAuthorise } from './transfers.ts'

/** Told in the same transaction as the move itself. */
export type TransferEvents = {
  changed(
    tx: Tx,
    event: { partnerId: string; transferId: string; state: store.TransferRow['state'] },
  ): Promise<void>
}
export type AuthorisingDeps = LookingDeps & {
  readonly secrets: Pick<Secrets, 'seal'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly payments: Pick<PaymentsUseCases, 'announce'>
  readonly screening: Screening
  readonly events: TransferEvents
}

export type AuthoriseAsked = {
  readonly partnerId: string
  readonly code: string
  readonly quoteId: string
  /** Without the partner's own fee: the quote's `usd`. */
  readonly usd: Usd
  readonly partnerRef: string
  readonly payer?: Payer
}
export type Authorised = {
  readonly transferId: string
  readonly mxn: Mxn
  readonly usd: Usd
  readonly rate: PesosPerUnit
  readonly rateOn: Day
  readonly expiresAt: Instant
}

export const payerPurpose = 'cross-border payer'
export const byPartner = (partnerId: string) =>
  ({ kind: 'system', task: `partner ${partnerId}` }) as const

export const authorisingUseCases = (deps: AuthorisingDeps) => {
  const { db, now } = deps
  const { opened } = lookingUseCases(deps)

  /** Whether that quote may be paid now, in the order of refusals. */
  async function payable(
    tx: Tx,
    asked: AuthoriseAsked,
    { loanId }: codes.CodeRow,
    quote: Quote | undefined,
    price: Price,
  ): Promise<CannotAuthorise | undefined> {
    const at = now()
    if (!quote || !standsAt(quote, at)) return 'quote-expired'
    if (quote.usd !== asked.usd) return 'amount-differs'
    if (isStale(quote.rateOn, dayOf(at))) return 'rate-stale'
    const windows = windowsOf(at)
    const gone = await store.goneTo(tx, {
      loanId,
      partnerId: asked.partnerId,
      day: startOf(windows.day),
      month: startOf(windows.month),
    })
    if (isOverLimit(price.limits, quote.usd, gone)) return 'over-limit'
    return (await deps.screening(asked.payer ?? {})) === 'match' ? 'screening-refused' : undefined
  }

  /** The transfer, its pesos on their way, and who is told: all or nothing. */
  async function begun(
    tx: Tx,
    asked: AuthoriseAsked,
    { code, quote, price }: { code: codes.CodeRow; quote: Quote; price: Price },
  ): Promise<Result<Authorised, CannotAuthorise>> {
    const { partnerId, partnerRef, payer } = asked
    const { memberId, loanId } = code
    const at = now()
    const row = rowOf(asked, { code, quote, price, at, seal: deps.secrets.seal })
    if (!(await store.addTransfer(tx, row))) return cannot('same-ref-different-content')
    const announced = await deps.payments.announce(tx, {
      sourceRef: `abroad ${row.transferId}`,
      source: 'abroad',
      target: { kind: 'loan', memberId, loanId },
      amount: quote.pesos,
      effectiveOn: dayOf(at),
      from: 'partner-receivable',
      ...(payer?.name && { payer: { name: payer.name } }),
      by: byPartner(partnerId),
    })
    if (!announced.ok) throw new LoanClosed(announced.code)
    await store.linkPayment(tx, row.transferId, announced.value)
    await store.moveTo(tx, { transferId: row.transferId, state: 'authorised', at })
    await deps.events.changed(tx, { partnerId, transferId: row.transferId, state: 'authorised' })
    const facts = {
      partner: partnerId,
      transfer: row.transferId,
      reference: partnerRef,
      state: 'authorised',
    }
    await deps.audit.record(tx, {
      by: byPartner(partnerId),
      memberId,
      act: 'abroad-moved',
      facts,
    })
    return ok(answerOf(row, quote))
  }

  /** What that reference was answered before, if it was. */
  async function before(
    tx: Tx,
    { partnerId, partnerRef, code, quoteId, usd }: AuthoriseAsked,
  ): Promise<Result<Authorised, CannotAuthorise> | undefined> {
    const known = await store.byRef(tx, partnerId, partnerRef)
    if (!known) return undefined
    const read = readPayCode(code)
    const same = read.ok ? await codes.byCode(tx, read.value) : undefined
    if (same?.codeId !== known.codeId || known.quoteId !== quoteId || known.usd !== usd)
      return cannot('same-ref-different-content')
    return ok(answerOf(known, await quotes.byId(tx, known.quoteId)))
  }

  const authorised = (asked: AuthoriseAsked) =>
    transaction(db, async (tx): Promise<Result<Authorised, CannotAuthorise>> => {
      const { partnerId, quoteId } = asked
      const read = readPayCode(asked.code)
      if (read.ok) await codes.lockCode(tx, read.value)
      const known = await before(tx, asked)
      if (known) return known
      const found = await opened(tx, partnerId, asked.code)
      if (!found.ok) return found
      const { code, open } = found.value
      const { price } = open.terms
      const { codeId } = code
      await codes.takeTurn(tx, code.loanId) // the limits of a loan are counted one payment after another
      const quote = store.idForm.test(quoteId)
        ? await quotes.oneOf(tx, { codeId, partnerId, quoteId })
        : undefined
      if (!price || !quote) return cannot('quote-expired')
      const refusal = await payable(tx, asked, code, quote, price)
      if (!refusal) return begun(tx, asked, { code, quote, price })
      if (refusal === 'screening-refused') await called(tx, asked, code)
      return cannot(refusal)
    })

  /** An operator learns of it by the trail; the partner, the payer and the member are told no reason. */
  const called = (tx: Tx, { partnerId, partnerRef }: AuthoriseAsked, { codeId }: codes.CodeRow) =>
    deps.audit.record(tx, {
      by: byPartner(partnerId),
      act: 'abroad-screened',
      facts: { partner: partnerId, reference: partnerRef, code: codeId },
    })

  return {
    /** Holds the code for that partner until `expiresAt`. The same reference again: the answer of then. */
    authorise: async (asked: AuthoriseAsked): Promise<Result<Authorised, CannotAuthorise>> => {
      try {
        return await authorised(asked)
      } catch (error) {
        if (error instanceof LoanClosed) return cannot('loan-closed')
        throw error
      }
    },
  }
}

/** The payment's own room says that this loan takes none: nothing of it stays. */
class LoanClosed extends Error {}

const answerOf = (row: store.TransferRow, { rate, rateOn }: Quote): Authorised => ({
  transferId: row.transferId,
  mxn: row.pesos,
  usd: row.usd,
  rate,
  rateOn,
  expiresAt: row.expiresAt,
})

type Begun = {
  readonly code: codes.CodeRow
  readonly quote: Quote
  readonly price: Price
  readonly at: Instant
  readonly seal: Secrets['seal']
}
const rowOf = (
  { partnerId, partnerRef, payer }: AuthoriseAsked,
  { code, quote, price, at, seal }: Begun,
): store.TransferRow => ({
  transferId: newId(at.epochMilliseconds),
  codeId: code.codeId,
  quoteId: quote.quoteId,
  partnerId,
  partnerRef,
  memberId: code.memberId,
  loanId: code.loanId,
  state: 'authorised',
  pesos: quote.pesos,
  usd: quote.usd,
  paymentId: null,
  paymentFolio: null,
  payerCountry: payer?.country ?? null,
  payerState: payer?.state ?? null,
  sealedPayer: payer?.name ? seal(payerPurpose, payer.name) : null,
  authorisedAt: at,
  expiresAt: later(at, minutes(price.payMinutes)),
  receivedAt: null,
  appliedAt: null,
  endedAt: null,
  receiptsAt: null,
})
