import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Callback, deliveryState, nextTry, readAddresses, waits } from './partner-callbacks.ts'

const now = Temporal.Instant.from('2026-11-22T16:00:00Z')

test('tries wait longer and longer, and then are given up', () => {
  const gaps = waits.map((_, i) => nextTry(i + 1, now)!.epochMilliseconds - now.epochMilliseconds)
  assert.deepEqual(
    gaps,
    [...gaps].sort((a, b) => a - b),
  )
  assert.equal(nextTry(waits.length + 1, now), undefined)
})

test('an event waits, was delivered, or was given up', () => {
  const one = { dueAt: now, deliveredAt: null } as Callback
  assert.equal(deliveryState(one), 'waiting')
  assert.equal(deliveryState({ ...one, dueAt: null, deliveredAt: now }), 'delivered')
  assert.equal(deliveryState({ ...one, dueAt: null }), 'given-up')
})

test('addresses come from the configuration, each with https', () => {
  const read = readAddresses(
    'puente-norte=https://api.puente.example/avisos, otro=https://otro.example',
  )
  assert.deepEqual(
    [...read],
    [
      ['puente-norte', 'https://api.puente.example/avisos'],
      ['otro', 'https://otro.example/'],
    ],
  )
  assert.equal(readAddresses('').size, 0)
  for (const wrong of [
    'puente',
    'puente=http://puente.example',
    'puente=https://a.example puente=https://b.example',
    'puente=ftp://a.example',
    'puente=https://user:secret@a.example',
    'Puente=https://a.example',
  ])
    assert.throws(() => readAddresses(wrong), RangeError, wrong)
})
