// A day of payments from banks, shops and three partners, with trouble: the reconciliation names each difference, and
// none is left once people resolved them. kill -9 in the middle changes nothing: the books at the end are those of a
// clean run. `npm run bench payments-day` does the same with 20,000.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeDatabase } from '../../src/platform/embedded/roles.ts'
import { freshDatabase } from '../harness/database.ts'
import { afterwards, openLoans, openRooms, reconciled, resolved } from '../harness/payment-day.ts'
import {
  appliedSoFar,
  books,
  linesFor,
  linesOf,
  prepared,
  worked,
} from '../harness/payment-day-run.ts'
import { adminOf, testSockets } from '../harness/server.ts'

const day = {
  payments: Number(process.env.PAYMENTS ?? 64),
  troubled: Number(process.env.TROUBLE ?? 2300),
  members: Number(process.env.MEMBERS ?? 40),
  loansOnly: true,
}

async function openDay(t: { after(hook: () => Promise<void>): void }) {
  const database = await freshDatabase(t)
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-payday-'))
  t.after(async () => rmSync(dir, { recursive: true, force: true }))
  await prepared(database.url, dir, day)
  return { database, made: await linesFor(day, dir) }
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
  const { database, made } = await openDay(t)
  const admin = await adminOf(await testSockets())
  const copy = `${database.name}_killed`
  t.after(async () => {
    await admin.query(`drop database if exists ${copy} with (force)`)
    await admin.end()
  })
  await makeDatabase(admin, copy, database.name)
  const killed = new URL(database.url)
  killed.pathname = `/${copy}`
  const clean = await openRooms(database.url)
  await clean.work()
  await clean.close()
  const [all] = await linesOf(database.url, appliedSoFar)
  const killWhen = { counted: appliedSoFar, reaches: Math.trunc(Number(all) / 2) }
  assert.equal(await worked(killed.href, { killWhen }), null, 'killed at work')
  const [before] = await linesOf(killed.href, appliedSoFar)
  assert.notEqual(before, all)

  const rooms = await openRooms(killed.href, { clock: afterwards })
  t.after(() => rooms.close())
  await rooms.work()
  assert.deepEqual(await linesOf(killed.href, books), await linesOf(database.url, books))
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

  const [loan] = await openLoans(db, 1)
  const done = await resolved(rooms, loan!.loanNumber)
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
    `${made.troubles.length} lines in trouble, ${done} resolved by two people, killed at ${before} of ${all}`,
  )
})
