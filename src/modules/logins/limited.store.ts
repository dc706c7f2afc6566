// What a session is limited by: somebody who helps, papers that are still to be read.
import type { Instant } from '../../foundation/time.ts'
import { sql, type Tx } from '../../platform/db.ts'

/** Somebody sits beside the member from `at`: the session ends at `until` at the latest, and no proof in it counts. */
export async function limit(
  tx: Tx,
  which: { sessionId: string; at: Instant; until: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update sessions set helped_since = ${which.at}, ends_at = least(ends_at, ${which.until}),
      proven_at = signed_in_at - interval '1 day'
    where session_id = ${which.sessionId} and ended_at is null and helped_since is null
    returning session_id`.execute(tx)
  return rows.length === 1
}

/** Nothing is left to be read, in whichever browser they are. */
export async function papersRead(tx: Tx, loginId: string): Promise<void> {
  await sql`update sessions set papers_due = null
    where login_id = ${loginId} and papers_due is not null`.execute(tx)
}
