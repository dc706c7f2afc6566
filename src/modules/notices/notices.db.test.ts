// The outbox as a whole: a database, the real queue, mail by SMTP to the demo's server.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { by, mailCode, outboxOf, repliesOf, stateOf, stop } from '../../../test/harness/outbox.ts'
import { hours, minutes, seconds } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import { deliveryUseCases } from './delivery.usecases.ts'

test('what is said with a decision that is undone was never said', async (t: TestContext) => {
  const app = await openApp(t)
  const undone = transaction(app.base.db, async (tx) => {
    await app.rooms.notices.say(tx, {
      kind: 'welcome',
      args: {},
      to: { channel: 'mail', address: 'rosa@correo.example', lang: 'es' },
      by,
    })
    throw new Error('changed my mind')
  })
  await assert.rejects(undone, /changed my mind/)
  await app.runJobs()
  assert.deepEqual(await app.mailTo('rosa@correo.example'), [])
})

test('a mail goes out once, the secret is wiped, and its copy shows none', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await mailCode(app, 'rosa@correo.example')
  assert.deepEqual(await stateOf(app, messageId), { state: 'queued', attempts: 0, sealed: true })
  await app.runJobs()
  const mails = await app.mailTo('rosa@correo.example')
  assert.equal(mails.length, 1)
  assert.equal(mails[0]?.code, '042137')
  assert.equal(mails[0]?.messageId, `<${messageId}@cimiento.example>`)
  assert.match(mails[0]?.text ?? '', /^Datos de ejemplo: esta persona no existe\./)
  assert.deepEqual(await stateOf(app, messageId), { state: 'sent', attempts: 1, sealed: false })
  const copy = await app.rooms.notices.messageOf(7n, messageId)
  assert.match(copy?.wording.letters[0]?.paragraphs[0] ?? '', /donde lo pediste: ••••••\./)
  assert.equal(await app.rooms.notices.messageOf(8n, messageId), undefined)
  assert.equal((await app.rooms.notices.messagesOf(7n, undefined)).length, 1)
  assert.deepEqual(await app.rooms.notices.messagesOf(7n, messageId), [])
  assert.deepEqual(await app.rooms.notices.messagesOf(8n, undefined), [])
})

test('a mailbox that does not exist is noted as bounced', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await mailCode(app, 'nadie@rebota.example')
  await app.runJobs()
  assert.deepEqual(await stateOf(app, messageId), { state: 'bounced', attempts: 1, sealed: false })
  assert.deepEqual(await repliesOf(app, messageId), ['550'])
  const [seen] = await app.rooms.notices.messagesOf(7n, undefined)
  assert.deepEqual([seen?.kind, seen?.state], ['code', 'bounced'])
  const [mail] = await app.rooms.notices.outboxState()
  assert.deepEqual({ queued: mail?.queued, lost: mail?.lost }, { queued: 0, lost: 1 })
})

test('a busy mailbox gets the same mail later, with the same Message-ID', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await mailCode(app, 'beto@lento.example')
  await app.runJobs()
  assert.deepEqual(await stateOf(app, messageId), { state: 'queued', attempts: 1, sealed: true })
  const delivery = deliveryUseCases(outboxOf(app), app.base)
  app.clock.advance(seconds(6))
  assert.equal(await delivery.deliver(messageId), 'sent')
  const mails = await app.mailTo('beto@lento.example')
  assert.deepEqual(
    mails.map((mail) => mail.messageId),
    [`<${messageId}@cimiento.example>`],
  )
  assert.deepEqual(await repliesOf(app, messageId), ['451', '250'])
})

