// Taking a candado off, by purpose: it goes on holding for 24 hours, and may be kept on until then.
import type { Actor } from '../../foundation/actor.ts'
import { type Clock, type Instant, later } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import { endBy, lockMember, saveHold } from './holds.store.ts'
import {
  candadoWait,
  type HeldThing,
  type Hold,
  type HoldKind,
  heldThings,
  lockOf,
} from './holds.ts'

/** What every hold is placed and lifted by. */
export type Core = {
  place(
    tx: Tx,
    what: { memberId: bigint; kind: HoldKind; holds?: readonly HeldThing[]; by: Actor },
  ): Promise<Hold>
  lift(tx: Tx, what: { holdId: string; memberId: bigint; by: Actor }): Promise<Hold | undefined>
  holdsOf(db: Db, memberId: bigint): Promise<Hold[]>
}

export const candadoUseCases = (deps: { now: Clock }, { place, holdsOf }: Core) => {
  /** What is left of a candado of which a part is taken off, as its own record. */
  const stillLocked = ({ memberId }: Hold, rest: readonly HeldThing[]): Hold => ({
    holdId: newId(deps.now().epochMilliseconds),
    memberId,
    kind: 'candado',
    holds: rest,
    placedAt: deps.now(),
  })

  return {
    /**
     * Takes the candado off some things: they stay locked for 24 hours, the rest until somebody asks.
     * What was locked of them and now ends; empty: nothing was.
     */
    endCandado: async (
      tx: Tx,
      what: { memberId: bigint; things: readonly HeldThing[]; by: Actor },
    ): Promise<{ things: readonly HeldThing[]; endsAt: Instant }> => {
      const { memberId, things, by } = what
      await lockMember(tx, memberId)
      const endsAt = later(deps.now(), candadoWait)
      const ending = new Set<HeldThing>()
      for (const hold of await holdsOf(tx, memberId)) {
        const ended = hold.holds.filter((thing) => things.includes(thing))
        if (hold.kind !== 'candado' || hold.until || ended.length === 0) continue
        await endBy(tx, hold.holdId, endsAt)
        for (const thing of ended) ending.add(thing)
        const rest = hold.holds.filter((thing) => !things.includes(thing))
        if (rest.length > 0) await saveHold(tx, stillLocked(hold, rest), by)
      }
      return { things: heldThings.filter((thing) => ending.has(thing)), endsAt }
    },

    /** Whatever candado somebody is taking off stays on after all. */
    keepCandado: async (tx: Tx, what: { memberId: bigint; by: Actor }): Promise<void> => {
      const { memberId, by } = what
      await lockMember(tx, memberId)
      const held = await holdsOf(tx, memberId)
      const now = deps.now()
      const kept = heldThings.filter((thing) => lockOf(thing, held, now).state === 'opening')
      if (kept.length > 0) await place(tx, { memberId, kind: 'candado', holds: kept, by })
    },
  }
}
