// Tells members that a deposit of their employer arrived: once for every file, by its latest bimester.
import {
  addBimesters,
  bimesterFromInt,
  bimesterOf,
  bimesterToInt,
  yearOf,
} from '../../foundation/bimester.ts'
import type { Tx } from '../../platform/db.ts'
import type { Errand, Step } from '../errands/errands.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { depositedInImport } from './arrivals.store.ts'

type Deps = {
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
}

const batch = 500
/** Bimesters before the one of the file; what is older is on the page and is no news. */
const looksBack = 2
const by = { kind: 'system', task: 'deposits-arrived' } as const

export const depositArrivals = (deps: Deps): Errand => ({
  name: 'deposits-arrived',
  kinds: ['contributions'],
  some: async (
    tx: Tx,
    { importId, asOf, finishedAt, after }: Step,
  ): Promise<bigint | undefined> => {
    const now = bimesterOf(asOf)
    const [from, to] = [addBimesters(now, -looksBack), now].map(bimesterToInt)
    const asked = { importId, after, openedBefore: finishedAt, from: from!, to: to!, most: batch }
    const { found, last } = await depositedInImport(tx, asked)
    for (const { memberId, latest } of found) {
      const login = await deps.logins.loginOfMember(tx, memberId)
      if (!login) continue
      const of = bimesterFromInt(latest)
      const path = `/mi-ahorro/depositos-de-mi-patron?anio=${yearOf(of)}`
      const args = { bimester: of, path }
      await deps.notices.tell(tx, login, { kind: 'deposit-arrived', args, by })
    }
    return last
  },
})
