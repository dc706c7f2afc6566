// A request becomes a visit: who, where, in which language, and the fields they sent.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReferenceRate } from '../../foundation/exchange.ts'
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { RatesUseCases } from '../../modules/cross-border/rates.usecases.ts'
import { minutesLeft, untilWarning } from '../../modules/logins/sessions.ts'
import type { Institution } from '../../platform/institution.ts'
import type { ViewedStop } from '../../platform/pages/stop.ts'
import { type ViewFacts, viewOf } from '../../platform/pages/view.ts'
import { hashOf } from '../../platform/secrets.ts'
import type { CookieName, Form, MemberSession, Visit } from '../../platform/web.ts'
import { readForm } from './forms.ts'

export const cookieName = (name: CookieName): string => `__Host-${name}`

const english = /^\/en(?=\/|\?|$)/

/** `/en/registro` → `/registro`: the language is read off the address that was asked for. */
export const withoutLanguage = (url: string): string => {
  const rest = url.replace(english, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}
export const languageOf = (url: string): Lang => (english.test(url) ? 'en' : 'es')

export const noFields: Form = Object.freeze(Object.create(null))

/** Binds the form token to the session: a token of one session is worth nothing in another. */
export function sessionMark(request: FastifyRequest): string {
  const cookie = request.cookies[cookieName('sesion')] ?? request.cookies[cookieName('personal')]
  return cookie ? hashOf(cookie).toString('base64url') : 'nobody'
}

export type Place = {
  institution: Institution
  demo: boolean
  now: Instant
  /** What the band on top of the page tells, if anything is stopped or will be. */
  stop?: ViewedStop | undefined
  /** What a peso is worth where the member lives, if that is abroad. */
  abroad?: ReferenceRate | undefined
}

const moneyOf = { US: 'USD', CA: 'CAD' } as const
/** What a peso is worth where the member lives, if that is abroad. */
export const rateFor = ({ residence }: MemberSession, rates: Pick<RatesUseCases, 'referenceOf'>) =>
  residence === 'MX' ? undefined : rates.referenceOf(moneyOf[residence])

function viewFacts(
  request: FastifyRequest,
  reply: FastifyReply,
  place: Place,
  member?: MemberSession,
): ViewFacts {
  const facts: Omit<ViewFacts, 'csrf'> = {
    lang: languageOf(request.originalUrl),
    path: withoutLanguage(request.originalUrl),
    now: place.now,
    institution: place.institution,
    demo: place.demo,
    stop: place.stop,
    saveData: request.headers['save-data'] === 'on',
    member: member && {
      givenName: member.givenName,
      lookOnly: member.lookOnly,
      offerAfterSeconds: untilWarning(member, place.now).total('seconds'),
      helpedMinutes: member.helpedSince ? minutesLeft(member, place.now) : undefined,
      abroad: place.abroad,
    },
  }
  let token: string | undefined
  return Object.defineProperty(facts, 'csrf', {
    enumerable: true,
    get: () => {
      token ??= reply.generateCsrf({ userInfo: sessionMark(request) })
      return token
    },
  }) as ViewFacts
}

/** The visit that a handler is given. A query that cannot be read throws UnreadableForm. */
export function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  place: Place,
  member?: MemberSession,
  readQuery: (text: string) => Form = readForm,
): Visit {
  const query = request.originalUrl.split('?', 2)[1]
  return {
    view: viewOf(viewFacts(request, reply, place, member)),
    now: place.now,
    path: withoutLanguage(request.originalUrl).split('?', 1)[0]!,
    params: (request.params ?? noFields) as Form,
    query: query ? readQuery(query) : noFields,
    form: (request.body as Form | undefined) ?? noFields,
    address: request.ip,
    browser: (request.headers['user-agent'] ?? '').slice(0, 300),
    requestId: request.id,
    cookie: (name) => request.cookies[cookieName(name)],
  }
}
