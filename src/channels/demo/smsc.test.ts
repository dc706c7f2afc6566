// SMS out and in against the built-in operator, over SMPP: every kind of trouble a real one makes.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { openSmppGateway } from '../../platform/sms/smpp-gateway.ts'
import { SmppSession } from '../../platform/sms/smpp-session.ts'
import type { IncomingText, Receipt, SmsGateway } from '../../platform/sms-gateway.ts'
import { Smsc } from './smsc.ts'

const now = () => Temporal.Instant.from('2026-11-20T18:30:00Z')
const quick = {
  window: 5,
  answerMs: 1_500, // of a test that the machine lets wait: an answer is there at once
  enquireMs: 10_000,
  retryMs: { first: 20, most: 60 },
  restMs: { first: 80, most: 100 },
}
const smsc = new Smsc({ systemId: 'portal', password: 'secreto', shortCode: '30900', now })
let url: string
let gateway: SmsGateway
let receipts: Receipt[] = []
let texts: IncomingText[] = []

const open = (to: string, manners = quick): SmsGateway =>
  openSmppGateway(
    { url: to, from: '30900' },
    {
      onReceipt: async (receipt) => void receipts.push(receipt),
      onText: async (text) => void texts.push(text),
    },
    manners,
  )
/** Waits for something that arrives by the network; fails after a minute. */
async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    const found = look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return assert.fail('it never came')
}

before(async () => {
  url = await smsc.listen(0)
  gateway = open(url)
  await until(() => gateway.state().link === 'bound')
})
beforeEach(() => {
  receipts = []
  texts = []
})
after(async () => {
  await gateway.close()
  await smsc.close()
})

test('a text reaches the phone and its receipt names it', async () => {
  const to = '+525550001111'
  const sent = await gateway.send({ to, text: 'Cimiento: tu clave es 123456. ¿Mañana?' })
  assert.ok(sent.outcome === 'sent')
  assert.equal(sent.ids.length, 1)
  assert.deepEqual(
    smsc.textsOf(to).map((t) => t.text),
    ['Cimiento: tu clave es 123456. ¿Mañana?'],
  )
  const receipt = await until(() => receipts[0])
  assert.deepEqual(receipt, { id: sent.ids[0], state: 'delivered', reply: 'DELIVRD' })
})

test('a long text travels in parts and the phone shows it whole, in either alphabet', async () => {
  const to = '+13125550199'
  for (const [text, parts] of [
    [`${'a'.repeat(152)}€${'b'.repeat(20)}`, 2],
    ['Información número uno: '.repeat(8), 3],
    ['😀'.repeat(50), 2],
  ] as const) {
    const sent = await gateway.send({ to, text })
    assert.ok(sent.outcome === 'sent')
    assert.equal(sent.ids.length, parts)
    assert.equal(smsc.textsOf(to).at(-1)?.text, text)
  }
})

test('an undelivered receipt, with the reason of the network', async () => {
  smsc.behave({ receipts: 'undelivered' })
  const sent = await gateway.send({ to: '+525550002222', text: 'hola' })
  assert.ok(sent.outcome === 'sent')
  const [id] = sent.ids // those of the texts before may still be on their way
  const receipt = await until(() => receipts.find((one) => one.id === id))
  assert.deepEqual(receipt, { id, state: 'failed', reply: 'UNDELIV 001' })
  smsc.behave({ receipts: 'delivered' })
})

test('throttled is temporary, a number that cannot be is permanent', async () => {
  smsc.behave({ throttle: 1 })
  const sms = { to: '+525550003333', text: 'hola' }
  assert.deepEqual(await gateway.send(sms), { outcome: 'temporary', reply: 'smpp-0x58' })
  assert.equal((await gateway.send(sms)).outcome, 'sent')
  const wrong = await gateway.send({ to: '+0', text: 'hola' })
  assert.deepEqual(wrong, { outcome: 'permanent', reply: 'smpp-0x0b' })
})

test('an answer that never comes ends in time, and the line goes on', async () => {
  smsc.behave({ silence: 1 })
  const sms = { to: '+525550004444', text: 'hola' }
  assert.deepEqual(await gateway.send(sms), { outcome: 'temporary', reply: 'no-answer' })
  assert.equal((await gateway.send(sms)).outcome, 'sent')
})

test('after a drop everything under way ends, and the session comes back by itself', async () => {
  smsc.behave({ drop: 1 })
  const sms = { to: '+525550005555', text: 'hola' }
  const first = await gateway.send(sms)
  assert.deepEqual(first, { outcome: 'temporary', reply: 'line-lost' })
  const [second, third] = await Promise.all([gateway.send(sms), gateway.send(sms)])
  assert.deepEqual([second.outcome, third.outcome], ['sent', 'sent'])
})

