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

const person =
  'nss, curp, rfc, given_names, first_surname, second_surname, birth_on, sex, birth_state, pensioner, is_demo'

/** Among millions of made-up people two may share a CURP: the second is left out, as if nobody knew them. */
const registry = (files: Files) => `
create unlogged table people as select ${person} from members;
\\copy people from '${files.members}' (delimiter '|', null '')
insert into members (${person}) select ${person} from people on conflict do nothing;
\\copy employers (employer_number, name) from '${files.employers}' (delimiter '|')
create unlogged table loan_lines (number text, curp text);
\\copy loan_lines from '${files.loans}' (delimiter '|')
insert into loans (loan_number, member_id, ordinal, kind, currency, granted_on, original_amount,
  rate_ppm, term_months, monthly_payment, regime, status)
select number, member_id, 1, 'traditional', 'mxn', '2015-01-01', 1, 104500, 360, 1, 'roa', 'active'
from loan_lines join members using (curp) on conflict do nothing;
drop table people, loan_lines;
vacuum analyze;`

type Taken = {
  staging: Round[]
  whole: Round[]
  stagingProcessor: Round[]
  processor: Round[]
  seconds: number
}

/** Rounds of psql and of the import, in turn, each import on a fresh copy of the base. */
async function take(
  stage: Stage,
  what: { base: string; kind: string; path: string; rows: number; columns: number; rounds: number },
): Promise<Taken> {
  const { rows } = what
  const details = await detailsOf(what.path)
  const taken: Taken = { staging: [], whole: [], stagingProcessor: [], processor: [], seconds: 0 }
  const whole: number[] = []
  for (let round = 0; round < what.rounds; round++) {
    const { url, ownerUrl } = await stage.copyOf(what.base)
    const copy = () => stage.processorOf(() => limitOf(ownerUrl, details, what.columns))
    const before = await copy()
    const [run, processor] = await stage.processorOf(() => importOnce(url, what.kind, what.path))
    const copies = [before, await copy()]
    const limit = (rows / median(copies.map(([took]) => took))) * 1000
    const limitProcessor = rows / median(copies.map(([, used]) => used))
    whole.push(run.whole / 1000)
    taken.staging.push({ ours: (rows / run.staging) * 1000, limit })
    taken.whole.push({ ours: (rows / run.whole) * 1000, limit })
    taken.stagingProcessor.push({ ours: rows / run.stagingProcessor, limit: limitProcessor })
    taken.processor.push({ ours: rows / processor, limit: limitProcessor })
    stage.say(
      `${rows} rows: staged ${(run.staging / 1000).toFixed(1)} s, all ${(run.whole / 1000).toFixed(1)} s, ${processor.toFixed(1)} s of processor, of which ${run.processor.toFixed(1)} s ours; psql ${limit.toFixed(0)} a second`,
    )
  }
  return { ...taken, seconds: median(whole) }
}

const millions = (rows: number) => `${rows / 1e6} M rows`
const megabytes = (path: string) => `${(statSync(path).size / 1e6).toFixed(0)} MB`

/** What noise on the machine disturbs least; work done at the same time on two processors counts twice. */
function byProcessor(what: string, taken: readonly Round[]): string {
  const ratio = median(taken.map(({ ours, limit }) => ours / limit))
  const [ours, limit] = [(r: Round) => r.ours, (r: Round) => r.limit].map((of) =>
    median(taken.map(of)).toFixed(0),
  )
  return `by processor, ${what}: ${ratio.toFixed(3)}; ${ours} rows for each second against ${limit}`
}

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
    processor: rows / median(taken.processor.map(({ ours }) => ours)),
    lines: [
      report(
        `staging a contribution file ÷ psql \\copy (${about})`,
        taken.staging,
        0.5,
        'a second',
      ),
      report(`whole import ÷ psql \\copy (${about})`, taken.whole, 0.06, 'a second'),
      `  ${byProcessor('staging', taken.stagingProcessor)}`,
      `  ${byProcessor('whole', taken.processor)}; ${taken.seconds.toFixed(1)} s in all`,
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
      const growth = (of: 'seconds' | 'processor') =>
        large[of] / large.rows / (small[of] / small.rows)
      told.push(
        `time per row, ${millions(large.rows)} against ${millions(small.rows)}: ${growth('seconds').toFixed(2)} (by processor ${growth('processor').toFixed(2)}), bar 1.3: ${growth('seconds') <= 1.3 ? 'holds' : 'MISSED'}`,
      )
    }
    told.push(await meanwhile(stage, sizes[0]!))
    told.push(...(await loanMovements(stage)))
    return told
  } finally {
    await stage.end()
  }
}
