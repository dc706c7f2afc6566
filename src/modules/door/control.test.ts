import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDoorWord } from './control.ts'

test('what an operator says of the door is read, or refused with what is wrong', () => {
  const table = [
    [{ mode: 'open', capacity: '1', reason: 'Prueba' }, 1],
    [{ mode: 'paused', capacity: ' 1,500 ', reason: 'Mucha gente' }, 1_500],
    [{ mode: 'closed', capacity: '', reason: 'x' }, null],
    [{ mode: '', capacity: '5', reason: 'x' }, 'mode-missing'],
    [{ mode: 'toString', capacity: '5', reason: 'x' }, 'mode-missing'],
    [{ mode: 'open', capacity: '0', reason: 'x' }, 'capacity-not-valid'],
    [{ mode: 'open', capacity: '-5', reason: 'x' }, 'capacity-not-valid'],
    [{ mode: 'open', capacity: '1e3', reason: 'x' }, 'capacity-not-valid'],
    [{ mode: 'open', capacity: '99999999', reason: 'x' }, 'capacity-not-valid'],
    [{ mode: 'open', capacity: '5', reason: '  ' }, 'reason-missing'],
    [{ mode: 'open', capacity: '5', reason: 'x'.repeat(201) }, 'reason-missing'],
  ] as const
  for (const [typed, expected] of table) {
    const read = readDoorWord(typed)
    assert.equal(read.ok ? read.value.capacity : read.code, expected, JSON.stringify(typed))
  }
})
