// The one place that turns trouble into HTTP. Nobody reads a message to decide anything.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { PartAway } from '../../platform/breaker.ts'
import { isDatabaseAway } from '../../platform/db.ts'
import { TooManyHashes } from '../../platform/passwords.ts'
import { type Form, type Visit, withoutSecrets } from '../../platform/web.ts'
import { isOfPartners, problem } from '../partners/problems.ts'
import { sendAnswer, sendPage } from './answers.ts'
import * as pages from './errors.pages.ts'
import { ForeignForm, UnreadableForm } from './forms.ts'
import { lastFiguresDate } from './last-figures.ts'

import type { WebDeps } from './server.ts'
import { viewedAt } from './stops.ts'
import { cookieName, noFields, visitOf, withoutLanguage } from './visits.ts'

const expiredCodes = new Set(['FST_CSRF_INVALID_TOKEN', 'FST_CSRF_MISSING_SECRET'])
const statusOf: Readonly<Record<string, 400 | 413 | 415>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 415,
  FST_ERR_CTP_BODY_TOO_LARGE: 413,
}

/** What a caller reads out: short, without letters that sound alike. */
const referenceOf = (requestId: string): string =>
  requestId
    .replaceAll('-', '')
    .slice(0, 8)
    .toUpperCase()
    .replace(/(.{4})/, '$1-')

export function answerErrors(deps: WebDeps) {
  const visitFor = (request: FastifyRequest, reply: FastifyReply): Visit => {
    const now = deps.now()
    const stop = viewedAt(deps.maintenance, now)
    const place = { institution: deps.institution, demo: deps.config.demo, now, stop }
    return visitOf(request, reply, place, undefined, () => noFields)
  }
  const keptDate = (visit: Visit, request: FastifyRequest): string | undefined => {
    if (!request.cookies) return undefined
    const at = { lang: visit.view.lang, now: visit.now, checked: false }
    return lastFiguresDate(deps.snapshots, visit.cookie, at)
  }
  const away = async (visit: Visit, request: FastifyRequest, reply: FastifyReply) => {
    reply.header('retry-after', 10).header('refresh', 10) // the page asks again without scripts
    // Whoever leaves is not made to wait for the database before this browser forgets what they saw.
    const leaves = visit.path === '/salir'
    if (leaves) reply.clearCookie(cookieName('foto'), { path: '/', secure: true, httpOnly: true })
    const kept = leaves ? undefined : keptDate(visit, request)
    return sendPage(reply, 503, pages.awayPage(visit.view, kept).toString())
  }
  const refused = async (error: FastifyError, visit: Visit, reply: FastifyReply) => {
    if (expiredCodes.has(error.code)) {
      const typed = withoutSecrets((visit.form ?? {}) as Form)
      return sendPage(reply, 422, pages.expiredPage(visit.view, typed).toString())
    }
    const status = statusOf[error.code] ?? 400
    const page = status === 413 ? pages.tooBigPage : pages.unreadablePage
    return sendPage(reply, status, page(visit.view).toString())
  }
  const onError = async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const visit = visitFor(request, reply)
    reply.header('cache-control', 'no-store')
    if (error instanceof ForeignForm)
      return sendPage(reply, 403, pages.foreignPage(visit.view).toString())
    if (error instanceof UnreadableForm)
      return sendPage(reply, 400, pages.unreadablePage(visit.view).toString())
    if (error instanceof PartAway) {
      deps.log.warn('a part is away', { requestId: request.id, code: error.part })
      reply.header('retry-after', 10).header('refresh', 10)
      const kept = keptDate(visit, request)
      return sendPage(reply, 503, pages.partAwayPage(visit.view, error.part, kept).toString())
    }
    if (error instanceof TooManyHashes || isDatabaseAway(error)) {
      deps.log.warn('a part is away', { requestId: request.id, code: error.code ?? error.name })
      return away(visit, request, reply)
    }
    if (expiredCodes.has(error.code) || (error.statusCode && error.statusCode < 500))
      return refused(error, visit, reply)
    const reference = referenceOf(request.id)
    deps.log.error(
      'our fault',
      { requestId: request.id, reference, route: request.routeOptions?.url ?? '' },
      error,
    )
    return sendPage(reply, 500, pages.faultPage(visit.view, reference).toString())
  }
  const onMissing = async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = visitFor(request, reply)
    reply.header('cache-control', 'no-store')
    const path = withoutLanguage(request.originalUrl).split('?', 1)[0]!
    const missing = deps.routes.every((r) => !matches(r.path, path))
    if (isOfPartners(path))
      return sendAnswer(
        reply,
        visit,
        problem(deps, visit, missing ? 'no-such-address' : 'wrong-method'),
      )
    const others = deps.routes.filter((r) => matches(r.path, path)).map((r) => r.method)
    if (others.length === 0) return sendPage(reply, 404, pages.missingPage(visit.view).toString())
    reply.header('allow', [...new Set(others)].join(', '))
    return sendPage(reply, 405, pages.wrongMethodPage(visit.view).toString())
  }
  return { onError, onMissing }
}

/** Whether a path is of that route: segment by segment, a `:name` stands for any. */
function matches(route: string, path: string): boolean {
  const [pattern, parts] = [route.split('/'), path.replace(/(.)\/$/, '$1').split('/')]
  return (
    pattern.length === parts.length && pattern.every((p, i) => p.startsWith(':') || p === parts[i])
  )
}
