// Somebody who takes traces, as a collector of OpenTelemetry does over HTTP, and remembers what it was told.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Attribute = { key: string; value: { stringValue?: string; intValue?: number } }
type OtlpSpan = {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  attributes: readonly Attribute[]
  events: readonly unknown[]
  status: { code: number; message?: string }
}
type Batch = {
  resourceSpans: readonly {
    resource: { attributes: readonly Attribute[] }
    scopeSpans: readonly { spans: readonly OtlpSpan[] }[]
  }[]
}
type Told = Omit<OtlpSpan, 'attributes'> & {
  attributes: Readonly<Record<string, string | number | undefined>>
}

const readable = (attributes: readonly Attribute[]): Told['attributes'] =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]))

/** Listens on loopback until `close`. */
export async function openCollector() {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    assert.equal(request.url, '/v1/traces')
    assert.equal(request.headers['content-type'], 'application/json')
    request.setEncoding('utf8')
    let body = ''
    for await (const text of request) body += text
    bodies.push(body)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const batches = () => bodies.flatMap((body) => (JSON.parse(body) as Batch).resourceSpans)
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every byte of text that came. */
    text: () => bodies.join('\n'),
    services: () => batches().map(({ resource }) => readable(resource.attributes)['service.name']),
    spans: (): readonly Told[] =>
      batches()
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }) => spans)
        .map((span) => ({ ...span, attributes: readable(span.attributes) })),
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((done) => server.close(() => done()))
    },
  }
}
