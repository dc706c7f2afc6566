// How a day of payments is prepared, worked on in a process that may be killed, and told afterwards.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { generatePayments, payersOf } from '../../src/modules/population/payments.usecases.ts'
import { generatePopulation } from '../../src/modules/population/population.usecases.ts'
import { paidAbroad } from './partner-day.ts'
import { duringPayday, openLoans, openRooms, payday } from './payment-day.ts'

const worker = join(import.meta.dirname, '../proofs/payment-day-worker.ts')

/** `troubled`: of ten thousand lines of files, so many go wrong. */
export type Day = {
  readonly payments: number
  readonly members: number
  readonly troubled: number
  /** Only what concerns the loans: each file more costs the same, whatever is in it. */
  readonly loansOnly?: boolean
}
export const abroadOf = ({ payments }: Day): number => Math.trunc(payments / 4)

/** The lines of banks and shops; asked again, the same. */
export const linesFor = ({ payments, members, troubled }: Day, dir: string) =>
  generatePayments(
    { payments: payments - Math.trunc(payments / 4), seed: 'payday', dir, on: payday, troubled },
    payersOf({ members, seed: 'payday', asOf: payday }),
  )

/** Everything before the portal looks at it: people, loans, the files of the day, the payments of partners. */
export async function prepared(
  url: string,
  dir: string,
  day: Day,
  said: (what: string, seconds: number) => void = () => {},
): Promise<void> {
  const timed = async (what: string, work: () => Promise<void>): Promise<void> => {
    const began = performance.now()
    await work()
    said(what, (performance.now() - began) / 1000)
  }
  const rooms = await openRooms(url, { published: true, clock: duringPayday })
  const people = { members: day.members, seed: 'payday', asOf: payday, dir }
  await timed('people and loans', async () => {
    const files = await generatePopulation(people)
    const savings = ['savings', 'contributions']
    await rooms.take(
      dir,
      files.filter(({ kind }) => !day.loansOnly || !savings.includes(kind)),
    )
  })
  await timed('files of banks and shops', async () =>
    rooms.take(dir, (await linesFor(day, dir)).files),
  )
  const loans = await openLoans(rooms.base.db, 100_000)
  await timed('payments of partners', () => paidAbroad(rooms, loans, abroadOf(day)))
  await rooms.close()
}

/**
 * What a day leaves. Payments of one loan and day may take their turns in any order, and then split into other lines
 * (one pays the interest, or two do), so of the ledger only the sums are compared.
 */
export const books = `
  select 'ledger ' || ledger_account || ' ' || sum(amount) as line
  from ledger_entries group by ledger_account
  union all select 'deposits ' || concat_ws(' ', state, reason, how) || ' ' || count(*) from deposit_states
    group by state, reason, how
  union all select 'payments ' || source || ' ' || state || ' ' || count(*) || ' ' || sum(amount)
    from payments group by source, state
  union all select 'transfers ' || partner_id || ' ' || state || ' ' || count(*) || ' ' || sum(pesos)
    from transfers group by partner_id, state
  union all select 'loan ' || loan_id || ' ' || concat_ws(' ', count(distinct payment_id), sum(amount), sum(principal))
    from loan_movements where payment_id is not null group by loan_id
  order by line`
export const appliedSoFar = `select count(*)::text as line from payments where state = 'applied'`
export const lookedAtSoFar = `select count(*)::text as line from deposit_states where state <> 'arrived'`
const others = `select count(*)::text as line from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`

export async function linesOf(url: string, ...queries: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const lines: string[] = []
  for (const query of queries)
    lines.push(...(await client.query<{ line: string }>(query)).rows.map(({ line }) => line))
  await client.end()
  return lines
}

/** Killed once `counted` gives so many. */
export type KillWhen = { readonly counted: string; readonly reaches: number }

/** One worker; gives its exit code, null when it was killed. */
export async function worked(
  url: string,
  { killWhen, later = false }: { killWhen?: KillWhen; later?: boolean } = {},
): Promise<number | null> {
  const env = { ...process.env, PAYDAY_DATABASE: url, PAYDAY_LATER: later ? '1' : '' }
  const child = spawn(process.execPath, [worker], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const exit = new Promise<number | null>((done) => child.once('exit', done))
  const watcher = new pg.Client({ connectionString: url })
  if (killWhen) await watcher.connect()
  while (killWhen && child.exitCode === null && !child.killed) {
    const { rows } = await watcher.query<{ line: string }>(killWhen.counted)
    if (Number(rows[0]?.line) >= killWhen.reaches) child.kill('SIGKILL')
    await pause(5)
  }
  await watcher.end()
  const code = await exit
  for (let left = 4_800; left > 0 && (await linesOf(url, others))[0] !== '0'; left--)
    await pause(25)
  return code
}
