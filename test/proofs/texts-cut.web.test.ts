// A line that is cut and slow, and a database that goes away: every text is answered, once, with nothing invented.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { test } from 'node:test'
import { Smsc } from '../../src/channels/demo/smsc.ts'
import { randomFor } from '../../src/modules/population/random.ts'
import { openApp } from '../harness/app.ts'
import { until } from '../harness/outbox.ts'
import { adminOf, testSockets } from '../harness/server.ts'
import { answersTo, ask, lineIsUp } from '../harness/texts.ts'

const now = Temporal.Now.instant

/** Stands between both sides: passes bytes on after a while, and hangs up on both when told. */
async function slowLine(to: number, delayMs: () => number) {
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      let last = Promise.resolve()
      from.on('data', (bytes) => {
        const wait = new Promise<void>((done) => setTimeout(done, delayMs()))
        last = last.then(() => wait).then(() => void other.write(bytes))
      })
      from.on('error', () => {})
      from.on('close', () => {
        open.delete(from)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(typeof address === 'object' && address)
  return {
    port: address.port,
    cut: () => {
      for (const socket of open) socket.destroy()
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

const questions = ['12345678903', 'ayuda', 'verifica', 'saldo 12345', 'hola']

test('cut again and again in the middle of things, each text is answered once', async (t) => {
  const draw = randomFor('texts', 'cut')
  const smsc = new Smsc({ systemId: 'portal', password: 'secreto', shortCode: '30900', now })
  const direct = new URL(await smsc.listen(0))
  const line = await slowLine(Number(direct.port), () => draw.below(25))
  t.after(async () => {
    line.close()
    await smsc.close()
  })
  direct.port = `${line.port}`
  const app = await openApp(t, { sms: { url: direct.href, smsc } })
  const phones = Array.from({ length: 12 }, (_, i) => `+5255500020${i + 10}`)
  for (let round = 0; round < 8; round++) {
    for (const [i, phone] of phones.entries())
      if (round < questions.length) void smsc.say(phone, questions[(round + i) % questions.length]!)
    await new Promise((resolve) => setTimeout(resolve, 30 + draw.below(250)))
    line.cut()
    await app.runJobs()
  }
  const whole = () => phones.every((phone) => answersTo(app, phone).length >= questions.length)
  for (let waited = 0; waited < 240 && !whole(); waited++) {
    await app.runJobs()
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  for (const phone of phones) {
    const answers = answersTo(app, phone)
    assert.equal(answers.length, questions.length, phone)
    assert.equal(new Set(answers).size, questions.length, 'each of its own')
  }
})

test('without a database nothing is acknowledged or answered; with it again, once', async (t) => {
  const app = await openApp(t)
  await lineIsUp(app)
  const phone = '+525550003030'
  assert.equal((await ask(app, phone, 'ayuda')).length, 1)
  const name = new URL(app.databaseUrl, 'postgres://x').pathname.slice(1)
  const admin = await adminOf(await testSockets())
  t.after(() => admin.end())
  await admin.query(`alter database ${name} allow_connections false`)
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    name,
  ])
  assert.equal(await app.saySms(phone, 'ayuda'), false)
  assert.equal(answersTo(app, phone).length, 1)
  await admin.query(`alter database ${name} allow_connections true`)
  await until(async () => (await app.rooms.texts.answerSome()) > 0)
  await app.runJobs()
  assert.equal(answersTo(app, phone).length, 2)
  await new Promise((resolve) => setTimeout(resolve, 500))
  await app.runJobs()
  assert.equal(answersTo(app, phone).length, 2)
})

test('the same text brought twice, parts out of order, twice or missing', async (t) => {
  const app = await openApp(t)
  await lineIsUp(app)
  const from = '+525550004040'
  const bring = (text: string, more: object = {}) =>
    app.rooms.carrierEvents.onText({ from, to: '30900', text, ...more })
  const answered = async () => {
    await app.runJobs()
    return answersTo(app, from).length
  }
  await Promise.all([bring('ayuda'), bring('ayuda'), bring('ayuda')])
  assert.equal(await answered(), 1)
  await bring('ayuda', { reference: '7' })
  await bring('ayuda', { reference: '7' })
  await bring('ayuda', { reference: '8' })
  assert.equal(await answered(), 3)
  app.clock.advance(Temporal.Duration.from({ seconds: 61 }))
  await bring('ayuda')
  assert.equal(await answered(), 4)
  const part = (number: number) => ({ part: { reference: 3, count: 3, number } })
  await bring(' 78903', part(3))
  await bring('12345', part(1))
  await bring(' 78903', part(3))
  assert.equal(await answered(), 4)
  await bring(' 6', part(2))
  assert.equal(await answered(), 5)
  assert.match(answersTo(app, from).at(-1) ?? '', /Responde AHORRO/)
  await bring(' 6', part(2))
  app.clock.advance(Temporal.Duration.from({ minutes: 3 }))
  assert.equal(await app.rooms.texts.takeUpLeft(), 0)
  await bring('bloquea', { part: { reference: 4, count: 2, number: 1 } })
  app.clock.advance(Temporal.Duration.from({ minutes: 3 }))
  assert.equal(await app.rooms.texts.takeUpLeft(), 1)
  assert.equal(await answered(), 6)
})

test('garbage, emoji, right-to-left, a thousand letters and a flood: help, then silence, and others go on', async (t) => {
  const app = await openApp(t)
  await lineIsUp(app)
  const odd = [
    '\u0000\u0001',
    '😀'.repeat(60),
    'مرحبا بالعالم',
    '\u202e43856709175',
    'x'.repeat(1_000),
    '��',
  ]
  for (const [i, text] of odd.entries()) {
    const phone = `+5255500050${i + 10}`
    assert.equal((await ask(app, phone, text)).length, 1, JSON.stringify(text.slice(0, 20)))
  }
  await Promise.all(
    Array.from({ length: 400 }, (_, i) =>
      app.rooms.carrierEvents.onText({ from: '+525550006060', to: '30900', text: `spam ${i}` }),
    ),
  )
  await app.rooms.carrierEvents.onText({ from: '+525550006161', to: '30900', text: 'ayuda' })
  await app.runJobs()
  assert.equal(answersTo(app, '+525550006060').length, 21)
  assert.equal(answersTo(app, '+525550006161').length, 1)
})
