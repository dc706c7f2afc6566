// Closing the web account: asked for with a fresh proof, undone for 48 hours, then done. Savings and loans stay.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import { type CannotBecauseHeld, mayChangeContact } from '../holds/holds.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LocksTelling } from '../locks/telling.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import { type OpenThing, openThings } from './closing.store.ts'

export type ClosingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly holds: HoldsUseCases
  readonly logins: LoginsUseCases
  readonly tell: LocksTelling
}
/** Why it cannot be closed now: what is on its way, or what holds contacts still. */
export type NotNow =
  | { readonly ok: false; readonly code: 'something-open'; readonly things: readonly OpenThing[] }
  | { readonly ok: false; readonly code: CannotBecauseHeld; readonly until: Instant | undefined }

const task: Actor = { kind: 'system', task: 'close-logins' }
const actorOf = ({ memberId, loginId }: MemberSession): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})

export const closingUseCases = (deps: ClosingDeps) => {
  const { db, holds, logins, tell } = deps

  const whyNot = async (on: Db, memberId: bigint): Promise<NotNow | undefined> => {
    const held = mayChangeContact(await holds.of(on, memberId), deps.now())
    if (!held.ok) return held
    const things = await openThings(on, memberId)
    return things.length > 0 ? { ok: false, code: 'something-open', things } : undefined
  }

  return {
    /** When it closes, if that was asked; else whether it could be. */
    standing: async ({ memberId }: MemberSession) => {
      const closesAt = await holds.closingOf(db, memberId)
      return { closesAt, notNow: closesAt ? undefined : await whyNot(db, memberId) }
    },

    /** Begins the 48 hours, and says so everywhere. */
    ask: (session: MemberSession, device: string): Promise<{ readonly ok: true } | NotNow> =>
      transaction(db, async (tx: Tx) => {
        const { memberId, loginId } = session
        await holds.ofLocked(tx, memberId)
        const notNow = await whyNot(tx, memberId)
        if (notNow) return notNow
        const by = actorOf(session)
        const takesEffectAt = await holds.placeClosing(tx, { memberId, loginId, by })
        const login = (await logins.loginById(tx, loginId))!
        await tell.stoppable(tx, {
          login,
          kind: 'closing-asked',
          args: { takesEffectAt },
          by,
          device,
        })
        return { ok: true }
      }),

    /** It stays open after all. */
    undo: (session: MemberSession): Promise<void> =>
      transaction(db, async (tx) => {
        const by = actorOf(session)
        if (!(await holds.undoClosing(tx, session.memberId, by))) return
        const login = await logins.loginById(tx, session.loginId)
        const args = { at: deps.now() }
        if (login) await tell.plainly(tx, { login, kind: 'closing-undone', args, by })
      }),

    /** Those whose 48 hours are over are closed, and their old contacts told. How many. */
    settle: (): Promise<number> =>
      holds.settleClosings(async (tx, { loginId }) => {
        const login = await logins.loginById(tx, loginId)
        if (!login) return
        const args = { at: deps.now() }
        await tell.plainly(tx, { login, kind: 'login-closed', args, by: task })
        await logins.closeLogin(tx, { loginId, by: task })
      }),
  }
}
export type ClosingUseCases = ReturnType<typeof closingUseCases>
