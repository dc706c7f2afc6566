// Closing a login: asked for, undone, or done after 48 hours. What closing means is its caller's.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import type { Core } from './candado.usecases.ts'
import * as closings from './closings.store.ts'
import { lockMember } from './holds.store.ts'
import { longestHold } from './holds.ts'

type Deps = { readonly db: Db; readonly now: Clock; readonly deadlines: Deadlines }

export const closingUseCases = (deps: Deps, { place, lift, holdsOf }: Core) => ({
  /** Places the 48-hour hold that is also the closing of a login. */
  placeClosing: async (
    tx: Tx,
    what: { memberId: bigint; loginId: string; by: Actor },
  ): Promise<Instant> => {
    const { memberId, loginId, by } = what
    const { holdId, until } = await place(tx, { memberId, kind: 'closing', by })
    await closings.save(tx, { holdId, memberId, loginId })
    return until!
  },

  /** When the login of a member closes, if that was asked. */
  closingOf: async (db: Db, memberId: bigint): Promise<Instant | undefined> =>
    (await holdsOf(db, memberId)).find((hold) => hold.kind === 'closing')?.until,

  /** Undoes a closing that waits; whether there was one. */
  undoClosing: async (tx: Tx, memberId: bigint, by: Actor): Promise<boolean> => {
    await lockMember(tx, memberId)
    const waiting = await closings.waitingOf(tx, memberId)
    for (const holdId of waiting) await lift(tx, { holdId, memberId, by })
    return waiting.length > 0
  },

  /** Hands each closing whose 48 hours are over to `close`, in a transaction of its own. How many were closed. */
  settleClosings: async (
    close: (tx: Tx, closing: { memberId: bigint; loginId: string }) => Promise<void>,
    atMost = 500,
  ): Promise<number> => {
    for (let closed = 0; closed < atMost; closed++) {
      const found = await transaction(deps.db, async (tx) => {
        const due = await closings.takeDue(tx, deps.deadlines.reckoned(deps.now(), longestHold))
        if (!due) return false
        await closings.markSettled(tx, due.holdId, deps.now())
        await close(tx, due)
        return true
      })
      if (!found) return closed
    }
    return atMost
  },
})
