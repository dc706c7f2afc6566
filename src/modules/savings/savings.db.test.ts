// Aim: savings and deposits read back from the ledger are what the imported files said, to the centavo.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openImports } from '../../../test/harness/imports.ts'
import { published } from '../../../test/harness/parameters.ts'
import { mxn, sum } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { employersOf } from '../contributions/contributions.ts'
import { contributionsUseCases } from '../contributions/contributions.usecases.ts'
import { countsAsSavings, keyText, readKey, type SavingsMovement } from './savings.ts'
import { pageSize, savingsUseCases, whyUseCases } from './savings.usecases.ts'

const demo = (kind: string) => `H|${kind}|1|2026-11-20|demo`
const now = Temporal.Instant.from('2026-11-22T18:00:00Z')
const [juan, emma] = ['BAFJ701213HTSRRN07', 'GODE561231MDFMZM01']
const paid = (
  bimester: string,
  n: number,
  amount: string,
  on: string,
  over: { name?: string; curp?: string; loan?: string } = {},
) =>
  `D|Y5412345103|72118800423|${over.curp ?? juan}|${over.name ?? 'BARRIOS FERNÁNDEZ JUAN'}|${bimester}|${n}|400.00|50|${amount}|${on}|${on}|${over.loan ?? ''}`

async function withSavings(t: { after(hook: () => Promise<void>): void }) {
  const room = await openImports(t)
  const accepted = async (kind: Parameters<typeof room.takeLines>[0], lines: readonly string[]) => {
    const { report } = await room.takeLines(kind, [demo(kind), ...lines])
    assert.deepEqual([kind, report.import.state], [kind, 'accepted'], room.text(report))
  }
  await accepted('members', [
    `D|72118800423|${juan}|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|`,
    `D|43755600012|${emma}|GODE561231GR8|EMMA|GÓMEZ|DÍAZ|1956-12-31|M|DF|N|`,
    'T|2',
  ])
  await accepted('employers', ['D|Y5412345103|Muebles||', 'T|1'])
  await accepted('employment', [`D|${juan}|Y5412345103|2024-01-15||400.00`, 'T|1'])
  await accepted('loans', [
    `D|1234567897|${juan}|1|traditional|mxn|2026-08-14|350000.00||10.4500|360|4512.30|roa||active||||||`,
    'T|1|350000.00',
  ])
  await accepted('savings', [
    `D|${juan}|97|opening|2025-12-31|1|1000.00`,
    `D|${juan}|97|yield|2026-01-31|1|12.34`,
    `D|${juan}|92-97|opening|2025-12-31|1|500.00`,
    `D|${juan}|97|withdrawal|2026-08-14|1|-100.00`,
    'T|4|1412.34',
  ])
  await accepted('contributions', [
    paid('2026-B1', 1, '200.00', '2026-03-17'),
    paid('2026-B2', 1, '210.00', '2026-05-25'),
    paid('2026-B3', 1, '220.00', '2026-07-20', { curp: 'BAFJ701213HTSRRN15' }),
    paid('2026-B4', 1, '230.00', '2026-09-17', { loan: '1234567897' }),
    'T|4|860.00',
  ])
  const { memberId } = await room.one(sql<{ memberId: bigint }>`
    select member_id as "memberId" from members where curp = ${juan}`)
  const { memberId: other } = await room.one(sql<{ memberId: bigint }>`
    select member_id as "memberId" from members where curp = ${emma}`)
  const deps = { pool: room.pool, now: () => now }
  return {
    room,
    accepted,
    memberId,
    other,
    savings: savingsUseCases(deps),
    why: whyUseCases({ ...deps, parameters: { current: async () => published() } }).why,
    contributions: contributionsUseCases(deps),
  }
}

test('the balance, its parts and its years, each as the ledger has them', async (t) => {
  const { savings, memberId, other } = await withSavings(t)
  const { savings: mine, last, bornOn } = await savings.overview(memberId)
  assert.equal(mine.total, mxn('1822.34')) // 1000 + 12.34 + 500 − 100 + 200 + 210
  assert.deepEqual(
    mine.holdings.map((one) => one.amount),
    [null, mxn('500.00'), mxn('1322.34')],
  )
  assert.equal(mine.inClarification, mxn('220.00'))
  assert.equal(mine.asOf?.toString(), '2026-11-20')
  assert.equal(bornOn.toString(), '1970-12-13')
  assert.deepEqual(
    mine.years.map((one) => [one.year, one.deposits, one.forLoan, one.yield, one.other]),
    [
      [2026, mxn('410.00'), mxn('230.00'), mxn('12.34'), mxn('-100.00')],
      [2025, mxn('0.00'), mxn('0.00'), mxn('0.00'), mxn('1500.00')],
    ],
  )
  assert.deepEqual(
    last.map((one) => [one.bimester, one.lowersLoan, one.inClarification]),
    [['2026-B4', true, false]],
  )
  const nobody = await savings.overview(other)
  assert.equal(nobody.savings.total, null)
  assert.deepEqual(nobody.last, [])
})

