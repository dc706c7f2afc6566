import type { Actor } from '../../foundation/actor.ts'
import { type Mxn, minus, plainAmount, zeroMxn } from '../../foundation/money.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { LedgerUseCases } from '../ledger/ledger.usecases.ts'
import * as claims from './claims.store.ts'
import * as store from './deposits.store.ts'
import {
  type CannotDecide,
  type Deposit,
  declinedAs,
  mayAssign,
  mayConfirm,
  mayDecline,
  mayRefund,
  mayRelease,
  type Proposed,
} from './deposits.ts'
import { loansByNumber } from './matching.store.ts'
import type { Candidate, Target } from './matching.ts'
import type { MatchingUseCases } from './matching.usecases.ts'

export type { ClaimShown } from './claims.store.ts'

export type QueueDeps = {
  readonly db: Db
  readonly now: Clock
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly ledger: Pick<LedgerUseCases, 'post'>
  readonly matching: MatchingUseCases
}
type ByStaff = Actor & { kind: 'staff' }
type Done = Promise<Result<'done' | 'proposed', CannotDecide>>
type Act =
  | 'deposit-assigned'
  | 'deposit-released'
  | 'deposit-refunded'
  | 'deposit-move-proposed'
  | 'deposit-move-declined'

const pageSize = 50
const claimsShown = 100

export type OneDeposit = {
  readonly deposit: Deposit
  readonly candidates: readonly Candidate[]
  readonly moves: readonly store.PastMove[]
  readonly aloneMost: Mxn | undefined
}

