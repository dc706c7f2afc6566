// What every room of Mi perfil is given, who acts there, and whether a contact may change now.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Passwords } from '../../platform/passwords.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { CallWordsUseCases } from '../call-words/call-words.usecases.ts'
import type { ClustersUseCases } from '../clusters/clusters.usecases.ts'
import type { CodesUseCases } from '../codes/codes.usecases.ts'
import { type CannotBecauseHeld, mayChangeContact } from '../holds/holds.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { RecoveryUseCases } from '../recovery/recovery.usecases.ts'
import type { SecondFactorsUseCases } from '../second-factors/second-factors.usecases.ts'

export type ProfileDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly passwords: Passwords
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly logins: LoginsUseCases
  readonly members: MembersUseCases
  readonly notices: NoticesUseCases
  readonly callWords: CallWordsUseCases
  readonly clusters: Pick<ClustersUseCases, 'noteReached'>
  readonly codes: CodesUseCases
  readonly holds: HoldsUseCases
  readonly factors: SecondFactorsUseCases
  readonly audit: AuditUseCases
  readonly recovery: RecoveryUseCases
}

/** Something holds contacts still; `until` when it ends by itself. */
export type Held = {
  readonly ok: false
  readonly code: CannotBecauseHeld
  readonly until: Instant | undefined
  readonly held: true
}
/** Who acts on these pages is always the member who is in. */
export const actorOf = ({ memberId, loginId }: MemberSession): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})

/** Whether a contact may change now, asked with the member's turn taken. */
export async function heldBy(
  deps: ProfileDeps,
  tx: Tx,
  memberId: bigint,
): Promise<Held | undefined> {
  const answer = mayChangeContact(await deps.holds.ofLocked(tx, memberId), deps.now())
  return answer.ok ? undefined : { ...answer, held: true }
}
