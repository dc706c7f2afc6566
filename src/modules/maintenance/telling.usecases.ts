// Tells members of a stop that comes, in batches: what was told stays told, whenever the work is cut short.
import type { Clock } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { MaintenanceWindow } from './maintenance.ts'
import * as store from './telling.store.ts'
import { isToldOf } from './telling.ts'

type Deps = {
  readonly db: Db
  readonly now: Clock
  /** The stops that are published, as this process knows them. */
  readonly maintenance: { windows(): readonly MaintenanceWindow[] }
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
}
const batch = 100
/** Of one run; the next goes on where this one ended. */
const mostBatches = 200
const by = { kind: 'system', task: 'maintenance' } as const

export const stopTellingUseCases = ({ db, now, maintenance, logins, notices }: Deps) => {
  /** The next members of a stop. How many were told; 'done' when nobody is left. */
  const tellSome = (window: MaintenanceWindow): Promise<number | 'done'> =>
    transaction(db, async (tx) => {
      const { windowId, startsAt, endsAt } = window
      const after = await store.toldUpTo(tx, windowId)
      if (after === 'done') return after
      const members = await store.nextWhoPay(tx, after, batch)
      const last = members.at(-1)
      if (last === undefined) {
        await store.finishTelling(tx, windowId, now())
        return 'done'
      }
      for (const memberId of members) {
        const login = await logins.loginOfMember(tx, memberId)
        const args = { startsAt, endsAt, path: '/estado' }
        if (login) await notices.tell(tx, login, { kind: 'planned-stop', args, by })
      }
      await store.tellUpTo(tx, windowId, last)
      return members.length
    })

  return {
    /** Of every stop that is near: whoever pays by themselves is told once. How many were told in this run. */
    tellComing: async (): Promise<number> => {
      let told = 0
      for (const window of maintenance.windows().filter((one) => isToldOf(one, now())))
        for (let i = 0; i < mostBatches; i++) {
          const some = await tellSome(window)
          if (some === 'done') break
          told += some
        }
      return told
    },
  }
}
