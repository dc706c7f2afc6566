// An answer becomes a response: status, cookies, body squeezed, nothing kept by anybody in between.
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Instant } from '../../foundation/time.ts'
import type { Answer, Cookie, Visit } from '../../platform/web.ts'
import { squeeze } from './compression.ts'
import { missingPage } from './errors.pages.ts'
import { cookieName } from './visits.ts'

const always = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const

function setCookie(reply: FastifyReply, { name, value, life }: Cookie): void {
  if (life === 'gone') reply.clearCookie(cookieName(name), always)
  else if (life === 'visit') reply.setCookie(cookieName(name), value, always)
  else reply.setCookie(cookieName(name), value, { ...always, maxAge: life.total('seconds') })
}

/** Whole seconds until `at`, one at least: what Retry-After says. */
const secondsUntil = (at: Instant, now: Instant): number =>
  Math.max(1, Math.ceil((at.epochMilliseconds - now.epochMilliseconds) / 1000))

export async function sendPage(
  reply: FastifyReply,
  status: number,
  text: string,
): Promise<FastifyReply> {
  const { body, encoding } = await squeeze(
    Buffer.from(text),
    reply.request.headers['accept-encoding'],
  )
  if (encoding) reply.header('content-encoding', encoding)
  return reply.code(status).type('text/html; charset=utf-8').send(body)
}

/** Names of files hold plain characters only: they come from us, and stay that way. */
const fileName = (name: string): string => name.replace(/[^\w.-]/g, '-')

/** For what is not a page of ours, were it ever drawn: no script, no request, no form, no origin; its links lead out. */
const enclosure =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export async function sendAnswer(
  reply: FastifyReply,
  visit: Visit,
  answer: Answer,
): Promise<FastifyReply> {
  for (const cookie of answer.cookies ?? []) setCookie(reply, cookie)
  reply.header('cache-control', answer.cacheable ? 'no-cache' : 'no-store')
  switch (answer.kind) {
    case 'page':
      if (answer.retryAt) reply.header('retry-after', secondsUntil(answer.retryAt, visit.now))
      return sendPage(reply, answer.status, answer.html.toString())
    case 'go':
      return reply.redirect(visit.view.to(answer.to), 303)
    case 'json':
      return reply.code(answer.status).send(answer.body)
    case 'exact':
      return reply.code(answer.status).headers(answer.headers).send(answer.body)
    case 'text':
      return reply.code(answer.status).type('text/plain; charset=utf-8').send(answer.body)
    case 'download':
      reply
        .type(answer.type)
        .header('content-security-policy', enclosure)
        .header('content-disposition', `attachment; filename="${fileName(answer.name)}"`)
      return reply.send(
        typeof answer.body === 'string' || Buffer.isBuffer(answer.body)
          ? answer.body
          : Readable.from(answer.body),
      )
    case 'enclosed':
      reply.header('content-security-policy', enclosure).type('text/html; charset=utf-8')
      return reply.send(answer.markup)
    case 'missing':
      return sendPage(reply, 404, missingPage(visit.view).toString())
  }
}
