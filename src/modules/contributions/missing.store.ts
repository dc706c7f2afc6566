import { type Bimester, bimesterToInt, firstDayOf, lastDayOf } from '../../foundation/bimester.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

/** The day up to which files of contributions have come. */
export async function knownUntil(db: Db): Promise<Day | null> {
  const { rows } = await sql<{ asOf: Day | null }>`select max(as_of) as "asOf" from imports
    where kind = 'contributions' and state = 'accepted'`.execute(db)
  return rows[0]?.asOf ?? null
}

/**
 * Notes who has a login and work on record in a bimester, and nothing of it: no deposit, none in
 * clarification, none under their NSS whose owner is looked for. Each once; at most `most` at a time.
 */
export async function noteMissing(
  tx: Tx,
  of: Bimester,
  at: Instant,
  most: number,
): Promise<readonly bigint[]> {
  const bimester = bimesterToInt(of)
  const { rows } = await sql<{ memberId: bigint }>`
    insert into missing_contributions (bimester, member_id, employer_id, noticed_at)
    select distinct ${bimester}::integer, w.member_id, w.employer_id, ${at}::timestamptz
    from logins l join members m using (member_id) join employments w using (member_id)
    where l.state <> 'closed' and w.started_on <= ${lastDayOf(of)}
      and (w.ended_on is null or w.ended_on >= ${firstDayOf(of)})
      and not exists (select from contributions c where c.bimester = ${bimester}::integer
        and c.member_id = w.member_id and c.employer_id = w.employer_id)
      and not exists (select from unmatched_contributions u where u.nss = m.nss
        and u.bimester = ${bimester}::integer and u.employer_id = w.employer_id)
      and not exists (select from missing_contributions k where k.bimester = ${bimester}::integer
        and k.member_id = w.member_id and k.employer_id = w.employer_id)
    limit ${most}
    on conflict do nothing
    returning member_id as "memberId"`.execute(tx)
  return [...new Set(rows.map((row) => row.memberId))]
}
