// Aim: a whole ledger is told whole; one amount changed behind its back, anywhere, is named exactly.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { openImports } from '../../../test/harness/imports.ts'
import { adminOf, testSockets } from '../../../test/harness/server.ts'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { ledgerUseCases } from './ledger.usecases.ts'
import type { Difference } from './reconcile.ts'
import { differenceText, reconcileUseCases } from './reconcile.usecases.ts'

const demo = (kind: string) => `H|${kind}|1|2026-11-20|demo`
const loan = '1234567897'
const files = {
  members: [
    'D|72118800423|BAFJ701213HTSRRN07|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|',
    'T|1',
  ],
  employers: ['D|Y5412345103|Muebles||', 'T|1'],
  loans: [
    `D|${loan}|BAFJ701213HTSRRN07|1|traditional|mxn|2018-06-14|350000.00||10.4500|360|4512.30|roa||active||||||`,
    'T|1|350000.00',
  ],
  savings: ['D|BAFJ701213HTSRRN07|97|opening|2026-08-31|1|5000.00', 'T|1|5000.00'],
  contributions: [
    `D|Y5412345103|72118800423|BAFJ701213HTSRRN07|BARRIOS FERNÁNDEZ JUAN|2026-B4|1|400.00|50|1000.00|2026-10-17|2026-10-20|${loan}`,
    'D|Y5412345103|33199507774||NADIE NUNCA|2026-B4|1|662.80|59|1955.26|2026-10-17|2026-10-20|',
    'T|2|2955.26',
  ],
  'loan-movements': [
    `D|${loan}|2026-08-31|1|opening|fund|-350000.00|-350000.00|0.00|0.00|0.00|0.00|350000.00|`,
    `D|${loan}|2026-09-30|1|payment|payroll|4512.30|1464.38|3047.92|0.00|0.00|0.00|348535.62|`,
    `D|${loan}|2026-10-20|1|employer-contribution|employer|1000.00|1000.00|0.00|0.00|0.00|0.00|347535.62|`,
    'T|3|-344487.70|-347535.62',
  ],
} as const

async function openRoom(t: { after(hook: () => Promise<void>): void }) {
  const room = await openImports(t)
  const now = () => Temporal.Instant.from('2026-11-22T18:00:00Z')
  const ledger = ledgerUseCases({ db: room.db, now })
  const { compare, latest } = reconcileUseCases({ db: room.db, now })
  for (const [kind, lines] of Object.entries(files)) {
    const { report } = await room.takeLines(kind as keyof typeof files, [demo(kind), ...lines])
    assert.equal(report.import.state, 'accepted', kind)
  }
  const by = { kind: 'system', task: 'test' } as const
  const effectiveOn = day('2026-11-03')
  const paid = await transaction(room.db, (tx) =>
    ledger.post(tx, {
      sourceRef: 'P1',
      reason: 'payment',
      effectiveOn,
      by,
      entries: [
        { ledgerAccount: 'loan-principal', memberId: 1n, loanId: 1n, amount: mxn('250.00') },
        { ledgerAccount: 'payments-received', amount: mxn('-250.00') },
      ],
    }),
  )
  assert.ok(paid.ok)
  const name = new URL(room.ownerUrl).pathname.slice(1)
  /** What nobody but the server's administrator can do: change rows behind the triggers. */
  async function tamper(change: string): Promise<void> {
    const admin: pg.Client = await adminOf(await testSockets(), name)
    await admin.query('set session_replication_role = replica')
    const { rowCount } = await admin.query(change)
    await admin.end()
    assert.equal(rowCount, 1, change)
  }
  const found = async () => {
    const outcome = await compare()
    assert.ok(outcome.ok)
    return outcome.value.difference
  }
  return { ...room, tamper, found, compare, latest, payment: paid.value.journalId }
}

