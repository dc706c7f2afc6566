// Who may decide what about whom, and when a role sleeps.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staffRefusals } from '../../channels/console/staff.words.ts'
import { days24, earlier, later } from '../../foundation/time.ts'
import {
  type Change,
  type Colleague,
  cannotMoveStaff,
  mayDecide,
  overdue,
  type Review,
  readInvitation,
  readRoles,
  sleepers,
  standingOf,
} from './people.ts'

const now = Temporal.Instant.from('2026-11-22T18:00:00Z')
const ago = (days: number) => earlier(now, days24(days))
const person = (staffId: string, over: Partial<Colleague> = {}): Colleague => ({
  staffId,
  name: staffId,
  email: `${staffId}@cimiento.example`,
  roles: ['operator'],
  asleep: [],
  active: true,
  suspendedAt: null,
  authenticator: true,
  passkeys: 0,
  recoveryCodes: 10,
  ...over,
})
const review = (staffId: string, days: number, over: Partial<Review> = {}): Review => ({
  staffId,
  role: 'operator',
  at: ago(days),
  byName: 'Ana',
  outcome: 'given',
  ...over,
})
const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code)

test('an invitation names a mailbox, a person, a role and a reason, in that order', () => {
  const typed = { email: ' Nueva@Cimiento.example ', name: ' Nueva  Persona ', reason: 'Alta' }
  const roles = ['agent', 'operator'] as const
  assert.equal(
    code(readInvitation({ ...typed, email: 'nueva', name: '', roles: [] })),
    'email-unreadable',
  )
  assert.equal(code(readInvitation({ ...typed, name: ' ', roles: [] })), 'name-missing')
  assert.equal(code(readInvitation({ ...typed, roles: [], reason: '' })), 'roles-missing')
  assert.equal(code(readInvitation({ ...typed, roles, reason: ' ' })), 'reason-missing')
  const read = readInvitation({ ...typed, roles })
  assert.deepEqual(read.ok && [read.value.email, read.value.name], [
    'nueva@cimiento.example',
    'Nueva Persona',
  ])
})

test('nobody changes their own roles, and a change is one', () => {
  const ana = person('ana')
  const asked = { roles: ['agent'] as const, reason: 'Cambio' }
  assert.equal(code(readRoles(ana, 'ana', asked)), 'about-yourself')
  assert.equal(code(readRoles(ana, 'luz', { ...asked, roles: [] })), 'roles-missing')
  assert.equal(code(readRoles(ana, 'luz', { ...asked, roles: ['operator'] })), 'same-roles')
  assert.equal(code(readRoles(ana, 'luz', { ...asked, reason: '' })), 'reason-missing')
  assert.equal(code(readRoles(ana, 'luz', asked)), 'ok')
})

test('a second person decides, once, and never about themselves', () => {
  const change = { staffId: 'ana', askedBy: 'luz', decidedAt: null } as Change
  assert.equal(code(mayDecide(change, 'luz')), 'not-your-own')
  assert.equal(code(mayDecide(change, 'ana')), 'about-yourself')
  assert.equal(code(mayDecide(change, 'rita')), 'ok')
  assert.equal(code(mayDecide({ ...change, decidedAt: now }, 'rita')), 'already-decided')
})

test('a role is due at 90 days and past at 120; a confirmation begins anew', () => {
  const at = ago(0)
  assert.deepEqual(
    [89, 90, 119, 120].map((days) => standingOf(at, later(at, days24(days)))),
    ['fresh', 'due', 'due', 'past'],
  )
  const people = [person('ana'), person('luz')]
  const reviews = [review('ana', 100), review('luz', 200)]
  assert.equal(overdue(people, reviews, now).length, 2)
  const confirmed = [...reviews, review('luz', 3, { outcome: 'confirmed' })]
  assert.deepEqual(overdue(people, confirmed, now), [{ staffId: 'ana', role: 'operator' }])
  const taken = [...reviews, review('luz', 3, { outcome: 'taken' })]
  assert.equal(overdue(people, taken, now).length, 2, 'taking away confirms nothing')
})

test('unreviewed roles sleep, but two operators always stay awake', () => {
  const people = [person('ana'), person('luz'), person('rita'), person('eva', { roles: ['agent'] })]
  const old = people.map(({ staffId, roles }) => review(staffId, 130, { role: roles[0]! }))
  const asleep = sleepers(people, old, now)
  assert.deepEqual(
    asleep.map(({ role }) => role),
    ['operator', 'agent'],
  )
  const gone = people.map((one) => ({ ...one, active: false }))
  assert.deepEqual(sleepers(gone, old, now), [])
})

test('every refusal has its words', () => {
  for (const one of cannotMoveStaff) assert.ok(staffRefusals[one].es && staffRefusals[one].en)
})
