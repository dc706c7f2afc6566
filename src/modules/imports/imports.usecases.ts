import { createHash, randomUUIDv7 } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import type pg from 'pg'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf, hours, isPast, later } from '../../foundation/time.ts'
import { type BulkConnection, inBulk, type Posted, Undone } from '../../platform/bulk.ts'
import type { Db } from '../../platform/db.ts'
import { readLines } from '../../platform/line-stream.ts'
import { type FileRead, openFileReading } from './file-reading.ts'
import * as store from './imports.store.ts'
import {
  type CannotImport,
  type FindingsLog,
  findingsLog,
  type Import,
  type ImportState,
  type Limits,
  type Progress,
  type Report,
  limits as usualLimits,
} from './imports.ts'
import { type FileKind, formatOf } from './kinds.ts'
import { openPostalReading } from './postal-file.ts'
import { postings } from './postings.usecases.ts'
import { seenBy } from './seen.usecases.ts'

export type ImportDeps = {
  pool: pg.Pool
  db: Db
  now: Clock
  /** Only people who do not exist may enter, or only people who do. */
  demo: boolean
  limits?: Limits
}
export type Imported = { report: Report; already: boolean }
type Job = {
  kind: FileKind
  file: FileHandle
  bytes: number
  sha256: Buffer
  limits: Limits
  started: store.Started
  onProgress: (progress: Progress) => void
}
type Outcome = { state: ImportState; read?: FileRead; posted?: Posted; already?: Import }

const blockSize = 1 << 20

async function fingerprint(file: FileHandle, onBytes: (bytes: number) => void): Promise<Buffer> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(blockSize)
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, blockSize, position)
    if (bytesRead === 0) return hash.digest()
    hash.update(buffer.subarray(0, bytesRead))
    position += bytesRead
    onBytes(position)
  }
}

async function stage(
  { copyInto }: BulkConnection,
  job: Job,
  log: FindingsLog,
  now: Clock,
): Promise<FileRead> {
  const postal = job.kind === 'postal-codes'
  const reading = postal ? openPostalReading(log) : openFileReading(formatOf(job.kind), log)
  const deadline = later(job.started.startedAt, hours(job.limits.hours))
  const rows = copyInto('staged')
  const blocks = readLines(job.file, {
    encoding: postal ? 'latin1' : 'utf8',
    longestLine: job.limits.lineBytes,
    onProgress: (done) => job.onProgress({ stage: 'reading', done, whole: job.bytes }),
  })
  for await (const block of blocks) {
    const taken = reading.take(block)
    if (taken.length > 0 && log.counts.problem === 0n) await rows.write(taken)
    if (isPast(deadline, now())) {
      log.add('problem', { line: 0, field: '', code: 'took-too-long', text: '' })
      break
    }
  }
  await rows.end()
  return reading.end()
}

function mixes(log: FindingsLog, demo: boolean, synthetic: boolean, kind: FileKind): boolean {
  if (demo === synthetic || formatOf(kind).aboutPeople === false) return false
  const code = demo ? 'real-people-in-demo' : 'demo-people-in-earnest'
  log.add('problem', { line: 1, field: '', code, text: '' })
  return true
}

function tell(log: FindingsLog, { found }: Posted): void {
  for (const { severity, field, code, count, lines } of found) {
    for (const { line, text } of lines)
      log.add(severity, { line: Number.parseInt(`${line}`, 10), field, code, text: text ?? '' })
    const untold = count - BigInt(lines.length)
    if (untold > 0n) log.add(severity, { line: 0, field, code, text: '…' }, untold)
  }
}

/** Everything that happens inside the one transaction; a throw of Undone takes it all back. */
async function within(
  connection: BulkConnection,
  job: Job,
  log: FindingsLog,
  deps: ImportDeps,
): Promise<Outcome> {
  const { db } = connection
  const { importId, kind, dryRun } = job.started
  await store.takeTurn(db, kind)
  const already = await store.acceptedBefore(db, { kind, sha256: job.sha256 })
  if (already) throw new Undone<Outcome>({ state: 'accepted', already })
  await store.createStaging(db, formatOf(job.kind).columns)
  const read = await stage(connection, job, log, deps.now)
  const refused = new Undone<Outcome>({ state: 'refused', read })
  if (log.counts.problem > 0n) throw refused
  if (read.header && mixes(log, deps.demo, read.header.synthetic, job.kind)) throw refused
  job.onProgress({ stage: 'posting', done: 0, whole: 0 })
  await store.analyzeStaging(db)
  const now = deps.now()
  const posted = await postings[job.kind]({
    db,
    importId,
    sha256: job.sha256,
    asOf: read.header ? Temporal.PlainDate.from(read.header.asOf) : dayOf(now),
    now,
    synthetic: read.header?.synthetic ?? false,
  })
  tell(log, posted)
  if (log.counts.problem > 0n) throw refused
  if ((await job.file.stat()).size !== job.bytes) {
    log.add('problem', { line: 0, field: '', code: 'file-changed-meanwhile', text: '' })
    throw refused
  }
  const outcome: Outcome = { state: dryRun ? 'checked' : 'accepted', read, posted }
  if (dryRun) throw new Undone(outcome)
  await store.finish(db, reportOf(job, outcome, log, deps.now), job.sha256)
  await store.markInterrupted(db, kind, importId)
  return outcome
}

