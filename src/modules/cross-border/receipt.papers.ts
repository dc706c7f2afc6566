// What the receipt of a payment from abroad says.
import { dollars, pesos } from '../../foundation/money.ts'
import { dayOf, type Instant } from '../../foundation/time.ts'
import { type Args, type Lang, type Said, say } from '../../foundation/words.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import { dayAndTime, longDay } from '../../platform/pages/dates.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import type { CodeRow } from './pay-codes.store.ts'
import { groupedPayCode } from './pay-codes.ts'
import type { Quote } from './quotes.ts'
import { rateText } from './rates.ts'
import { receiptWords as words } from './receipt.words.ts'

export type ReceiptTold = {
  readonly quote: Quote
  readonly code: Pick<CodeRow, 'code' | 'maskedName' | 'loanNumber'>
  readonly partner: string
  /** Of the payment in pesos. */
  readonly folio: string
  readonly receivedAt: Instant
}
type Paper = {
  readonly line: string
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
}

/** In one language; pesos first, each dollar amount with its name. */
export function receiptPaper(lang: Lang, institution: Institution, told: ReceiptTold): Paper {
  const { quote, code, partner, folio, receivedAt } = told
  const tokens = tokensOf(institution, lang)
  const t = (said: Said, args: Args = {}) => say(said, lang, { ...tokens, ...args })
  const usd = (amount: Quote['usd']) => t(words.usd, { usd: dollars(amount) })
  const rate = { tasa: rateText(quote.rate), fecha: longDay(lang, quote.rateOn) }
  return {
    line: t(words.line),
    title: t(words.title),
    subtitle: longDay(lang, dayOf(receivedAt)),
    blocks: [
      {
        kind: 'amount',
        label: t(words.arrived),
        amount: `${pesos(quote.pesos)} MXN`,
        note: t(words.whole),
      },
      {
        kind: 'facts',
        rows: [
          [t(words.paid), usd(quote.total)],
          [t(words.changed), usd(quote.usd)],
          [t(words.fee), usd(quote.payerFee)],
          [t(words.rate), t(words.rateOf, rate)],
          [t(words.partner), partner],
          [t(words.when), t(words.hour, { cuando: dayAndTime(lang, receivedAt) })],
        ],
      },
      {
        kind: 'facts',
        rows: [
          [t(words.payment), folio],
          [t(words.code), groupedPayCode(code.code)],
          [t(words.loan), `••••••${code.loanNumber.slice(-4)}`],
          [t(words.holder), code.maskedName],
        ],
      },
      { kind: 'text', text: t(words.noCharge) },
      { kind: 'text', look: 'small', text: t(words.masked) },
    ],
  }
}
