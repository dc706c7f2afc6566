// Tells members that a payment arrived: once for every file that brought some, however many it brought of them.
import { bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { Errand, Step } from '../errands/errands.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { paidInImport } from './arrivals.store.ts'

type Deps = {
  readonly now: Clock
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
}

const batch = 500
/** A payment of longer ago is on the page and is no news. */
const newsDays = 62
const path = '/mi-credito/saldos-y-movimientos/movimientos'
const by = { kind: 'system', task: 'payments-arrived' } as const

export const paymentArrivals = (deps: Deps): Errand => ({
  name: 'payments-arrived',
  kinds: ['loan-movements'],
  some: async (tx: Tx, { importId, finishedAt, after }: Step): Promise<bigint | undefined> => {
    const today = dayOf(deps.now())
    const since = today.subtract({ days: newsDays })
    const [from, to] = [since, today].map((day) => bimesterToInt(bimesterOf(day)))
    const span = { since, from: from!, to: to! }
    const asked = { importId, after, openedBefore: finishedAt, ...span, most: batch }
    const { members, last } = await paidInImport(tx, asked)
    for (const memberId of members) {
      const login = await deps.logins.loginOfMember(tx, memberId)
      if (login) await deps.notices.tell(tx, login, { kind: 'payment-applied', args: { path }, by })
    }
    return last
  },
})
