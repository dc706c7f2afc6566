// What operators do with a refund: one looks and proposes, another releases, or either stops it.
import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import { minus, zeroMxn } from '../../foundation/money.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { dayOf } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import type { DocumentsUseCases } from '../documents/documents.usecases.ts'
import { mayMoveMoney } from '../holds/holds.ts'
import type { EntryAsked, LedgerUseCases } from '../ledger/ledger.usecases.ts'
import { isLive } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { TramiteState } from '../tramites/tramites.ts'
import { bare, clabePurpose, type Owed, orderingUseCases } from './ordering.usecases.ts'
import { type RefundPaperDeps, refundPaper } from './refunds.papers.ts'
import * as store from './refunds.store.ts'
import { type CannotRelease, type Move, mayMove, pathOf, type Refund } from './refunds.ts'
import { holderName, type RefundsDeps } from './refunds.usecases.ts'

export type ReleasingDeps = RefundsDeps &
  RefundPaperDeps & {
    readonly ledger: Pick<LedgerUseCases, 'balanceOf' | 'post'>
    readonly loans: Pick<LoansUseCases, 'ofMember'>
    readonly logins: Pick<LoginsUseCases, 'loginById' | 'loginOfMember'>
    readonly notices: Pick<NoticesUseCases, 'say' | 'tell'>
    readonly documents: Pick<DocumentsUseCases, 'issue'>
  }
export type Operator = Extract<Actor, { kind: 'staff' }>
type Asked = { readonly refundId: string; readonly reason: string; readonly by: Operator }
type Decided = Result<Refund, CannotRelease>

/** The key of its journal: once, for ever. */
export const sourceOf = (refundId: string): string => `refund/${refundId}`

/** What leaves the member's ledger accounts. */
const taken = ({ amount, loanId, memberId, parts }: Refund): readonly EntryAsked[] =>
  loanId === null
    ? parts.map((one) => ({
        ledgerAccount: `savings-${one.component}` as const,
        memberId,
        amount: minus(zeroMxn, one.amount),
        kind: 'withdrawal',
      }))
    : [{ ledgerAccount: 'excess-payments', memberId, loanId, amount: minus(zeroMxn, amount) }]

/** Whether everything that was ordered is still there, part by part. */
const covers = (owed: Owed, { amount, parts }: Refund): boolean =>
  owed.amount >= amount &&
  parts.every(
    (one) =>
      (owed.parts.find(({ component }) => component === one.component)?.amount ?? 0n) >= one.amount,
  )

