// The operators' hand on the door: every word leaves a trace, and every process follows within seconds.
import type { Actor } from '../../foundation/actor.ts'
import { ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './control.store.ts'
import { type CannotSetDoor, type DoorTyped, type DoorWord, readDoorWord } from './control.ts'

type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly audit: Pick<AuditUseCases, 'record'>
  /** As the environment says. */
  readonly capacity: number | undefined
}

export const doorControlUseCases = (deps: Deps) => ({
  /** What is true now. `capacity`: the one that counts. */
  figures: async () => {
    const found = await store.figures(deps.db, deps.now())
    return { ...found, capacity: found.said ?? deps.capacity ?? found.measured }
  },
  set: async (typed: DoorTyped, by: Actor): Promise<Result<DoorWord, CannotSetDoor>> => {
    const read = readDoorWord(typed)
    if (!read.ok) return read
    const { mode, capacity, reason } = read.value
    await transaction(deps.db, async (tx) => {
      await store.setDoor(tx, mode, capacity)
      const facts = { mode, capacity: capacity === null ? 'automatic' : `${capacity}` }
      await deps.audit.record(tx, { by, act: 'door-set', facts, reason })
    })
    return ok(read.value)
  },
})
export type DoorControlUseCases = ReturnType<typeof doorControlUseCases>
export type DoorNow = Awaited<ReturnType<DoorControlUseCases['figures']>>
