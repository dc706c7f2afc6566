// Aim: one hand is slowed and told, a kiosk and a family are not, whatever they are called or where they sit.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../../../test/harness/parameters.ts'
import { day, hours, minutes } from '../../foundation/time.ts'
import { parametersFrom } from '../parameters/parameters.ts'
import {
  areVaried,
  judged as judgedBy,
  type Marked,
  markedAt,
  type Seen,
  shipped,
  sweepsOn,
  sweepsShipped,
  thresholdsOn,
  waitFor,
} from './clusters.ts'
import { networkOf, patternOf, purposesOf, type Signal, signals, tracesOf } from './signals.ts'

const judged = (signal: Signal, seen: readonly Seen[], marked?: Marked) =>
  judgedBy(shipped[signal], seen, marked)

const people = (n: number, over: (i: number) => Partial<Seen> = () => ({})): Seen[] =>
  Array.from({ length: n }, (_, i) => ({
    who: `w${i}`,
    mailbox: `m${i}`,
    phone: `p${i}`,
    ...over(i),
  }))

test('thirty people at a kiosk, each with a mailbox and a phone of their own, are not slowed', () => {
  const kiosk = people(30)
  assert.ok(areVaried(kiosk))
  assert.equal(judged('device', kiosk).state, 'watched')
  for (const signal of ['network', 'browser'] as const)
    assert.equal(judged(signal, kiosk).state, 'quiet', signal)
  const shy = people(30, (i) => (i % 8 === 0 ? { phone: 'of the family' } : {}))
  assert.notEqual(judged('device', shy).state, 'slowed', 'a few who share a phone change nothing')
})

test('thirty with one mailbox, phone, way of naming or device are slowed, ever longer', () => {
  for (const signal of ['mailbox', 'phone'] as const) {
    assert.equal(judged(signal, people(1)).state, 'quiet', signal)
    assert.equal(judged(signal, people(2)).state, 'watched', signal)
    assert.deepEqual(judged(signal, people(30)), { state: 'slowed', people: 30, over: 28 }, signal)
  }
  assert.equal(judged('pattern', people(5)).state, 'watched')
  assert.equal(judged('pattern', people(6)).over, 1)
  const onePhone = people(30, () => ({ phone: 'one' }))
  for (const signal of ['device', 'browser', 'network'] as const)
    assert.equal(judged(signal, onePhone).state, 'slowed', signal)
  assert.equal(judged('device', people(46)).state, 'slowed', 'no hand types so fast')
  const waits = [0, 1, 2, 3, 28].map((over) => waitFor(over).total('minutes'))
  assert.deepEqual(waits, [0, 5, 10, 20, 240])
})

test('the same person twice is one; a mark of a person counts, and ends', () => {
  const again = people(40, () => ({ who: 'the same' }))
  assert.equal(judged('phone', again).state, 'quiet')
  assert.equal(judged('phone', people(30), 'known').state, 'watched', 'told, and not slowed')
  const called = judged('device', people(1), 'coyote')
  assert.equal(called.state, 'slowed')
  assert.ok(waitFor(called.over).total('minutes') >= 60)
  const now = Temporal.Instant.from('2026-11-22T18:00:00Z')
  const until = now.add({ hours: 1 })
  assert.equal(markedAt({ marked: 'known', until }, now), 'known')
  assert.equal(markedAt({ marked: 'known', until }, until), undefined)
  assert.equal(markedAt({ marked: null, until: null }, now), undefined)
})

test('every threshold rises: seen before it slows, and unlike people later than alike ones', () => {
  for (const signal of signals) {
    const { watched, alike, varied } = shipped[signal]
    assert.ok(alike <= varied, signal)
    assert.ok(Math.min(watched, alike) >= 2, `${signal}: nobody is a crowd`)
  }
})

