// The member's own candado from the web: on at once, by purpose; off a day after it was asked for.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { type HeldThing, heldThings, type LockState, lockOf, unlockedOf } from '../holds/holds.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { tellingUseCases } from './telling.usecases.ts'

export type LocksDeps = {
  readonly db: Db
  readonly now: Clock
  readonly audit: AuditUseCases
  readonly holds: HoldsUseCases
  readonly logins: LoginsUseCases
  readonly notices: NoticesUseCases
}
export type Locks = readonly { readonly thing: HeldThing; readonly lock: LockState }[]

const actorOf = ({ memberId, loginId }: MemberSession): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})

export const candadoUseCases = (deps: LocksDeps) => {
  const { db } = deps
  const tell = tellingUseCases(deps)
  return {
    /** How each of the three things stands. */
    locksOf: async (session: MemberSession): Promise<Locks> => {
      const held = await deps.holds.of(db, session.memberId)
      return heldThings.map((thing) => ({ thing, lock: lockOf(thing, held, deps.now()) }))
    },

    /** Locks these things at once. What was locked already stays so, and nobody is told twice. */
    put: (session: MemberSession, things: readonly HeldThing[], device: string): Promise<void> =>
      transaction(db, async (tx) => {
        const { memberId, loginId } = session
        const by = actorOf(session)
        const held = await deps.holds.ofLocked(tx, memberId)
        const fresh = unlockedOf(things, held, deps.now())
        const login = await deps.logins.loginById(tx, loginId)
        if (fresh.length === 0 || !login) return
        await deps.holds.place(tx, { memberId, kind: 'candado', holds: fresh, by })
        const args = { at: deps.now(), things: fresh }
        await tell.stoppable(tx, { login, kind: 'locked', args, by, device })
      }),

    /** Begins to unlock these things: they open in 24 hours, unless somebody locks them again. */
    takeOff: (
      session: MemberSession,
      things: readonly HeldThing[],
      device: string,
    ): Promise<void> =>
      transaction(db, async (tx) => {
        const { memberId, loginId } = session
        const by = actorOf(session)
        const ended = await deps.holds.endCandado(tx, { memberId, things, by })
        const login = await deps.logins.loginById(tx, loginId)
        if (ended.things.length === 0 || !login) return
        await deps.audit.record(tx, { by, act: 'candado-ending' })
        const args = { takesEffectAt: ended.endsAt, things: ended.things }
        await tell.stoppable(tx, { login, kind: 'lock-ending', args, by, device })
      }),
  }
}
export type CandadoUseCases = ReturnType<typeof candadoUseCases>
