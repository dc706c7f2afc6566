// The door: stands in front of Fastify, of sessions and of the database. It reads the address and the cookies of a
// request, asks the rule, and lets it through, lets it wait, or answers it with bytes that are already there.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { assert } from '../../foundation/result.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { busyPage, busySeconds } from '../../modules/door/door.pages.ts'
import {
  type Admission,
  admit,
  type Load,
  partitionOf,
  shareOf,
  type Visitor,
} from '../../modules/door/door.ts'
import type { Standing } from '../../modules/maintenance/maintenance.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { openGate } from './gate.ts'
import { type Asked, openRefusals, type Refusal } from './refusals.ts'
import { languageOf, withoutLanguage } from './visits.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** How the parts of the portal stand, and the page that says so. Kept in memory: asked for every request. */
export type Stops = {
  standingAt(path: string, now: Instant): Standing
  /** Drawn once for each window and end: what it tells must not depend on the present. */
  page(view: View, standing: Standing): Html
}
export type DoorDeps = {
  readonly config: { readonly publicOrigin: string; readonly demo: boolean }
  readonly institution: Institution
  readonly now: Clock
  readonly stops?: Stops
}

const open: Standing = { state: 'open' }
/** A body that does not come keeps nobody else out: work that waits for it gives its turn back. */
const bodyPatienceMs = 2_000

/** What a request asks for, read off its first line and two headers. */
function askedIn(request: IncomingMessage): Asked {
  const url = request.url ?? '/'
  const saveData = request.headers['save-data'] === 'on'
  return { lang: languageOf(url), path: withoutLanguage(url), saveData }
}
const bare = (path: string): string => {
  const query = path.indexOf('?')
  return query < 0 ? path : path.slice(0, query)
}

const secondsUntil = (standing: Standing, now: Instant): number =>
  'until' in standing
    ? Math.max(1, Math.ceil((standing.until.epochMilliseconds - now.epochMilliseconds) / 1000))
    : busySeconds

/** One door for one process. */
export function openDoor(deps: DoorDeps) {
  const gate = openGate()
  const refuse = openRefusals({
    institution: deps.institution,
    demo: deps.config.demo,
    https: deps.config.publicOrigin.startsWith('https:'),
  })
  const loadNow = (): Load => ({ mode: 'open', line: false, room: true })

  const busy = (writes: boolean): Refusal => ({
    state: writes ? 'busy, sent' : 'busy',
    draw: (view) => busyPage(view, writes),
    retryAfterSeconds: busySeconds,
  })
  const stopped = (standing: Standing, now: Instant): Refusal => {
    assert('window' in standing, 'only a stop closes the door')
    const { windowId } = standing.window
    return {
      state: `${standing.state} ${windowId} ${standing.until}`,
      draw: (view) => deps.stops!.page(view, standing),
      retryAfterSeconds: secondsUntil(standing, now),
    }
  }

  /** Lets it through when its turn comes; measures what the answer took. */
  const letIn = (
    handler: Handler,
    request: IncomingMessage,
    response: ServerResponse,
    visitor: Visitor,
    asked: Asked,
  ): void => {
    gate.enter({
      share: shareOf(visitor),
      refuse: () => refuse(response, asked, busy(visitor.writes)),
      go: (end) => {
        const began = performance.now()
        const patience = visitor.writes
          ? setTimeout(() => request.complete || end(), bodyPatienceMs).unref()
          : undefined
        const done = (): void => {
          clearTimeout(patience)
          end()
        }
        response.once('finish', () => {
          done()
          if (!visitor.writes) gate.took(performance.now() - began)
        })
        response.once('close', done)
        handler(request, response)
      },
    })
  }

  const meet = (handler: Handler, request: IncomingMessage, response: ServerResponse): void => {
    const asked = askedIn(request)
    const path = bare(asked.path)
    const partition = partitionOf(path)
    if (partition === 'plumbing') {
      handler(request, response)
      return
    }
    const now = deps.now()
    const standing = deps.stops?.standingAt(path, now) ?? open
    const writes = request.method !== 'GET' && request.method !== 'HEAD'
    const visitor: Visitor = { partition, inside: false, called: false, pass: false, writes }
    const admission: Admission = admit(loadNow(), visitor, standing)
    if (admission === 'closed') refuse(response, asked, stopped(standing, now))
    else if (admission === 'wait') refuse(response, asked, busy(writes))
    else letIn(handler, request, response, visitor, asked)
  }

  return {
    /** The server that Fastify is given: nothing reaches it but through the door. */
    serverFactory: (handler: Handler): Server => {
      const server = createServer((request, response) => meet(handler, request, response))
      server.requestTimeout = 30_000
      server.keepAliveTimeout = 72_000
      return server
    },
    state: gate.state,
  }
}
export type Door = ReturnType<typeof openDoor>
