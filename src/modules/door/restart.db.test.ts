// The line lives in signed tickets and in the database: processes come and go, and nobody loses a place by it.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase } from '../../../test/harness/database.ts'
import { type Instant, minutes, seconds } from '../../foundation/time.ts'
import { openDb, openPool } from '../../platform/db.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { beatUseCases } from './beat.usecases.ts'
import { doorUseCases } from './door.usecases.ts'
import { openMemory } from './memory.usecases.ts'
import { arrivalOf, instantOf, type Ticket } from './tickets.ts'

const browser = 'Chrome'
const silent = { warn: () => {} }

test('processes come and go while people wait: all come in, in their order, and never too many', async (t) => {
  const database = await freshDatabase()
  let pool = openPool({ url: database.url, max: 4 })
  t.after(async () => {
    await pool.end()
    await database.drop()
  })
  let now: Instant = Temporal.Instant.from('2026-11-23T17:00:00Z')
  const capacity = 5
  const start = () => {
    const memory = openMemory()
    const about = { db: openDb(pool), now: () => now, capacity }
    const secrets = secretsFrom(Buffer.alloc(32, 7))
    return {
      ...doorUseCases({ ...about, secrets }, memory),
      ...beatUseCases({ ...about, log: silent }, memory),
    }
  }
  let running = [start(), start()]
  const beat = async (n: number) => {
    for (let i = 0; i < n; i++) {
      now = now.add(seconds(1))
      for (const one of running) await one.beat()
    }
  }
  await beat(1)
  const cookies: string[] = []
  for (let i = 0; i < 40; i++) {
    const one = running[i % 2]!
    const ticket = one.ticketFor()
    one.count(ticket)
    cookies.push(one.ticketCookie(ticket, browser))
    if (i % 4 === 3) await beat(1)
  }
  await beat(2)

  const insideNow = new Map<number, Awaited<ReturnType<(typeof running)[0]['take']>>>()
  const order: number[] = []
  const look = async (i: number) => {
    const one = running[i % running.length]!
    const ticket = one.ticketIn(cookies[i]!, browser)
    assert.ok(ticket, 'a ticket outlives every process')
    if (one.turnOf(ticket).kind !== 'called') return
    const place = await one.take(ticket, true)
    if (typeof place === 'string') return
    insideNow.set(i, place)
    order.push(i)
  }
  for (let round = 0; order.length < 40 && round < 100; round++) {
    for (let i = 0; i < 40; i++) if (!order.includes(i)) await look(i)
    assert.ok(insideNow.size <= capacity, `${insideNow.size} inside`)
    if (round % 3 === 2) running = [start(), start(), start()] // all are killed, and three begin
    if (round === 7) {
      await pool.end() // the database goes away and comes back
      pool = openPool({ url: database.url, max: 4 })
      running = [start()]
    }
    await running[0]!.beat()
    for (const [i, place] of [...insideNow].slice(0, 2)) {
      assert.ok(typeof place === 'object')
      running[0]!.leave(place)
      insideNow.delete(i)
    }
    await beat(2)
  }
  assert.equal(order.length, 40, 'everybody came in')
  const inverted = order.filter((who, at) =>
    order.slice(0, at).some((other) => other > who + capacity),
  )
  assert.deepEqual(inverted, [], 'nobody was passed by more than those called together')
  assert.equal(new Set(order).size, 40)
})

/** Processes of one portal, on a database of their own. */
async function processesOf(t: TestContext, told: { now: () => Instant; capacity: number }) {
  const database = await freshDatabase()
  const pool = openPool({ url: database.url, max: 4 })
  t.after(async () => {
    await pool.end()
    await database.drop()
  })
  const about = { ...told, db: openDb(pool) }
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  return () => {
    const memory = openMemory()
    return {
      ...doorUseCases({ ...about, secrets }, memory),
      ...beatUseCases({ ...about, log: silent }, memory),
    }
  }
}

test('a portal that stood still takes nobody’s turn', async (t) => {
  let now: Instant = Temporal.Instant.from('2026-11-23T17:00:00Z')
  const start = await processesOf(t, { now: () => now, capacity: 10 })
  const before = start()
  await before.beat()
  const ticket: Ticket = before.ticketFor()
  before.count(ticket)
  for (let i = 0; i < 6; i++) {
    now = now.add(seconds(1))
    await before.beat()
  }
  assert.equal(before.turnOf(ticket).kind, 'called')
  now = now.add(minutes(45)) // everything was off
  const after = start()
  await after.beat()
  assert.equal(after.turnOf(ticket).kind, 'called')
  assert.equal(typeof (await after.take(ticket, true)), 'object')
})

test('a clock that jumps ahead and is set back costs nobody their place, inside or in line', async (t) => {
  let now: Instant = Temporal.Instant.from('2026-11-23T17:00:00Z')
  const start = await processesOf(t, { now: () => now, capacity: 2 })
  const running = [start(), start()] as [ReturnType<typeof start>, ReturnType<typeof start>]
  const beat = async (n: number) => {
    for (let i = 0; i < n; i++) {
      now = now.add(seconds(1))
      for (const one of running) await one.beat()
    }
  }
  await beat(1)
  const inside = []
  for (const one of running) {
    const place = await one.take(one.ticketFor(), false)
    assert.ok(typeof place === 'object')
    inside.push(place)
  }
  const line: Ticket[] = []
  const come = async () => {
    const one = running[line.length % 2]!
    const ticket = one.ticketFor()
    one.count(ticket)
    line.push(ticket)
    await beat(3)
  }
  await come()
  now = now.add(minutes(6))
  await beat(1)
  await come()
  for (const place of inside) {
    assert.equal(running[0].seen(place, undefined), 'fine')
    assert.ok(running[0].placeIn(running[0].placeCookie(place, browser), browser)?.held)
  }
  await beat(2)
  const held = () => running[1].state()?.inside
  assert.equal(held(), 2, 'nobody is put out by a clock')
  const fore = now
  now = now.subtract(minutes(2))
  await come()
  const fourth = running[1].ticketFor()
  assert.ok(Temporal.Instant.compare(instantOf(fourth.order), fore) >= 0, 'not before the others')
  assert.ok(Math.abs(arrivalOf(fourth)!.since(now).total('seconds')) <= 1, 'the hour of the clock')
  const called: number[] = []
  for (let left = 0; called.length < 3 && left < 60; left++) {
    const next = line.findIndex(
      (ticket, i) => !called.includes(i) && running[0].turnOf(ticket).kind === 'called',
    )
    if (next < 0) {
      const place = inside.shift()
      if (place) await running[0].leaveNow(place)
      await beat(2)
      continue
    }
    const place = await running[0].take(line[next]!, true)
    if (typeof place === 'object') inside.push(place)
    called.push(next)
  }
  assert.deepEqual(called, [0, 1, 2], 'in the order in which they came')
})
