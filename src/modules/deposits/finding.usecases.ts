import { plainAmount } from '../../foundation/money.ts'
import { type Clock, days24, type Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { PaymentsUseCases } from '../payments/payments.usecases.ts'
import type { AskingUseCases } from '../tramites/asking.usecases.ts'
import * as claims from './claims.store.ts'
import * as store from './deposits.store.ts'
import { type Sought, seeksADay } from './finding.ts'
import { loanOf } from './matching.store.ts'
import type { MatchingUseCases } from './matching.usecases.ts'

export type FindingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly asking: AskingUseCases
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly payments: Pick<PaymentsUseCases, 'paymentOf'>
  readonly matching: Pick<MatchingUseCases, 'decide' | 'assign'>
}

/** `ordinal`: the loan's place among the member's own. */
export type SoughtOfLoan = Sought & { readonly loanId: bigint; readonly ordinal: number }
export type Found =
  /** It was waiting and is theirs from now on, or was in their loan already: the folio of the payment. */
  | { readonly kind: 'found'; readonly reference: string }
  /** Somebody looks for it: the folio of the trámite. */
  | { readonly kind: 'claimed'; readonly reference: string }
  | { readonly kind: 'too-many'; readonly until: Instant }

const actorOf = ({ memberId, loginId }: MemberSession) =>
  ({ kind: 'member', memberId, loginId }) as const

export const findingUseCases = (deps: FindingDeps) => {
  const { db, now } = deps

  /** The payment of the one deposit that is exactly this and that nothing ties to anybody else. */
  async function claimAtOnce(
    tx: Tx,
    session: MemberSession,
    { loanId, ...sought }: SoughtOfLoan,
  ): Promise<string | undefined> {
    const [only, ...others] = await claims.fitting(tx, sought)
    if (!only || others.length > 0) return undefined
    const deposit = await store.lockOne(tx, only)
    const own = deposit?.target?.memberId === session.memberId
    if (deposit?.state === 'assigned' && own) return deposit.paymentId!
    const loan = await loanOf(tx, loanId)
    if (deposit?.state !== 'unmatched' || loan?.memberId !== session.memberId) return undefined
    const decided = await deps.matching.decide(tx, deposit, [loan])
    if (!decided.ok || decided.target.kind !== 'loan' || decided.target.loanId !== loanId)
      return undefined
    const { target, how } = decided
    const assigned = await deps.matching.assign(tx, deposit, { target, how, by: actorOf(session) })
    return assigned.ok ? assigned.value : undefined
  }

  async function ask(tx: Tx, session: MemberSession, sought: SoughtOfLoan): Promise<string> {
    const { loanId, ordinal, paidOn, amount, channel, key, note } = sought
    const about = {
      loan: `${ordinal}`,
      paidOn: paidOn.toString(),
      amount: plainAmount(amount),
      channel,
      ...(key && { key }),
      ...(note && { note }),
    }
    const sameBy = ['loan', 'paidOn', 'amount', 'channel']
    const asked = { type: 'missing-payment', about, sameBy } as const
    const { reference, opened } = await deps.asking.open(tx, session, asked)
    const claim = { paidOn, amount, channel, key, note, reference, loanId }
    if (opened) await claims.add(tx, { ...claim, memberId: session.memberId }, now())
    return reference
  }

  return {
    /**
     * What a member says they paid into a loan that is theirs. Where it is exact, unique and nobody else's, it is
     * theirs at once; else a person looks for it under a folio, and so does every file that comes. Asked again, the
     * same folio.
     */
    async seek(session: MemberSession, sought: SoughtOfLoan): Promise<Found> {
      const { memberId } = session
      const most = { points: seeksADay, per: days24(1) }
      const counted = await take(db, `payment-finds ${memberId}`, most, now())
      if (!counted.allowed) return { kind: 'too-many', until: counted.until }
      const found = await transaction(db, async (tx) => {
        const paymentId = await claimAtOnce(tx, session, sought)
        const facts = { outcome: paymentId ? 'found' : 'claimed' }
        await deps.audit.record(tx, { by: actorOf(session), act: 'payment-looked-for', facts })
        return paymentId ? { paymentId } : { reference: await ask(tx, session, sought) }
      })
      if (!('paymentId' in found)) return { kind: 'claimed', reference: found.reference }
      const payment = (await deps.payments.paymentOf(found.paymentId))!
      return { kind: 'found', reference: payment.reference }
    },
  }
}

export type FindingUseCases = ReturnType<typeof findingUseCases>
