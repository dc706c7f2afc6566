// One route: who may come in, is the form ours, then the handler, then its answer.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { seconds } from '../../foundation/time.ts'
import { alonePage } from '../../modules/locks/helping.pages.ts'
import { staysOpen } from '../../modules/maintenance/reach.ts'
import { PartAway, within } from '../../platform/breaker.ts'
import { isDatabaseAway } from '../../platform/db.ts'
import { whileHeld } from '../../platform/held.ts'
import { whileHelped } from '../../platform/helped.ts'
import { mayLag, readsOwnWritesFor } from '../../platform/replica.ts'
import {
  type Answer,
  go,
  type MemberSession,
  type PartnerVisit,
  type Route,
  type StaffSession,
  show,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import type { Upload } from '../../platform/web-files.ts'
import { isOpenWithHelp } from '../../platform/web-helped.ts'
import { stoppedProblem } from '../partners/problems.ts'
import { sendAnswer } from './answers.ts'
import { handedOn } from './door-cookies.ts'
import { refuseForeign } from './forms.ts'
import type { WebDeps } from './server.ts'
import { isShut, metBy, stoppedAnswer, viewedAt } from './stops.ts'
import { noUpload, readUpload } from './uploads.ts'
import { cookieName, rateFor, visitOf } from './visits.ts'

const checkToken = (app: FastifyInstance) => (request: FastifyRequest, reply: FastifyReply) =>
  new Promise<void>((resolve, reject) => {
    app.csrfProtection.call(app, request, reply, (error?: Error) =>
      error ? reject(error) : resolve(),
    )
  })

/** They prove themselves by what they send: nobody is in. */
const bySelf: ReadonlySet<Route['for']> = new Set(['program', 'gateway', 'line', 'partner'])

/** Where a member may be in. */
const ofMembers: ReadonlySet<Route['for']> = new Set([
  ...(['anyone', 'member', 'uploader', 'member-uploader'] as const),
])

type Who = { member?: MemberSession | undefined; staff?: StaffSession | undefined }

/** Who is in, or nobody while it cannot be known. */
const knownIfAny = (known: Promise<MemberSession | undefined>) =>
  within(seconds(2), 'entry', known).catch((error: unknown) => {
    if (error instanceof PartAway || isDatabaseAway(error)) return undefined
    throw error
  })

async function whoIs(
  request: FastifyRequest,
  deps: WebDeps,
  now: Visit['now'],
  route: Route,
): Promise<Who> {
  if (bySelf.has(route.for)) return {}
  if (ofMembers.has(route.for)) {
    const cookie = request.cookies[cookieName('sesion')]
    if (!cookie) return {}
    const known = deps.doorkeeper.memberOf(cookie, now)
    // Help and the page of the portal's state open without a database: then nobody is known to be in.
    return { member: staysOpen(route.path) ? await knownIfAny(known) : await known }
  }
  const cookie = request.cookies[cookieName('personal')]
  return { staff: cookie ? await deps.doorkeeper.staffOf(cookie, now) : undefined }
}

/** To the door and back: what was being typed waits, sealed, for the same browser. */
async function toTheDoor(visit: Visit, deps: WebDeps): Promise<Answer> {
  const back = encodeURIComponent(visit.view.path)
  const answer = go(visit.cookie('sesion') ? `/sesion-cerrada?volver=${back}` : `/?volver=${back}`)
  const kept = await deps.doorkeeper.keepForm({
    path: visit.path,
    form: visit.form,
    session: visit.cookie('sesion'),
  })
  return kept ? withCookies(answer, kept) : answer
}

/** On the way back in, the page gets once what the same person had been typing into it. */
async function backInside(
  route: Extract<Route, { for: 'member' }>,
  visit: Visit,
  member: MemberSession,
  deps: WebDeps,
): Promise<Answer> {
  const cookie = visit.cookie('guardado')
  if (route.method !== 'GET' || !cookie) return route.handle({ ...visit, member })
  const { path } = visit
  const form = await deps.doorkeeper.takeKeptForm({ cookie, path, loginId: member.loginId })
  if (!form) return route.handle({ ...visit, member })
  const answer = await route.handle({ ...visit, form, member })
  // Led elsewhere first, to prove who they are: what was kept waits on.
  if (answer.kind !== 'page') return answer
  return withCookies(answer, { name: 'guardado', value: '', life: 'gone' })
}

/** Before any member's page: what is not done with help, and what changed since it was last read. */
async function stoppedFirst(
  route: Route,
  visit: Visit,
  member: MemberSession,
  deps: WebDeps,
): Promise<Answer | undefined> {
  if (member.helpedSince) {
    if (!isOpenWithHelp(route)) return show(alonePage(visit.view), 403)
    if (route.method === 'GET') await deps.doorkeeper.seenWithHelp(member, visit.path)
  }
  const due = member.papersDue && member.papersDue.length > 0
  if (!due || route.early || route.method === 'POST') return undefined
  return go(`/lo-que-cambio?volver=${encodeURIComponent(visit.view.path)}`)
}

/** What a visit may bring besides its fields, each for the routes that ask for it. */
type Shown = { upload: Upload; secret: string | undefined } & Pick<
  PartnerVisit,
  'method' | 'target' | 'headers' | 'body'
>

async function answerOf(
  route: Route,
  visit: Visit & Shown,
  who: Who,
  deps: WebDeps,
): Promise<Answer> {
  if (route.for === 'uploader' || route.for === 'gateway' || route.for === 'partner')
    return route.handle(visit)
  if (route.for === 'anyone' || route.for === 'program' || route.for === 'line')
    return route.handle(visit)
  if (route.for === 'member-uploader') {
    const { member } = who
    if (!member) return toTheDoor(visit, deps)
    const stopped = await stoppedFirst(route, visit, member, deps)
    return (
      stopped ?? whileHelped(Boolean(member.helpedSince), () => route.handle({ ...visit, member }))
    )
  }
  if (route.for === 'member') {
    const { member } = who
    if (!member) return toTheDoor(visit, deps)
    const stopped = await stoppedFirst(route, visit, member, deps)
    if (stopped) return stopped
    const helped = Boolean(member.helpedSince)
    const work = () => whileHelped(helped, () => backInside(route, visit, member, deps))
    return route.method === 'GET' && !visit.cookie('reciente') ? mayLag(work) : work()
  }
  if (!who.staff)
    return go(route.for.startsWith('operator') ? '/operacion/entrar' : '/agente/entrar')
  if (route.for === 'operator-uploader')
    return who.staff.roles.includes('operator')
      ? route.handle({ ...visit, staff: who.staff })
      : { kind: 'missing' }
  if (route.for !== 'staff' && !who.staff.roles.includes(route.for)) return { kind: 'missing' }
  return route.handle({ ...visit, staff: who.staff })
}

/** A member who wrote reads what they wrote, for as long as a copy of the database may be behind. */
const remembered = (answer: Answer, wrote: boolean): Answer =>
  wrote ? withCookies(answer, { name: 'reciente', value: 'si', life: readsOwnWritesFor }) : answer

/** As gateways show a secret: a bearer token, the password of Basic, or a header of its own. */
function secretIn({ headers }: FastifyRequest): string | undefined {
  const { authorization: shown = '' } = headers
  if (/^bearer /i.test(shown)) return shown.slice('bearer '.length)
  if (/^basic /i.test(shown)) {
    const pair = Buffer.from(shown.slice('basic '.length), 'base64').toString('utf8')
    return pair.slice(pair.indexOf(':') + 1)
  }
  const own = headers['x-api-key']
  return typeof own === 'string' ? own : undefined
}

/** As it came over the line, for whoever checks a signature of it. */
function wireOf(request: FastifyRequest): Omit<Shown, 'upload'> {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers[name] = value
  return {
    headers,
    secret: secretIn(request),
    method: request.method === 'GET' ? 'GET' : 'POST',
    target: request.originalUrl,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  }
}

/** What came with a form that may bring a file; of a form for members, once we know that one is in. */
async function uploadFor({ for: whom, ...route }: Route, request: FastifyRequest, who: Who) {
  const ofOperator = whom === 'operator-uploader' && who.staff?.roles.includes('operator')
  const reads = whom === 'uploader' || (whom === 'member-uploader' && who.member) || ofOperator
  const { mostBytes } = route as { mostBytes?: number }
  return reads ? readUpload(request, mostBytes) : noUpload
}

/** From the door to the answer. A portal that is shut asks nothing of the database. */
async function handled(
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  deps: WebDeps,
  token: ReturnType<typeof checkToken>,
): Promise<FastifyReply> {
  const now = deps.now()
  if (request.method === 'POST') refuseForeign(request)
  const met = metBy(deps.maintenance, request, now)
  const who = met && isShut(met) ? {} : await whoIs(request, deps, now, route)
  const upload = await uploadFor(route, request, who)
  const stop = viewedAt(deps.maintenance, now)
  const abroad = who.member && (await rateFor(who.member, deps.rates))
  const place = { institution: deps.institution, demo: deps.config.demo, now, stop, abroad }
  const visit = visitOf(request, reply, place, who.member)
  if (met && route.for === 'partner')
    return sendAnswer(reply, visit, stoppedProblem(deps, visit, met.until))
  if (met) return sendAnswer(reply, visit, await stoppedAnswer(met, visit, reply, deps))
  const known = route.for === 'anyone' || route.for === 'uploader' || who.member || who.staff
  if (route.method === 'POST' && known) await token(request, reply)
  if (route.path.includes(':token')) reply.header('referrer-policy', 'no-referrer')
  const shown = { ...visit, upload, ...wireOf(request) }
  const held = handedOn(request.raw)?.held
  const answer = await whileHeld(held, () => answerOf(route, shown, who, deps))
  const wrote = deps.reads?.lags === true && route.method === 'POST' && who.member !== undefined
  return sendAnswer(reply, visit, remembered(answer, wrote))
}

export function addRoute(app: FastifyInstance, route: Route, deps: WebDeps): void {
  const token = checkToken(app)
  app.route({
    method: route.method,
    url: route.path,
    ...(route.for === 'partner' && { bodyLimit: route.mostBytes }),
    handler: (request, reply) => handled(route, request, reply, deps, token),
  })
}
