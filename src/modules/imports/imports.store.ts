import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Columns } from './file-format.ts'
import type { Finding, Import, ImportState, Progress, Report } from './imports.ts'

type ImportRow = {
  import_id: string
  kind: string
  file_name: string
  as_of: Day | null
  synthetic: boolean | null
  dry_run: boolean
  state: ImportState
  lines: bigint
  accepted: bigint
  problem_count: bigint
  warning_count: bigint
  totals: Record<string, string>
  started_at: Instant
  finished_at: Instant | null
  progress: number | null
}

const asImport = (row: ImportRow): Import => ({
  importId: row.import_id,
  kind: row.kind,
  fileName: row.file_name,
  asOf: row.as_of,
  synthetic: row.synthetic,
  dryRun: row.dry_run,
  state: row.state,
  lines: row.lines,
  accepted: row.accepted,
  problemCount: row.problem_count,
  warningCount: row.warning_count,
  totals: row.totals,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  ...(row.state === 'running' && row.progress !== null && { progress: row.progress }),
})

const columns = sql`import_id, kind, file_name, as_of, synthetic, dry_run, state, lines, accepted,
  problem_count, warning_count, totals, started_at, finished_at,
  (progress_done * 100 / nullif(progress_whole, 0))::int as progress`

export type Started = {
  importId: string
  kind: string
  fileName: string
  dryRun: boolean
  startedAt: Instant
}

export const start = (db: Db, s: Started) =>
  sql`insert into imports (import_id, kind, file_name, dry_run, state, started_at)
    values (${s.importId}, ${s.kind}, ${s.fileName}, ${s.dryRun}, 'running', ${s.startedAt})`.execute(
    db,
  )

/** One import of a kind at a time, until the end of the transaction. */
export const takeTurn = (db: Db, kind: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`import ${kind}`}))`.execute(db)

/** With the turn in hand, whatever else of this kind reads 'running' has nobody who runs it. */
export const markInterrupted = (db: Db, kind: string, importId: string) =>
  sql`update imports set state = 'interrupted'
    where kind = ${kind} and state = 'running' and import_id < ${importId}`.execute(db)

export const interrupt = (db: Db, importId: string) =>
  sql`update imports set state = 'interrupted'
    where import_id = ${importId} and state = 'running'`.execute(db)

export async function acceptedBefore(
  db: Db,
  { kind, sha256 }: { kind: string; sha256: Buffer },
): Promise<Import | undefined> {
  const { rows } = await sql<ImportRow>`select ${columns} from imports
    where kind = ${kind} and sha256 = ${sha256} and state = 'accepted'`.execute(db)
  return rows[0] && asImport(rows[0])
}

export async function finish(
  db: Db,
  { import: done, findings }: Report,
  sha256: Buffer | null,
): Promise<void> {
  await sql`update imports set state = ${done.state}, sha256 = ${sha256}, as_of = ${done.asOf},
    synthetic = ${done.synthetic}, lines = ${done.lines}, accepted = ${done.accepted},
    problem_count = ${done.problemCount}, warning_count = ${done.warningCount},
    totals = ${JSON.stringify(done.totals)}, finished_at = ${done.finishedAt}
    where import_id = ${done.importId}`.execute(db)
  await sql`insert into import_problems (import_id, position, severity, line, field, code, text)
    select ${done.importId}::uuid, position, severity, line, field, code, text
    from jsonb_to_recordset(${JSON.stringify(findings.map((f, position) => ({ position, ...f })))})
      as f (position integer, severity text, line bigint, field text, code text, text text)`.execute(
    db,
  )
}

/** How far one is, while it runs. */
export const saveProgress = (db: Db, importId: string, { done, whole }: Progress) =>
  sql`update imports set progress_done = ${Math.trunc(done)}, progress_whole = ${Math.trunc(whole)}
    where import_id = ${importId} and state = 'running'`.execute(db)

/** The way back from a refusal: this file never was. */
export const forget = (db: Db, importId: string) =>
  sql`delete from imports where import_id = ${importId}`.execute(db)

export async function createStaging(db: Db, fileColumns: Columns): Promise<void> {
  const definitions = Object.entries(fileColumns).map(
    ([name, column]) => sql`${sql.id(name)} ${sql.raw(column.type)}`,
  )
  await sql`create temp table staged (line bigint, ${sql.join(definitions)}) on commit drop`.execute(
    db,
  )
}

export const analyzeStaging = (db: Db) => sql`analyze staged`.execute(db)

export async function reportOf(db: Db, importId: string): Promise<Report | undefined> {
  const { rows } = await sql<ImportRow>`
    select ${columns} from imports where import_id = ${importId}`.execute(db)
  if (!rows[0]) return undefined
  const found = await sql<Omit<Finding, 'line'> & { line: bigint }>`
    select severity, line, field, code, text from import_problems
    where import_id = ${importId} order by position`.execute(db)
  const findings = found.rows.map((row) => ({ ...row, line: Number.parseInt(`${row.line}`, 10) }))
  return { import: asImport(rows[0]), findings }
}

/** Of each kind, the last file that was taken in: what the figures are as of. */
export async function lastAccepted(db: Db): Promise<Import[]> {
  const { rows } = await sql<ImportRow>`
    select distinct on (kind) ${columns} from imports where state = 'accepted'
    order by kind, started_at desc`.execute(db)
  return rows.map(asImport)
}

/** Newest first. */
export async function latest(db: Db, count: number): Promise<Import[]> {
  const { rows } = await sql<ImportRow>`
    select ${columns} from imports order by started_at desc, import_id desc limit ${count}`.execute(
    db,
  )
  return rows.map(asImport)
}
