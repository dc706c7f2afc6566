// A partner's machine in a story: keys that two operators made, and requests signed with them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { signatureHeaders } from '../../src/channels/demo/remitter/signed-client.ts'
import type { Duration } from '../../src/foundation/time.ts'
import { type Scope, scopes } from '../../src/modules/partner-keys/partner-keys.ts'
import { codeFor, payerAbroad, remitter } from './abroad.ts'
import { type App, openApp } from './app.ts'
import { operator } from './operators.ts'

export type Key = { readonly keyId: string; readonly secret: string }
export type Sent = {
  readonly key?: Key
  readonly idempotencyKey?: string
  readonly nonce?: string
  /** Why it asks, under the signature; in `headers` it is outside of it. */
  readonly reason?: string | undefined
  /** How far the machine's clock is off. */
  readonly skew?: Duration
  readonly headers?: Readonly<Record<string, string>>
  /** What is sent instead of what was signed. */
  readonly changed?: string
}
type Body = Readonly<Record<string, unknown>>

export async function givenKey(
  app: App,
  over: { partnerId?: string; scopes?: readonly Scope[]; perMinute?: number } = {},
): Promise<Key> {
  const { partnerKeys } = app.rooms
  const { partnerId = remitter, perMinute = 6_000 } = over
  const reason = 'Para la historia'
  const wanted = { scopes: over.scopes ?? scopes, perMinute, reason }
  const asked = await partnerKeys.ask(partnerId, wanted, await operator(app))
  assert.ok(asked.ok)
  const it = { partnerId, keyId: asked.keyId, reason }
  const given = await partnerKeys.give(it, await operator(app))
  assert.ok(given.ok)
  return given.value
}

export const bodyOf = (response: LightMyRequestResponse): Body =>
  response.body === '' ? {} : JSON.parse(response.body)

/** The machine: each request is signed as it is sent, unless it is told otherwise. */
export function machine(app: App, own: Key) {
  const send = (
    method: 'GET' | 'POST',
    target: string,
    body?: object | string,
    { key = own, idempotencyKey, nonce, reason, skew, headers = {}, changed }: Sent = {},
  ) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const at = skew ? app.clock.now().add(skew) : app.clock.now()
    const timestamp = `${Math.floor(at.epochMilliseconds / 1000)}`
    const sending = {
      method,
      target,
      ...(text !== undefined && { body: text }),
      ...(idempotencyKey && { idempotencyKey }),
      ...(reason !== undefined && { reason }),
    }
    return app.web.inject({
      method,
      url: target,
      headers: {
        ...signatureHeaders(key, sending, timestamp, nonce),
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text !== undefined && { payload: changed ?? text }),
    })
  }
  const lookUp = (code: string) => send('POST', '/api/v1/pay-codes/look-up', { code })
  const authorise = async (code: string, partnerRef: string, over: Body = {}, sent: Sent = {}) => {
    const { quote } = bodyOf(await lookUp(code)) as { quote?: { quoteId: string; usd: string } }
    const asked = { code, quoteId: quote?.quoteId ?? 'none', usd: quote?.usd ?? '1.00', partnerRef }
    const key = { idempotencyKey: `authorise-${partnerRef}`, ...sent }
    return send('POST', '/api/v1/transfers', { ...asked, ...over }, key)
  }
  const step = (
    kind: 'confirm' | 'cancel' | 'reverse',
    { transferId, partnerRef }: { transferId: string; partnerRef: string },
    sent: Sent = {},
  ) =>
    send(
      'POST',
      `/api/v1/transfers/${transferId}/${kind}`,
      { partnerRef, ...(kind === 'reverse' && { reason: 'La persona pidió su dinero' }) },
      { idempotencyKey: `${kind}-${transferId}`, ...sent },
    )
  return {
    send,
    lookUp,
    authorise,
    step,
    /** A code held for a payer. */
    held: async (code: string) => {
      const partnerRef = `ref-${randomUUID()}`
      const held = await authorise(code, partnerRef)
      assert.equal(held.statusCode, 201, held.body)
      return { transferId: String(bodyOf(held).transferId), partnerRef }
    },
  }
}

const monday = Temporal.Instant.from('2026-11-23T18:00:00Z')

/** A Monday at noon: somebody abroad with a loan, a partner with a key, and codes as they are asked for. */
export async function partnerStory(t: TestContext) {
  const app = await openApp(t)
  app.clock.moveTo(monday)
  const there = await payerAbroad(app)
  const key = await givenKey(app)
  const newCode = async (amount = '1500.00') => (await codeFor(app, there, amount)).code
  return { app, key, newCode, ...machine(app, key) }
}

/** The code of an answer that is a problem, and written as problems are. */
export const codeOf = (answer: LightMyRequestResponse) => {
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
  const body = bodyOf(answer)
  assert.equal(body.status, answer.statusCode)
  assert.match(String(body.type), /\/api\/v1\/problems\/[a-z-]+$/)
  return body.code
}
