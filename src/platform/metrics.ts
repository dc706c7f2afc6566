// Figures for Prometheus, on a port of their own: nothing of them is ever served to the public.
import { createServer } from 'node:http'
import { AggregatorRegistry, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Answered = { route: string; method: string; status: number; seconds: number }
export type Metrics = {
  /** Told of every answer. Routes are patterns (`/mis-tramites/:folio`), so that nothing personal becomes a label. */
  answered(answer: Answered): void
  /** A figure that is asked for when somebody looks. */
  watch(name: string, help: string, read: () => Promise<number>): void
  /** The text that Prometheus reads. */
  text(): Promise<string>
}

type Text = typeof Registry.PROMETHEUS_CONTENT_TYPE
type Part = 'alone' | 'first' | 'web'

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

const secondsIn = (registry: Registry) =>
  new Histogram({
    name: 'cimiento_answer_seconds',
    help: 'Time from request to answer, by route pattern, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets,
    registers: [registry],
  })

/**
 * `web`: one of several processes, whose figures the `first` one adds up and tells with its own; `alone`: all
 * there is.
 */
export function openMetrics(part: Part = 'alone'): Metrics {
  const several = part === 'alone' ? undefined : new AggregatorRegistry<Text>()
  const registry: Registry = several ?? new Registry()
  const seconds = part === 'first' ? undefined : secondsIn(registry)
  if (seconds) collectDefaultMetrics({ register: registry })
  if (part === 'web') AggregatorRegistry.setRegistries(registry)
  return {
    answered: ({ route, method, status, seconds: took }) =>
      seconds?.observe({ route, method, status }, took),
    watch: (name, help, read) => {
      new Gauge({
        name: `cimiento_${name}`,
        help,
        registers: [registry],
        async collect() {
          this.set(await read())
        },
      })
    },
    text: async () => {
      const own = await registry.metrics()
      return part === 'first' ? `${own}\n${await several!.clusterMetrics()}` : own
    },
  }
}

/** Serves `GET /metrics`; port 0 serves nothing. Returns how to stop. */
export async function serveMetrics(
  metrics: Metrics,
  port: number,
  host: string,
): Promise<() => Promise<void>> {
  if (port === 0) return async () => {}
  const server = createServer(async (request, response) => {
    const there = request.method === 'GET' && request.url === '/metrics'
    const text = there ? await metrics.text().catch(() => undefined) : ''
    response.writeHead(there ? (text === undefined ? 503 : 200) : 404, {
      'content-type': 'text/plain; version=0.0.4',
    })
    response.end(text)
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, host, ready)
  })
  return () => new Promise((done) => server.close(() => done()))
}
