// The outbox as a whole: a database, the real queue, mail by SMTP and texts by SMPP to the demo's servers.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { hours, minutes, seconds } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import { deliveryUseCases } from './delivery.usecases.ts'
import type { MessageState } from './notices.ts'
import { receiptUseCases } from './receipts.usecases.ts'

const by = { kind: 'system', task: 'test' } as const
const stop = '/no-fui-yo/t0k3n-de-prueba'
const stateOf = async (app: App, messageId: string) => {
  const { rows } = await sql<{ state: MessageState; attempts: number; sealed: boolean }>`
    select state, attempts, sealed_secret is not null as sealed
    from messages where message_id = ${messageId}`.execute(app.base.db)
  return rows[0]
}
const repliesOf = async (app: App, messageId: string) => {
  const { rows } = await sql<{ reply: string }>`
    select reply from message_events where message_id = ${messageId} order by event`.execute(
    app.base.db,
  )
  return rows.map(({ reply }) => reply)
}
const mailCode = (app: App, address: string, code = '042137') =>
  transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'code',
      args: {},
      secret: { code },
      to: { channel: 'mail', address, lang: 'es', memberId: 7n },
      by,
    }),
  )
const textCode = (app: App, address: string) =>
  transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'code',
      args: {},
      secret: { code: '042137' },
      to: { channel: 'sms', address, lang: 'es', memberId: 7n },
      by,
    }),
  )
async function until(look: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 3_000; waited += 20) {
    if (await look()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  assert.fail('it never came')
}
/** The sending side with lines of our choice: trouble that no server of ours can act out. */
const outboxOf = ({ base }: App) => ({ ...base, origin: 'https://mi.example', demo: false })

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
  assert.deepEqual(await app.rooms.notices.messagesOf(7n, undefined), [])
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

test('a text is delivered when its receipt says so', async (t: TestContext) => {
  const app = await openApp(t)
  const { messageId } = await textCode(app, '+525550001111')
  await until(async () => app.base.sms.state().link === 'bound')
  await app.runJobs()
  assert.equal(
    app.smsTo('+525550001111')[0]?.text,
    'Cimiento: tu clave es 042137. Vence en 10 min. No se la des a nadie, tampoco a quien diga que es de Cimiento.',
  )
  await until(async () => (await stateOf(app, messageId))?.state === 'delivered')
  assert.deepEqual(await repliesOf(app, messageId), ['smpp-0x00', 'DELIVRD'])
})

test('of a text in two parts, one lost part is a lost text; a receipt of nobody changes nothing', async (t: TestContext) => {
  const app = await openApp(t)
  const sms = {
    state: app.base.sms.state,
    send: async () => ({ outcome: 'sent', reply: 'ok', ids: ['p1', 'p2'] }) as const,
  }
  const delivery = deliveryUseCases(outboxOf(app), { mailer: app.base.mailer, sms })
  const receipts = receiptUseCases(app.base)
  const { messageId } = await textCode(app, '+525550002222')
  await delivery.deliver(messageId)
  const state = async () => (await stateOf(app, messageId))?.state
  await receipts.noteReceipt({ id: 'p1', state: 'delivered', reply: 'DELIVRD' })
  assert.equal(await state(), 'sent')
  await receipts.noteReceipt({ id: 'p1', state: 'delivered', reply: 'DELIVRD' }) // twice
  assert.equal(await state(), 'sent')
  await receipts.noteReceipt({ id: 'p2', state: 'failed', reply: 'UNDELIV 001' })
  assert.equal(await state(), 'bounced')
  const stranger = { id: 'nobody', state: 'delivered', reply: 'DELIVRD' } as const
  assert.equal(await receipts.noteReceipt(stranger), 'unknown')
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
  await sql`delete from jobs.job where name = 'messages'`.execute(app.base.db)
  app.clock.advance(minutes(8))
  assert.equal(await app.rooms.notices.requeueLost(), 1)
  await app.runJobs()
  assert.equal((await stateOf(app, messageId))?.state, 'sent')
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
