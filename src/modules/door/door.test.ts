import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Admission, admit, type Load, partitionOf, shareOf, type Visitor } from './door.ts'
import { adapted, bounds, fresh, type Gauge } from './limiter.ts'

const calm: Load = { mode: 'open', line: false, room: true }
const full: Load = { mode: 'open', line: true, room: false }
const at = (path: string, more: Partial<Visitor> = {}): Visitor => ({
  partition: partitionOf(path),
  inside: false,
  called: false,
  pass: false,
  ...more,
})

test('who is let in, who waits, who is told that it is closed', () => {
  const table: readonly [
    string,
    Load,
    Visitor,
    'open' | 'announced' | 'closed' | 'read-only',
    Admission,
  ][] = [
    ['a newcomer on a calm day', calm, at('/'), 'open', 'come-in'],
    ['a newcomer when it is full', full, at('/'), 'open', 'wait'],
    [
      'a newcomer when people wait, with a place just free',
      { ...full, room: true },
      at('/'),
      'open',
      'wait',
    ],
    [
      'whose turn it is, with a place',
      { ...full, room: true },
      at('/', { called: true }),
      'open',
      'come-in',
    ],
    ['whose turn it is, without a place', full, at('/', { called: true }), 'open', 'wait'],
    ['who is inside', full, at('/mi-ahorro', { inside: true }), 'open', 'come-in'],
    [
      'who is inside, door paused',
      { ...full, mode: 'paused' },
      at('/mi-ahorro', { inside: true }),
      'open',
      'come-in',
    ],
    ['a newcomer, door paused', { ...calm, mode: 'paused' }, at('/'), 'open', 'wait'],
    ['help', full, at('/ayuda/telefonos'), 'open', 'come-in'],
    ['the desk', full, at('/agente/buscar'), 'open', 'come-in'],
    ['a carrier that brings a text', full, at('/sms/entrante'), 'announced', 'come-in'],
    ['«No fui yo»', full, at('/no-fui-yo/abc'), 'open', 'come-in'],
    ['who is inside, portal stopped', calm, at('/inicio', { inside: true }), 'closed', 'closed'],
    [
      'staff with the pass, portal stopped',
      full,
      at('/inicio', { pass: true }),
      'closed',
      'come-in',
    ],
    ['a form that meets a reading stop', calm, at('/registro'), 'read-only', 'closed'],
    ['a page, stop announced', calm, at('/mi-ahorro'), 'announced', 'come-in'],
  ]
  for (const [name, load, visitor, state, expected] of table)
    assert.equal(admit(load, visitor, { state }), expected, name)
})

test('an address that only looks like help is not help', () => {
  assert.equal(partitionOf('/ayudante'), 'portal')
  assert.equal(partitionOf('/ayuda/'), 'open')
  assert.equal(partitionOf('/'), 'entry')
  assert.equal(partitionOf('/constructor'), 'portal')
  assert.equal(partitionOf('/toString'), 'portal')
})

test('people inside may fill all of the work; newcomers and readers leave room for them', () => {
  assert.equal(shareOf(at('/inicio', { inside: true })), 'inside')
  assert.equal(shareOf(at('/')), 'newcomer')
  assert.equal(shareOf(at('/ayuda')), 'reader')
  assert.equal(shareOf(at('/ayuda', { inside: true })), 'inside')
  assert.equal(shareOf(at('/api/v1/transfers', { inside: true })), 'partner')
  assert.equal(shareOf(at('/operacion')), 'staff')
})

/** A machine that does `best` work at a time in `workMs`; more at a time only makes everybody wait. */
const machine = (best: number, workMs: number) => (together: number) => {
  const medianMs = workMs * Math.max(1, together / best)
  return { count: 200, medianMs, slowMs: medianMs * 1.5, together }
}
function settled(answers: ReturnType<typeof machine>, from: Gauge = fresh, stretches = 400) {
  let gauge = from
  for (let i = 0; i < stretches; i++) gauge = adapted(gauge, answers(gauge.limit))
  return gauge
}

test('the limit settles near what the machine can do, and follows when the machine changes', () => {
  const quick = settled(machine(40, 5))
  assert.ok(quick.limit >= 40 && quick.limit <= 40 * 4, `${quick.limit} for a machine of 40`)
  const slower = settled(machine(10, 20), quick)
  assert.ok(slower.limit >= bounds.least && slower.limit <= 60, `${slower.limit} for one of 10`)
  const again = settled(machine(40, 5), slower)
  assert.ok(again.limit >= 40, `${again.limit} once it is quick again`)
})

test('no answer, however strange, takes the limit out of its bounds', () => {
  let gauge = fresh
  for (const ms of [0, 0.01, 1, 10, 1_000, 60_000, 0, 5, 90_000, 1])
    for (const together of [0, 1, 32, 512, 10_000]) {
      gauge = adapted(gauge, { count: 50, medianMs: ms, slowMs: ms * 3, together })
      assert.ok(gauge.limit >= bounds.least && gauge.limit <= bounds.most)
      assert.ok(Number.isInteger(gauge.limit))
    }
})

test('a stretch without traffic teaches nothing', () => {
  assert.deepEqual(adapted(fresh, { count: 3, medianMs: 900, slowMs: 900, together: 32 }), fresh)
})
