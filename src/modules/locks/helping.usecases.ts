// A relative sits beside the member for half an hour: the session does less, everything in it is noted so, and it
// ends by itself. Nobody makes it whole again: the member comes in anew, alone.
import type { Actor } from '../../foundation/actor.ts'
import { type Clock, type Instant, later, minutes } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { LocksTelling } from './telling.usecases.ts'

export const helpLife = minutes(30)

export type HelpingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly audit: AuditUseCases
  readonly logins: LoginsUseCases
  readonly tell: LocksTelling
}
const actorOf = ({ memberId, loginId }: MemberSession): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})

export const helpingUseCases = (deps: HelpingDeps) => {
  const { db, logins } = deps
  return {
    /** Limits this session from now on, and says so on every channel. */
    begin: (session: MemberSession, device: string): Promise<void> =>
      transaction(db, async (tx) => {
        const { sessionId, loginId } = session
        const at = deps.now()
        const until: Instant = later(at, helpLife)
        if (!(await logins.limitSession(tx, { sessionId, at, until }))) return
        const by = actorOf(session)
        await deps.audit.record(tx, { by, act: 'help-began' })
        const login = await logins.loginById(tx, loginId)
        if (login)
          await deps.tell.stoppable(tx, { login, kind: 'help-began', args: { at }, by, device })
      }),

    /** Ends the session that was helped: whoever goes on comes in anew. */
    end: (session: MemberSession): Promise<void> =>
      transaction(db, async (tx) => {
        const { sessionId, loginId } = session
        await logins.endSession(tx, { loginId, sessionId, because: 'person' })
        await deps.audit.record(tx, { by: actorOf(session), act: 'help-ended' })
      }),

    /** Notes a page that was opened with help, by its path. */
    seen: (session: MemberSession, path: string): Promise<void> =>
      transaction(db, (tx) =>
        deps.audit.record(tx, {
          by: actorOf(session),
          act: 'page-seen-with-help',
          facts: { path: path.slice(0, 200), help: 'yes' },
        }),
      ),
  }
}
export type HelpingUseCases = ReturnType<typeof helpingUseCases>
