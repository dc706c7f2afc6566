// Which way a message goes, and when, for everything a member may have chosen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hours, isAfter, later } from '../../foundation/time.ts'
import {
  type Choices,
  chosenTopics,
  heardDespiteAlto,
  isChosen,
  type Standing,
  sendableFrom,
  usualChoices,
  waysFor,
} from './choices.ts'
import type { KindName } from './notices.ts'
import { terms } from './terms.ts'

const utc = (text: string) => Temporal.Instant.from(text)
const standing = (more: Partial<Standing> & { choices?: Choices } = {}): Standing => ({
  choices: usualChoices,
  mailboxDead: false,
  hasPhone: true,
  silentSince: null,
  ...more,
})
const only = (mail: boolean, sms: boolean): Choices => ({
  mailOff: mail ? [] : ['loan'],
  smsOn: sms ? ['loan'] : [],
  hours: undefined,
})
const said = (more: Parameters<typeof standing>[0]) =>
  waysFor('loan', standing(more)).map(({ channel, unsent }) => unsent ?? channel)

test('what somebody chose is the way it goes; a text stands in for a mailbox that takes no mail', () => {
  const silentSince = utc('2026-11-01T00:00:00Z')
  assert.deepEqual(said({}), ['mail'])
  assert.deepEqual(said({ choices: only(true, true) }), ['mail', 'sms'])
  assert.deepEqual(said({ choices: only(false, true) }), ['sms'])
  assert.deepEqual(said({ choices: only(false, false) }), ['not-wanted'])
  assert.deepEqual(said({ choices: only(true, true), silentSince }), ['mail'])
  assert.deepEqual(said({ choices: only(false, true), silentSince }), ['alto'])
  assert.deepEqual(said({ choices: only(false, true), hasPhone: false }), ['no-phone'])
  assert.deepEqual(said({ mailboxDead: true }), ['sms'])
  assert.deepEqual(said({ mailboxDead: true, hasPhone: false }), ['mailbox-dead'])
  assert.deepEqual(said({ mailboxDead: true, silentSince }), ['mailbox-dead'])
  assert.deepEqual(said({ mailboxDead: true, choices: only(false, false) }), ['not-wanted'])
})

test('quiet hours end at the member’s own hour, in winter, summer and over midnight', () => {
  const day = { from: 8, to: 21, zone: 'America/Chicago' }
  const from = (at: string, own = day) => sendableFrom(own, utc(at)).toString()
  assert.equal(from('2026-11-20T14:00:00Z'), '2026-11-20T14:00:00Z') // 8:00, winter
  assert.equal(from('2026-11-20T13:59:59Z'), '2026-11-20T14:00:00Z')
  assert.equal(from('2026-11-21T03:00:00Z'), '2026-11-21T14:00:00Z') // 21:00 is over
  assert.equal(from('2026-07-20T12:00:00Z'), '2026-07-20T13:00:00Z') // 7:00, summer
  assert.equal(from('2026-03-08T06:30:00Z'), '2026-03-08T13:00:00Z') // the night that clocks go forward
  const night = { from: 20, to: 6, zone: 'America/Mexico_City' }
  assert.equal(from('2026-11-20T09:00:00Z', night), '2026-11-20T09:00:00Z') // 3:00
  assert.equal(from('2026-11-20T12:00:00Z', night), '2026-11-21T02:00:00Z') // 6:00 → 20:00
  assert.equal(
    sendableFrom(undefined, utc('2026-11-20T09:00:00Z')).toString(),
    '2026-11-20T09:00:00Z',
  )
})

test('nothing waits a whole day, and what has waited may go', () => {
  const hour = fc.integer({ min: 0, max: 23 })
  const second = fc.integer({ min: 0, max: 2 * 365 * 86_400 })
  const zone = fc.constantFrom('America/Mexico_City', 'America/Tijuana', 'America/New_York')
  fc.assert(
    fc.property(hour, hour, zone, second, (start, end, where, n) => {
      fc.pre(start !== end)
      const own = { from: start, to: end, zone: where }
      const now = utc('2026-01-01T00:00:00Z').add({ seconds: n })
      const goes = sendableFrom(own, now)
      assert.ok(!isAfter(now, goes))
      assert.ok(!isAfter(goes, later(now, hours(25))))
      assert.ok(sendableFrom(own, goes).equals(goes))
    }),
  )
})

test('what concerns safety, and what somebody waits for, is nobody’s choice', () => {
  for (const [kind, { topic, cap }] of Object.entries(terms)) {
    assert.notEqual(isChosen(topic), topic === 'receipts' || heardDespiteAlto(topic), kind)
    if (isChosen(topic)) assert.equal(cap, undefined, `${kind}: its reader has a say already`)
  }
  const spoken = new Set((Object.keys(terms) as KindName[]).map((kind) => terms[kind].topic))
  for (const topic of chosenTopics) assert.ok(spoken.has(topic), `nothing is said of ${topic}`)
  for (const kind of ['code', 'password-changed', 'locked', 'text-answer'] as const)
    assert.ok(heardDespiteAlto(terms[kind].topic), kind)
  assert.ok(!heardDespiteAlto(terms['claim-received'].topic))
})