test('the movements of a year are what the balance grew by, and of this member alone', async (t) => {
  const { savings, memberId, other } = await withSavings(t)
  const { movements, more } = await savings.movementsOfYear({ memberId, year: 2026 })
  assert.equal(more, false)
  assert.deepEqual(
    movements.map((one) => [one.bimester, one.kind, one.amount]),
    [
      ['2026-B4', 'deposit-for-loan', mxn('230.00')],
      ['2026-B4', 'withdrawal', mxn('-100.00')],
      ['2026-B3', 'deposit-in-clarification', mxn('220.00')],
      ['2026-B2', 'deposit', mxn('210.00')],
      ['2026-B1', 'deposit', mxn('200.00')],
      ['2026-B1', 'yield', mxn('12.34')],
    ],
  )
  const counted = movements.filter((one) => countsAsSavings(one.kind)).map((one) => one.amount)
  assert.equal(sum(counted), mxn('322.34'))
  assert.deepEqual((await savings.movementsOfYear({ memberId: other, year: 2026 })).movements, [])
})

test('every movement is explained by its rule, its figures and its file', async (t) => {
  const { savings, why, memberId, other } = await withSavings(t)
  const { movements } = await savings.movementsOfYear({ memberId, year: 2026 })
  const reasons = await Promise.all(movements.map((one) => why(memberId, one.key)))
  assert.deepEqual(
    reasons.map((one) => one?.rule),
    [
      'deposit-for-loan',
      'withdrawal-for-loan',
      'deposit-in-clarification',
      'deposit',
      'deposit',
      'yield',
    ],
  )
  const [forLoan, , , april] = reasons
  assert.ok(forLoan?.rule === 'deposit-for-loan')
  assert.deepEqual(
    [forLoan.use, forLoan.dailyWage, forLoan.days],
    ['to-principal', mxn('400.00'), 50],
  )
  assert.ok(april?.rule === 'deposit')
  assert.equal(april.expected, mxn('1000.00'), '5 % of 400 for 50 days, and 210 came')
  const { source } = april.recorded
  assert.ok(source.by === 'file' && source.name.startsWith('contributions-'))
  assert.equal(source.line, 3n)
  const latest = await why(memberId, undefined)
  assert.equal(latest?.recorded.movement.effectiveOn.toString(), '2026-09-17')
  assert.equal(await why(other, movements[0]!.key), undefined, 'of nobody else')
  assert.equal(await why(other, undefined), undefined)
})

test('a long year is read page by page: none twice, none left out', async (t) => {
  const { savings, accepted, memberId } = await withSavings(t)
  const more = Array.from({ length: 70 }, (_, i) => paid('2026-B5', i + 1, '1.00', '2026-11-17'))
  await accepted('contributions', [...more, 'T|70|70.00'])
  const first = await savings.movementsOfYear({ memberId, year: 2026 })
  assert.deepEqual([first.movements.length, first.more], [pageSize, true])
  const after = readKey(keyText(first.movements.at(-1)!.key), 2026)
  const second = await savings.movementsOfYear({ memberId, year: 2026, after })
  assert.deepEqual([second.movements.length, second.more], [16, false])
  const keys = [...first.movements, ...second.movements].map((one) => keyText(one.key))
  assert.equal(new Set(keys).size, 76)
  const all: SavingsMovement[] = []
  for await (const batch of savings.everyMovement({ memberId, year: 2026 })) all.push(...batch)
  assert.deepEqual(
    all.map((one) => keyText(one.key)),
    keys,
  )
})

test('deposits by employer: in time, late, in clarification, missing, and still on time', async (t) => {
  const { contributions, memberId } = await withSavings(t)
  const known = await contributions.ofYear({ memberId, year: 2026 })
  const told = (today: string) =>
    employersOf(2026, known, day(today)).map((one) => [
      one.employer,
      ...one.lines.map((line) => `${line.bimester} ${line.state}`),
    ])
  const before = ['2026-B4 arrived', '2026-B3 in-clarification', '2026-B2 late', '2026-B1 arrived']
  // B5 is due on 17 November; what files say goes up to the 20th: too early to call it missing.
  assert.deepEqual(told('2026-11-22'), [
    ['Muebles', '2026-B6 expected', '2026-B5 unknown', ...before],
  ])
  assert.deepEqual(told('2026-11-17'), [
    ['Muebles', '2026-B6 expected', '2026-B5 expected', ...before],
  ])
  const later = { ...known, knownUntil: day('2026-11-27') }
  assert.equal(employersOf(2026, later, day('2026-11-28'))[0]?.lines[1]?.state, 'missing')
  assert.equal(known.deposits.find((one) => one.lowersLoan)?.amount, mxn('230.00'))
})
