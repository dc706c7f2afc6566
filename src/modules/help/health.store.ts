import { type Instant, mexicoCity } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import { type DayCount, parts, type Report } from './health.ts'

export async function keepChecks(db: Db, at: Instant, report: Report): Promise<void> {
  const health = parts.map((part) => report[part])
  await sql`
    insert into health_checks (measured_at, part, health)
    select ${at}, part, health from unnest(${[...parts]}::text[], ${health}::text[]) as c (part, health)
    on conflict do nothing`.execute(db)
}

/** How often each part was found how, by Mexico City day. */
export async function countsSince(db: Db, since: Instant): Promise<readonly DayCount[]> {
  const { rows } = await sql<DayCount>`
    select (measured_at at time zone ${mexicoCity})::date as "on", part, health,
      count(*)::int as checks
    from health_checks where measured_at >= ${since} group by 1, 2, 3`.execute(db)
  return rows
}

export const forgetChecks = (db: Db, before: Instant) =>
  sql`delete from health_checks where measured_at < ${before}`.execute(db)
