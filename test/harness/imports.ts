// A fresh database that files can be imported into, at a fixed instant.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importsUseCases } from '../../src/modules/imports/imports.usecases.ts'
import { reportWords } from '../../src/modules/imports/imports.words.ts'
import type { FileKind } from '../../src/modules/imports/kinds.ts'
import { reportText } from '../../src/modules/imports/report.ts'
import { openDb, openPool, sql } from '../../src/platform/db.ts'
import { freshDatabase } from './database.ts'

type TestContext = { after(hook: () => Promise<void>): void }
const fixedNow = Temporal.Instant.from('2026-11-22T18:00:00Z')

export async function openImports(t: TestContext) {
  const database = await freshDatabase()
  const pool = openPool({ url: database.url, max: 4 })
  const db = openDb(pool)
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-imports-'))
  const imports = importsUseCases({ pool, db, now: () => fixedNow, demo: true })
  t.after(async () => {
    await pool.end()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  const take = async (kind: FileKind, path: string, dryRun = false) => {
    const outcome = await imports.importFile({ kind, path, dryRun })
    if (!outcome.ok) throw new Error(outcome.code)
    return outcome.value
  }
  return {
    db,
    pool,
    imports,
    folder,
    ownerUrl: database.ownerUrl,
    take,
    /** Imports lines as a file of that kind. */
    takeLines(kind: FileKind, lines: readonly string[], dryRun = false) {
      const path = join(folder, `${kind}-${Math.random()}.txt`)
      writeFileSync(path, `${lines.join('\n')}\n`)
      return take(kind, path, dryRun)
    },
    text: (report: Parameters<typeof reportText>[0]) => reportText(report, reportWords('es')),
    async one<T>(query: ReturnType<typeof sql<T>>): Promise<T> {
      return (await query.execute(db)).rows[0]!
    },
    /** Everything that an import may change, counted; equal before and after when nothing was. */
    async census(): Promise<string> {
      const { rows } = await sql<Record<string, bigint>>`select
        (select count(*) from members) as members, (select count(*) from employers) as employers,
        (select count(*) from contributions) as contributions,
        (select count(*) from unmatched_contributions) as unmatched,
        (select count(*) from deposits) as deposits,
        (select count(*) from deposit_states) as states,
        (select count(*) from ledger_journals) as journals,
        (select count(*) from ledger_entries) as entries,
        (select count(*) from ledger_subtotals) as subtotals`.execute(db)
      return Object.entries(rows[0]!)
        .map(([name, n]) => `${name} ${n}`)
        .join(', ')
    },
  }
}