function reportOf({ started }: Job, outcome: Outcome, log: FindingsLog, now: Clock): Report {
  const { read, posted, state } = outcome
  const totals = { ...read?.totals, ...(state === 'refused' ? {} : posted?.totals) }
  return {
    import: {
      ...started,
      asOf: read?.header ? Temporal.PlainDate.from(read.header.asOf) : null,
      synthetic: read?.header?.synthetic ?? null,
      state,
      lines: BigInt(read?.details ?? 0),
      accepted: state === 'refused' ? 0n : (posted?.accepted ?? 0n),
      problemCount: log.counts.problem,
      warningCount: log.counts.warning,
      totals: Object.fromEntries(Object.entries(totals).map(([name, n]) => [name, String(n)])),
      finishedAt: now(),
    },
    findings: log.all(),
  }
}

async function run(deps: ImportDeps, job: Job): Promise<Imported> {
  const { db } = deps
  const log = findingsLog()
  await store.start(db, job.started)
  const outcome =
    job.bytes > job.limits.fileBytes
      ? tooBig(log)
      : await inBulk(deps.pool, job.limits.hours, (connection) =>
          within(connection, job, log, deps),
        ).catch(async (error: unknown) => {
          await store.interrupt(db, job.started.importId).catch(() => {}) // the database may be away
          throw error
        })
  if (outcome.already) {
    await store.forget(db, job.started.importId)
    return { report: (await store.reportOf(db, outcome.already.importId))!, already: true }
  }
  const report = reportOf(job, outcome, log, deps.now)
  if (outcome.state !== 'accepted') await store.finish(db, report, job.sha256)
  return { report, already: false }
}

function tooBig(log: FindingsLog): Outcome {
  log.add('problem', { line: 0, field: '', code: 'file-too-big', text: '' })
  return { state: 'refused' }
}

export const importsUseCases = (deps: ImportDeps) => ({
  /**
   * Imports one file, whole or not at all, and keeps the report. The same bytes are accepted once per
   * kind: after that the old report is handed back. A dry run does everything and keeps nothing but it.
   */
  async importFile(asked: {
    kind: FileKind
    path: string
    dryRun: boolean
    onProgress?: (progress: Progress) => void
  }): Promise<Result<Imported, CannotImport>> {
    const file = await open(asked.path, 'r').catch(() => undefined)
    if (!file) return cannot('file-not-there')
    try {
      const stat = await file.stat()
      if (!stat.isFile()) return cannot('file-not-there')
      const started: store.Started = {
        importId: randomUUIDv7(),
        kind: asked.kind,
        fileName: basename(asked.path),
        dryRun: asked.dryRun,
        startedAt: deps.now(),
      }
      const onProgress = asked.onProgress ?? (() => {})
      const hashed = (done: number) => onProgress({ stage: 'fingerprint', done, whole: stat.size })
      const sha256 = await fingerprint(file, hashed)
      const limits = deps.limits ?? usualLimits
      const shown = seenBy(deps, started.importId, onProgress)
      const job = {
        kind: asked.kind,
        file,
        bytes: stat.size,
        sha256,
        limits,
        started,
        onProgress: shown,
      }
      return ok(await run(deps, job))
    } finally {
      await file.close()
    }
  },

  /** The last imports, newest first. */
  latest: (count: number) => store.latest(deps.db, count),
  reportOf: (importId: string) => store.reportOf(deps.db, importId),
  /** Of each kind, the last that was taken in. */
  lastAccepted: () => store.lastAccepted(deps.db),
})

export type ImportsUseCases = ReturnType<typeof importsUseCases>