test('many texts at once pass through a narrow window, each once', async () => {
  const to = '+525550006666'
  const numbers = Array.from({ length: 60 }, (_, i) => `aviso ${i}`)
  const sent = await Promise.all(numbers.map((text) => gateway.send({ to, text })))
  assert.ok(sent.every((one) => one.outcome === 'sent'))
  assert.deepEqual(
    smsc
      .textsOf(to)
      .map((t) => t.text)
      .toSorted(),
    numbers.toSorted(),
  )
})

test('a wrong password is told to operators and texts wait outside', async () => {
  const stranger = open(url.replace('secreto', 'otro'))
  const state = await until(() => stranger.state().link === 'refused' && stranger.state())
  assert.deepEqual(state, { link: 'refused', reason: 'smpp-0x0d' })
  const sent = await stranger.send({ to: '+525550007777', text: 'hola' })
  assert.deepEqual(sent, { outcome: 'temporary', reply: 'not-bound' })
  await stranger.close()
  assert.deepEqual(smsc.textsOf('+525550007777'), [])
})

test('a text from a phone is handed over part by part, with its number in full and a name', async () => {
  const long = 'Quiero saber mi saldo, '.repeat(10)
  assert.ok(await smsc.say('+525550008888', long))
  await until(() => texts.length === 2)
  assert.equal(texts.map(({ text }) => text).join(''), long)
  assert.deepEqual(
    texts.map(({ from, to, part }) => [from, to, part?.number, part?.count]),
    [
      ['+525550008888', '30900', 1, 2],
      ['+525550008888', '30900', 2, 2],
    ],
  )
  assert.notEqual(texts[0]?.reference, texts[1]?.reference)
})

test('a text that nobody took is offered until somebody does', async (t) => {
  let tries = 0
  const forgetful = openSmppGateway(
    { url, from: '30900' },
    {
      onReceipt: async () => {},
      onText: async (text) => {
        tries += 1
        if (tries < 3) throw new Error('database away')
        texts.push(text)
      },
    },
    quick,
  )
  t.after(() => forgetful.close())
  await until(() => forgetful.state().link === 'bound')
  assert.equal(await smsc.say('+525550001212', 'saldo'), false)
  assert.equal((await until(() => texts[0])).text, 'saldo')
  assert.equal(tries, 3)
})

test('«not so fast» makes everybody wait, and the same message again is no second one', async () => {
  smsc.behave({ throttle: 1 })
  const to = '+525550001313'
  await gateway.send({ to, text: 'uno', reference: 'a' })
  const started = performance.now()
  assert.equal((await gateway.send({ to, text: 'uno', reference: 'a' })).outcome, 'sent')
  assert.ok(performance.now() - started >= 30, 'it rested')
  assert.equal((await gateway.send({ to, text: 'uno', reference: 'a' })).outcome, 'sent')
  assert.equal(smsc.textsOf(to).length, 1)
  await until(() => receipts.length >= 2)
})

test('a receipt that could not be noted is offered again', async (t) => {
  let tries = 0
  const forgetful = openSmppGateway(
    { url, from: '30900' },
    {
      onReceipt: async (receipt) => {
        tries += 1
        if (tries === 1) throw new Error('database away')
        receipts.push(receipt)
      },
      onText: async () => {},
    },
    quick,
  )
  t.after(() => forgetful.close())
  const sent = await forgetful.send({ to: '+525550009999', text: 'hola' })
  assert.ok(sent.outcome === 'sent')
  assert.equal((await until(() => receipts[0])).id, sent.ids[0])
  assert.equal(tries, 2)
})

test('a line that goes silent is asked, found dead and replaced', async () => {
  const met: Socket[] = []
  const mute = createServer((socket) => {
    met.push(socket)
    socket.resume()
  }).listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const address = mute.address()
  assert.ok(typeof address === 'object' && address)
  const { port } = address
  const base = { host: '127.0.0.1', port, tls: false, systemId: 'a', password: 'b' }
  const session = new SmppSession({ ...base, ...quick, answerMs: 60, onDeliver: async () => 0 })
  await until(() => met.length >= 2)
  assert.notEqual(session.state().link, 'bound')
  await session.close()
  for (const socket of met) socket.destroy()
  mute.close()
})

test('bytes that are no SMPP do not stop the session from coming back', async () => {
  let met = 0
  const noise = createServer((socket) => {
    met += 1
    socket.on('error', () => {})
    socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')
  }).listen(0, '127.0.0.1')
  await once(noise, 'listening')
  const address = noise.address()
  assert.ok(typeof address === 'object' && address)
  const other = open(`smpp://a:b@127.0.0.1:${address.port}`)
  await until(() => met >= 2)
  await other.close()
  noise.close()
})
