// Problems as RFC 9457 writes them: a stable type and code for programs, one plain sentence for who reads them.
import type { ServerResponse } from 'node:http'
import type { Instant } from '../../foundation/time.ts'
import { type Lang, type Said, say } from '../../foundation/words.ts'
import type { Answer, Visit } from '../../platform/web.ts'
import {
  type FieldProblemCode,
  fieldProblems,
  type ProblemCode,
  problems,
} from './problems.words.ts'

export type { ProblemCode } from './problems.words.ts'

/** These bytes under these headers. */
export const exact = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): Answer => ({ kind: 'exact', status, headers, body })

/** Whether an address is one of the partners'. */
export const isOfPartners = (path: string): boolean => path === '/api' || path.startsWith('/api/')

/** Where in the body something is wrong, as an RFC 6901 pointer after `#`. */
export type FieldProblem = { readonly pointer: string; readonly code: FieldProblemCode }

/** The reader's language by weight; Spanish where nothing is said, or both weigh the same. */
export function languageIn(header: string | undefined): Lang {
  const weight = { es: 0, en: 0 }
  for (const part of (header ?? '').toLowerCase().slice(0, 200).split(',')) {
    const [, lang, q] =
      /^\s*(es|en)(?:-[a-z0-9]+)?\s*(?:;\s*q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?))?\s*$/.exec(part) ??
      []
    if (lang) weight[lang as Lang] = Math.max(weight[lang as Lang], q ? +q : 1)
  }
  return weight.en > weight.es ? 'en' : 'es'
}

export type ProblemFacts = {
  readonly origin: string
  readonly lang: Lang
  readonly requestId?: string
  readonly errors?: readonly FieldProblem[]
  /** The line of a file, from 1. */
  readonly line?: number | undefined
  /** What exactly is wrong, where one code stands for several things. */
  readonly detail?: Said | undefined
}

/** The body of a problem. `type` can be opened: it says the same sentence in both languages. */
export function problemBody(code: ProblemCode, facts: ProblemFacts) {
  const { origin, lang, requestId, errors, line, detail } = facts
  const { status, says } = problems[code]
  return {
    type: `${origin}/api/v1/problems/${code}`,
    title: say(says, lang),
    status,
    code,
    ...(requestId && { instance: `urn:uuid:${requestId}` }),
    ...(line !== undefined && { line }),
    ...(detail && { detail: say(detail, lang) }),
    ...(errors && {
      errors: errors.map((one) => ({ ...one, detail: say(fieldProblems[one.code], lang) })),
    }),
  }
}

const type = 'application/problem+json'
const headersFor = (code: ProblemCode, lang: Lang, retryAfterSeconds?: number) => ({
  'content-type': type,
  'content-language': lang,
  ...(problems[code].status === 401 && { 'www-authenticate': 'Cimiento-HMAC-SHA256' }),
  ...(retryAfterSeconds !== undefined && { 'retry-after': `${retryAfterSeconds}` }),
})

type Place = { readonly config: { readonly publicOrigin: string } }
const languageOfVisit = (
  visit: Visit & { headers?: Readonly<Record<string, string | undefined>> },
) => languageIn(visit.headers?.['accept-language'])

/** A problem as the answer to a visit. */
export function problem(
  { config }: Place,
  visit: Visit & { headers?: Readonly<Record<string, string | undefined>> },
  code: ProblemCode,
  more: Pick<ProblemFacts, 'errors' | 'line' | 'detail'> & { retryAfterSeconds?: number } = {},
): Answer {
  const lang = languageOfVisit(visit)
  const { retryAfterSeconds, ...facts } = more
  const about = { origin: config.publicOrigin, lang, requestId: visit.requestId, ...facts }
  return exact(
    problems[code].status,
    headersFor(code, lang, retryAfterSeconds),
    JSON.stringify(problemBody(code, about)),
  )
}

const secondsUntil = (at: Instant, now: Instant): number =>
  Math.max(1, Math.ceil((at.epochMilliseconds - now.epochMilliseconds) / 1000))

/** A planned stop, until the end that was told. */
export const stoppedProblem = (place: Place, visit: Visit, until: Instant): Answer =>
  problem(place, visit, 'stopped', { retryAfterSeconds: secondsUntil(until, visit.now) })

/** What the door answers before there is a visit. */
export function refuseProblem(
  { config }: Place,
  {
    response,
    request,
  }: {
    readonly response: ServerResponse
    readonly request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> }
  },
  code: 'busy' | 'stopped',
  retryAfterSeconds: number,
): void {
  const accepts = request.headers['accept-language']
  const lang = languageIn(typeof accepts === 'string' ? accepts : undefined)
  const body = JSON.stringify(problemBody(code, { origin: config.publicOrigin, lang }))
  response.writeHead(problems[code].status, {
    ...headersFor(code, lang, retryAfterSeconds),
    'cache-control': 'no-store',
    'content-length': `${Buffer.byteLength(body)}`,
  })
  response.end(body)
}
