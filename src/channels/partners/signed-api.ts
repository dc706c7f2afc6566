// A machine's request from the door to its answer: who signs, how often, with which permission, why, once, and what was
// done. Partners and the institute's own systems come through here alike.
import { createHash } from 'node:crypto'
import type {
  PartnerKeysUseCases,
  SigningKey,
} from '../../modules/partner-keys/partner-keys.usecases.ts'
import type {
  OnceAsked,
  PartnerRequestsUseCases,
} from '../../modules/partner-requests/partner-requests.usecases.ts'
import type { Db } from '../../platform/db.ts'
import type { Taken } from '../../platform/limits.ts'
import { type Answer, download, type PartnerVisit, type Route } from '../../platform/web.ts'
import { authenticate, type CannotAuthenticate, refusalAllowed } from './authentication.ts'
import type { Asked, Done, Operation, Work } from './operation.ts'
import { exact, languageIn, type ProblemCode, problem, problemBody } from './problems.ts'
import { problems } from './problems.words.ts'
import { readBody } from './reading.ts'
import { reasonIn } from './reason.ts'

export type SignedDeps = {
  db: Db
  config: { readonly publicOrigin: string }
  keys: PartnerKeysUseCases
  requests: PartnerRequestsUseCases
}
type Reply = { readonly status: number; readonly body: string }

const keyForm = /^"?([\w.:-]{8,128})"?$/
const mostOfFile = 8 * 1024 * 1024
const mostOfBody = 16 * 1024

/** The limit in the words of the IETF's draft: the policy, and what is left of it. */
const limitHeaders = (perMinute: number, { taken, until }: Taken, visit: PartnerVisit) => {
  const left = Math.max(0, perMinute - taken)
  const ends = Math.ceil((until.epochMilliseconds - visit.now.epochMilliseconds) / 1000)
  return {
    'ratelimit-policy': `"key";q=${perMinute};w=60`,
    ratelimit: `"key";r=${left};t=${Math.max(1, ends)}`,
  }
}

const withHeaders = (answer: Answer, headers: Readonly<Record<string, string>>): Answer =>
  answer.kind === 'exact' ? { ...answer, headers: { ...answer.headers, ...headers } } : answer

/** What of a request makes it the same as another one. */
const hashOfRequest = ({ method, target, body }: PartnerVisit): Buffer =>
  createHash('sha256').update(`${method} ${target}\n`).update(body).digest()

