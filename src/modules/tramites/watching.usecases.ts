// What happens by itself: a warning before a case lapses, its lapsing, and the late ones told to everybody concerned.
import type { Actor } from '../../foundation/actor.ts'
import { type Clock, dayOf, days24, isPast, startOf } from '../../foundation/time.ts'
import { addWorkingDays } from '../../foundation/working-days.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { StaffUseCases } from '../staff/staff.usecases.ts'
import { lapseIsNear } from './answer-clock.ts'
import { informationDays } from './definition.ts'
import { definitions } from './definitions.ts'
import * as many from './queue.store.ts'
import type { TellingUseCases } from './telling.usecases.ts'
import { change, type TramiteRow } from './tramites.store.ts'
import { step, writeEvent } from './tramites.usecases.ts'

export type WatchingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly deadlines: Deadlines
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly staff: Pick<StaffUseCases, 'supervisors'>
  readonly telling: TellingUseCases
}
const by: Actor = { kind: 'system', task: 'watch-cases' }
const batch = 100
/** The furthest that a warning looks ahead, in working days. */
const ahead = 3

export const watchingUseCases = (deps: WatchingDeps) => {
  /** Until nothing is left: a batch, one transaction. Returns how many. */
  const inBatches = async (some: (tx: Tx) => Promise<number>): Promise<number> => {
    for (let all = 0; ; ) {
      const done = await transaction(deps.db, some)
      all += done
      if (done < batch) return all
    }
  }
  const flag = async (tx: Tx, row: TramiteRow, now: Temporal.Instant): Promise<void> => {
    const { tramite_id: id, state } = row
    await change(tx, id, { late_told_at: now })
    await writeEvent(tx, now, { id, state, by, act: 'late' })
    await deps.telling.late(tx, row, by)
  }
  /** With the stops of the portal counted in, the whole of the last day is theirs. */
  const isOver = ({ type, information_by: until }: TramiteRow, now: Temporal.Instant): boolean => {
    const life = days24(informationDays(definitions[type]))
    const end = startOf(until!.add({ days: 1 }))
    return isPast(deps.deadlines.extended(end, life), now)
  }
  const tellSupervisors = async (count: number): Promise<void> =>
    transaction(deps.db, async (tx) => {
      const args = { count: `${count}`, path: '/operacion/tramites?atrasados=si' }
      for (const { email: address } of await deps.staff.supervisors(tx)) {
        const to = { channel: 'mail', address, lang: 'es' } as const
        await deps.notices.say(tx, { kind: 'cases-late', args, to, by })
      }
    })

  return {
    /** Past the day of the answer: its member is told, honestly, and the supervisors how many there are. */
    flagLate: async (): Promise<number> => {
      const now = deps.now()
      const found = await inBatches(async (tx) => {
        const rows = await many.lateUntold(tx, dayOf(now), batch)
        for (const row of rows) await flag(tx, row, now)
        return rows.length
      })
      if (found > 0) await tellSupervisors(found)
      return found
    },

    /** Three working days before it lapses, or sooner. */
    warnLapsing: (): Promise<number> =>
      inBatches(async (tx) => {
        const now = deps.now()
        const today = dayOf(now)
        const rows = await many.lapsingUntold(tx, addWorkingDays(today, ahead), batch)
        for (const row of rows) {
          await change(tx, row.tramite_id, { lapse_told_at: now })
          if (!lapseIsNear(row.information_by!, today)) continue
          const { tramite_id: id, state } = row
          await writeEvent(tx, now, { id, state, by, act: 'lapse-near' })
          await deps.telling.lapsing(tx, row, by, row.information_by!)
        }
        return rows.length
      }),

    /** Nobody answered in the term: it lapses, and may be asked for again. */
    lapse: async (): Promise<number> => {
      const now = deps.now()
      return transaction(deps.db, async (tx) => {
        const waited = await many.waitedUntil(tx, dayOf(now), batch)
        const over = waited.filter((row) => isOver(row, now))
        for (const row of over) {
          await step(tx, now, row, { to: 'lapsed', by })
          await deps.telling.moved(tx, row, by, 'lapsed')
        }
        return over.length
      })
    },
  }
}
export type WatchingUseCases = ReturnType<typeof watchingUseCases>
