import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { openCollector } from '../../../test/harness/collector.ts'
import { openTraces } from '../../platform/traces.ts'
import { traceRequests } from './traced.ts'

const cameIn = '4bf92f3577b34da6a3ce929d0e0e4736'
const headers = {
  traceparent: `00-${cameIn}-00f067aa0ba902b7-01`,
  tracestate: 'vendor=Guadalupe',
  baggage: 'member=Guadalupe',
  cookie: '__Host-sesion=Guadalupe',
  'user-agent': 'Guadalupe',
  'content-type': 'application/json',
}

async function toldOf(url: string, more: { method?: 'POST'; payload?: string } = {}) {
  const collector = await openCollector()
  const traces = await openTraces({ endpoint: collector.endpoint, ratio: 1 })
  const app = fastify()
  traceRequests(app, traces)
  const carried: unknown[] = []
  app.get('/pago/:token', async () => 'ok')
  app.post('/entrar', async () => {
    carried.push(traces!.carried())
    return 'ok'
  })
  app.get('/roto', async () => {
    throw new Error('Guadalupe')
  })
  const { statusCode } = await app.inject({ url, headers, ...more })
  await app.close()
  await traces!.stop()
  await collector.close()
  assert.ok(!collector.text().includes('Guadalupe'))
  assert.equal(collector.spans().length, 1)
  const span = collector.spans()[0]!
  assert.deepEqual([span.traceId, span.parentSpanId], [cameIn, '00f067aa0ba902b7'])
  assert.equal(span.attributes['http.response.status_code'], statusCode)
  return { ...span, carried }
}

test('a request is a span of its pattern, in the trace it came in; nothing that was sent is in it', async () => {
  const { name, attributes, status, events } = await toldOf('/pago/Guadalupe?nss=Guadalupe')
  assert.equal(name, 'GET /pago/:token')
  assert.deepEqual(attributes, {
    'http.request.method': 'GET',
    'http.route': '/pago/:token',
    'http.response.status_code': 200,
  })
  assert.deepEqual([status, events], [{ code: 0 }, []])
})

test('what a form asks for belongs to its trace, though its body was read in between', async () => {
  const { name, spanId, carried } = await toldOf('/entrar', {
    method: 'POST',
    payload: '{"clave":"Guadalupe"}',
  })
  assert.equal(name, 'POST /entrar')
  assert.deepEqual(carried, [`00-${cameIn}-${spanId}-01`])
})

test('a fault says that it is one, without its message; a path that is none of ours is not repeated', async () => {
  const fault = await toldOf('/roto')
  assert.deepEqual([fault.status, fault.events], [{ code: 2 }, []])
  const lost = await toldOf('/Guadalupe/nada')
  assert.deepEqual([lost.name, lost.attributes['http.route']], ['GET', undefined])
  assert.equal(lost.attributes['http.response.status_code'], 404)
})

test('without traces no hook is added', async () => {
  const app = fastify()
  app.addHook = () => assert.fail('a hook')
  traceRequests(app, undefined)
  await app.close()
})
