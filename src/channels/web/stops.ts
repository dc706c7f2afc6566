// Where a request meets a planned stop: asked of memory, before sessions and database.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Instant } from '../../foundation/time.ts'
import { stopPage, viewedStop } from '../../modules/maintenance/maintenance.pages.ts'
import { parts, type Standing } from '../../modules/maintenance/maintenance.ts'
import type { MaintenanceUseCases } from '../../modules/maintenance/maintenance.usecases.ts'
import { stopMet } from '../../modules/maintenance/reach.ts'
import type { ViewedStop } from '../../platform/pages/stop.ts'
import { type View, viewWith } from '../../platform/pages/view.ts'
import { type Answer, type Visit, withCookies, withoutSecrets } from '../../platform/web.ts'
import { type LastFigures, lastFiguresDate, lastFiguresLine } from './last-figures.ts'
import type { Doorkeeper } from './server.ts'
import { cookieName, withoutLanguage } from './visits.ts'

export type Stops = Pick<MaintenanceUseCases, 'state' | 'isPass'>
export type Met = NonNullable<ReturnType<typeof stopMet>>

/** Seconds after which a closed page asks again by itself, where there is no script either. */
const asksAgain = 60

const pathOf = (request: FastifyRequest): string =>
  withoutLanguage(request.originalUrl).split('?', 1)[0]!

/** What the band on top of a page tells: the stop of all, else the first of a part. */
export function viewedAt(stops: Stops, now: Instant): ViewedStop | undefined {
  const state = stops.state(now)
  const shown = parts.map((part) => state[part]).find((one: Standing) => one.state !== 'open')
  return shown && viewedStop(shown)
}

/** The stop that this request meets; whoever carries the staff's pass meets none. */
export function metBy(stops: Stops, request: FastifyRequest, now: Instant): Met | undefined {
  const met = stopMet(stops.state(now), { path: pathOf(request), method: request.method })
  if (!met) return undefined
  return stops.isPass(request.cookies[cookieName('pase')], now) ? undefined : met
}

/** Closed altogether: nothing is asked of the database for it. */
export const isShut = (met: Met): boolean =>
  met.state === 'closed' && met.window.parts.includes('portal')

/** What was typed travels in the page and, where the session is known, waits sealed in the browser too. */
async function keptCookie(visit: Visit, keeper: Doorkeeper) {
  const session = visit.cookie('sesion')
  if (!session) return undefined
  return keeper.keepForm({ path: visit.path, form: visit.form, session }).catch(() => undefined)
}

/** 503 at the same address, until the end that was told; a form that met the stop is not lost. */
export async function stoppedAnswer(
  met: Met,
  visit: Visit,
  reply: FastifyReply,
  { doorkeeper, snapshots }: { doorkeeper: Doorkeeper; snapshots: LastFigures },
): Promise<Answer> {
  const { window, until } = met
  const typed = Object.keys(visit.form).length > 0
  const kept = typed ? withoutSecrets(visit.form) : undefined
  if (!typed) reply.header('refresh', asksAgain)
  const view: View = viewWith(visit.view, { stop: undefined })
  const { lang } = view
  const date = lastFiguresDate(snapshots, visit.cookie, { lang, now: visit.now })
  const figures = lastFiguresLine(view, date)
  const html = stopPage(view, { window, until, kept, figures })
  const answer: Answer = { kind: 'page', status: 503, html, retryAt: until }
  const cookie = typed ? await keptCookie(visit, doorkeeper) : undefined
  return cookie ? withCookies(answer, cookie) : answer
}
