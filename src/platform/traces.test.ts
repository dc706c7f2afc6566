import assert from 'node:assert/strict'
import { test } from 'node:test'
import type pg from 'pg'
import { openCollector } from '../../test/harness/collector.ts'
import { readConfig } from './config.ts'
import { openTraces, type Traces } from './traces.ts'

const cameIn = '4bf92f3577b34da6a3ce929d0e0e4736'
const sampled = `00-${cameIn}-00f067aa0ba902b7-01`
const secret = '12345678903'

/** A pool whose server answers or refuses; it remembers what it was asked. */
function poolOf(answer: () => Promise<unknown>) {
  const asked: unknown[] = []
  const query = (...all: unknown[]) => {
    asked.push(...all)
    return answer()
  }
  return { asked, pool: { query } as unknown as pg.Pool }
}

async function toldOf(ratio: number, work: (traces: Traces) => Promise<unknown>) {
  const collector = await openCollector()
  const traces = await openTraces({ endpoint: `${collector.endpoint}/`, ratio })
  assert.ok(traces)
  await work(traces)
  await traces.stop()
  await collector.close()
  return collector
}

test('without an address there are no traces; with one, a hundredth of them unless it is said', async () => {
  const read = (variables: NodeJS.ProcessEnv) => readConfig({ DEMO: '1', ...variables }).traces
  assert.equal(read({}), undefined)
  assert.equal(read({ OTEL_TRACES_SAMPLER_ARG: '1' }), undefined)
  assert.equal(await openTraces(undefined), undefined)
  const endpoint = 'http://127.0.0.1:4318'
  const OTEL_EXPORTER_OTLP_ENDPOINT = endpoint
  assert.deepEqual(read({ OTEL_EXPORTER_OTLP_ENDPOINT }), { endpoint, ratio: 0.01 })
  const all = { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG: '1' }
  assert.deepEqual(read(all), { endpoint, ratio: 1 })
  for (const wrong of ['1.5', '-1', 'many'])
    assert.throws(() => read({ OTEL_TRACES_SAMPLER_ARG: wrong }), /OTEL_TRACES_SAMPLER_ARG/)
  assert.throws(() => read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'ftp://x' }), /OTLP_ENDPOINT/)
})

test('a named statement is a span of its name within its request: neither its text nor a value is told', async () => {
  const fine = poolOf(async () => ({ rows: [1] }))
  const told = await toldOf(1, async (traces) => {
    const asked = traces.asked('GET', sampled)
    const pool = traces.watch(fine.pool)
    const statement = { name: 'home', text: 'select nss from members', values: [secret] }
    assert.deepEqual(await asked.within(() => pool.query(statement)), { rows: [1] })
    await asked.within(() => pool.query({ text: 'select 2' }))
    await asked.within(() => pool.query('select 3'))
    await pool.query(statement)
    assert.equal(fine.asked.length, 4)
    asked.answered({ route: '/inicio', status: 200 })
  })
  const [statement, request, ...more] = told.spans()
  assert.deepEqual(more, [])
  assert.equal(statement!.name, 'home')
  assert.equal(statement!.parentSpanId, request!.spanId)
  assert.deepEqual(statement!.attributes, {
    'db.system.name': 'postgresql',
    'db.query.summary': 'home',
  })
  assert.deepEqual([statement!.traceId, request!.traceId], [cameIn, cameIn])
  assert.equal(request!.parentSpanId, '00f067aa0ba902b7')
  assert.deepEqual(told.services(), ['cimiento'])
  assert.ok(!told.text().includes(secret) && !told.text().includes('select'))
})

test('of a statement that fails the code is told, and the error goes on as it was', async () => {
  const error = Object.assign(new Error(`duplicate key ${secret}`), { code: '23505' })
  const broken = poolOf(() => Promise.reject(error))
  const told = await toldOf(1, async (traces) => {
    const asked = traces.asked('GET', undefined)
    const pool = traces.watch(broken.pool)
    const failing = asked.within(() => pool.query({ name: 'home', text: 'select 1' }))
    await assert.rejects(failing, (thrown) => thrown === error)
    asked.answered({ route: undefined, status: 500 })
  })
  const [statement, request] = told.spans()
  assert.equal(statement!.attributes['db.response.status_code'], '23505')
  assert.deepEqual([statement!.status, statement!.events], [{ code: 2 }, []])
  assert.deepEqual([request!.name, request!.status], ['GET', { code: 2 }])
  assert.ok(!told.text().includes(secret))
})

test('a job goes on with the trace that sent it; one that nobody sent begins its own', async () => {
  let ran = 0
  const told = await toldOf(1, async (traces) => {
    const asked = traces.asked('POST', sampled)
    const traceparent = asked.within(traces.carried)
    asked.answered({ route: '/entrar', status: 303 })
    assert.match(traceparent ?? '', new RegExp(`^00-${cameIn}-[0-9a-f]{16}-01$`))
    assert.equal(traces.carried(), undefined)
    const work = async () => void ran++
    await traces.job({ queue: 'decisions', kind: 'recovery', traceparent }, work)
    await traces.job({ queue: 'mail', kind: secret, traceparent: undefined }, work)
    const bug = new Error(secret)
    const fails = traces.job({ queue: 'sms', kind: undefined, traceparent: 'nonsense' }, () =>
      Promise.reject(bug),
    )
    await assert.rejects(fails, (thrown) => thrown === bug)
  })
  const [request, sent, own, failing] = told.spans()
  assert.equal(ran, 2)
  assert.deepEqual([sent!.name, sent!.traceId], ['decisions recovery', cameIn])
  assert.equal(sent!.parentSpanId, request!.spanId)
  assert.deepEqual(sent!.attributes, { 'job.queue': 'decisions', 'job.kind': 'recovery' })
  assert.deepEqual([own!.name, own!.attributes], ['mail', { 'job.queue': 'mail' }])
  assert.equal(own!.parentSpanId, undefined)
  assert.notEqual(own!.traceId, cameIn)
  assert.deepEqual([failing!.name, failing!.status, failing!.events], ['sms', { code: 2 }, []])
  assert.ok(!told.text().includes(secret))
})

test('our ratio alone says what is kept: «sampled» from outside forces nothing, «not sampled» is obeyed', async () => {
  const quiet = poolOf(async () => ({ rows: [] }))
  const ask = async (traces: Traces, traceparent: string | undefined) => {
    const asked = traces.asked('GET', traceparent)
    await asked.within(() => traces.watch(quiet.pool).query({ name: 'home', text: 'select 1' }))
    assert.equal(asked.within(traces.carried), undefined)
    asked.answered({ route: '/inicio', status: 200 })
  }
  const none = await toldOf(0, async (traces) => {
    for (const given of [sampled, undefined]) await ask(traces, given)
  })
  assert.equal(none.text(), '')
  const all = await toldOf(1, (traces) => ask(traces, `${sampled.slice(0, -2)}00`))
  assert.equal(all.text(), '')
  assert.equal(quiet.asked.length, 3)
})

test('a collector that is away is nobody’s trouble', async () => {
  const away = await openCollector()
  await away.close()
  const traces = await openTraces({ endpoint: away.endpoint, ratio: 1 })
  traces!.asked('GET', undefined).answered({ route: '/', status: 200 })
  const begun = performance.now()
  await traces!.stop()
  assert.ok(performance.now() - begun < 60_000, 'it ends')
})
