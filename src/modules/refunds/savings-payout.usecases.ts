// Savings that two people decided may be paid: noted once, and ordered at once to the account of the request where its
// bank says that it is theirs. From there on they go the way of every refund.
import type { Actor } from '../../foundation/actor.ts'
import { readClabe } from '../../foundation/clabe.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Tx } from '../../platform/db.ts'
import type { Component } from '../ledger/ledger.ts'
import { orderingUseCases } from './ordering.usecases.ts'
import * as store from './refunds.store.ts'
import { isOpen } from './refunds.ts'
import { holderName, type RefundsDeps } from './refunds.usecases.ts'

/** `parts`: those that the law lets be paid; `clabe` as it was typed in the request. */
export type SavingsApproved = {
  readonly memberId: bigint
  readonly reference: string
  readonly parts: readonly Component[]
  readonly law: string | undefined
  readonly cause: string
  readonly clabe: string
  readonly by: Actor
}
export type CannotPaySavings = 'no-savings' | 'being-paid'

export const savingsPayoutUseCases = (deps: RefundsDeps) => {
  const ordering = orderingUseCases(deps)
  /** Another request waits for its account or its bank, or an order is under way. */
  const isBeingPaid = async (tx: Tx, memberId: bigint): Promise<boolean> => {
    const last = await store.payoutOf(tx, memberId)
    const found = last && (await deps.tramites.one(memberId, last.reference))
    if (found?.tramite.state === 'in-execution') return true
    const orders = await store.ofSubject(tx, { memberId, loanId: null })
    return orders.some((one) => isOpen(one, deps.now()))
  }
  return {
    /**
     * In the transaction of the case. Where the account is not proved, nothing is ordered: the member is told to give
     * another one, and the case waits for it. Refusing, it writes nothing.
     */
    paySavings: async (tx: Tx, asked: SavingsApproved): Promise<Result<void, CannotPaySavings>> => {
      const { memberId, reference, parts, law, cause, by } = asked
      const subject = { memberId, loanId: null }
      await store.lock(tx, subject)
      if ((await ordering.owedOf(memberId, parts, tx)).amount <= 0n) return cannot('no-savings')
      if (await isBeingPaid(tx, memberId)) return cannot('being-paid')
      const read = readClabe(asked.clabe)
      const name = await holderName(deps.members, memberId)
      const isTheirs = read.ok && (await deps.holderCheck({ clabe: read.value, name })) === 'match'
      await store.addPayout(tx, { reference, memberId, parts, law, cause, at: deps.now() })
      const login = await deps.logins.loginOfMember(tx, memberId)
      const ordered = isTheirs
        ? await ordering.order(tx, { ...subject, reference, clabe: read.value, by, login })
        : undefined
      if (!ordered?.ok) await ordering.tellNotSent(tx, { ...subject, reference, by })
      return ok(undefined)
    },
  }
}
export type SavingsPayoutUseCases = ReturnType<typeof savingsPayoutUseCases>
