import { plainAmount } from '../../foundation/money.ts'
import { type Clock, dayOf, days24, type Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { AskingUseCases } from '../tramites/asking.usecases.ts'
import * as claims from './claims.store.ts'
import * as store from './deposits.store.ts'
import { type FindProblems, findsADay, readTold, type Told, type Typed } from './finding.ts'
import { loanOf } from './matching.store.ts'
import type { MatchingUseCases } from './matching.usecases.ts'

export type FindingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly asking: AskingUseCases
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly matching: Pick<MatchingUseCases, 'decide' | 'assign'>
}

export type Found =
  /** `found`: it was waiting, and is theirs from now on. `known`: it is in their loan already. */
  | { readonly ok: true; readonly outcome: 'found' | 'known'; readonly paymentId: string }
  /** Somebody looks for it; the folio of the trámite. */
  | { readonly ok: true; readonly outcome: 'asked'; readonly reference: string }
  | { readonly ok: false; readonly problems: FindProblems }
  | { readonly ok: false; readonly code: 'too-many-tries'; readonly until: Instant }
  | { readonly ok: false; readonly code: 'loan-not-yours' }

const actorOf = ({ memberId, loginId }: MemberSession) =>
  ({ kind: 'member', memberId, loginId }) as const

export const findingUseCases = (deps: FindingDeps) => {
  const { db, now } = deps

  /** The one deposit that is exactly this and that nothing ties to anybody else; undefined: a person looks. */
  async function claimAtOnce(
    tx: Tx,
    session: MemberSession,
    loanId: bigint,
    told: Told,
  ): Promise<{ outcome: 'found' | 'known'; paymentId: string } | undefined> {
    const [only, ...others] = await claims.fitting(tx, told)
    if (!only || others.length > 0) return undefined
    const deposit = await store.lockOne(tx, only.depositId)
    if (deposit?.state === 'assigned' && deposit.target?.memberId === session.memberId)
      return { outcome: 'known', paymentId: deposit.paymentId! }
    if (deposit?.state !== 'unmatched') return undefined
    const loan = await loanOf(tx, loanId)
    const decided = await deps.matching.decide(tx, deposit, loan ? [loan] : [])
    if (!decided.ok || decided.target.kind !== 'loan' || decided.target.loanId !== loanId)
      return undefined
    const by = actorOf(session)
    const { target, how } = decided
    const assigned = await deps.matching.assign(tx, deposit, { target, how, by })
    return assigned.ok ? { outcome: 'found', paymentId: assigned.value } : undefined
  }

  async function ask(tx: Tx, session: MemberSession, loanId: bigint, told: Told): Promise<string> {
    const about = {
      loan: `${loanId}`,
      paidOn: told.paidOn.toString(),
      amount: plainAmount(told.amount),
      channel: told.channel,
      ending: told.ending,
      ...(told.note !== '' && { note: told.note }),
    }
    const sameBy = ['loan', 'paidOn', 'amount', 'ending']
    const asked = { type: 'payment-not-seen', about, sameBy } as const
    const { reference, opened } = await deps.asking.open(tx, session, asked)
    const { memberId } = session
    if (opened) await claims.add(tx, { ...told, reference, memberId, loanId }, now())
    return reference
  }

  return {
    /**
     * What a member says they paid into one of their loans. Where it is exact, unique and nobody else's, it is
     * theirs at once; else a person looks for it, under a folio. Nothing is told of other people's deposits.
     */
    async find(session: MemberSession, asked: { loanId: bigint; typed: Typed }): Promise<Found> {
      const { loanId, typed } = asked
      const { memberId } = session
      if (!(await claims.ownsLoan(db, { memberId, loanId })))
        return { ok: false, code: 'loan-not-yours' }
      const read = readTold(typed, dayOf(now()))
      if (!read.ok) return read
      const most = { points: findsADay, per: days24(1) }
      const counted = await take(db, `payment-finds ${memberId}`, most, now())
      if (!counted.allowed) return { ok: false, code: 'too-many-tries', until: counted.until }
      return transaction(db, async (tx) => {
        const { told } = read
        const at = await claimAtOnce(tx, session, loanId, told)
        const by = actorOf(session)
        const outcome = at?.outcome ?? 'asked'
        await deps.audit.record(tx, { by, act: 'payment-looked-for', facts: { outcome } })
        if (at) return { ok: true, ...at }
        return { ok: true, outcome: 'asked', reference: await ask(tx, session, loanId, told) }
      })
    },
  }
}

export type FindingUseCases = ReturnType<typeof findingUseCases>
