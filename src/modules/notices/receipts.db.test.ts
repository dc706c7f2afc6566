// What becomes of a text, by SMPP and by receipts.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { outboxOf, repliesOf, stateOf, textCode, until } from '../../../test/harness/outbox.ts'
import { deliveryUseCases } from './delivery.usecases.ts'
import { receiptUseCases } from './receipts.usecases.ts'

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
