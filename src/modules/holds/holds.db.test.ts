// Holds on a database: one record each, changes that wait 48 hours, links that stop them.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { type FreshDatabase, freshDatabase } from '../../../test/harness/database.ts'
import { days24, hours, type Instant } from '../../foundation/time.ts'
import { type Db, openDb, openPool, sql, transaction } from '../../platform/db.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { auditUseCases } from '../audit/audit.usecases.ts'
import { noStops } from '../maintenance/maintenance.ts'
import { mayChangeContact, mayMoveMoney } from './holds.ts'
import { holdsUseCases, type PendingChange } from './holds.usecases.ts'

let fresh: FreshDatabase
let pool: pg.Pool
let db: Db
let now = Temporal.Instant.from('2026-11-20T18:00:00Z')
const by = { kind: 'system', task: 'story' } as const
const clock = () => now
const holds = () => {
  const audit = auditUseCases({ db, now: clock })
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  return holdsUseCases({ db, now: clock, secrets, audit, deadlines: noStops })
}

before(async () => {
  fresh = await freshDatabase()
  pool = openPool({ url: fresh.url })
  db = openDb(pool)
})
after(async () => {
  await db.destroy()
  await fresh.drop()
})

let made = 0
async function someone(): Promise<bigint> {
  const curp = `AAAA000101HDFXXX${(made++).toString().padStart(2, '0')}`
  const { rows } = await sql<{ id: bigint }>`
    insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex, birth_state,
      pensioner, is_demo)
    values ('00000000000', ${curp}, 'AAAA000101XXX', 'Ana', 'Ríos', '2000-01-01', 'M', 'DF', false, true)
    returning member_id as id`.execute(db)
  return rows[0]!.id
}
const wait = (time: Temporal.Duration): Instant => {
  now = now.add(time)
  return now
}
const settle = async (): Promise<PendingChange[]> => {
  const applied: PendingChange[] = []
  await holds().settleDue(async (_, change) => void applied.push(change))
  return applied
}

test('a hold counts until its time, a lifted one at once no more', async () => {
  const memberId = await someone()
  await transaction(db, (tx) => holds().place(tx, { memberId, kind: 'after-recovery', by }))
  const freeze = await transaction(db, (tx) => holds().place(tx, { memberId, kind: 'freeze', by }))
  assert.equal((await holds().of(db, memberId)).length, 2)
  wait(hours(24))
  const held = await holds().of(db, memberId)
  assert.deepEqual(
    held.map((h) => h.kind),
    ['freeze'],
  )
  const stranger = await someone()
  const lift = (whose: bigint) =>
    transaction(db, (tx) => holds().lift(tx, { holdId: freeze.holdId, memberId: whose, by }))
  assert.equal(await lift(stranger), undefined)
  assert.equal((await lift(memberId))?.holdId, freeze.holdId)
  assert.equal(await lift(memberId), undefined)
  assert.equal(mayMoveMoney(await holds().of(db, memberId), now).ok, true)
})

test('a change takes effect after 48 hours, once, and holds other changes until then', async () => {
  const memberId = await someone()
  const value = 'nuevo@correo.example'
  const change = { memberId, loginId: 'l1', field: 'email', value, by } as const
  await transaction(db, (tx) => holds().placeChange(tx, change))
  assert.equal(mayChangeContact(await holds().of(db, memberId), now).ok, false)
  assert.deepEqual(await settle(), [])
  wait(hours(47))
  assert.deepEqual(await settle(), [])
  wait(hours(1))
  const [applied] = await settle()
  assert.equal(applied?.value, value)
  assert.equal(applied?.loginId, 'l1')
  assert.deepEqual(await settle(), [])
  assert.deepEqual(await holds().pendingChanges(db, memberId), [])
})

test('an undone change never takes effect, and a frozen member’s waits', async () => {
  const memberId = await someone()
  const change = (value: string) =>
    ({ memberId, loginId: 'l2', field: 'email', value, by }) as const
  await transaction(db, (tx) => holds().placeChange(tx, change('uno@correo.example')))
  const undone = await transaction(db, (tx) => holds().undoChanges(tx, memberId, by))
  assert.deepEqual(
    undone.map((c) => c.value),
    ['uno@correo.example'],
  )
  await transaction(db, (tx) => holds().placeChange(tx, change('dos@correo.example')))
  const freeze = await transaction(db, (tx) => holds().place(tx, { memberId, kind: 'freeze', by }))
  wait(hours(49))
  assert.deepEqual(await settle(), [])
  await transaction(db, (tx) => holds().lift(tx, { holdId: freeze.holdId, memberId, by }))
  assert.deepEqual(
    (await settle()).map((c) => c.value),
    ['dos@correo.example'],
  )
})

test('two jobs at once apply a due change once', async () => {
  const memberId = await someone()
  const change = { memberId, loginId: 'l3', field: 'email', value: 'x@correo.example', by } as const
  await transaction(db, (tx) => holds().placeChange(tx, change))
  wait(hours(48))
  const both = await Promise.all([settle(), settle(), settle()])
  assert.equal(both.flat().length, 1)
})

test('a change is never stored in the open, and a link is known by its hash alone', async () => {
  const memberId = await someone()
  const value = 'secreto@correo.example'
  const path = await transaction(db, async (tx) => {
    await holds().placeChange(tx, { memberId, loginId: 'l4', field: 'email', value, by })
    return holds().stopPath(tx, { memberId, loginId: 'l4', about: 'email-change-asked' })
  })
  const token = path.replace('/no-fui-yo/', '')
  const dump = await sql<{ text: string }>`
    select string_agg(c::text, ' ') || (select string_agg(s::text, ' ') from stop_links s) as text
    from contact_changes c`.execute(db)
  assert.ok(!dump.rows[0]!.text.includes('secreto'))
  assert.ok(!dump.rows[0]!.text.includes(token))
  const link = await holds().stopLink(db, token)
  assert.equal(link?.memberId, memberId)
  assert.equal(link?.expired, false)
  wait(days24(10))
  assert.equal((await holds().stopLink(db, token))?.expired, true)
  assert.equal(await holds().stopLink(db, 'nadie'), undefined)
})
