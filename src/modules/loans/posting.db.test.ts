// Aim: loans and their movements enter only when balances follow, in the file and against the ledger.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openImports } from '../../../test/harness/imports.ts'
import { sql } from '../../platform/db.ts'

const demo = (kind: string) => `H|${kind}|1|2026-11-20|demo`
const loan = '1234567897'

async function withLoan(t: { after(hook: () => Promise<void>): void }) {
  const room = await openImports(t)
  await room.takeLines('members', [
    demo('members'),
    'D|72118800423|BAFJ701213HTSRRN07|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|',
    'T|1',
  ])
  await room.takeLines('employers', [demo('employers'), 'D|Y5412345103|Muebles||', 'T|1'])
  const { report } = await room.takeLines('loans', [
    demo('loans'),
    `D|${loan}|BAFJ701213HTSRRN07|1|traditional|mxn|2018-06-14|350000.00||10.4500|360|4512.30|roa||active||||||`,
    'T|1|350000.00',
  ])
  assert.equal(report.import.state, 'accepted')
  return room
}

const opening = `D|${loan}|2026-08-31|1|opening|fund|-350000.00|-350000.00|0.00|0.00|0.00|0.00|350000.00|`
const first = `D|${loan}|2026-09-30|1|payment|payroll|4512.30|1464.38|3047.92|0.00|0.00|0.00|348535.62|`
const help = `D|${loan}|2026-10-20|1|employer-contribution|employer|1000.00|1000.00|0.00|0.00|0.00|0.00|347535.62|`
const contribution = `D|Y5412345103|72118800423|BAFJ701213HTSRRN07|BARRIOS FERNÁNDEZ JUAN|2026-B4|1|400.00|50|1000.00|2026-10-17|2026-10-20|${loan}`

type Room = Awaited<ReturnType<typeof openImports>>
async function balances(room: Room): Promise<string[]> {
  const { rows } = await sql<{ name: string; amount: string }>`
    select ledger_account as name, sum(amount)::text as amount from ledger_entries
    group by 1 having sum(amount) <> 0 order by 1`.execute(room.db)
  return rows.map((row) => `${row.name} ${row.amount}`)
}

test('a payment in its parts, and the 5 % of the employer on its way to the loan', async (t) => {
  const room = await withLoan(t)
  await room.takeLines('contributions', [demo('contributions'), contribution, 'T|1|1000.00'])
  const lines = [demo('loan-movements'), opening, first, help, 'T|3|-344487.70|-347535.62']
  const { report } = await room.takeLines('loan-movements', lines)
  assert.deepEqual(report.findings, [])
  assert.deepEqual(await balances(room), [
    'contributions-received -100000',
    'loan-interest 304792',
    'loan-principal -34753562',
    'loans-brought-forward 35000000',
    'payments-received -451230',
  ])
})

test('a balance that does not follow, and one that the ledger does not know, are refused', async (t) => {
  const room = await withLoan(t)
  const broken = first.replace('348535.62', '348535.63')
  const one = await room.takeLines('loan-movements', [
    demo('loan-movements'),
    opening,
    broken,
    'T|2|-345487.70|-348535.62',
  ])
  assert.deepEqual(
    one.report.findings.map((f) => [f.line, f.code]),
    [[3, 'balance-does-not-follow']],
  )
  const alone = await room.takeLines('loan-movements', [
    demo('loan-movements'),
    first,
    'T|1|4512.30|1464.38',
  ])
  assert.deepEqual(
    alone.report.findings.map((f) => [f.line, f.code]),
    [[2, 'balance-differs-from-ledger']],
  )
  assert.deepEqual(await balances(room), [])
})

test('parts that do not add up never reach the database', async (t) => {
  const room = await withLoan(t)
  const { report } = await room.takeLines('loan-movements', [
    demo('loan-movements'),
    first.replace('|1464.38|', '|1464.39|'),
    'T|1|4512.30|1464.39',
  ])
  assert.deepEqual(
    report.findings.map((f) => f.code),
    ['split-does-not-add-up'],
  )
})

test('nobody changes what was posted, not even the role that owns it', async (t) => {
  const room = await withLoan(t)
  await room.takeLines('loan-movements', [
    demo('loan-movements'),
    opening,
    'T|1|-350000.00|-350000.00',
  ])
  const tables = ['ledger_entries', 'ledger_journals', 'ledger_subtotals', 'loan_movements']
  for (const table of tables) {
    const change = sql`update ${sql.id(table)} set recorded_at = recorded_at`
    const remove = sql`delete from ${sql.id(table)}`
    await assert.rejects(remove.execute(room.db), /permission denied/)
    if (table !== 'loan_movements')
      await assert.rejects(change.execute(room.db), /permission denied/)
  }
  const { default: pg } = await import('pg')
  const owner = new pg.Client({ connectionString: room.ownerUrl })
  await owner.connect()
  for (const table of tables)
    await assert.rejects(owner.query(`delete from ${table}`), /only grows/)
  await assert.rejects(owner.query('truncate ledger_entries'), /only grows/)
  await owner.end()
})
