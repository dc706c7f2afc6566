// What the bank says of money that we sent: it is there, and its case ends, or it came back, and the books say so again
// and its owner is asked for another account. Each line is told once.
import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import { assert } from '../../foundation/result.ts'
import { compareDays, dayOf } from '../../foundation/time.ts'
import { addWorkingDays } from '../../foundation/working-days.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import type { LedgerUseCases } from '../ledger/ledger.usecases.ts'
import { orderingUseCases } from './ordering.usecases.ts'
import * as store from './refunds.store.ts'
import type { RefundsDeps } from './refunds.usecases.ts'
import { sourceOf } from './releasing.usecases.ts'
import { beforeAll } from './watching.usecases.ts'

/** Ends a case, and those that only waited for it; each is told once. In the caller's transaction. */
export type EndCase = (tx: Tx, reference: string, by: Actor) => Promise<void>
export type SettlingDeps = RefundsDeps & {
  readonly ledger: Pick<LedgerUseCases, 'balanceOf' | 'correct' | 'journalOf'>
  readonly endCase: EndCase
}
const task: Actor = { kind: 'system', task: 'refunds' }
const batch = 100

export const settlingUseCases = (deps: SettlingDeps) => {
  const { db, now } = deps
  const ordering = orderingUseCases(deps)

  /** The journal of the refund is answered by its mirror: what left stands where it stood. */
  const putBack = async (tx: Tx, refundId: string): Promise<void> => {
    const journalId = await deps.ledger.journalOf(tx, sourceOf(refundId))
    assert(journalId !== undefined, 'what was sent was posted')
    const sourceRef = `${sourceOf(refundId)}/returned`
    const effectiveOn = dayOf(now())
    const answered = await deps.ledger.correct(tx, { journalId, sourceRef, effectiveOn, by: task })
    assert(answered.ok, 'what was posted once is answered once')
  }

  const arrived = async (tx: Tx, kept: store.KeptRefund): Promise<void> => {
    const folio = readFolio(kept.reference)
    assert(folio.ok, 'a refund has a case')
    const facts = { reference: kept.reference }
    const { memberId } = kept
    await deps.audit.record(tx, { by: task, memberId, act: 'refund-arrived', facts })
    await deps.endCase(tx, kept.reference, task)
  }

  const returned = async (tx: Tx, kept: store.KeptRefund): Promise<void> => {
    const { memberId, loanId, reference, refundId } = kept
    await putBack(tx, refundId)
    const facts = { reference }
    await deps.audit.record(tx, { by: task, memberId, act: 'refund-returned', facts })
    await ordering.tellNotSent(tx, { memberId, loanId, reference, by: task })
  }

  /** What left is there when a whole working day has passed and it did not come back: banks return within one. */
  const isOver = ({ outcome, receivedOn }: store.BankSaid): boolean =>
    outcome === 'returned' || compareDays(addWorkingDays(receivedOn, 1), dayOf(now())) <= 0

  const settle = (said: store.BankSaid): Promise<boolean> =>
    transaction(db, async (tx) => {
      const { refundId, outcome, depositId } = said
      const first = await store.byId(tx, refundId)
      assert(first, 'the line was found by its refund')
      await store.lock(tx, first)
      if ((await store.byId(tx, refundId))?.outcome === 'returned') return false
      if (!(await store.note(tx, { refundId, outcome, depositId, at: now() }))) return false
      await { arrived, returned }[outcome](tx, first)
      return true
    })

  return {
    /** Upkeep: takes note of what banks said. Returns of how many. */
    settleAll: async (): Promise<number> => {
      let settled = 0
      for (let after = beforeAll; ; ) {
        const some = await store.said(db, after, batch)
        const back = new Set(
          some.filter(({ outcome }) => outcome === 'returned').map(({ refundId }) => refundId),
        )
        for (const one of some) {
          if (one.outcome === 'arrived' && back.has(one.refundId)) continue
          if (isOver(one) && (await settle(one))) settled++
        }
        const last = some.at(-1)
        if (!last) return settled
        after = last.refundId
      }
    },
  }
}
export type SettlingUseCases = ReturnType<typeof settlingUseCases>
