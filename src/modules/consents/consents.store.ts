import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Acceptance } from './consents.ts'

/** False: it was kept before. */
export async function accept(
  tx: Tx,
  it: {
    acceptanceId: string
    memberId: bigint
    loginId: string
    paper: string
    version: string
    at: Instant
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into paper_acceptances (acceptance_id, member_id, login_id, paper, version, accepted_at, way)
    select ${it.acceptanceId}::uuid, ${it.memberId}::bigint, ${it.loginId}::uuid, ${it.paper},
      ${it.version}, ${it.at}::timestamptz, 'sign-in'
    where not exists (select from paper_acceptances where login_id = ${it.loginId}
      and paper = ${it.paper} and version = ${it.version}) returning 1`.execute(tx)
  return rows.length === 1
}

/** What a member accepted, at registration and since, newest first. */
export async function acceptedBy(db: Db, memberId: bigint): Promise<readonly Acceptance[]> {
  const { rows } = await sql<Acceptance>`
    select paper, version, accepted_at as "acceptedAt", way from paper_acceptances
      where member_id = ${memberId}
    union all
    select 'privacy', c.notice_version, c.accepted_at, 'registration'
      from registration_privacy_consents c join registrations r using (registration_id)
      where r.member_id = ${memberId} and r.state = 'active'
    order by 3 desc limit 50`.execute(db)
  return rows
}
