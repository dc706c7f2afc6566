// Aim: a month's yields are posted as the rule has them, in double entry, once; late money gets the difference.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openImports } from '../../../test/harness/imports.ts'
import { published } from '../../../test/harness/parameters.ts'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { auditUseCases } from '../audit/audit.usecases.ts'
import type { FileKind } from '../imports/kinds.ts'
import { type Parameter, type Parameters, parametersFrom } from '../parameters/parameters.ts'
import { readMonth, yieldOf } from './yields.ts'
import { yieldsUseCases } from './yields.usecases.ts'

const juan = 'BAFJ701213HTSRRN07'
const emma = 'GODE561231MDFMZM01'
const now = () => Temporal.Instant.from('2026-11-22T18:00:00Z')
const october = readMonth('2026-10')!

async function withSavings(t: { after(hook: () => Promise<void>): void }) {
  const room = await openImports(t)
  const accepted = async (kind: FileKind, lines: readonly string[]) => {
    const { report } = await room.takeLines(kind, [`H|${kind}|1|2026-11-20|demo`, ...lines])
    assert.equal(report.import.state, 'accepted', room.text(report))
  }
  await accepted('members', [
    `D|72118800423|${juan}|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|`,
    `D|43755600012|${emma}|GODE561231GR8|EMMA|GÓMEZ|DÍAZ|1956-12-31|M|DF|N|`,
    'T|2',
  ])
  await accepted('employers', ['D|Y5412345103|Muebles||', 'T|1'])
  await accepted('savings', [
    `D|${juan}|72-92|opening|2020-12-31|1|500.00`,
    `D|${juan}|92-97|opening|2020-12-31|1|2000.00`,
    `D|${juan}|97|opening|2020-12-31|1|10000.00`,
    `D|${juan}|97|withdrawal|2026-10-10|1|-1000.00`,
    `D|${emma}|97|opening|2020-12-31|1|7000.00`,
    `D|${emma}|97|yield|2026-10-31|1|40.00`,
    'T|6|18540.00',
  ])
  const pay = (bimester: string, amount: string, on: string) =>
    accepted('contributions', [
      `D|Y5412345103|72118800423|${juan}|BARRIOS FERNÁNDEZ JUAN|${bimester}|1|400.00|61|${amount}|${on}|${on}|`,
      `T|1|${amount}`,
    ])
  await pay('2026-B4', '1240.00', '2026-09-20')
  const yieldsWith = (parameters: Parameters) =>
    yieldsUseCases({
      pool: room.pool,
      now,
      parameters: { current: async () => parameters },
      audit: auditUseCases({ db: room.db, now }),
    })
  return { room, accepted, pay, yieldsWith, yields: yieldsWith(published()) }
}

type Room = Awaited<ReturnType<typeof openImports>>
const linesOf = async (room: Room) => {
  const { rows } = await sql<{ account: string; amount: bigint; on: Temporal.PlainDate }>`
    select ledger_account as account, amount, effective_on as on from ledger_entries
    where kind = 'yield' and member_id = (select member_id from members where curp = ${juan})
    order by journal_id, ledger_account`.execute(room.db)
  return rows.map(({ account, amount, on }) => [account, amount, on.toString()])
}
const balanced = async (room: Room) => {
  const { off } = await room.one(sql<{ off: bigint }>`select count(*) as off from (
    select journal_id from ledger_entries group by journal_id having sum(amount) <> 0) as wrong`)
  const { total } = await room.one(
    sql<{ total: bigint }>`select sum(amount)::bigint as total from ledger_entries`,
  )
  assert.deepEqual([off, total], [0n, 0n])
}
const rule = (...lying: readonly (readonly [string, string])[]) =>
  yieldOf(
    lying.map(([on, amount]) => ({ on: day(on), amount: mxn(amount) })),
    october,
    36_900n,
  )

test('each part that earns gets its line; run again, nothing happens', async (t) => {
  const { room, yields } = await withSavings(t)
  const first = await yields.postMonth(october)
  assert.ok(first.ok)
  const expected = [
    ['savings-92-97', rule(['2020-12-31', '2000.00']), '2026-10-31'],
    [
      'savings-97',
      rule(['2020-12-31', '10000.00'], ['2026-10-10', '-1000.00'], ['2026-09-20', '1240.00']),
      '2026-10-31',
    ],
  ]
  assert.deepEqual(await linesOf(room), expected)
  assert.equal(first.value.lines, 2n, 'who has a line from a file gets none of ours')
  const again = await yields.postMonth(october)
  assert.deepEqual(again.ok && [again.value.lines, again.value.amount], [0n, 0n])
  assert.deepEqual(await linesOf(room), expected)
  await balanced(room)
  const { kind, name } = await room.one(sql<{ kind: string; name: string }>`
    select i.kind, i.file_name as name from ledger_entries e join ledger_journals using (journal_id)
    join imports i using (import_id) where e.kind = 'yield' and i.kind = 'yields' limit 1`)
  assert.deepEqual([kind, name], ['yields', 'rendimiento-2026-10'])
})

test('two at once post once', async (t) => {
  const { room, yields } = await withSavings(t)
  await Promise.all([yields.postMonth(october), yields.postMonth(october)])
  assert.equal((await linesOf(room)).length, 2)
  await balanced(room)
})

test('what comes late, and a corrected rate, are posted as the difference', async (t) => {
  const { room, pay, yields, yieldsWith } = await withSavings(t)
  await yields.postMonth(october)
  await pay('2026-B3', '1220.00', '2026-10-05')
  const late = await yields.postMonth(october)
  const whole = rule(
    ['2020-12-31', '10000.00'],
    ['2026-10-10', '-1000.00'],
    ['2026-09-20', '1240.00'],
    ['2026-10-05', '1220.00'],
  )
  const sumOf = async () =>
    (await linesOf(room))
      .filter(([account]) => account === 'savings-97')
      .reduce((sum, [, amount]) => sum + (amount as bigint), 0n)
  assert.deepEqual([late.ok && late.value.lines, await sumOf()], [1n, whole])
  const halved: Parameter = {
    name: 'savings-yield',
    validFrom: day('2026-01-01'),
    value: 18_450n,
    source: 'un ejemplo',
    mark: 'assumed',
  }
  const lower = await yieldsWith(parametersFrom([halved])).postMonth(october)
  assert.ok(lower.ok && lower.value.amount < 0n)
  const doubled = (await sumOf()) * 2n
  assert.ok(doubled - whole <= 1n && whole - doubled <= 1n)
  await balanced(room)
})

test('a month that goes on, or whose rate nobody wrote, is refused', async (t) => {
  const { yields, yieldsWith } = await withSavings(t)
  assert.deepEqual(await yields.postMonth(readMonth('2026-11')!), {
    ok: false,
    code: 'month-not-over',
  })
  const none = yieldsWith(parametersFrom([]))
  assert.deepEqual(await none.postMonth(october), { ok: false, code: 'rate-unknown' })
})
