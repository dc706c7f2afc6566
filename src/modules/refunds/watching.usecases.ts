// Deductions that keep arriving after a refund was sent: each time a case opens by itself, to the account proved then.
import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import { plainAmount } from '../../foundation/money.ts'
import { assert } from '../../foundation/result.ts'
import { transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as store from './refunds.store.ts'
import { isOpen } from './refunds.ts'
import { clabePurpose, type RefundsDeps } from './refunds.usecases.ts'

export type WatchingDeps = Pick<RefundsDeps, 'db' | 'now' | 'secrets' | 'ledger'> & {
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
  readonly tramites: Pick<TramitesUseCases, 'open' | 'move'>
}
const task: Actor = { kind: 'system', task: 'refunds' }
const batch = 100

export const watchingUseCases = (deps: WatchingDeps) => {
  const { db, now } = deps
  /** Money came again after a refund was sent: its case opens by itself, to the account that was proved. */
  const openAgain = (found: store.Later): Promise<boolean> =>
    transaction(db, async (tx) => {
      const { memberId, loanId } = found
      await store.lockLoan(tx, loanId)
      const [amount, refunds] = await Promise.all([
        deps.ledger.balanceOf({ memberId, loanId, ledgerAccount: 'excess-payments' }, tx),
        store.ofLoan(tx, { memberId, loanId }),
      ])
      const last = refunds.find((one) => one.receipt !== null)
      if (!last || amount <= 0n || refunds.some((one) => isOpen(one, now()))) return false
      const clabe = deps.secrets.open(clabePurpose, last.sealedClabe)
      assert(clabe !== undefined, 'an account that we sealed opens')
      const about = { cantidad: plainAmount(amount) }
      const opened = { memberId, type: 'excess-refund', about, by: task } as const
      const reference = await deps.tramites.open(tx, opened)
      const askedAt = now()
      const { sealedClabe, ending, bank } = last
      const refundId = newId(askedAt.epochMilliseconds)
      const clabeMac = deps.secrets.mac(clabePurpose, clabe)
      const account = { sealedClabe, clabeMac, ending, bank }
      const times = { askedAt, freeAt: askedAt }
      await store.add(tx, { refundId, memberId, loanId, reference, amount, ...account, ...times })
      const folio = readFolio(reference)
      if (folio.ok)
        await deps.tramites.move(tx, { reference: folio.value, to: 'in-review', by: task })
      const login = await deps.logins.loginOfMember(tx, memberId)
      const args = { reference, path: `/mis-tramites/${reference}` }
      if (login) await deps.notices.tell(tx, login, { kind: 'refund-opened', args, by: task })
      return true
    })

  return {
    /** Upkeep: opens what is owed again after a refund was sent. Returns how many. */
    watch: async (): Promise<number> => {
      let opened = 0
      for (let after = 0n; ; ) {
        const some = await store.againOwed(db, after, batch)
        for (const found of some) if (await openAgain(found)) opened++
        const last = some.at(-1)
        if (!last) return opened
        after = last.loanId
      }
    },
  }
}
export type WatchingUseCases = ReturnType<typeof watchingUseCases>