test('the figures that are recorded count from their day; what makes a crowd of one person does not', () => {
  const on = day('2026-11-22')
  const plain = (all: ReturnType<typeof thresholdsOn>) =>
    signals.map((signal) => ({ ...all[signal], window: all[signal].window.total('hours') }))
  assert.deepEqual(plain(thresholdsOn(published(), on)), plain(shipped))
  assert.deepEqual(sweepsOn(published(), on), sweepsShipped)
  const none = parametersFrom([])
  assert.deepEqual(plain(thresholdsOn(none, on)), plain(shipped))
  const told = { source: 'Acta de la sesión 12', mark: 'official' } as const
  const validFrom = day('2026-12-01')
  const more = parametersFrom([
    { name: 'cluster-phone-alike', value: 5n, validFrom, ...told },
    { name: 'cluster-phone-watched', value: 1n, validFrom, ...told },
    { name: 'cluster-phone-hours', value: 9_000n, validFrom, ...told },
    { name: 'cluster-device-hours', value: 2n, validFrom, ...told },
    { name: 'cluster-sweep-device', value: 12n, validFrom, ...told },
  ])
  assert.equal(thresholdsOn(more, on).phone.alike, shipped.phone.alike)
  const { phone, device } = thresholdsOn(more, validFrom)
  assert.deepEqual([phone.alike, phone.watched, phone.varied], [5, 2, 3])
  assert.equal(phone.window.total('hours'), 720, 'no longer than traces are kept')
  assert.equal(device.window.total('hours'), hours(2).total('hours'))
  assert.deepEqual(sweepsOn(more, validFrom), { ...sweepsShipped, device: 12 })
  assert.equal(judgedBy(phone, people(4)).state, 'slowed', 'unlike people, from three')
})

test('networks by 24 and 48 bits, mailboxes by the hand that names them', () => {
  assert.equal(networkOf('192.0.2.77'), networkOf('::ffff:192.0.2.9'))
  assert.notEqual(networkOf('192.0.2.77'), networkOf('192.0.3.77'))
  assert.equal(networkOf('2001:db8:1:2::5'), networkOf('2001:0db8:0001:ffff::1'))
  assert.notEqual(networkOf('2001:db8:1::5'), networkOf('2001:db8:2::5'))
  assert.equal(networkOf('::1'), '0000:0000:0000')
  const one = patternOf('tramites.01@oficina.example')
  for (const other of ['tramites02@oficina.example', 'tra.mites+9@oficina.example'])
    assert.equal(patternOf(other), one, other)
  for (const own of ['rosa.luna@oficina.example', '5551234567@oficina.example'])
    assert.equal(patternOf(own), undefined, own)
  const at = (address: string, mailbox: string) =>
    tracesOf({ address, browser: 'x' }, { mailbox }).find(({ signal }) => signal === 'pattern')
      ?.text
  assert.notEqual(at('192.0.2.1', 'maria1@gmail.com'), at('192.0.3.1', 'maria2@gmail.com'))
  assert.equal(at('192.0.2.1', 'maria1@oficina.example'), at('192.0.3.1', 'maria2@oficina.example'))
})

test('what people are shown of a trace is masked, and a network’s key is of its quarter', () => {
  const from = { address: '203.0.113.77', browser: 'Chrome', device: 'secret-token' }
  const contacts = {
    mailbox: 'rosa.lopez@correo.example',
    phone: '+525555550147',
    home: 'MX 72000',
  }
  const traces = tracesOf(from, contacts)
  assert.deepEqual(traces.map(({ signal }) => signal).sort(), [
    'browser',
    'device',
    'home',
    'mailbox',
    'network',
    'phone',
  ])
  for (const { mask } of traces)
    assert.doesNotMatch(mask, /lopez|correo|0147|113|secret|72000/, mask)
  const day = (text: string) => Temporal.Instant.from(`${text}T00:30:00Z`)
  const turn = day('2027-01-01')
  const both = purposesOf('network', turn, turn.subtract(minutes(60)))
  assert.deepEqual(both, ['cluster network 2027-1', 'cluster network 2026-4'])
  assert.equal(purposesOf('network', day('2026-12-31'), day('2026-12-01')).length, 1)
  assert.deepEqual(purposesOf('phone', turn, day('2026-11-01')), ['cluster phone'])
})
