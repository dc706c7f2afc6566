// What every change of one's own ways in asks first and says afterwards: who it is, and that it happened.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { StaffSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { StaffProof } from '../notices/notices.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { actorOf } from './entering.usecases.ts'
import { setProven } from './passkeys.store.ts'
import { isFresh } from './passkeys.ts'
import { secondFactor } from './second-factor.usecases.ts'
import * as people from './staff.store.ts'
import { triesInAWindow, window } from './staff.ts'

export type ProvingDeps = {
  db: Db
  now: Clock
  secrets: Secrets
  audit: AuditUseCases
  notices: Pick<NoticesUseCases, 'say'>
}
export type CannotProve = 'code-wrong' | 'staff-must-wait'
export type Until = { until?: Instant | undefined }

export const provingUseCases = (deps: ProvingDeps) => ({
  /** Five minutes after the last proof a code is asked for again, and counts as proof of this session. */
  prove: async (
    session: StaffSession,
    code: string,
  ): Promise<Result<void, CannotProve> & Until> => {
    const now = deps.now()
    if (isFresh(session.provenAt, now)) return ok(undefined)
    const limit = { points: triesInAWindow, per: window }
    const counted = await take(deps.db, `staff proof ${session.staffId}`, limit, now)
    if (!counted.allowed) return { ...cannot('staff-must-wait'), until: counted.until }
    const row = await people.findById(deps.db, session.staffId)
    if (!row || !(await secondFactor(deps, row, code))) return cannot('code-wrong')
    await setProven(deps.db, session.sessionId, now)
    return ok(undefined)
  },

  /** Written down, and told to the owner: a key that somebody else put there would be theirs for good. */
  told: async (tx: Tx, session: StaffSession, deed: StaffProof): Promise<void> => {
    const by = actorOf({ staffId: session.staffId, name: session.name, role: session.roles[0]! })
    await deps.audit.record(tx, { by, act: 'staff-proof-changed', facts: { deed } })
    const row = await people.findById(tx, session.staffId)
    const to = { channel: 'mail', address: row!.email, lang: 'es' } as const
    const args = { proof: deed, at: deps.now() }
    await deps.notices.say(tx, { to, kind: 'staff-proof', args, by })
  },
})
