// SMS over HTTP against a small server: what is sent, with which secret, and what each answer means.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { json } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { openHttpGateway } from './http-gateway.ts'

let answer = { status: 200, body: '{"id":"agg-1"}', location: '' }
const asked: { headers: IncomingHttpHeaders; body: unknown; url: string | undefined }[] = []
const server = createServer(async (request, response) => {
  asked.push({ headers: request.headers, body: await json(request), url: request.url })
  response.writeHead(answer.status, answer.location ? { location: answer.location } : {})
  response.end(answer.body)
})
let url = ''

before(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(typeof address === 'object' && address)
  url = `http://:s3cr%2Bto@127.0.0.1:${address.port}/sms`
})
after(() => server.close())

test('one POST with the secret as a bearer token, never in the address', async () => {
  const sent = await openHttpGateway({ url, from: '30900' }).send({
    to: '+525550001111',
    text: 'é',
  })
  assert.deepEqual(sent, { outcome: 'sent', reply: 'http-200', ids: ['agg-1'] })
  assert.equal(asked[0]?.headers.authorization, 'Bearer s3cr+to')
  assert.equal(asked[0]?.url, '/sms')
  assert.deepEqual(asked[0]?.body, { from: '30900', to: '+525550001111', text: 'é' })
})

test('what the aggregator answers decides: pass, try later, give up', async () => {
  const gateway = openHttpGateway({ url, from: '30900' })
  const expected = {
    422: 'permanent',
    404: 'permanent',
    401: 'temporary',
    429: 'temporary',
    503: 'temporary',
  }
  for (const [status, outcome] of Object.entries(expected)) {
    answer = { status: Number(status), body: '', location: '' }
    const sent = await gateway.send({ to: '+525550001111', text: 'x' })
    assert.deepEqual(sent, { outcome, reply: `http-${status}` })
  }
})

test('redirects are not followed and a server that is away is a matter of time', async () => {
  answer = { status: 302, body: '', location: 'http://127.0.0.1:9/' }
  const moved = await openHttpGateway({ url, from: '30900' }).send({
    to: '+525550001111',
    text: 'x',
  })
  assert.equal(moved.outcome, 'temporary')
  const away = await openHttpGateway({ url: 'http://127.0.0.1:9/', from: '30900' }).send({
    to: '+525550001111',
    text: 'x',
  })
  assert.deepEqual(away, { outcome: 'temporary', reply: 'line-lost' })
})

test('plain http beyond this machine is refused at start', () => {
  assert.throws(() => openHttpGateway({ url: 'http://sms.example/', from: '30900' }), RangeError)
})
