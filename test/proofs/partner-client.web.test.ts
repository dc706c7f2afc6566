// Aim: somebody who has nothing but our document and a generator of clients takes a payment through the API.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { generate } from 'openapi-typescript-codegen'
import { signatureHeaders } from '../../src/channels/demo/remitter/signed-client.ts'
import { transaction } from '../../src/platform/db.ts'
import { codeFor, payerAbroad } from '../harness/abroad.ts'
import { type App, openApp } from '../harness/app.ts'
import { freePort } from '../harness/free-port.ts'
import { registered } from '../harness/members.ts'
import { givenKey, type Key } from '../harness/partners.ts'
import { systemWithKey } from '../harness/systems.ts'

// What is generated names its own files without an ending.
registerHooks({
  resolve: (specifier, context, next) =>
    context.parentURL?.includes('generated-client-') && specifier.startsWith('.')
      ? next(`${specifier}.ts`, context)
      : next(specifier, context),
})

const story = { kind: 'system', task: 'story' } as const
type Answer = Readonly<Record<string, unknown>>
type Service = Readonly<Record<string, (...args: unknown[]) => Promise<Answer>>>
type Generated = {
  readonly OpenAPI: { BASE: string; HEADERS?: unknown }
  readonly PaymentsService: Service
  readonly InstituteService: Service
  readonly ApiError: new () => Error & { readonly status: number; readonly body: Answer }
}

async function generatedFrom(
  origin: string,
  t: { after(hook: () => void): void },
  document = '/api/v1/openapi.json',
) {
  const output = mkdtempSync(join(tmpdir(), 'generated-client-'))
  t.after(() => rmSync(output, { recursive: true, force: true }))
  const input = (await (await fetch(origin + document)).json()) as Answer
  await generate({ input, output, httpClient: 'fetch', useUnionTypes: true })
  return (await import(pathToFileURL(join(output, 'index.ts')).href)) as Generated
}

/** The generated client knows no signatures: they are put on what it sends, as it is sent. */
function signing(key: Key, now: () => number): typeof fetch {
  const send = globalThis.fetch
  return (url, init = {}) => {
    const { pathname, search } = new URL(String(url))
    const headers = new Headers(init.headers)
    const reason = headers.get('request-reason')
    const sending = {
      method: init.method === 'POST' ? ('POST' as const) : ('GET' as const),
      target: pathname + search,
      idempotencyKey: headers.get('idempotency-key') ?? '',
      ...(typeof init.body === 'string' && { body: init.body }),
      ...(reason !== null && { reason }),
    }
    const signed = signatureHeaders(key, sending, `${Math.floor(now() / 1000)}`)
    for (const [name, value] of Object.entries(signed)) headers.set(name, value)
    return send(url, { ...init, headers })
  }
}

test('a client generated from the document looks up, authorises, confirms and reads', async (t) => {
  const app = await openApp(t, { port: await freePort() })
  const there = await payerAbroad(app)
  const { code } = await codeFor(app, there, '1500.00')
  const key = await givenKey(app)
  const origin = app.base.config.publicOrigin
  const { OpenAPI, PaymentsService: api, ApiError } = await generatedFrom(origin, t)
  OpenAPI.BASE = origin
  const plain = globalThis.fetch
  globalThis.fetch = signing(key, () => app.clock.now().epochMilliseconds)
  t.after(() => {
    globalThis.fetch = plain
  })
  assert.equal((await api.readKey!()).keyId, key.keyId)
  const found = await api.lookUpCode!({ code })
  const quote = found.quote as { quoteId: string; usd: string }
  assert.equal(found.mxn, '1500.00')
  const asked = { code, quoteId: quote.quoteId, usd: quote.usd, partnerRef: 'gen-1' }
  const held = await api.authorise!('gen-authorise-1', asked)
  assert.equal(held.state, 'authorised')
  const again = await api.authorise!('gen-authorise-1', asked)
  assert.deepEqual(again, held)
  const { transferId } = held
  const done = await api.confirm!(transferId, 'gen-confirm-1', { partnerRef: 'gen-1' })
  assert.equal(done.state, 'received')
  await app.runJobs()
  assert.equal((await api.readTransfer!(transferId)).state, 'applied')
  const refused = await api.cancel!(transferId, 'gen-cancel-1', { partnerRef: 'gen-1' }).then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(refused instanceof ApiError)
  assert.deepEqual([refused.status, refused.body.code], [409, 'not-at-this-step'])
  globalThis.fetch = plain
  await t.test('and one from the document of systems works on a request', () => systems(app, t))
})

async function systems(app: App, t: { after(hook: () => void): void }) {
  const who = await registered(app)
  const folio = await transaction(app.base.db, (tx) =>
    app.rooms.tramites.open(tx, { memberId: who.memberId, type: 'balance-letter', by: story }),
  )
  const { key } = await systemWithKey(app)
  const origin = app.base.config.publicOrigin
  const document = '/api/v1/institute/openapi.json'
  const { OpenAPI, InstituteService: api } = await generatedFrom(origin, t, document)
  OpenAPI.BASE = origin
  globalThis.fetch = signing(key, () => app.clock.now().epochMilliseconds)
  const why = 'Carta de saldo'
  const found = await api.findMember!(why, { nss: who.nss })
  assert.equal(found.curp, who.curp)
  const listed = await api.listCases!(why, { nss: who.nss })
  assert.deepEqual((listed.cases as { folio: string }[])[0]?.folio, folio)
  const taken = await api.takeCase!(folio, 'gen-take-1', why, {})
  assert.deepEqual(taken, { folio, state: 'in-review' })
  assert.equal((await api.readCase!(folio, why)).state, 'in-review')
}
