// A national-looking database for the bench: generated and imported once by the real moves, then kept in .data/bench.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf, systemClock } from '../src/foundation/time.ts'
import { importsUseCases } from '../src/modules/imports/imports.usecases.ts'
import { generatePopulation } from '../src/modules/population/population.usecases.ts'
import { openDb, openPool, sql } from '../src/platform/db.ts'
import { type Embedded, startEmbedded } from '../src/platform/embedded/embedded.ts'
import { migrate } from '../src/platform/migrations.ts'

const say = (line: string) => process.stderr.write(`· ${line}\n`)

async function fill(url: string, members: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-population-'))
  const pool = openPool({ url, max: 4 })
  const db = openDb(pool)
  try {
    say(`making up ${members} members`)
    const files = await generatePopulation({
      members,
      seed: 'bench',
      dir,
      asOf: dayOf(systemClock()),
    })
    const imports = importsUseCases({ pool, db, now: systemClock, demo: true })
    for (const { kind, name, lines } of files) {
      const started = performance.now()
      const outcome = await imports.importFile({ kind, path: join(dir, name), dryRun: false })
      if (!outcome.ok || outcome.value.report.import.state !== 'accepted')
        throw new Error(`${name} was not accepted`)
      const seconds = (performance.now() - started) / 1000
      say(
        `${name}: ${lines} lines in ${seconds.toFixed(1)} s, ${(lines / seconds).toFixed(0)} a second`,
      )
    }
    await sql`vacuum analyze`.execute(db).catch(() => {})
  } finally {
    await pool.end()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function membersIn(url: string): Promise<number> {
  const pool = openPool({ url, max: 1 })
  const { rows } = await pool.query<{ n: bigint }>('select count(*) as n from members')
  await pool.end()
  return Number(rows[0]!.n)
}

/** Starts the bench's database with at least so many members in it. */
export async function populated(members: number): Promise<Embedded> {
  const database = await startEmbedded({ dataDir: join('.data', `bench-${members}`), say })
  await migrate(database.ownerUrl, new URL(database.url).username)
  if ((await membersIn(database.url)) < members) await fill(database.url, members)
  return database
}
