// The web channel: HTTP in, visits to handlers, answers out, and a page for everything that goes wrong.
import { randomUUID } from 'node:crypto'
import cookies from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import type { Clock, Instant } from '../../foundation/time.ts'
import type { RatesUseCases } from '../../modules/cross-border/rates.usecases.ts'
import { assetAt } from '../../platform/assets.ts'
import type { Config } from '../../platform/config.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Log } from '../../platform/log.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Traces } from '../../platform/traces.ts'
import type { Cookie, Form, MemberSession, Route, StaffSession } from '../../platform/web.ts'
import { answerProblems } from '../partners/troubles.ts'
import type { Door } from './door.ts'
import { handedOn } from './door-cookies.ts'
import { answerErrors } from './errors.ts'
import { readForm, readJson, readLooseJson } from './forms.ts'
import type { LastFigures } from './last-figures.ts'
import { keepPace, pace } from './pace.ts'
import { contentPolicy, permissions, transport, varies } from './policy.ts'
import { addRoute } from './routes.ts'
import type { Stops } from './stops.ts'
import { traceRequests } from './traced.ts'
import { uploadLimits } from './uploads.ts'
import { sessionMark, withoutLanguage } from './visits.ts'

/** Who is behind a cookie, and what was typed into a form that met a closed session. */
export type Doorkeeper = {
  memberOf(cookie: string, now: Instant): Promise<MemberSession | undefined>
  staffOf(cookie: string, now: Instant): Promise<StaffSession | undefined>
  /** Undefined: nothing to keep. `session`: the cookie of the session that closed. */
  keepForm(kept: {
    path: string
    form: Form
    session: string | undefined
  }): Promise<Cookie | undefined>
  /** Notes what is opened while somebody helps the member. */
  seenWithHelp(member: MemberSession, path: string): Promise<void>
  takeKeptForm(kept: { cookie: string; path: string; loginId: string }): Promise<Form | undefined>
}

export type WebDeps = {
  config: Pick<Config, 'publicOrigin' | 'trustedProxies' | 'demo'>
  institution: Institution
  now: Clock
  log: Log
  secrets: Secrets
  doorkeeper: Doorkeeper
  /** What is stopped, from memory. */
  maintenance: Stops
  /** What a browser keeps of its member's figures, from its own cookies. */
  snapshots: LastFigures
  /** What a peso is worth elsewhere, from memory. */
  rates: Pick<RatesUseCases, 'referenceOf'>
  routes: readonly Route[]
  /** Whether this process can serve: the database answers. */
  ready(): Promise<boolean>
  /** What stands before Fastify where requests come over the network. */
  door?: Pick<Door, 'serverFactory'>
  /** Whether pages may come from a copy of the database. */
  reads?: { readonly lags: boolean }
  /** Where the spans of requests go; without it there are none. */
  traces?: Pick<Traces, 'asked'> | undefined
  /** Told of every answer, for the metrics. */
  measured?(answer: { route: string; method: string; status: number; seconds: number }): void
}

const policy = { useDefaults: false, directives: contentPolicy }
const anHour = 3_600_000
const year = 31_536_000

async function addGuards(app: FastifyInstance, deps: WebDeps): Promise<void> {
  const https = deps.config.publicOrigin.startsWith('https:')
  await app.register(helmet, {
    contentSecurityPolicy: policy,
    strictTransportSecurity: https && transport,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  await app.register(cookies)
  await app.register(formbody, {
    bodyLimit: 65_536,
    parser: (text) => readForm(text) as Record<string, unknown>,
  })
  await app.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieKey: '__Host-formas',
    cookieOpts: { path: '/', httpOnly: true, secure: true, sameSite: 'lax' },
    csrfOpts: {
      hmacKey: deps.secrets.mac('csrf', 'key').toString('hex'),
      userInfo: true,
      validity: anHour,
    },
    getToken: (request) => (request.body as Form | undefined)?._csrf,
    getUserInfo: sessionMark,
  })
  app.addHook('onSend', async (request, reply) => {
    const handed = handedOn(request.raw)
    if (!handed || (handed.left && reply.statusCode !== 303)) return
    await handed.left?.()
    for (const cookie of handed.cookies) reply.header('set-cookie', cookie)
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', permissions)
    reply.header('vary', varies)
  })
}

