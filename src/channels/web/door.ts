// The door: stands in front of Fastify, of sessions and of the database. It reads the address and the cookies of a
// request, asks the rule, and lets it through, lets it wait, or answers it with bytes that are already there.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Clock, Instant } from '../../foundation/time.ts'
import { busyPage, busySeconds, machineBusySeconds } from '../../modules/door/door.pages.ts'
import {
  type Admission,
  admit,
  holdsPlace,
  type Load,
  partitionOf,
  shareOf,
  type Visitor,
} from '../../modules/door/door.ts'
import type { DoorUseCases } from '../../modules/door/door.usecases.ts'
import type { Place } from '../../modules/door/tickets.ts'
import { stopPage } from '../../modules/maintenance/maintenance.pages.ts'
import type { Standing } from '../../modules/maintenance/maintenance.ts'
import { stopMet } from '../../modules/maintenance/reach.ts'
import type { Institution } from '../../platform/institution.ts'
import type { CookieName } from '../../platform/web.ts'
import { isOfPartners, refuseProblem } from '../partners/problems.ts'
import { cookieIn, cookieLine, handedOn, handOn } from './door-cookies.ts'
import { type LastFigures, lastFiguresDate, lastFiguresLine } from './last-figures.ts'
import { type LineDeps, openLine, type Taken } from './line.ts'
import { pace } from './pace.ts'
import { openPassage } from './passage.ts'
import { type Asked, gap, openRefusals } from './refusals.ts'
import type { Met, Stops } from './stops.ts'
import { languageOf, withoutLanguage } from './visits.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

export type DoorDeps = Omit<LineDeps, 'keptDate'> & {
  readonly snapshots: LastFigures
  readonly config: { readonly publicOrigin: string; readonly demo: boolean }
  readonly institution: Institution
  readonly now: Clock
  readonly keeper: DoorUseCases
  readonly maintenance: Stops
}

const open: Standing = { state: 'open' }
export const placeSeconds = 43_200
/** A wait is remembered as long as it may matter to a link that was mailed on the same day. */
const waitSeconds = 86_400

/** One request at the door, as the rest of this file speaks of it. */
export type Knock = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly asked: Asked
  /** Without language and query. */
  readonly path: string
  readonly now: Instant
  readonly cookies: string | undefined
  /** What the browser calls itself: part of the seal of its cookies. */
  readonly browser: string
  readonly writes: boolean
  /** On the page of the line: somebody just left where to tell them. */
  readonly told?: boolean
}

function knockOf(request: IncomingMessage, response: ServerResponse, now: Instant): Knock {
  const url = request.url ?? '/'
  const saveData = request.headers['save-data'] === 'on'
  const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const asked = { lang: languageOf(url), path: withoutLanguage(url), saveData, gzip }
  const query = asked.path.indexOf('?')
  return {
    request,
    response,
    asked,
    now,
    path: query < 0 ? asked.path : asked.path.slice(0, query),
    cookies: request.headers.cookie,
    browser: (request.headers['user-agent'] ?? '').slice(0, 300),
    writes: request.method !== 'GET' && request.method !== 'HEAD',
  }
}

const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(1, Math.ceil((until.epochMilliseconds - now.epochMilliseconds) / 1000))