export const releasingUseCases = (deps: ReleasingDeps) => {
  const { db, now } = deps
  const ordering = orderingUseCases(deps)

  const moveCase = async (tx: Tx, refund: Refund, to: TramiteState, by: Actor, note?: string) => {
    const folio = readFolio(refund.reference)
    assert(folio.ok, 'a refund has a case')
    const asked = { reference: folio.value, to, by, ...(note !== undefined && { note }) }
    await deps.tramites.move(tx, asked) // a case that somebody moved by hand stays where they put it
  }

  /** What must hold at the moment the money leaves, asked again. */
  const mayLeave = async (tx: Tx, kept: store.KeptRefund): Promise<Result<void, CannotRelease>> => {
    const { memberId, loanId } = kept
    if (!mayMoveMoney(await deps.holds.ofLocked(tx, memberId), now()).ok)
      return cannot('money-held')
    if (loanId === null && (await deps.loans.ofMember(memberId)).some(isLive))
      return cannot('loan-lives')
    if (!covers(await ordering.owedTo(kept, tx), kept)) return cannot('amount-changed')
    const clabe = deps.secrets.open(clabePurpose, kept.sealedClabe)
    assert(clabe !== undefined, 'an account that we sealed opens')
    const answer = await deps.holderCheck({ clabe, name: await holderName(deps.members, memberId) })
    if (answer === 'match') return ok(undefined)
    return cannot(answer === 'bank-away' ? 'bank-away' : 'account-changed')
  }

  const post = async (tx: Tx, refund: Refund, by: Operator) => {
    const { amount, refundId } = refund
    const posted = await deps.ledger.post(tx, {
      sourceRef: sourceOf(refundId),
      reason: 'payment',
      effectiveOn: dayOf(now()),
      entries: [...taken(refund), { ledgerAccount: 'refunds-paid', amount }],
      by,
    })
    assert(posted.ok, 'a refund that may leave can be posted')
  }

  /** The paper that says it, in the member's language. */
  const receiptOf = async (tx: Tx, refund: Refund): Promise<string> => {
    const { memberId, loanId } = refund
    const [login, name, loans] = await Promise.all([
      deps.logins.loginOfMember(tx, memberId),
      holderName(deps.members, memberId),
      deps.loans.ofMember(memberId),
    ])
    const loan = loans.find((one) => one.loanId === loanId)
    assert(loan !== undefined || loanId === null, 'what is not savings is of a loan')
    const lang = login?.lang ?? 'es'
    const about = { refund, name, loan, on: dayOf(now()), lang }
    const { folio } = await deps.documents.issue(tx, refundPaper(deps, about))
    return folio
  }

  const released = async (tx: Tx, kept: store.KeptRefund, asked: Asked): Promise<Decided> => {
    const may = await mayLeave(tx, kept)
    if (!may.ok) return may
    const { by, reason, refundId } = asked
    await post(tx, kept, by)
    const receipt = await receiptOf(tx, kept)
    const proposedBy = kept.moves.find(({ move }) => move === 'proposed')!.by
    const at = now()
    const written = { refundId, by: by.staffId, byName: by.name, at, reason }
    await store.end(tx, { ...written, move: 'released', proposedBy, receipt })
    await moveCase(tx, kept, 'approved', by)
    await moveCase(tx, kept, 'in-execution', by) // until its bank has it
    const login = await deps.logins.loginOfMember(tx, kept.memberId)
    const args = { reference: kept.reference, path: pathOf(kept) }
    if (login) await deps.notices.tell(tx, login, { kind: 'refund-sent', args, by })
    return ok({ ...bare(kept), receipt })
  }

  const declined = async (tx: Tx, kept: store.KeptRefund, asked: Asked): Promise<Decided> => {
    const { by, reason, refundId } = asked
    const proposedBy = kept.moves.find(({ move }) => move === 'proposed')?.by ?? null
    const written = { refundId, by: by.staffId, byName: by.name, at: now(), reason }
    await store.end(tx, { ...written, move: 'declined', proposedBy, receipt: null })
    await moveCase(tx, kept, 'needs-information', by)
    await ordering.tellNotSent(tx, { ...kept, by })
    return ok(bare(kept))
  }

  const proposed = async (tx: Tx, kept: store.KeptRefund, asked: Asked): Promise<Decided> => {
    const { by, reason, refundId } = asked
    await store.propose(tx, { refundId, by: by.staffId, byName: by.name, at: now(), reason })
    await moveCase(tx, kept, 'in-decision', by)
    return ok(bare(kept))
  }

  const steps = { proposed, released, declined } as const
  const acts = {
    proposed: 'refund-proposed',
    released: 'refund-released',
    declined: 'refund-declined',
  } as const

  return {
    /** For the board: what waits first, then what ended. */
    latest: async (most = 100): Promise<readonly Refund[]> =>
      (await store.latest(db, most)).map(bare),

    one: async (refundId: string): Promise<Refund | undefined> => {
      const kept = await store.byId(db, refundId)
      return kept && bare(kept)
    },

    /** One step of one refund by one person, with a reason. */
    decide: (asked: Asked & { readonly move: Move['move'] }): Promise<Decided> =>
      transaction(db, async (tx) => {
        const first = await store.byId(tx, asked.refundId)
        if (first) await store.lock(tx, first)
        const kept = await store.byId(tx, asked.refundId)
        const { move, reason, by } = asked
        const may = mayMove(kept, { move, by: by.staffId, reason }, now())
        if (!may.ok) return may
        const outcome = await steps[move](tx, kept!, asked)
        if (!outcome.ok) return outcome
        const { memberId, reference } = kept!
        await deps.audit.record(tx, { by, memberId, act: acts[move], facts: { reference }, reason })
        return outcome
      }),
  }
}
export type ReleasingUseCases = ReturnType<typeof releasingUseCases>
