import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { PartTold, ProcessKind, ProcessTold, WorkTold } from './processes.ts'

type Row = {
  processId: string
  name: string
  startedAt: Instant
  seenAt: Instant
  parts: Record<string, { state: PartTold['state']; since: string; usualMs?: number }>
  work: WorkTold & { kind: ProcessKind }
}

export const tell = (db: Db, one: ProcessTold) =>
  sql`insert into process_states (process_id, name, started_at, seen_at, parts, work)
    values (${one.processId}, ${one.name}, ${one.startedAt}, ${one.seenAt},
      ${JSON.stringify(one.parts)}, ${JSON.stringify({ ...one.work, kind: one.kind })})
    on conflict (process_id) do update set seen_at = excluded.seen_at, parts = excluded.parts,
      work = excluded.work`.execute(db)

export const leave = (db: Db, processId: string) =>
  sql`delete from process_states where process_id = ${processId}`.execute(db)

/** Those heard of since then, the eldest first. */
export async function since(db: Db, at: Instant): Promise<readonly ProcessTold[]> {
  const { rows } = await sql<Row>`
    select process_id as "processId", name, started_at as "startedAt", seen_at as "seenAt", parts,
      work
    from process_states where seen_at >= ${at} order by started_at, process_id`.execute(db)
  return rows.map(({ parts, work: { kind, ...work }, ...row }) => ({
    ...row,
    kind,
    work,
    parts: Object.fromEntries(
      Object.entries(parts).map(([part, { state, since: from, usualMs }]) => [
        part,
        { state, since: Temporal.Instant.from(from), usualMs },
      ]),
    ),
  }))
}
