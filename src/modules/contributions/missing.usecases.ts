import {
  addBimesters,
  type Bimester,
  bimesterOf,
  dueDayOf,
  yearOf,
} from '../../foundation/bimester.ts'
import { type Clock, compareDays, type Day, dayOf } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { daysToBeSeen } from './contributions.ts'
import * as store from './missing.store.ts'

export type MissingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
}

const batch = 500
/** Older bimesters are on the page and are no news. */
const looksBack = 2

/** The last bimesters of which it can be said that a deposit is missing, oldest first. */
export function knownToBeOver(knownUntil: Day): readonly Bimester[] {
  let last = bimesterOf(knownUntil)
  while (compareDays(dueDayOf(last).add({ days: daysToBeSeen }), knownUntil) > 0)
    last = addBimesters(last, -1)
  return Array.from({ length: looksBack }, (_, i) => addBimesters(last, i + 1 - looksBack))
}

const by = { kind: 'system', task: 'missing-contributions' } as const

export const missingUseCases = (deps: MissingDeps) => {
  /** One message to a member and bimester, however many employers it is about. */
  const noteSome = (of: Bimester): Promise<number> =>
    transaction(deps.db, async (tx) => {
      const members = await store.noteMissing(tx, of, deps.now(), batch)
      for (const memberId of members) {
        const login = await deps.logins.loginOfMember(tx, memberId)
        if (!login) continue
        const path = `/mi-ahorro/depositos-de-mi-patron?anio=${yearOf(of)}`
        const args = { bimester: of, path }
        await deps.notices.tell(tx, login, { kind: 'contribution-missing', args, by })
      }
      return members.length
    })

  return {
    /** Finds deposits that are newly missing and tells each member once. Returns how many were told. */
    tellMissing: async (): Promise<number> => {
      const came = await store.knownUntil(deps.db)
      if (!came) return 0
      const today = dayOf(deps.now())
      const until = compareDays(came, today) < 0 ? came : today
      let told = 0
      for (const of of knownToBeOver(until))
        for (let some = batch; some > 0; told += some) some = await noteSome(of)
      return told
    },
  }
}

export type MissingUseCases = ReturnType<typeof missingUseCases>
