// Aim: a file enters whole or leaves no trace, once, and the report says which line and why.
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import { openImports } from '../../../test/harness/imports.ts'
import { sql } from '../../platform/db.ts'
import type { FileKind } from './kinds.ts'

const corpus = join(import.meta.dirname, '../../../test/golden/imports')
const goldenFile = (name: string) => join(corpus, `${name}.txt`)
const seeds = ['members.good', 'employers.good']

test('every ugly file is refused whole, or accepted with its warnings, as its report says', async (t) => {
  const room = await openImports(t)
  for (const name of seeds) {
    const { report } = await room.take(name.split('.')[0] as FileKind, goldenFile(name))
    sameAsGolden(`imports/${name}.report.md`, room.text(report))
    assert.equal(report.import.state, 'accepted')
  }
  const ugly = readdirSync(corpus).filter(
    (f) => f.endsWith('.txt') && !seeds.includes(f.slice(0, -4)),
  )
  for (const file of ugly) {
    const name = file.slice(0, -4)
    const before = await room.census()
    const { report } = await room.take(name.split('.')[0] as FileKind, goldenFile(name))
    sameAsGolden(`imports/${name}.report.md`, room.text(report))
    if (report.import.state !== 'refused') continue
    assert.equal(await room.census(), before, `${name} left something behind`)
    assert.ok(report.import.problemCount > 0n, name)
  }
  assert.ok(existsSync(goldenFile('members.crlf')), 'the corpus is there')
})

test('the same bytes twice are one import; the same facts in other bytes are there once', async (t) => {
  const room = await openImports(t)
  for (const name of seeds) await room.take(name.split('.')[0] as FileKind, goldenFile(name))
  const file = goldenFile('contributions.unmatched')
  const first = await room.take('contributions', file)
  const census = await room.census()
  const second = await room.take('contributions', file)
  assert.deepEqual([first.already, second.already], [false, true])
  assert.equal(room.text(second.report), room.text(first.report), 'the old report')
  const lines = [
    'H|contributions|1|2026-11-21|demo',
    'D|Y5412345103|48907512346|GODE561231MDFMZM01|GÓMEZ DÍAZ EMMA|2026-B5|1|662.80|59|1955.26|2026-11-17|2026-11-20|',
    'D|Y5412345103|33199507774||NADIE NUNCA|2026-B5|1|662.80|59|1955.26|2026-11-17|2026-11-20|',
    'T|2|3910.52',
  ]
  const again = await room.takeLines('contributions', lines)
  assert.equal(again.report.import.totals.unchanged, '2')
  assert.equal(await room.census(), census)
  const other = lines
    .map((line) => line.replace('|59|1955.26|', '|59|1955.27|'))
    .with(-1, 'T|2|3910.54')
  const contradicting = await room.takeLines('contributions', other)
  assert.deepEqual(
    contradicting.report.findings.map((f) => [f.line, f.code]),
    [
      [2, 'already-with-another-amount'],
      [3, 'already-with-another-amount'],
    ],
  )
  assert.equal(await room.census(), census)
})

test('a dry run says what would happen and keeps nothing but its report', async (t) => {
  const room = await openImports(t)
  const before = await room.census()
  const { report } = await room.take('members', goldenFile('members.good'), true)
  assert.equal(report.import.state, 'checked')
  assert.equal(report.import.totals.added, '2')
  assert.equal(await room.census(), before)
  const kept = await room.imports.latest(5)
  assert.deepEqual(
    kept.map((i) => [i.kind, i.state, i.dryRun]),
    [['members', 'checked', true]],
  )
})

test('what matches nobody, or half, is posted to clarification; debits equal credits', async (t) => {
  const room = await openImports(t)
  for (const name of seeds) await room.take(name.split('.')[0] as FileKind, goldenFile(name))
  await room.take('contributions', goldenFile('contributions.unmatched'))
  const accounts = await sql<{ ledger_account: string; amount: string }>`
    select ledger_account, sum(amount)::text as amount from ledger_entries
    group by ledger_account order by ledger_account`.execute(room.db)
  assert.deepEqual(
    accounts.rows.map((r) => `${r.ledger_account} ${r.amount}`),
    [
      'contributions-in-clarification 33140',
      'contributions-received -619718',
      'contributions-unmatched 195526',
      'savings-97 391052',
    ],
  )
  const { gap } = await room.one(sql<{ gap: bigint }>`
    select count(*) as gap from (
      select member_id, ledger_account, sum(amount) from ledger_entries where member_id is not null
      group by 1, 2 except
      select member_id, ledger_account, sum(amount)::numeric from ledger_subtotals group by 1, 2) d`)
  assert.equal(gap, 0n, 'subtotals are the sums of the entries')
})

test('two people with one NSS: the CURP decides, and without it nobody does', async (t) => {
  const room = await openImports(t)
  await room.take('employers', goldenFile('employers.good'))
  await room.takeLines('members', [
    'H|members|1|2026-11-20|demo',
    'D|48907512346|GODE561231MDFMZM01|GODE561231GR8|EMMA|GÓMEZ|DÍAZ|1956-12-31|M|DF|S|',
    'D|48907512346|BAFJ701213HTSRRN07|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|',
    'T|2',
  ])
  const line = (curp: string, sequence: number) =>
    `D|Y5412345103|48907512346|${curp}|GÓMEZ DÍAZ EMMA|2026-B5|${sequence}|662.80|59|1955.26|2026-11-17|2026-11-20|`
  const { report } = await room.takeLines('contributions', [
    'H|contributions|1|2026-11-20|demo',
    line('GODE561231MDFMZM01', 1),
    line('', 2),
    'T|2|3910.52',
  ])
  assert.equal(report.import.totals.posted, '1')
  assert.deepEqual(
    report.findings.map((f) => f.code),
    ['matches-several'],
  )
})
