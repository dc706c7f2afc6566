// A day of payments from banks, shops and three partners, with trouble: the reconciliation names each difference, and
// none is left once people resolved them. kill -9 in the middle changes nothing: the books at the end are those of a
// clean run. PAYMENTS says how many there are (the bench takes 20,000), TROUBLE how many in ten thousand go wrong.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { generatePayments, payersOf } from '../../src/modules/population/payments.usecases.ts'
import { generatePopulation } from '../../src/modules/population/population.usecases.ts'
import { makeDatabase } from '../../src/platform/embedded/roles.ts'
import { freshDatabase } from '../harness/database.ts'
import {
  openLoans,
  openRooms,
  paidAbroad,
  payday,
  reconciled,
  resolved,
} from '../harness/payment-day.ts'
import { adminOf, testSockets } from '../harness/server.ts'

const payments = Number(process.env.PAYMENTS ?? 80)
const troubled = Number(process.env.TROUBLE ?? 1500)
const members = Number(process.env.MEMBERS ?? 60)
const worker = join(import.meta.dirname, 'payment-day-worker.ts')

/**
 * What a day leaves. Payments of one loan and day may take their turns in any order, and then split into other lines
 * (one pays the interest, or two do), so of the ledger only the sums are compared.
 */
const books = `
  select 'ledger ' || ledger_account || ' ' || sum(amount) as line
  from ledger_entries group by ledger_account
  union all select 'deposits ' || concat_ws(' ', state, reason, how) || ' ' || count(*) from deposit_states
    group by state, reason, how
  union all select 'payments ' || source || ' ' || state || ' ' || count(*) || ' ' || sum(amount)
    from payments group by source, state
  union all select 'loan ' || loan_id || ' ' || concat_ws(' ', count(*), sum(amount), sum(principal))
    from loan_movements where payment_id is not null group by loan_id
  order by line`

async function linesOf(url: string, query: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ line: string }>(query)
  await client.end()
  return rows.map(({ line }) => line)
}

/** One worker; killed after so many milliseconds when that is given. */
async function worked(
  url: string,
  { killAfter, later }: { killAfter?: number; later?: boolean } = {},
): Promise<number | null> {
  const env = { ...process.env, PAYDAY_DATABASE: url, PAYDAY_LATER: later ? '1' : '' }
  const child = spawn(process.execPath, [worker], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const timer = killAfter && setTimeout(() => child.kill('SIGKILL'), killAfter)
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  clearTimeout(timer)
  const others = `select count(*)::text as line from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`
  for (let left = 400; left > 0 && (await linesOf(url, others))[0] !== '0'; left--) await pause(25)
  return code
}

/** Everything before the portal looks at it: people, loans, the files of the day, the payments of partners. */
async function openDay(t: { after(hook: () => Promise<void>): void }) {
  const database = await freshDatabase(t)
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-payday-'))
  t.after(async () => rmSync(dir, { recursive: true, force: true }))
  const people = { members, seed: 'payday', asOf: payday }
  const rooms = await openRooms(database.url, { published: true })
  await rooms.take(dir, await generatePopulation({ ...people, dir }))
  const asked = { payments, seed: 'payday', dir, on: payday, troubled }
  const made = await generatePayments(asked, payersOf(people))
  await rooms.take(dir, made.files)
  const loans = await openLoans(rooms.base.db, 1000)
  await paidAbroad(rooms, loans, Math.trunc(payments / 4))
  await rooms.close()
  return { database, made, fallback: loans[0]!.loanNumber }
}

const mustWait = [
  'nothing-written',
  'two-numbers',
  'line-expired',
  'line-other-amount',
  'loan-of-nobody',
  'loan-paid-off',
]

test('a day with trouble, killed in the middle: every difference by name, and zero in the end', async (t) => {
  const { database, made, fallback } = await openDay(t)
  const admin = await adminOf(await testSockets())
  const copy = `${database.name}_killed`
  t.after(async () => {
    await admin.query(`drop database if exists ${copy} with (force)`)
    await admin.end()
  })
  await makeDatabase(admin, copy, database.name)
  const killed = new URL(database.url)
  killed.pathname = `/${copy}`
  const began = performance.now()
  assert.equal(await worked(database.url), 0)
  const took = performance.now() - began
  let kills = 0
  for (const share of [0.4, 0.6])
    if ((await worked(killed.href, { killAfter: took * share })) === null) kills++
  assert.equal(await worked(killed.href, { later: true }), 0)
  assert.ok(kills > 0, 'at least one was killed at work')
  assert.deepEqual(await linesOf(killed.href, books), await linesOf(database.url, books))

  const rooms = await openRooms(killed.href)
  t.after(() => rooms.close())
  const { db } = rooms.base
  const first = await reconciled(db, true)
  const named = new Map(
    first.differences.map((one) => ['reference' in one ? one.reference : '', one.found]),
  )
  const wrong = new Set(made.troubles.map(({ reference }) => reference))
  for (const { found, ...one } of first.differences)
    if (found === 'unmatched') assert.ok('reference' in one && wrong.has(one.reference), found)
  for (const { trouble, reference } of made.troubles)
    if (mustWait.includes(trouble)) assert.equal(named.get(reference), 'unmatched', trouble)
  const abroad = first.differences.filter(({ found }) => found.startsWith('partner-'))
  assert.equal(
    abroad.length,
    9,
    'of each partner a line too many, one missing, one of another amount',
  )
  assert.equal(first.differenceCount, first.differences.length)

  const done = await resolved(rooms, fallback)
  assert.ok(done > 0)
  const last = await reconciled(db)
  assert.deepEqual(last.differences, [])
  assert.equal(last.gap, 0n)
  const compared = await rooms.rooms.money.reconcile.compare()
  assert.ok(compared.ok)
  assert.equal(compared.value.difference, null)
  const suspense = compared.value.accounts.find((one) => one.ledgerAccount === 'payments-unmatched')
  assert.equal(suspense!.debits, suspense!.credits, 'nobody is owed what nobody knows')
  t.diagnostic(
    `${made.troubles.length} lines in trouble, ${done} resolved by two people, ${kills} kills`,
  )
})
