// Aim: the specification's own library takes what we sign and we take what it signs; one changed byte is noticed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import {
  isMessageSigned,
  isRequestSigned,
  messageHeaders,
  newSharedSecret,
  requestSignature,
  type SignedRequest,
  signedBytes,
} from './signatures.ts'

const secret = newSharedSecret()
const seconds = () => `${Math.floor(Temporal.Now.instant().epochMilliseconds / 1000)}`

test('callbacks are taken by the library that partners would use, with either of two keys', () => {
  const message = { id: 'evt-1', timestamp: seconds(), body: '{"state":"received"}' }
  const other = newSharedSecret()
  const headers = messageHeaders([other, secret], message)
  for (const key of [secret, other])
    assert.deepEqual(new Webhook(key).verify(message.body, headers), { state: 'received' })
  assert.throws(() => new Webhook(newSharedSecret()).verify(message.body, headers))
  assert.throws(() => new Webhook(secret).verify(`${message.body} `, headers))
})

test('what the library signs is taken by us', () => {
  const now = Temporal.Now.instant()
  const body = '{"ñ":"ó"}'
  const shown = new Webhook(secret).sign('evt-2', new Date(now.epochMilliseconds), body)
  const message = { id: 'evt-2', timestamp: `${Math.floor(now.epochMilliseconds / 1000)}`, body }
  assert.equal(isMessageSigned(secret, message, shown), true)
  assert.equal(isMessageSigned(newSharedSecret(), message, shown), false)
  assert.equal(isMessageSigned(secret, { ...message, id: 'evt-3' }, shown), false)
})

const request: SignedRequest = {
  timestamp: '1795363200',
  nonce: '0123456789abcdef',
  idempotencyKey: 'vent-12345678',
  method: 'POST',
  target: '/api/v1/transfers',
  body: Buffer.from('{"usd":"250.00"}'),
}

test('every part of a request is under its signature', () => {
  const shown = requestSignature(secret, request)
  assert.equal(isRequestSigned(secret, request, shown), true)
  const changes: Partial<SignedRequest>[] = [
    { timestamp: '1795363201' },
    { nonce: '0123456789abcdeF' },
    { idempotencyKey: '' },
    { method: 'GET' },
    { target: '/api/v1/transfers?' },
    { body: Buffer.from('{"usd":"250.01"}') },
    { reason: '' },
  ]
  for (const change of changes)
    assert.equal(isRequestSigned(secret, { ...request, ...change }, shown), false)
  const why = { ...request, reason: 'Aclaraci%C3%B3n 12' }
  const withReason = requestSignature(secret, why)
  assert.equal(isRequestSigned(secret, why, withReason), true)
  assert.equal(isRequestSigned(secret, request, withReason), false, 'left out on the way')
  assert.equal(isRequestSigned(secret, { ...why, reason: 'Otra cosa' }, withReason), false)
  for (const wrong of ['', 'v1=', shown.toUpperCase(), `${shown}0`, shown.slice(0, -1)])
    assert.equal(isRequestSigned(secret, request, wrong), false)
})

test('no two requests are signed as the same bytes', () => {
  const word = fc.stringMatching(/^[\w-]{0,8}$/)
  const one = fc.record({
    timestamp: word,
    nonce: word,
    idempotencyKey: word,
    method: fc.constantFrom('GET', 'POST'),
    target: fc.stringMatching(/^\/[\w/-]{0,8}$/),
    body: fc.string().map((text) => Buffer.from(text)),
  })
  fc.assert(
    fc.property(one, one, (a, b) => {
      const text = (r: typeof a) => JSON.stringify({ ...r, body: r.body.toString('hex') })
      assert.equal(signedBytes(a).equals(signedBytes(b)), text(a) === text(b))
    }),
  )
})

test('a secret that we did not write signs nothing', () => {
  for (const wrong of ['', 'whsec_', 'whsec_AAAA', Buffer.alloc(32).toString('base64')])
    assert.throws(() => requestSignature(wrong, request), TypeError)
})
