// What partners reach of payments from abroad, and what they read of a code and of a transfer: nothing else of either
// leaves by this door.
import { type Mxn, plainAmount, type Usd } from '../../foundation/money.ts'
import type { Result } from '../../foundation/result.ts'
import type { Instant } from '../../foundation/time.ts'
import type { Quote } from '../../modules/cross-border/quotes.ts'
import { rateText } from '../../modules/cross-border/rates.ts'
import type {
  CannotAuthorise,
  CannotConfirm,
  CannotLookUp,
  CannotMoveTransfer,
  TransferState,
} from '../../modules/cross-border/transfers.ts'
import type { PayCodeAnswer, TransferAnswer } from './schemas.ts'

/** A code as its holder's counter may see it. */
export type CodeSeen = {
  readonly maskedName: string
  readonly loanEnds: string
  readonly amountMxn: Mxn
  readonly expiresAt: Instant
  readonly quote?: Quote
  readonly noQuote?: NonNullable<PayCodeAnswer['noQuote']>
}
/** A transfer as its partner may see it. */
export type TransferSeen = {
  readonly transferId: string
  readonly partnerRef: string
  readonly state: Exclude<TransferState, 'quoted'>
  readonly pesos: Mxn
  readonly usd: Usd
  readonly expiresAt: Instant
  readonly receiptFolio: string
  readonly quote: Pick<Quote, 'rate' | 'rateOn'>
}
type Named = { readonly partnerId: string; readonly transferId: string }
type Step = Named & { readonly partnerRef: string }

/** What of that room partners reach: each says the same when it is asked again under the same reference. */
export type CrossBorderDoor = {
  lookUp(asked: { partnerId: string; code: string }): Promise<Result<CodeSeen, CannotLookUp>>
  authorise(asked: {
    partnerId: string
    code: string
    quoteId: string
    usd: Usd
    partnerRef: string
    payer?: { name: string; country: string; state?: string }
  }): Promise<Result<{ readonly transferId: string }, CannotAuthorise>>
  confirm(asked: Step): Promise<Result<{ readonly seen?: TransferSeen }, CannotConfirm>>
  cancel(asked: Step): Promise<Result<unknown, CannotMoveTransfer>>
  reverse(asked: Step & { reason: string }): Promise<Result<unknown, CannotMoveTransfer>>
  transferOf(asked: Named): Promise<Result<TransferSeen, 'transfer-unknown'>>
  transferByRef(asked: {
    partnerId: string
    partnerRef: string
  }): Promise<Result<TransferSeen, 'transfer-unknown'>>
}

export const payCodeTold = (seen: CodeSeen): PayCodeAnswer => {
  const { maskedName, loanEnds, amountMxn, expiresAt, quote, noQuote } = seen
  return {
    maskedName,
    loanEnds,
    mxn: plainAmount(amountMxn),
    expiresAt: expiresAt.toString(),
    ...(noQuote && { noQuote }),
    ...(quote && {
      quote: {
        quoteId: quote.quoteId,
        usd: plainAmount(quote.usd),
        fee: plainAmount(quote.payerFee),
        total: plainAmount(quote.total),
        rate: rateText(quote.rate),
        rateOn: quote.rateOn.toString(),
        validUntil: quote.validUntil.toString(),
      },
    }),
  }
}

export const transferTold = (seen: TransferSeen): TransferAnswer => ({
  transferId: seen.transferId,
  partnerRef: seen.partnerRef,
  state: seen.state,
  usd: plainAmount(seen.usd),
  mxn: plainAmount(seen.pesos),
  rate: rateText(seen.quote.rate),
  rateOn: seen.quote.rateOn.toString(),
  expiresAt: seen.expiresAt.toString(),
  receiptFolio: seen.receiptFolio,
})