/** A route for each operation of an API, with what it does. */
export function openSignedApi<Id extends string>(
  deps: SignedDeps,
  operations: Readonly<Record<Id, Operation>>,
  works: Readonly<Record<Id, Work>>,
): readonly Route[] {
  const say = (
    visit: PartnerVisit,
    code: ProblemCode,
    more?: Parameters<typeof problem>[3],
  ): Answer => problem(deps, visit, code, more)

  /** The text of an answer: kept as it is for whoever asks again. */
  const replyOf = (visit: PartnerVisit, status: number, done: Done): Reply => {
    if (done.ok) return { status, body: JSON.stringify('body' in done ? done.body : undefined) }
    const facts = {
      origin: deps.config.publicOrigin,
      lang: languageIn(visit.headers['accept-language']),
      requestId: visit.requestId,
    }
    const { code, detail } = done
    const body = JSON.stringify(problemBody(code, { ...facts, detail }))
    return { status: problems[code].status, body }
  }
  const sent = ({ status, body }: Reply, again = false): Answer =>
    exact(
      status,
      {
        'content-type': status < 300 ? 'application/json' : 'application/problem+json',
        ...(again && { 'idempotent-replayed': 'true' }),
        ...(status === 503 && { 'retry-after': '60' }),
      },
      body,
    )

  /** Work that counts once for its Idempotency-Key. */
  const once = async (
    one: Operation,
    work: Work,
    asked: Asked,
    { claim, mine }: { claim: OnceAsked; mine: boolean },
  ): Promise<Answer> => {
    const { visit } = asked
    const outcome = await deps.requests.once(claim, mine, async () =>
      replyOf(visit, one.status, await work(asked)),
    )
    if (outcome.kind === 'another-request') return say(visit, 'idempotency-key-reused')
    if (outcome.kind === 'in-work') return say(visit, 'in-work', { retryAfterSeconds: 1 })
    return sent(outcome.answer, outcome.kind === 'again')
  }

  const plainly = async (one: Operation, work: Work, asked: Asked): Promise<Answer> => {
    const done = await work(asked)
    if (done.ok && 'file' in done)
      return exact(
        one.status,
        { ...done.headers, 'content-type': 'application/x-ndjson' },
        done.file,
      )
    if (done.ok && 'paper' in done) return download(done.name, 'application/pdf', done.paper)
    if (!done.ok) return say(asked.visit, done.code, { line: done.line, detail: done.detail })
    return sent(replyOf(asked.visit, one.status, done))
  }

  type Ready =
    | { readonly refusal: Answer }
    | { readonly asked: Asked; readonly claim?: OnceAsked | undefined }

  /** What a signed request asks for: permission, reason, body, and what of it is to be done once. Nothing is read yet. */
  const readyFor = (one: Operation, visit: PartnerVisit, key: SigningKey): Ready => {
    const no = (...problem: Parameters<typeof say>) => ({ refusal: say(...problem) })
    if (one.scope && !key.scopes.includes(one.scope)) return no(visit, 'scope-missing')
    const reason = one.reason ? reasonIn(visit.headers['request-reason']) : ''
    if (reason === undefined) return no(visit, 'reason-missing')
    if (!one.request || one.request === 'json-lines')
      return { asked: { key, visit, input: undefined, reason } }
    if (!/^application\/json\b/i.test(visit.headers['content-type'] ?? ''))
      return no(visit, 'body-type')
    const read = readBody(one.request, visit.body)
    if (!read.ok) return no(visit, read.code, read.errors && { errors: read.errors })
    const asked = { key, visit, input: read.value, reason }
    if (!one.once) return { asked }
    const named = keyForm.exec(visit.headers['idempotency-key'] ?? '')?.[1]
    if (!named) return no(visit, 'idempotency-key-missing')
    const requestHash = hashOfRequest(visit)
    return { asked, claim: { partnerId: key.partnerId, key: named, requestHash } }
  }

  const refused = async (visit: PartnerVisit, code: CannotAuthenticate): Promise<Answer> =>
    (await refusalAllowed(deps.db, visit))
      ? say(visit, code)
      : say(visit, 'too-many', { retryAfterSeconds: 60 })

  const handle = (one: Operation, work: Work) => async (visit: PartnerVisit) => {
    const signed = await authenticate(deps.keys, visit)
    if (!signed.ok) return refused(visit, signed.code)
    const { key, nonce } = signed.value
    const { keyId, perMinute } = key
    const ready = readyFor(one, visit, key)
    const claim = 'claim' in ready ? ready.claim : undefined
    const { taken, mine } = await deps.requests.admit({ keyId, nonce, perMinute }, claim)
    if (!taken) return refused(visit, 'request-replayed')
    const headers = limitHeaders(perMinute, taken, visit)
    if (!taken.allowed) {
      const ends = taken.until.epochMilliseconds - visit.now.epochMilliseconds
      const retryAfterSeconds = Math.max(1, Math.ceil(ends / 1000))
      return withHeaders(say(visit, 'too-many', { retryAfterSeconds }), headers)
    }
    if ('refusal' in ready) return withHeaders(ready.refusal, headers)
    const { asked } = ready
    const answer = claim ? once(one, work, asked, { claim, mine }) : plainly(one, work, asked)
    return withHeaders(await answer, headers)
  }

  return (Object.keys(operations) as Id[]).map((id) => {
    const one = operations[id]
    return {
      method: one.method,
      path: one.path,
      for: 'partner' as const,
      mostBytes: one.request === 'json-lines' ? mostOfFile : mostOfBody,
      handle: handle(one, works[id]),
    }
  })
}
