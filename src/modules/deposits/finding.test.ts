// Aim: what somebody says of a payment is read with care, and every refusal has its field.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../foundation/time.ts'
import { readTold, type Typed } from './finding.ts'

const today = day('2026-11-22')
const good: Typed = {
  paidOn: '2026-11-20',
  amount: '$4,512.30',
  channel: 'spei',
  ending: ' bnet-200 041 ',
  note: ' desde  otra cuenta ',
}

test('what was told, plain', () => {
  const read = readTold(good, today)
  assert.ok(read.ok)
  const { paidOn, amount, ending, note } = read.told
  assert.deepEqual(
    [`${paidOn}`, amount, ending, note],
    ['2026-11-20', 451_230n, 'BNET200041', 'desde otra cuenta'],
  )
})

test('each thing wrong, beside its field', () => {
  const table: readonly [Partial<Typed>, string][] = [
    [{ paidOn: '' }, 'day-missing'],
    [{ paidOn: '2026-02-30' }, 'day-missing'],
    [{ paidOn: '2026-11-23' }, 'day-ahead'],
    [{ paidOn: '2024-11-21' }, 'day-too-old'],
    [{ amount: '' }, 'amount-empty'],
    [{ amount: 'mucho' }, 'amount-shape'],
    [{ amount: '1.999' }, 'amount-shape'],
    [{ amount: '-5' }, 'amount-shape'],
    [{ amount: '0' }, 'amount-zero'],
    [{ amount: '9223372036854775808' }, 'amount-too-high'],
    [{ channel: '' }, 'channel-missing'],
    [{ channel: 'paloma' }, 'channel-missing'],
    [{ ending: '12-3 4' }, 'ending-too-short'],
    [{ ending: '1'.repeat(31) }, 'ending-too-long'],
    [{ note: 'a'.repeat(301) }, 'note-too-long'],
  ]
  for (const [wrong, code] of table) {
    const read = readTold({ ...good, ...wrong }, today)
    assert.ok(!read.ok, code)
    assert.deepEqual(read.problems, { [Object.keys(wrong)[0]!]: code })
  }
})