function addPlumbing(app: FastifyInstance, deps: WebDeps): void {
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send('ok\n'),
  )
  app.get('/readyz', async (_request, reply) => {
    const ready = await deps.ready()
    reply.header('cache-control', 'no-store')
    return reply.code(ready ? 200 : 503).send(ready ? 'ready\n' : 'not ready\n')
  })
  app.get('/estatico/*', async (request, reply) => {
    const asset = assetAt(request.url.split('?', 1)[0]!)
    if (!asset) return reply.callNotFound()
    reply.type(asset.type).header('cache-control', `public, max-age=${year}, immutable`)
    const accepts = request.headers['accept-encoding'] ?? ''
    for (const [encoding, accepted] of [
      ['br', /\bbr\b/],
      ['gzip', /\bgzip\b/],
    ] as const) {
      const body = accepted.test(accepts) ? asset.squeezed(encoding) : undefined
      if (body) return reply.header('content-encoding', encoding).send(body)
    }
    return reply.send(asset.body)
  })
}

/** Routes for programs take JSON and nothing else: what a form of another site can send never reaches them. */
function addPrograms(app: FastifyInstance, deps: WebDeps): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_: unknown, body: string | Buffer) => readJson(body.toString()),
  )
  for (const route of deps.routes) if (route.for === 'program') addRoute(app, route, deps)
}

/** Routes for carriers' machines take forms too: their secret travels in a header, which no page can send. */
function addGateways(app: FastifyInstance, deps: WebDeps): void {
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_: unknown, body: string | Buffer) => readLooseJson(body.toString()),
  )
  for (const route of deps.routes) if (route.for === 'gateway') addRoute(app, route, deps)
}

/** Routes for partners take bytes, as they were signed, and answer every trouble as a problem. */
function addPartners(app: FastifyInstance, deps: WebDeps): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer' },
    async (_: unknown, body: string | Buffer) => body,
  )
  const problems = answerProblems(deps)
  app.setErrorHandler(problems.onError)
  for (const route of deps.routes) if (route.for === 'partner') addRoute(app, route, deps)
}

const withFile: ReadonlySet<Route['for']> = new Set([
  ...(['uploader', 'member-uploader', 'operator-uploader'] as const),
])
/** Routes that take a file: everywhere else such a form is refused unread. */
async function addUploads(app: FastifyInstance, deps: WebDeps): Promise<void> {
  await app.register(multipart, { limits: uploadLimits, throwFileSizeLimit: false })
  for (const route of deps.routes) if (withFile.has(route.for)) addRoute(app, route, deps)
}

function measure(app: FastifyInstance, deps: WebDeps): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const milliseconds = reply.elapsedTime
    const told = { method: request.method, route, status: reply.statusCode }
    deps.measured?.({ ...told, seconds: milliseconds / 1000 })
    deps.log.debug('answered', { ...told, milliseconds, requestId: request.id })
  })
}

/** The whole web channel, ready to listen or to be injected. */
export async function openWeb(deps: WebDeps): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    ...(deps.door && { serverFactory: deps.door.serverFactory }),
    bodyLimit: 65_536,
    requestTimeout: pace.mostMs,
    http: { headersTimeout: pace.graceMs },
    maxRequestsPerSocket: 0,
    trustProxy: deps.config.trustedProxies.length > 0 ? [...deps.config.trustedProxies] : false,
    genReqId: () => randomUUID(),
    rewriteUrl: (request) => withoutLanguage(request.url ?? '/'),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    return503OnClosing: true,
    frameworkErrors: (error, request, reply) => answerErrors(deps).onError(error, request, reply),
  })
  app.server.prependListener('request', (request, response) => keepPace(request, response))
  app.removeContentTypeParser(['application/json', 'text/plain'])
  await addGuards(app, deps)
  measure(app, deps)
  traceRequests(app, deps.traces)
  const errors = answerErrors(deps)
  app.setErrorHandler(errors.onError)
  app.setNotFoundHandler(errors.onMissing)
  addPlumbing(app, deps)
  const apart: readonly Route['for'][] = [
    ...(['program', 'gateway', 'partner'] as const),
    ...withFile,
  ]
  for (const route of deps.routes) if (!apart.includes(route.for)) addRoute(app, route, deps)
  await app.register(async (programs) => addPrograms(programs, deps))
  await app.register(async (gateways) => addGateways(gateways, deps))
  await app.register(async (partners) => addPartners(partners, deps))
  await app.register(async (uploads) => addUploads(uploads, deps))
  return app
}
