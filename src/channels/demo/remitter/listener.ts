// Where a partner hears of its transfers: an HTTP server on loopback that checks signatures, takes everything twice
// without harm, and loses or mixes up what its switches say.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../../foundation/time.ts'
import { isMessageSigned } from '../../../platform/signatures.ts'
import type { Books, Event } from './books.ts'
import type { PartnerKeyShown } from './signed-client.ts'
import type { Switches } from './troubles.ts'

export type ListenerDeps = {
  readonly books: Books
  readonly now: Clock
  readonly keyOf: (partnerId: string) => PartnerKeyShown | undefined
  readonly switches: () => Switches
}
export type Heard = {
  readonly at: string
  readonly outcome: 'noted' | 'known-before' | 'late' | 'unsigned' | 'lost' | 'held'
  readonly transferId?: string
  readonly state?: string
}

const mostBytes = 65_536
const windowSeconds = 300
const mostHeard = 50

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) {
    text += part
    if (text.length > mostBytes) return undefined
  }
  return text
}

const headerOf = ({ headers }: IncomingMessage, name: string): string => {
  const value = headers[name]
  return typeof value === 'string' ? value : ''
}

function eventIn(body: string): Event | undefined {
  try {
    const { eventId, transferId, state, place } = JSON.parse(body)
    const texts = [eventId, transferId, state].every((one) => typeof one === 'string')
    return texts && Number.isSafeInteger(place) ? { eventId, transferId, state, place } : undefined
  } catch {
    return undefined
  }
}

export function openListener({ books, now, keyOf, switches }: ListenerDeps) {
  const heard: Heard[] = []
  let lost = 0
  let held: Event | undefined
  const say = (outcome: Heard['outcome'], event?: Event): void => {
    const about = event && { transferId: event.transferId, state: event.state }
    heard.unshift({ at: now().toString(), outcome, ...about })
    heard.length = Math.min(heard.length, mostHeard)
  }
  /** As Standard Webhooks says: the time is near, and one of the signatures is ours. */
  const isSigned = (request: IncomingMessage, body: string, secret: string): boolean => {
    const id = headerOf(request, 'webhook-id')
    const timestamp = headerOf(request, 'webhook-timestamp')
    const age = now().epochMilliseconds / 1000 - Number.parseInt(timestamp, 10)
    const near = /^\d{9,11}$/.test(timestamp) && Math.abs(age) <= windowSeconds
    const shown = headerOf(request, 'webhook-signature')
    return near && isMessageSigned(secret, { id, timestamp, body }, shown)
  }
  const note = (event: Event): void => say(books.noted(event), event)

  /** Two by two and the second one first, while it is told to mix them up. */
  const inOrder = (event: Event): void => {
    const before = held
    held = undefined
    if (before) {
      note(event)
      note(before)
    } else if (switches().reorder) {
      held = event
      say('held', event)
    } else note(event)
  }

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<number> => {
    const partnerId = /^\/socios\/([a-z0-9-]{1,40})$/.exec(request.url ?? '')?.[1]
    const key = partnerId && keyOf(partnerId)
    const body = request.method === 'POST' && key ? await bodyOf(request) : undefined
    if (!key || body === undefined) return 404
    const event = eventIn(body)
    if (!event || !isSigned(request, body, key.secret)) {
      say('unsigned')
      return 401
    }
    // Every second one falls on the floor: the portal has to tell it again.
    if (switches()['lost-callback'] && ++lost % 2 === 1) {
      say('lost', event)
      response.setHeader('retry-after', '1')
      return 503
    }
    inOrder(event)
    return 204
  }

  const server = createServer((request, response) => {
    take(request, response).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(400).end(),
    )
  })
  return {
    /** Listens on loopback; gives the origin under which partners have their addresses. */
    listen: async (): Promise<string> => {
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    heard: (): readonly Heard[] => heard,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