export const queueUseCases = (deps: QueueDeps) => {
  const { db, now, matching } = deps

  const record = (
    tx: Tx,
    it: { by: ByStaff; act: Act; deposit: Deposit; reason: string; facts?: Record<string, string> },
  ) => {
    const { by, act, reason, deposit, facts } = it
    const amount = plainAmount(deposit.amount)
    const about = { deposit: `${deposit.depositId}`, amount, ...facts }
    return deps.audit.record(tx, { by, act, reason, facts: about })
  }

  const candidatesOf = async (on: Db, deposit: Deposit): Promise<readonly Candidate[]> => {
    if (deposit.operation !== 'deposit') return []
    const decided = await matching.decide(on, deposit)
    return decided.ok ? [] : decided.candidates
  }

  const propose = async (
    tx: Tx,
    deposit: Deposit,
    it: { state: Proposed; by: ByStaff; reason: string; target?: Target | null },
  ): Promise<void> => {
    const { state, by, reason } = it
    const at = now()
    const opened = { by: by.staffId, name: by.name, reason }
    const { paymentId, how } = deposit
    const target = it.target ?? deposit.target
    const kept = { target, paymentId, how: how ?? undefined, opened }
    const why = deposit.reason ?? undefined
    await store.setStand(tx, deposit.depositId, { state, ...kept, reason: why, since: at })
    await store.addMove(tx, deposit.depositId, { move: state, reason, by, at })
    await record(tx, { by, act: 'deposit-move-proposed', deposit, reason, facts: { to: state } })
  }

  const locked = <T>(
    depositId: bigint,
    work: (tx: Tx, deposit: Deposit | undefined) => Promise<T>,
  ): Promise<T> => transaction(db, async (tx) => work(tx, await store.lockOne(tx, depositId)))

  /** Back to whoever sent it: the order stands until the bank says that it left. */
  async function refund(tx: Tx, deposit: Deposit, by: ByStaff, openedBy: string): Promise<void> {
    const { depositId, amount } = deposit
    const at = now()
    const posted = await deps.ledger.post(tx, {
      sourceRef: `deposit-refund:${depositId}`,
      reason: 'refund',
      effectiveOn: dayOf(at),
      entries: [
        { ledgerAccount: 'payments-unmatched', amount: minus(zeroMxn, amount) },
        { ledgerAccount: 'refunds-paid', amount },
      ],
      by,
    })
    assert(posted.ok, 'a refund posts once')
    await store.setStand(tx, depositId, { state: 'refunded', since: at })
    const { reason } = deposit.opened!
    await store.addMove(tx, depositId, { move: 'refunded', reason, openedBy, by, at })
    await record(tx, { by, act: 'deposit-refunded', deposit, reason })
  }

  async function release(tx: Tx, deposit: Deposit, by: ByStaff, openedBy: string): Promise<void> {
    const { reason } = deposit.opened!
    await matching.takeBack(tx, deposit, { reason, by })
    const at = now()
    const { depositId } = deposit
    await store.setStand(tx, depositId, { state: 'unmatched', reason: 'released', since: at })
    await store.addMove(tx, depositId, { move: 'released', reason, openedBy, by, at })
    await record(tx, { by, act: 'deposit-released', deposit, reason })
  }

  async function assign(
    tx: Tx,
    deposit: Deposit,
    it: { target: Target; by: ByStaff; reason: string; openedBy?: string },
  ): Promise<Result<'done', 'not-taken'>> {
    const assigned = await matching.assign(tx, deposit, { ...it, how: 'person' })
    if (!assigned.ok) return assigned
    const { by, reason } = it
    const facts = { payment: assigned.value }
    await record(tx, { by, act: 'deposit-assigned', deposit, reason, facts })
    return ok('done')
  }

  return {
    /** What waits for a person, fifty at a time; how much in all; and what members say they paid. */
    async board(after = 0n) {
      const [deposits, totals, asked] = await Promise.all([
        store.waiting(db, after, pageSize),
        store.waitingByState(db),
        claims.open(db, claimsShown),
      ])
      return { deposits, totals, claims: asked, more: deposits.length === pageSize }
    },

    one: async (depositId: bigint): Promise<OneDeposit | undefined> => {
      const deposit = await store.oneOf(db, depositId)
      if (!deposit) return undefined
      const [candidates, moves, aloneMost] = await Promise.all([
        deposit.state === 'unmatched' ? candidatesOf(db, deposit) : [],
        store.movesOf(db, depositId),
        matching.aloneMost(),
      ])
      return { deposit, candidates, moves, aloneMost }
    },

    /** Into a loan by its number: at once where a rule points at it and it is not much, else a second person. */
    assign: (asked: { depositId: bigint; loanNumber: string; reason: string }, by: ByStaff): Done =>
      locked(asked.depositId, async (tx, deposit): Done => {
        const { reason, loanNumber } = asked
        if (!deposit) return cannot('no-such-deposit')
        if (loanNumber === '') return cannot('loan-missing')
        if (reason === '') return cannot('reason-missing')
        const loan = (await loansByNumber(tx, [loanNumber])).get(loanNumber)
        if (!loan) return cannot('loan-unknown')
        const candidates = await candidatesOf(tx, deposit)
        const isCandidate = candidates.some((one) => one.loan.loanId === loan.loanId)
        const aloneMost = await matching.aloneMostOf(tx, by)
        const may = mayAssign(deposit, { isCandidate, aloneMost })
        if (!may.ok) return may
        const { memberId, loanId } = loan
        const target = { kind: 'loan', memberId, loanId } as const
        if (may.value === 'assigned') return assign(tx, deposit, { target, by, reason })
        await propose(tx, deposit, { state: may.value, by, reason, target })
        return ok('proposed')
      }),

    /** Asks that it be sent back to whoever sent it. */
    refund: (asked: { depositId: bigint; reason: string }, by: ByStaff): Done =>
      locked(asked.depositId, async (tx, deposit): Done => {
        const may = mayRefund(deposit)
        if (!may.ok) return may
        if (asked.reason === '') return cannot('reason-missing')
        await propose(tx, deposit!, { state: may.value, by, reason: asked.reason })
        return ok('proposed')
      }),

    /** Asks that it be taken out of the loan that it was put into. */
    release: (asked: { depositId: bigint; reason: string }, by: ByStaff): Done =>
      locked(asked.depositId, async (tx, deposit): Done => {
        const may = mayRelease(deposit)
        if (!may.ok) return may
        if (asked.reason === '') return cannot('reason-missing')
        await propose(tx, deposit!, { state: may.value, by, reason: asked.reason })
        return ok('proposed')
      }),

    /** The second person: what was proposed is done. */
    confirm: (depositId: bigint, by: ByStaff): Done =>
      locked(depositId, async (tx, deposit): Done => {
        const may = mayConfirm(deposit, by)
        if (!may.ok) return may
        const openedBy = deposit!.opened!.by
        if (may.value === 'refund-proposed') await refund(tx, deposit!, by, openedBy)
        else if (may.value === 'release-proposed') await release(tx, deposit!, by, openedBy)
        else {
          const { reason } = deposit!.opened!
          const target = deposit!.target!
          return assign(tx, deposit!, { target, by, reason, openedBy })
        }
        return ok('done')
      }),

    /** No to a proposal: everything is as it was before it. */
    decline: (asked: { depositId: bigint; reason: string }, by: ByStaff): Done =>
      locked(asked.depositId, async (tx, deposit): Done => {
        const may = mayDecline(deposit)
        if (!may.ok) return may
        const { reason, depositId } = asked
        if (reason === '') return cannot('reason-missing')
        const state = declinedAs[may.value]
        const at = now()
        const { target, paymentId, how } = deposit!
        const stays = state === 'assigned' ? { target, paymentId, how: how ?? undefined } : {}
        const why = state === 'unmatched' ? (deposit!.reason ?? 'hints-only') : undefined
        await store.setStand(tx, depositId, { state, ...stays, reason: why, since: at })
        await store.addMove(tx, depositId, { move: 'declined', reason, by, at })
        await record(tx, { by, act: 'deposit-move-declined', deposit: deposit!, reason })
        return ok('done')
      }),
  }
}

export type QueueUseCases = ReturnType<typeof queueUseCases>
