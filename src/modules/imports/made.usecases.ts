import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import { finish, start } from './imports.store.ts'

export type Made = {
  readonly importId: string
  /** What we made: no kind of file that comes from outside. */
  readonly kind: 'yields'
  /** As a file would be called. */
  readonly name: string
  readonly sha256: Buffer
  readonly asOf: Day
  readonly startedAt: Instant
  readonly finishedAt: Instant
  readonly lines: bigint
  readonly totals: Readonly<Record<string, string>>
}

/** One making of a kind at a time, until the end of the transaction. */
export const takeMakingTurn = (db: Db, kind: Made['kind']) =>
  sql`select pg_advisory_xact_lock(hashtext(${`import ${kind}`}))`.execute(db)

/**
 * Keeps beside the files what we reckoned ourselves, in the transaction that posts it: every entry of the
 * ledger leads to where it came from, and operators see it in the same list.
 */
export async function keepMade(db: Db, made: Made): Promise<void> {
  const { importId, kind, name: fileName, startedAt, finishedAt, asOf, lines, totals } = made
  const started = { importId, kind, fileName, dryRun: false, startedAt }
  await start(db, started)
  const told = { asOf, synthetic: null, state: 'accepted', lines, accepted: lines } as const
  const none = { problemCount: 0n, warningCount: 0n }
  const report = { import: { ...started, ...told, ...none, totals, finishedAt }, findings: [] }
  await finish(db, report, made.sha256)
}
