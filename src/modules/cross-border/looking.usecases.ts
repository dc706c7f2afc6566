// The first thing a partner asks: what a code is worth. Nothing moves.
import type { Mxn } from '../../foundation/money.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { OpenPartner } from './partners.ts'
import type { PartnersUseCases } from './partners.usecases.ts'
import * as codes from './pay-codes.store.ts'
import { readPayCode } from './pay-codes.ts'
import type { Quote } from './quotes.ts'
import type { QuotingUseCases } from './quoting.usecases.ts'
import { stateOf } from './showing.usecases.ts'
import type { CannotLookUp } from './transfers.ts'

export type LookingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly partners: Pick<PartnersUseCases, 'takingNow'>
  readonly quoting: QuotingUseCases
}

export type LookedUp = {
  readonly maskedName: string
  /** The last four digits of the loan. */
  readonly loanEnds: string
  readonly amountMxn: Mxn
  readonly state: 'live'
  readonly expiresAt: Instant
  /** Absent where there is no price now; `noQuote` says why. */
  readonly quote?: Quote
  readonly noQuote?: 'rate-stale' | 'rate-unknown' | 'price-unknown' | 'under-least' | 'over-limit'
}
/** What closes a code for whoever asks next. A transfer of the asker's own is said by its reference, not here. */
function closed(code: codes.CodeRow, now: Instant): CannotLookUp | undefined {
  const state = stateOf(code, now)
  if (state === 'paid') return 'code-used'
  if (state === 'paying') return 'already-authorised'
  if (state === 'cancelled') return 'code-cancelled'
  return state === 'expired' ? 'code-expired' : undefined
}

export const lookingUseCases = (deps: LookingDeps) => {
  const { db, now } = deps

  /** The code and the partner, both open now. */
  async function opened(
    tx: Tx,
    partnerId: string,
    typed: string,
  ): Promise<Result<{ code: codes.CodeRow; open: OpenPartner }, CannotLookUp>> {
    const read = readPayCode(typed)
    const code = read.ok ? await codes.byCode(tx, read.value) : undefined
    if (!code) return cannot('code-unknown')
    const refusal = closed(code, now())
    if (refusal) return cannot(refusal)
    const open = await deps.partners.takingNow(tx, partnerId)
    return open ? ok({ code, open }) : cannot('partner-suspended')
  }

  return {
    opened,

    /** What a code is worth through that partner now. Refuses: unknown, used, being paid, cancelled, expired, suspended. */
    lookUp: (asked: { partnerId: string; code: string }): Promise<Result<LookedUp, CannotLookUp>> =>
      transaction(db, async (tx) => {
        const found = await opened(tx, asked.partnerId, asked.code)
        if (!found.ok) return found
        const { code, open } = found.value
        const quote = await deps.quoting.standing(tx, code, open)
        const { maskedName, loanNumber, amount, expiresAt } = code
        const seen = { maskedName, loanEnds: loanNumber.slice(-4), amountMxn: amount, expiresAt }
        if (quote.ok) return ok({ ...seen, state: 'live', quote: quote.value })
        assert(quote.code !== 'partner-suspended', 'the partner was open')
        return ok({ ...seen, state: 'live', noQuote: quote.code })
      }),
  }
}