test('with SMTP down nothing fails: it waits, operators see it, and it goes later', async (t: TestContext) => {
  const app = await openApp(t)
  const down = {
    mailer: { send: async () => ({ outcome: 'temporary', reply: 'econnrefused' }) as const },
    sms: app.base.sms,
  }
  const { messageId } = await transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'password-changed',
      args: { at: app.clock.now() },
      secret: { stop },
      to: { channel: 'mail', address: 'rosa@correo.example', lang: 'es', abroad: true },
      by,
    }),
  )
  const broken = deliveryUseCases(outboxOf(app), down)
  for (let tries = 0; tries < 5; tries++) {
    assert.equal(await broken.deliver(messageId), 'queued')
    app.clock.advance(minutes(3))
  }
  const { rows } = await sql<{ waits: number }>`
    select max(extract(epoch from start_after - now()))::integer as waits
    from jobs.job where name = 'mail'`.execute(app.base.db)
  assert.ok(rows[0]!.waits <= 60, 'a clock of ours that is ahead makes nobody wait longer')
  const [mail] = await app.rooms.notices.outboxState()
  assert.equal(mail?.queued, 1)
  assert.ok(mail?.oldestAt && app.clock.now().since(mail.oldestAt).total('minutes') > 14)
  const mended = deliveryUseCases(outboxOf(app), app.base)
  assert.equal(await mended.deliver(messageId), 'sent')
  const [arrived] = await app.mailTo('rosa@correo.example')
  assert.equal(arrived?.subject, 'Cambiaste tu contraseña · You changed your password')
  assert.ok(arrived?.links.includes(`https://mi.example${stop}`))
  assert.ok(arrived?.links.includes(`https://mi.example/en${stop}`))
})

test('a code nobody can use any more is not sent', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await mailCode(app, 'rosa@correo.example')
  app.clock.advance(minutes(11))
  await app.runJobs()
  assert.deepEqual(await stateOf(app, messageId), { state: 'failed', attempts: 1, sealed: false })
  assert.deepEqual(await app.mailTo('rosa@correo.example'), [])
})

test('a sixth code in an hour to one mailbox is dropped, and the caller cannot tell', async (t: TestContext) => {
  const app = await openApp(t)
  app.clock.moveTo(Temporal.Instant.from('2026-11-20T18:05:00Z'))
  const told = []
  for (let i = 0; i < 6; i++)
    told.push(await mailCode(app, i % 2 ? 'Ana+x@a.example' : 'ana@a.example'))
  assert.equal((await stateOf(app, told[4]!.messageId))?.state, 'queued')
  assert.deepEqual(await stateOf(app, told[5]!.messageId), {
    state: 'dropped',
    attempts: 0,
    sealed: false,
  })
  app.clock.advance(hours(1))
  assert.equal(
    (await stateOf(app, (await mailCode(app, 'ana@a.example')).messageId))?.state,
    'queued',
  )
})

test('twenty jobs for one message send it once', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await mailCode(app, 'rosa@correo.example')
  const delivery = deliveryUseCases(outboxOf(app), app.base)
  const told = await Promise.all(Array.from({ length: 20 }, () => delivery.deliver(messageId)))
  assert.deepEqual(told.toSorted(), [...Array(19).fill('not-ours'), 'sent'])
  assert.equal((await app.mailTo('rosa@correo.example')).length, 1)
})

test('a job that died while sending leaves the message to the next, and a lost job is found', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await mailCode(app, 'rosa@correo.example')
  const dies = deliveryUseCases(outboxOf(app), {
    mailer: { send: async () => assert.fail('the process died') },
    sms: app.base.sms,
  })
  await assert.rejects(dies.deliver(messageId), /died/)
  const mended = deliveryUseCases(outboxOf(app), app.base)
  assert.equal(await mended.deliver(messageId), 'not-ours')
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from jobs.job where name = 'mail' and start_after > now()`.execute(
    app.base.db,
  )
  assert.equal(rows[0]!.n, 1, 'a job looks again when the claim is over')
  await sql`delete from jobs.job where name in ('mail', 'sms')`.execute(app.base.db)
  app.clock.advance(minutes(8))
  assert.equal(await app.rooms.notices.requeueLost(), 1)
  await app.runJobs()
  assert.equal((await stateOf(app, messageId))?.state, 'sent')
})

test('a claim that a wrong clock made for far ahead holds nothing up', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await mailCode(app, 'rosa@correo.example')
  const ahead = app.clock.now().add({ minutes: 7 })
  await sql`update messages set claimed_until = ${ahead}`.execute(app.base.db)
  assert.equal(await deliveryUseCases(outboxOf(app), app.base).deliver(messageId), 'sent')
})

test('the log of a message only grows, whoever asks', async (t: TestContext) => {
  const app = await openApp(t)
  await mailCode(app, 'nadie@rebota.example')
  await app.runJobs()
  await assert.rejects(
    sql`update message_events set reply = 'x'`.execute(app.base.db),
    /permission denied|only grows/,
  )
})
