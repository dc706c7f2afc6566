// Aim: whatever goes wrong with deposits, each file has its result and a row for each trouble, the ledger sums
// to zero after every one, and nobody gains or loses a centavo that no file or correction explains.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emma, files, juan, line, one, two, wera } from '../../../test/harness/deposit-troubles.ts'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import { openImports } from '../../../test/harness/imports.ts'
import { bimester } from '../../foundation/bimester.ts'
import { mxn, pesos } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import type { FileKind } from '../imports/kinds.ts'
import { ledgerUseCases } from '../ledger/ledger.usecases.ts'
import { employersOf } from './contributions.ts'
import { contributionsUseCases } from './contributions.usecases.ts'

async function openTrouble(t: { after(hook: () => Promise<void>): void }) {
  const room = await openImports(t)
  const take = async (kind: FileKind, asOf: string, lines: readonly string[]) =>
    (await room.takeLines(kind, [`H|${kind}|1|${asOf}|demo`, ...lines])).report
  const good = async (kind: FileKind, lines: readonly string[]) => {
    const report = await take(kind, '2026-05-01', lines)
    assert.equal(report.import.state, 'accepted', room.text(report))
  }
  await good('members', [
    `D|72118800423|${juan}|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|`,
    `D|48907512346|${emma}|GODE561231GR8|EMMA|GÓMEZ|DÍAZ|1956-12-31|M|DF|N|`,
    `D|48907512346|${wera}|BOXW310820111|WERA|BOX||1931-08-20|H|NE|N|`,
    'T|3',
  ])
  await good('employers', [`D|${one}|Muebles La Encina||`, `D|${two}|Taller Ortiz||`, 'T|2'])
  await good('employment', [`D|${juan}|${one}|2020-01-01||400.00`, 'T|1'])
  return { room, take, good }
}
type Room = Awaited<ReturnType<typeof openImports>>

async function balances(room: Room): Promise<readonly string[]> {
  const { rows: wrong } = await sql`select journal_id from ledger_entries group by journal_id
    having sum(amount) <> 0`.execute(room.db)
  assert.deepEqual(wrong, [], 'every journal sums to zero')
  const { gap } = await room.one(sql<{ gap: bigint }>`select count(*) as gap from (
    (select member_id, ledger_account, sum(amount)::numeric from ledger_entries
      where member_id is not null group by 1, 2)
    except (select member_id, ledger_account, sum(amount)::numeric from ledger_subtotals group by 1, 2)) d`)
  assert.equal(gap, 0n, 'subtotals are the sums of the entries')
  const { rows } = await sql<{ who: string; amount: bigint }>`
    select coalesce(m.given_names, 'del fondo') || ' · ' || ledger_account as who,
      sum(amount)::bigint as amount
    from ledger_entries left join members m using (member_id)
    group by 1 having sum(amount) <> 0 order by 1`.execute(room.db)
  assert.equal(
    rows.reduce((all, row) => all + row.amount, 0n),
    0n,
    'debits are credits',
  )
  return rows.map(({ who, amount }) => `    ${who}: ${pesos(amount as never)}`)
}

test('every trouble of a file has its result, its row, and a ledger that sums to zero', async (t) => {
  const { room, take } = await openTrouble(t)
  const told = [
    'Regla: docs/formats/contributions.md y Ley del Infonavit, art. 29-II. Cada archivo, en el orden en que llegó, y los saldos después.',
  ]
  for (const [title, asOf, lines, total] of files) {
    const before = await room.census()
    const report = await take('contributions', asOf, [...lines, `T|${lines.length}|${total}`])
    const { state, totals } = report.import
    const { posted, in_clarification, unmatched, unchanged } = totals
    if (state === 'refused') assert.equal(await room.census(), before, `${title} left something`)
    const rows = report.findings.map(
      (f) => `    línea ${f.line} · ${f.field} · ${f.code} · ${f.text}`,
    )
    const done =
      state === 'accepted'
        ? `aplicadas ${posted}, en aclaración ${in_clarification}, sin persona ${unmatched}, ya estaban ${unchanged}`
        : 'nada se guardó'
    told.push(
      '',
      `${title} (${asOf}): ${state}; ${done}`,
      ...rows,
      '  saldos',
      ...(await balances(room)),
    )
  }
  sameAsGolden('aportaciones-en-aprietos.txt', `${told.join('\n')}\n`)
})