test('what was imported and posted is whole, and the proof is kept', async (t) => {
  const room = await openRoom(t)
  assert.equal(await room.latest(), undefined)
  const outcome = await room.compare()
  assert.ok(outcome.ok)
  const { difference, accounts, entries } = outcome.value
  assert.equal(difference, null)
  assert.deepEqual(
    accounts.map((one) => `${one.ledgerAccount} ${one.debits} ${one.credits} ${one.subtotals}`),
    [
      'contributions-for-loan 100000 100000 0',
      'contributions-received 0 295526 0',
      'contributions-unmatched 195526 0 0',
      'loan-interest 304792 0 304792',
      'loan-principal 271438 35000000 -34728562',
      'loans-brought-forward 35000000 0 0',
      'payments-received 0 476230 0',
      'savings-97 500000 0 500000',
      'savings-brought-forward 0 500000 0',
    ],
  )
  const kept = await room.latest()
  assert.deepEqual([kept?.difference, kept?.entries], [null, entries])
})

type Case = [change: string, expected: Partial<Difference>]
const cases: readonly Case[] = [
  [
    `update ledger_entries set amount = amount + 1 where ledger_account = 'savings-97'`,
    { found: 'journal-unbalanced', sum: '1' },
  ],
  [
    `update ledger_subtotals set amount = amount - 7 where ledger_account = 'savings-97'`,
    {
      found: 'subtotals-differ',
      member: '1',
      bimester: 20264,
      entries: '500000',
      subtotals: '499993',
    },
  ],
  [
    `update contributions set amount = amount + 100`,
    {
      found: 'movements-differ',
      movements: 'contributions',
      inMovements: '100100',
      inLedger: '100000',
    },
  ],
  [
    `update unmatched_contributions set amount = 0`,
    { found: 'movements-differ', movements: 'unmatched_contributions', inLedger: '195526' },
  ],
  [
    `update savings_movements set component = '92-97'`,
    { found: 'movements-differ', movements: 'savings_movements', ledgerAccount: 'savings-92-97' },
  ],
  [
    `update loan_movements set principal = principal + 5, interest = interest - 5 where kind = 'payment'`,
    { found: 'movements-differ', movements: 'loan_movements', ledgerAccount: 'loan-interest' },
  ],
  [
    `insert into payments (payment_id, reference, source_ref, input_hash, source, target, member_id, loan_id,
       amount, from_account, state, effective_on, announced_at, received_at)
     values (gen_random_uuid(), 'PAG-1', 'A1', '', 'bank', 'loan', 1, 1, 500, 'bank-deposits', 'received',
       '2026-11-03', now(), now())`,
    {
      ...{ found: 'payments-differ', ledgerAccount: 'payments-waiting', loan: '1' },
      ...{ inPayments: '500', inLedger: '0' },
    },
  ],
  [`delete from ledger_journals where source_ref = 'P1'`, { found: 'entries-without-journal' }],
]

for (const [change, expected] of cases)
  test(`one change is named: ${change.split(' ', 4).join(' ')} …`, async (t) => {
    const room = await openRoom(t)
    await room.tamper(change)
    const difference = await room.found()
    assert.ok(difference)
    assert.deepEqual({ ...difference, ...expected }, difference)
    for (const text of Object.values(differenceText(difference)))
      assert.match(text, /\d/, 'it says where, and how much')
    assert.deepEqual((await room.latest())?.difference, difference)
  })

test('two entries that change together are found by their subtotals', async (t) => {
  const room = await openRoom(t)
  const by = `journal_id = '${room.payment}' and ledger_account =`
  await room.tamper(`update ledger_entries set amount = amount + 3 where ${by} 'loan-principal'`)
  await room.tamper(`update ledger_entries set amount = amount - 3 where ${by} 'payments-received'`)
  assert.deepEqual(await room.found(), {
    found: 'subtotals-differ',
    ledgerAccount: 'loan-principal',
    member: '1',
    loan: '1',
    bimester: 20266,
    kind: null,
    entries: '25003',
    subtotals: '25000',
  })
})

test('one comparison at a time', async (t) => {
  const room = await openRoom(t)
  const holder = new pg.Client({ connectionString: room.ownerUrl })
  await holder.connect()
  await holder.query(`select pg_advisory_lock(hashtext('ledger comparison'))`)
  const outcome = await room.compare()
  assert.equal(outcome.ok || outcome.code, 'already-comparing')
  await holder.end()
})
