// Who lost the phone and the paper: two people of the desk take every second factor off, 48 hours after they agreed,
// and every channel of before can stop it until then.
import type { Actor } from '../../foundation/actor.ts'
import { type Ok, ok } from '../../foundation/result.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import type { Login } from '../logins/login.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import type { CodeDeps } from './codes.usecases.ts'
import { type Held, heldBy } from './held.usecases.ts'
import * as store from './second-factors.store.ts'
import { resetWait, suspectFrom } from './second-factors.ts'
import { factorTelling } from './telling.usecases.ts'

export type ResetDeps = CodeDeps & { readonly deadlines: Deadlines }
const system = { kind: 'system', task: 'settle-factor-resets' } as const

export const resetUseCases = (deps: ResetDeps) => {
  const told = factorTelling(deps)
  return {
    /** Agreed by two people: waits 48 hours, as a hold that can be lifted. */
    placeReset: async (tx: Tx, it: { login: Login; by: Actor }): Promise<Ok<Instant> | Held> => {
      const { memberId, loginId } = it.login
      const held = await heldBy(deps, tx, { memberId, beside: 'contact-change' })
      if (held) return held
      const { by } = it
      const { holdId, until } = await deps.holds.place(tx, { memberId, kind: 'factor-reset', by })
      await store.saveReset(tx, { holdId, memberId, loginId })
      await told(tx, { login: it.login, deed: 'reset-asked', by })
      return ok(until!)
    },

    /** Why none may be asked for now, if none may. A change of e-mail may wait beside it. */
    resetHeld: (tx: Tx, memberId: bigint): Promise<Held | undefined> =>
      heldBy(deps, tx, { memberId, beside: 'contact-change' }),

    /** The ones of a member that still wait. */
    resetsOf: (memberId: bigint) => store.resetsOf(deps.db, memberId),

    /** Undoes every one that still waits; how many there were. */
    undoResets: async (tx: Tx, memberId: bigint, by: Actor): Promise<number> => {
      const waiting = await store.resetsOf(tx, memberId)
      for (const { holdId } of waiting) await deps.holds.lift(tx, { holdId, memberId, by })
      return waiting.length
    },

    /** Part of what «No fui yo» stops: whatever was added since it was told of. */
    dropAddedSince: (tx: Tx, loginId: string, toldAt: Instant) =>
      store.dropSince(tx, loginId, suspectFrom(toldAt)),

    /** Those whose 48 hours are over take effect. How many did. */
    settleResets: async (
      loginById: (tx: Tx, loginId: string) => Promise<Login | undefined>,
      atMost = 500,
    ): Promise<number> => {
      for (let settled = 0; settled < atMost; settled++) {
        const found = await transaction(deps.db, async (tx) => {
          const now = deps.now()
          const asOf = deps.deadlines.reckoned(now, resetWait)
          const due = await store.takeDueReset(tx, { asOf, now })
          if (!due) return false
          await store.dropSince(tx, due.loginId, Temporal.Instant.fromEpochMilliseconds(0))
          const login = await loginById(tx, due.loginId)
          if (login) await told(tx, { login, deed: 'reset-done', by: system })
          return true
        })
        if (!found) return settled
      }
      return atMost
    },
  }
}
