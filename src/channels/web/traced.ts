// A span for every request, where traces are kept.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asked, Traces } from '../../platform/traces.ts'

/** To be called before routes are added. Without `traces` requests meet no hook of ours. */
export function traceRequests(
  app: FastifyInstance,
  traces: Pick<Traces, 'asked'> | undefined,
): void {
  if (!traces) return
  const asked = new WeakMap<FastifyRequest, Asked>()
  app.addHook('onRequest', async (request) => {
    const { traceparent } = request.headers
    const given = typeof traceparent === 'string' ? traceparent : undefined
    asked.set(request, traces.asked(request.method, given))
  })
  // Entered here and not before: reading a body ends in a call of the socket's, which belongs to no request.
  app.addHook('preHandler', (request, _reply, done) => {
    asked.get(request)!.within(done)
  })
  app.addHook('onResponse', async (request, reply) => {
    asked.get(request)?.answered({ route: request.routeOptions.url, status: reply.statusCode })
  })
}
