// The national path: a contribution file of two months, staged and posted in double entry, against `psql \copy` of
// the same lines; its growth from one size to the next; loan movements; and what the portal does meanwhile.
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { systemClock } from '../src/foundation/time.ts'
import { importsUseCases } from '../src/modules/imports/imports.usecases.ts'
import { generatePopulation } from '../src/modules/population/population.usecases.ts'
import { openDb, openPool } from '../src/platform/db.ts'
import { startChild } from './child.ts'
import { asOf, contributionFiles, type Files } from './contribution-file.ts'
import { detailsOf, importOnce, limitOf, openStage, psql, type Stage } from './import-stage.ts'
import { serve } from './load.ts'
import type { BenchPerson } from './people.ts'
import { median, type Round, report } from './ratio.ts'

const sizes = (process.env.BENCH_ROWS ?? '1000000').split(',').map(Number)
const roundsOf = (rows: number) => Number(process.env.BENCH_ROUNDS ?? (rows > 2_000_000 ? 1 : 5))
const borrowers = Number(process.env.BENCH_BORROWERS ?? 20_000)
const folder = resolve('.data', 'bench-import-files')
const contributionColumns = 13

const registry = (files: Files) => `
\\copy members (nss, curp, rfc, given_names, first_surname, second_surname, birth_on, sex, birth_state, pensioner, is_demo) from '${files.members}' (delimiter '|', null '')
\\copy employers (employer_number, name) from '${files.employers}' (delimiter '|')
create table loan_lines (number text, curp text);
\\copy loan_lines from '${files.loans}' (delimiter '|')
insert into loans (loan_number, member_id, ordinal, kind, currency, granted_on, original_amount,
  rate_ppm, term_months, monthly_payment, regime, status)
select number, member_id, 1, 'traditional', 'mxn', '2015-01-01', 1, 104500, 360, 1, 'roa', 'active'
from loan_lines join members using (curp);
drop table loan_lines;
vacuum analyze;`

type Taken = { staging: Round[]; whole: Round[]; seconds: number; processor: number }

/** Rounds of psql and of the import, in turn, each import on a fresh copy of the base. */
async function take(
  stage: Stage,
  what: { base: string; kind: string; path: string; rows: number; columns: number; rounds: number },
): Promise<Taken> {
  const details = await detailsOf(what.path)
  const [staging, whole]: [Round[], Round[]] = [[], []]
  const [seconds, processor]: [number[], number[]] = [[], []]
  for (let round = 0; round < what.rounds; round++) {
    const { url, ownerUrl } = await stage.copyOf(what.base)
    const limits = [limitOf(ownerUrl, details, what.columns)]
    const run = await importOnce(url, what.kind, what.path)
    limits.push(limitOf(ownerUrl, details, what.columns))
    const limit = (what.rows / median(limits)) * 1000
    staging.push({ ours: (what.rows / run.staging) * 1000, limit })
    whole.push({ ours: (what.rows / run.whole) * 1000, limit })
    seconds.push(run.whole / 1000)
    processor.push(run.processor)
    stage.say(
      `${what.rows} rows: ${staging.at(-1)!.ours.toFixed(0)} staged and ${whole.at(-1)!.ours.toFixed(0)} posted a second, psql ${limit.toFixed(0)}; ${run.entries} entries`,
    )
  }
  return { staging, whole, seconds: median(seconds), processor: median(processor) }
}

const millions = (rows: number) => `${rows / 1e6} M rows`
const megabytes = (path: string) => `${(statSync(path).size / 1e6).toFixed(0)} MB`

async function contributions(stage: Stage, rows: number) {
  const files = await contributionFiles(folder, rows)
  const base = `contributions_${rows}`
  await stage.base(base, async (ownerUrl) => void psql(ownerUrl, registry(files)))
  const what = { base, kind: 'contributions', path: files.lines, rows }
  const taken = await take(stage, { ...what, columns: contributionColumns, rounds: roundsOf(rows) })
  const about = `${millions(rows)}, ${megabytes(files.lines)}`
  return {
    rows,
    seconds: taken.seconds,
    lines: [
      report(
        `staging a contribution file ÷ psql \\copy (${about})`,
        taken.staging,
        0.5,
        'a second',
      ),
      report(`whole import ÷ psql \\copy (${about})`, taken.whole, 0.06, 'a second'),
      `  ${taken.seconds.toFixed(1)} s in all, of which ${taken.processor.toFixed(1)} s of our processor`,
    ],
  }
}

/** Inicio, asked fifty times a second while the import runs. */
async function meanwhile(stage: Stage, rows: number): Promise<string> {
  const files = await contributionFiles(folder, rows)
  const { url } = await stage.copyOf(`contributions_${rows}`)
  const portal = await startChild('portal', { BENCH_DATABASE: url, BENCH_PEOPLE: '50' })
  const { people } = portal.said as { people: BenchPerson[] }
  const load = {
    url: `http://127.0.0.1:${portal.port}`,
    connections: 8,
    overallRate: 50,
    requests: people.map(({ session }) => ({
      method: 'GET' as const,
      path: '/inicio',
      headers: { cookie: `__Host-sesion=${session}` },
    })),
  }
  await serve({ ...load, seconds: 3 })
  const calm = await serve({ ...load, seconds: 5 })
  let importing = true
  const run = importOnce(url, 'contributions', files.lines).finally(() => {
    importing = false
  })
  const served = []
  while (importing) served.push(await serve({ ...load, seconds: 5 }))
  const { whole } = await run
  await portal.stop()
  const worst = Math.max(...served.map(({ p99 }) => p99))
  return `Inicio at 50 a second while ${millions(rows)} come in: p99 ${median(served.map(({ p99 }) => p99))} ms, ${worst} ms in the worst five seconds (${calm.p99} ms before); ${((rows / whole) * 1000).toFixed(0)} rows a second meanwhile`
}

/** All files of a generated population but the last; that one is what is measured. */
async function loanMovements(stage: Stage): Promise<string[]> {
  const dir = join(folder, `population-${borrowers}`)
  const files = await generatePopulation({ members: borrowers, seed: 'loans', dir, asOf })
  const last = files.at(-1)!
  await stage.base(`borrowers_${borrowers}`, async (_owner, url) => {
    const pool = openPool({ url, max: 3 })
    const imports = importsUseCases({ pool, db: openDb(pool), now: systemClock, demo: true })
    for (const { kind, name } of files.slice(0, -1))
      await imports.importFile({ kind, path: join(dir, name), dryRun: false })
    await pool.end()
  })
  const path = join(dir, last.name)
  const base = `borrowers_${borrowers}`
  const what = { base, kind: last.kind, path, rows: last.lines, columns: 14, rounds: 3 }
  const taken = await take(stage, what)
  return [
    report(`loan movements ÷ psql \\copy (${last.lines} rows)`, taken.whole, 0.06, 'a second'),
  ]
}

export async function run(): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const stage = await openStage()
  try {
    const told: string[] = []
    const taken = []
    for (const rows of sizes) taken.push(await contributions(stage, rows))
    for (const one of taken) told.push(...one.lines)
    const [small, large] = [taken[0]!, taken.at(-1)!]
    if (large !== small) {
      const growth = large.seconds / large.rows / (small.seconds / small.rows)
      told.push(
        `time per row, ${millions(large.rows)} against ${millions(small.rows)}: ${growth.toFixed(2)}, bar 1.3: ${growth <= 1.3 ? 'holds' : 'MISSED'}`,
      )
    }
    told.push(await meanwhile(stage, sizes[0]!))
    told.push(...(await loanMovements(stage)))
    return told
  } finally {
    await stage.end()
  }
}
