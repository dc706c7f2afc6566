import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { Difference } from './audit.ts'
import type { Check } from './checking.ts'

type CheckRow = {
  startedAt: Instant
  finishedAt: Instant
  lookedAt: bigint
  head: string
  again: string
  difference: Difference | null
  seq: bigint | null
  auditId: string | null
}

const checkFrom = ({ difference, seq, auditId, ...rest }: CheckRow): Check => ({
  ...rest,
  wrong: difference ? { difference, seq: seq ?? 0n, auditId: auditId ?? undefined } : undefined,
})

export async function keep(db: Db, check: Check): Promise<void> {
  const { startedAt, finishedAt, lookedAt, head, again, wrong } = check
  await sql`
    insert into audit_checks (check_id, started_at, finished_at, looked_at, head, again, difference,
      wrong_seq, wrong_entry)
    values (${newId(finishedAt.epochMilliseconds)}, ${startedAt}, ${finishedAt}, ${lookedAt}, ${head},
      ${again}, ${wrong?.difference ?? null}, ${wrong?.seq ?? null}, ${wrong?.auditId ?? null})`.execute(
    db,
  )
}

/** Newest first. */
export async function latest(db: Db, most: number): Promise<Check[]> {
  const { rows } = await sql<CheckRow>`
    select started_at as "startedAt", finished_at as "finishedAt", looked_at as "lookedAt", head, again,
      difference, wrong_seq as seq, wrong_entry as "auditId"
    from audit_checks order by check_id desc limit ${most}`.execute(db)
  return rows.map(checkFrom)
}
