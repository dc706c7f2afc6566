// Gateways that speak HTTP: who may bring texts, under which names, and what they are told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { answersTo, lineIsUp } from '../../../test/harness/texts.ts'

const secret = 'un secreto compartido'
const bearer = { authorization: `Bearer ${secret}` }
const form = 'application/x-www-form-urlencoded'

async function bring(
  app: App,
  payload: string,
  { type = form, headers = bearer as Record<string, string>, path = '/sms/entrante' } = {},
) {
  const { statusCode, body } = await app.web.inject({
    method: 'POST',
    url: path,
    payload,
    headers: { host: 'localhost:3000', 'content-type': type, ...headers },
  })
  return [statusCode, body] as const
}

test('texts come in as forms or JSON, under the names of several makes, once each', async (t) => {
  const app = await openApp(t, { environment: { SMS_SECRET: secret } })
  await lineIsUp(app)
  const phone = '+525550001111'
  const bodies: readonly (readonly [string, string])[] = [
    ['from=%2B525550001111&to=30900&text=ayuda&id=a1', form],
    ['From=%2B525550001111&To=30900&Body=ayuda&MessageSid=SM2', form],
    ['from=525550001111&content=ayuda&id=a3&origin-connector=uno&coding=0', form],
    [
      JSON.stringify({ msisdn: 525550001111, to: '30900', messageId: 'a4', text: 'ayuda' }),
      'application/json',
    ],
    [
      JSON.stringify({ de: '5550001111', texto: 'ayuda', id: 'a5', more: { any: 1 } }),
      'application/json',
    ],
  ]
  for (const [body, type] of bodies) {
    const [status, said] = await bring(app, body, { type })
    assert.ok([200, 204].includes(status), `${status}`)
    assert.equal(said, body.includes('origin-connector') ? 'ACK/Jasmin' : '')
    assert.equal((await bring(app, body, { type }))[0], status) // brought twice
  }
  await app.runJobs()
  assert.equal(answersTo(app, phone).length, bodies.length)
})

test('without the secret, or with another, nothing is kept', async (t) => {
  const app = await openApp(t, { environment: { SMS_SECRET: secret } })
  await lineIsUp(app)
  const body = 'from=%2B525550002222&text=ayuda'
  const wrong: readonly Record<string, string>[] = [
    {},
    { authorization: 'Bearer otro secreto' },
    { authorization: `Bearer ${secret}x` },
    { authorization: 'Basic bm86bm8=' },
    { 'x-api-key': '' },
  ]
  for (const headers of wrong) assert.deepEqual(await bring(app, body, { headers }), [401, ''])
  const basic = Buffer.from(`gateway:${secret}`).toString('base64')
  assert.equal((await bring(app, body, { headers: { authorization: `Basic ${basic}` } }))[0], 204)
  assert.equal((await bring(app, `${body}&id=2`, { headers: { 'x-api-key': secret } }))[0], 204)
  await app.runJobs()
  assert.equal(answersTo(app, '+525550002222').length, 2)
})

test('what is no text of a phone is refused; without a secret of ours the address does not exist', async (t) => {
  const app = await openApp(t, { environment: { SMS_SECRET: secret } })
  for (const body of ['', 'from=TELCEL&text=hola', 'from=7373&text=hola', 'from=%2B525550003333'])
    assert.equal((await bring(app, body))[0], 422, body)
  assert.equal((await bring(app, 'id=nobody&status=DELIVRD', { path: '/sms/acuse' }))[0], 204)
  const closed = await openApp(t)
  assert.equal((await bring(closed, 'from=%2B525550003333&text=hola'))[0], 404)
})