test('a correction of a correction brings back what was there, by file and by journal', async (t) => {
  const { room, good } = await openTrouble(t)
  const saved = (n: number, kind: string, amount: string) =>
    `D|${juan}|97|${kind}|2026-05-31|${n}|${amount}`
  const one97 = async () =>
    (
      await room.one(sql<{ amount: bigint }>`select coalesce(sum(amount), 0)::bigint as amount
        from ledger_subtotals where ledger_account = 'savings-97'`)
    ).amount
  await good('savings', [saved(1, 'opening', '1000.00'), 'T|1|1000.00'])
  await good('savings', [saved(1, 'adjustment', '-250.00'), 'T|1|-250.00'])
  assert.equal(await one97(), mxn('750.00'))
  await good('savings', [saved(2, 'adjustment', '250.00'), 'T|1|250.00'])
  assert.equal(await one97(), mxn('1000.00'))
  const { memberId } = await room.one(sql<{ memberId: bigint }>`
    select member_id as "memberId" from members where curp = ${juan}`)
  const ledger = ledgerUseCases({
    db: room.db,
    now: () => Temporal.Instant.from('2026-11-22T18:00:00Z'),
  })
  const by = { kind: 'system', task: 'trouble' } as const
  const effectiveOn = day('2026-11-22')
  const entry = { bimester: 20266, effectiveOn }
  const posted = await transaction(room.db, (tx) =>
    ledger.post(tx, {
      sourceRef: 'event:1',
      reason: 'savings-movements',
      effectiveOn,
      by,
      entries: [
        {
          ...entry,
          memberId,
          ledgerAccount: 'savings-97',
          amount: mxn('40.00'),
          kind: 'voluntary',
        },
        { ...entry, ledgerAccount: 'savings-voluntary', amount: mxn('-40.00') },
      ],
    }),
  )
  assert.ok(posted.ok)
  let journalId = posted.value.journalId
  const after: bigint[] = [await one97()]
  for (const sourceRef of ['correction:1', 'correction:2', 'correction:3']) {
    const asked = { journalId, sourceRef, effectiveOn, by }
    const corrected = await transaction(room.db, (tx) => ledger.correct(tx, asked))
    assert.ok(corrected.ok)
    journalId = corrected.value.journalId
    after.push(await one97())
    await balances(room)
  }
  assert.deepEqual(after, [mxn('1040.00'), mxn('1000.00'), mxn('1040.00'), mxn('1000.00')])
})

test('what a file that failed would have told is unknown, with the day up to which we know', async (t) => {
  const { room, take } = await openTrouble(t)
  const first = await take('contributions', '2026-07-30', [
    line({ bimester: '2026-B3', on: '2026-07-20' }),
    'T|1|1220.00',
  ])
  assert.equal(first.import.state, 'accepted')
  const failed = await take('contributions', '2026-09-30', [
    line({ bimester: '2026-B4', on: '2026-09-17' }),
    'T|1|9.99',
  ])
  assert.equal(failed.import.state, 'refused')
  const { memberId } = await room.one(sql<{ memberId: bigint }>`
    select member_id as "memberId" from members where curp = ${juan}`)
  const known = await contributionsUseCases({ pool: room.pool }).ofYear({ memberId, year: 2026 })
  assert.equal(known.knownUntil?.toString(), '2026-07-30')
  const [muebles] = employersOf(2026, known, day('2026-11-22'))
  const fourth = muebles?.lines.find((l) => l.bimester === bimester(2026, 4))
  assert.deepEqual([fourth?.state, fourth?.amount], ['unknown', null])
})
