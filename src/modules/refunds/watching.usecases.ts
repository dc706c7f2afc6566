// What is owed again after money was sent, deductions that keep arriving or what savings earned meanwhile: it is ordered
// by itself to the account proved then; of a loan with a case of its own.
import type { Actor } from '../../foundation/actor.ts'
import { type Mxn, plainAmount } from '../../foundation/money.ts'
import { assert } from '../../foundation/result.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import { clabePurpose, orderingUseCases } from './ordering.usecases.ts'
import * as store from './refunds.store.ts'
import type { Subject } from './refunds.ts'
import type { RefundsDeps } from './refunds.usecases.ts'

export type WatchingDeps = RefundsDeps & {
  readonly notices: Pick<NoticesUseCases, 'tell'>
  readonly tramites: Pick<TramitesUseCases, 'open' | 'move'>
}
const task: Actor = { kind: 'system', task: 'refunds' }
const batch = 100
/** Before every order there is. */
export const beforeAll = '00000000-0000-0000-0000-000000000000'

export const watchingUseCases = (deps: WatchingDeps) => {
  const { db, now } = deps
  const ordering = orderingUseCases(deps)

  /** Of a loan its own case, told; of savings the case they were paid in, which says all of it. */
  const caseFor = async (tx: Tx, subject: Subject, before: string, amount: Mxn) => {
    const { memberId, loanId } = subject
    if (loanId === null) return before
    const about = { cantidad: plainAmount(amount) }
    const opened = { memberId, type: 'excess-refund', about, by: task } as const
    const reference = await deps.tramites.open(tx, opened)
    await deps.tramites.move(tx, { reference, to: 'in-review', by: task })
    return reference as string
  }

  /** Money came again after a refund was sent: it is ordered by itself, to the account that was proved. */
  const openAgain = (subject: Subject): Promise<boolean> =>
    transaction(db, async (tx) => {
      await store.lock(tx, subject)
      const [owed, refunds] = await Promise.all([
        ordering.owedTo(subject, tx),
        store.ofSubject(tx, subject),
      ])
      const [last] = refunds
      if (!last?.receipt || last.outcome === 'returned' || owed.amount <= 0n) return false
      const clabe = deps.secrets.open(clabePurpose, last.sealedClabe)
      assert(clabe !== undefined, 'an account that we sealed opens')
      const reference = await caseFor(tx, subject, last.reference, owed.amount)
      const askedAt = now()
      const { sealedClabe, ending, bank } = last
      await store.add(tx, {
        ...subject,
        ...owed,
        reference,
        sealedClabe,
        ending,
        bank,
        refundId: newId(askedAt.epochMilliseconds),
        clabeMac: deps.secrets.mac(clabePurpose, clabe),
        askedAt,
        freeAt: askedAt,
      })
      const login = await deps.logins.loginOfMember(tx, subject.memberId)
      const args = { reference, path: `/mis-tramites/${reference}` }
      if (login && subject.loanId !== null)
        await deps.notices.tell(tx, login, { kind: 'refund-opened', args, by: task })
      return true
    })

  return {
    /** Upkeep: opens what is owed again after a refund was sent. Returns how many. */
    watch: async (): Promise<number> => {
      let opened = 0
      for (let after = beforeAll; ; ) {
        const some = await store.againOwed(db, after, batch)
        for (const { memberId, loanId } of some) if (await openAgain({ memberId, loanId })) opened++
        const last = some.at(-1)
        if (!last) return opened
        after = last.refundId
      }
    },
  }
}
export type WatchingUseCases = ReturnType<typeof watchingUseCases>
