import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import type { Mxn } from '../../foundation/money.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Day } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { PaymentsUseCases } from '../payments/payments.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as claims from './claims.store.ts'
import * as store from './deposits.store.ts'
import type { Deposit } from './deposits.ts'
import { claimsOf } from './matching.store.ts'
import type { How, Target } from './matching.ts'

export type AssigningDeps = {
  /** Whether the member asked for the early-payoff discount, and this is enough for it. */
  readonly isForDiscount: (
    tx: Tx,
    paid: { memberId: bigint; loanId: bigint; amount: Mxn; on: Day },
  ) => Promise<boolean>
  readonly now: Clock
  readonly payments: Pick<PaymentsUseCases, 'receive' | 'reverse'>
  readonly tramites: Pick<TramitesUseCases, 'move'>
}
type ByStaff = Actor & { kind: 'staff' }
export type Assignment = {
  readonly target: Target
  readonly how: How
  readonly by: Actor
  readonly reason?: string | undefined
  /** Who proposed what is now confirmed. */
  readonly openedBy?: string | undefined
}

const person = (by: Actor): ByStaff | undefined => (by.kind === 'staff' ? by : undefined)

/** How deposits become payments, and payments deposits again. Whoever calls holds the deposit. */
export const openAssigning = (deps: AssigningDeps) => {
  /** The member's own claim, if there is one, has its answer. */
  async function answerClaim(tx: Tx, deposit: Deposit, loanId: bigint, by: Actor): Promise<void> {
    const own = (await claimsOf(tx, deposit)).filter(({ loan }) => loan.loanId === loanId)
    const fits = own.find(({ exact }) => exact) ?? own[0]
    if (!fits || !(await claims.answer(tx, fits.reference, deposit.depositId, deps.now()))) return
    const folio = readFolio(fits.reference)
    assert(folio.ok, 'a claim has the folio of its trámite')
    const moved = await deps.tramites.move(tx, { reference: folio.value, to: 'done', by })
    assert(moved.ok || moved.code === 'no-such-move', 'the trámite of a claim is there')
  }

  return {
    /** A payment from what nobody was known to have paid. Refuses what the room of payments refuses. */
    async assign(
      tx: Tx,
      deposit: Deposit,
      asked: Assignment,
    ): Promise<Result<string, 'not-taken'>> {
      const { depositId, source, amount, receivedOn: effectiveOn } = deposit
      const { target, how, by, reason, openedBy } = asked
      const time = (await store.timesAssigned(tx, depositId)) + 1n
      const forDiscount =
        target.kind === 'loan' &&
        (await deps.isForDiscount(tx, { ...target, amount, on: effectiveOn }))
      const received = await deps.payments.receive(tx, {
        sourceRef: `deposit:${depositId}:${time}`,
        ...{ source, target, amount, effectiveOn, by },
        from: 'payments-unmatched',
        forDiscount,
        ...(deposit.senderName !== null && { payer: { name: deposit.senderName } }),
      })
      if (!received.ok) return cannot('not-taken')
      const { paymentId } = received.value
      const at = deps.now()
      await store.setStand(tx, depositId, { state: 'assigned', how, target, paymentId, since: at })
      const facts = { how, payment: paymentId }
      const moved = { move: 'assigned', reason, facts, openedBy, by: person(by), at }
      await store.addMove(tx, depositId, moved)
      if (target.kind === 'loan') await answerClaim(tx, deposit, target.loanId, by)
      return ok(paymentId)
    },

    /** Takes the payment back: its money stands again where nobody is known to have paid it. */
    async takeBack(tx: Tx, deposit: Deposit, asked: { reason: string; by: Actor }): Promise<void> {
      assert(deposit.paymentId !== null, 'only what became a payment is taken back')
      const { paymentId, depositId } = deposit
      const sourceRef = `deposit-back:${depositId}:${await store.timesAssigned(tx, depositId)}`
      const reversed = await deps.payments.reverse(tx, { paymentId, sourceRef, ...asked })
      assert(reversed.ok, 'a payment of a deposit can be reversed')
    },
  }
}

export type Assigning = ReturnType<typeof openAssigning>