/** One door for one process. */
export function openDoor(deps: DoorDeps) {
  const { keeper } = deps
  const refuse = openRefusals({
    institution: deps.institution,
    demo: deps.config.demo,
    https: deps.config.publicOrigin.startsWith('https:'),
  })
  /** Of the last figures that this browser keeps, if it does. */
  const keptDate = ({ cookies, asked, now }: Knock): string | undefined => {
    const cookie = (name: CookieName) => cookieIn(cookies, name)
    return lastFiguresDate(deps.snapshots, cookie, { lang: asked.lang, now })
  }
  const line = openLine({ ...deps, keptDate }, refuse)
  const refuseBusy = (knock: Knock): void => {
    const { response, asked, writes, path } = knock
    keeper.refused()
    if (isOfPartners(path)) refuseProblem(deps, knock, 'busy', machineBusySeconds)
    else
      refuse(response, asked, {
        state: writes ? 'busy, sent' : 'busy',
        draw: (view) => busyPage(view, writes),
        retryAfterSeconds: busySeconds,
      })
  }
  const passage = openPassage()
  const letWork = (handler: Handler, knock: Knock, visitor: Visitor): void => {
    const share = shareOf(visitor)
    passage.pass({
      ...knock,
      share,
      work: () => handler(knock.request, knock.response),
      refuse: () => {
        if (share !== 'partner') keeper.strained() // machines say nothing of how many people there is room for
        refuseBusy(knock)
      },
    })
  }

  const stopped = (knock: Knock, met: Met): void => {
    const { response, asked, now, path } = knock
    const { window, until } = met
    const seconds = secondsUntil(until, now)
    if (isOfPartners(path)) {
      refuseProblem(deps, knock, 'stopped', seconds)
      return
    }
    const minute = Math.floor(now.epochMilliseconds / 60_000)
    const date = keptDate(knock)
    const figures = date && gap('figures')
    refuse(response, asked, {
      state: `stop ${window.windowId} ${window.endsAt} ${until} ${minute} ${figures ?? ''}`,
      draw: (view) => stopPage(view, { window, until, figures: lastFiguresLine(view, figures) }),
      gaps: { figures: date ?? '' },
      now,
      refreshSeconds: 60,
      retryAfterSeconds: seconds,
    })
  }

  /** The place that this browser shows, if it is held and used by one person. */
  const placeOf = (knock: Knock): { place: Place; use: 'fine' | 'too-much' } | undefined => {
    const value = cookieIn(knock.cookies, 'lugar')
    const shown = value ? keeper.placeIn(value, knock.browser) : undefined
    if (!shown?.held) return undefined
    const use = keeper.seen(shown.place, cookieIn(knock.cookies, 'sesion'))
    return use === 'shared' ? undefined : { place: shown.place, use }
  }

  /** Gives the place back when the answer says that somebody left. */
  const watchLeaving = ({ path, writes, request }: Knock, place: Place): void => {
    if (path !== '/salir' || !writes) return
    const left = () => keeper.leaveNow(place)
    handOn(request, { cookies: [cookieLine('lugar', '', 0)], left })
  }

  /** Takes somebody in who was let in now: their place, and what proves how long they were held. */
  const welcome = (knock: Knock, { place, held }: Taken): void => {
    const { browser } = knock
    const cookies = [
      cookieLine('lugar', keeper.placeCookie(place, browser), placeSeconds),
      cookieLine('fila', '', 0),
      ...(held ? [cookieLine('espero', keeper.waitCookie(held, browser), waitSeconds)] : []),
    ]
    handOn(knock.request, { cookies, held })
  }
  /** Who came in before brings along how long they were held then. */
  const rememberWait = (knock: Knock): void => {
    const shown = cookieIn(knock.cookies, 'espero')
    const held = shown ? keeper.waitIn(shown, knock.browser) : undefined
    if (held) handOn(knock.request, { cookies: [], ...handedOn(knock.request), held })
  }

  const comeIn = (handler: Handler, knock: Knock, visitor: Visitor, taken?: Taken): void => {
    if (taken && !visitor.inside) welcome(knock, taken)
    else rememberWait(knock)
    letWork(handler, knock, { ...visitor, inside: visitor.inside || taken !== undefined })
  }

  const meet = (handler: Handler, request: IncomingMessage, response: ServerResponse): void => {
    const knock = knockOf(request, response, deps.now())
    const partition = partitionOf(knock.path)
    if (partition === 'plumbing') {
      handler(request, response)
      return
    }
    const { path, writes, now, cookies } = knock
    const met = stopMet(deps.maintenance.state(now), { path, method: request.method ?? 'GET' })
    const known = placeOf(knock)
    if (known) watchLeaving(knock, known.place)
    const pass = deps.maintenance.isPass(cookieIn(cookies, 'pase'), now)
    const visitor: Visitor = { partition, inside: known !== undefined, called: false, pass }
    const rule = (load: Load, called: boolean): Admission =>
      admit(load, { ...visitor, called }, met ?? open)
    if (rule(keeper.load(), false) === 'closed') {
      // A form that meets a stop is taken as far as the page that keeps what was typed.
      if (met && !writes) stopped(knock, met)
      else letWork(handler, knock, visitor)
    } else if (line.isOwnPage(knock)) line.answerOwnPage(knock, known !== undefined)
    else if (known?.use === 'too-much') refuseBusy(knock)
    else if (!holdsPlace(partition) || known || pass) comeIn(handler, knock, visitor)
    else line.meet(knock, rule, { comeIn: (taken) => comeIn(handler, knock, visitor, taken) })
  }

  return {
    /** The server that Fastify is given: nothing reaches it but through the door. */
    serverFactory: (handler: Handler): Server => {
      const server = createServer((request, response) => meet(handler, request, response))
      server.headersTimeout = pace.graceMs
      server.requestTimeout = pace.mostMs
      server.keepAliveTimeout = 72_000
      return server
    },
    state: passage.state,
  }
}
export type Door = ReturnType<typeof openDoor>
