// Traces for OpenTelemetry: off, and none of its packages loaded, until an address for them is set.
// Whatever a span says is named in this file: patterns, statements, queues and codes, never a value of anybody's.
import type { Span } from '@opentelemetry/api'
import type pg from 'pg'

/** `endpoint`: of an OTLP/HTTP collector, without `/v1/traces`; `ratio`: of the traces that are kept, 0 to 1. */
export type TracesConfig = { readonly endpoint: string; readonly ratio: number }

export type Asked = {
  /** What is done within belongs to the request. */
  within<T>(work: () => T): T
  /** Ends its span. `route`: the pattern, never the path; undefined: there is none of that path. */
  answered(answer: { route: string | undefined; status: number }): void
}
export type Job = {
  readonly queue: string
  readonly kind: string | undefined
  /** Of whatever sent it, as `carried` wrote it. */
  readonly traceparent: string | undefined
}
export type Traces = {
  /** Begins the span of a request; `traceparent`: its header of W3C Trace Context, as it came. */
  asked(method: string, traceparent: string | undefined): Asked
  /** The same pool; a named statement sent through it within a kept trace is a span of that name. */
  watch(pool: pg.Pool): pg.Pool
  /** The `traceparent` to send along with a job; undefined outside of a kept trace. */
  carried(): string | undefined
  /** A job as a span that goes on with the trace it was sent in. */
  job(job: Job, work: () => Promise<void>): Promise<void>
  /** Sends what is left, for two seconds at most. */
  stop(): Promise<void>
}

const patienceMs = 2_000
const sqlState = /^[0-9A-Z]{5}$/
/** Kinds are written in our code, but travel in a payload: nothing else gets into a name. */
const ownWord = /^[a-z][a-z-]{0,60}$/

/**
 * Only our ratio says what is kept: a request that comes with «sampled» keeps its trace's identity and is drawn by it
 * like any other, so that nobody outside makes us trace everything; one that comes with «not sampled» is not kept.
 */
async function openProvider({ endpoint, ratio }: TracesConfig) {
  const [api, sdk, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const drawn = new sdk.TraceIdRatioBasedSampler(ratio)
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: patienceMs,
  })
  const provider = new sdk.NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'cimiento' })),
    sampler: new sdk.ParentBasedSampler({ root: drawn, remoteParentSampled: drawn }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter, { exportTimeoutMillis: patienceMs })],
  })
  provider.register()
  const stop = async (): Promise<void> => {
    await provider.shutdown().catch(() => {}) // a collector that is away has nobody to tell
    for (const part of [api.trace, api.context, api.propagation]) part.disable()
  }
  return { api, tracer: provider.getTracer('cimiento'), stop }
}

type Provider = Awaited<ReturnType<typeof openProvider>>

/** Of what failed, at most the code of PostgreSQL: messages may quote values. */
function failed({ api }: Provider, span: Span, error: unknown): void {
  span.setStatus({ code: api.SpanStatusCode.ERROR })
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && sqlState.test(code))
    span.setAttribute('db.response.status_code', code)
}

/** Does the work within the span and ends it with the work. */
async function during<T>(provider: Provider, span: Span, work: () => Promise<T>): Promise<T> {
  const { trace, context } = provider.api
  try {
    return await context.with(trace.setSpan(context.active(), span), work)
  } catch (error) {
    failed(provider, span, error)
    throw error
  } finally {
    span.end()
  }
}

function requests({ api, tracer }: Provider): Traces['asked'] {
  const { context, propagation, trace, ROOT_CONTEXT, SpanKind, SpanStatusCode } = api
  return (method, traceparent) => {
    const from = propagation.extract(ROOT_CONTEXT, { traceparent })
    const attributes = { 'http.request.method': method }
    const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, from)
    return {
      within: (work) => context.with(trace.setSpan(ROOT_CONTEXT, span), work),
      answered: ({ route, status }) => {
        if (route !== undefined)
          span.updateName(`${method} ${route}`).setAttribute('http.route', route)
        span.setAttribute('http.response.status_code', status)
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      },
    }
  }
}

/** Only what is asked by configuration and answered by a promise, as all our named statements are. */
const nameOf = (asked: readonly unknown[]): string | undefined =>
  asked.length === 1 ? (asked[0] as { name?: string }).name : undefined

function statements(provider: Provider): Traces['watch'] {
  const { api, tracer } = provider
  const kind = api.SpanKind.CLIENT
  return (pool) => {
    const plain = pool.query.bind(pool) as (...asked: unknown[]) => Promise<unknown>
    const query = (...asked: unknown[]): Promise<unknown> => {
      const name = nameOf(asked)
      if (name === undefined || !api.trace.getActiveSpan()?.isRecording()) return plain(...asked)
      const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': name }
      const span = tracer.startSpan(name, { kind, attributes })
      return during(provider, span, () => plain(...asked))
    }
    return Object.assign(pool, { query })
  }
}

function work(provider: Provider): Traces['job'] {
  const { api, tracer } = provider
  return ({ queue, kind, traceparent }, done) => {
    const from = api.propagation.extract(api.ROOT_CONTEXT, { traceparent })
    const own = kind !== undefined && ownWord.test(kind) ? kind : undefined
    const attributes = { 'job.queue': queue, ...(own && { 'job.kind': own }) }
    const options = { kind: api.SpanKind.CONSUMER, attributes }
    const span = tracer.startSpan(own ? `${queue} ${own}` : queue, options, from)
    return during(provider, span, done)
  }
}

/** Undefined, and nothing loaded, without a configuration. Once in a process. */
export async function openTraces(config: TracesConfig | undefined): Promise<Traces | undefined> {
  if (!config) return undefined
  const provider = await openProvider(config)
  const { context, propagation, trace } = provider.api
  return {
    asked: requests(provider),
    watch: statements(provider),
    carried: () => {
      if (!trace.getActiveSpan()?.isRecording()) return undefined
      const carrier: { traceparent?: string } = {}
      propagation.inject(context.active(), carrier)
      return carrier.traceparent
    },
    job: work(provider),
    stop: provider.stop,
  }
}
