// What goes wrong under a partner's request, as a problem. Nobody reads a message to decide anything.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { PartAway } from '../../platform/breaker.ts'
import { isDatabaseAway } from '../../platform/db.ts'
import type { Log } from '../../platform/log.ts'
import { languageIn, type ProblemCode, problemBody } from './problems.ts'
import { problems } from './problems.words.ts'

type Deps = { readonly config: { readonly publicOrigin: string }; readonly log: Log }

function codeOf(error: FastifyError): ProblemCode {
  if (error instanceof PartAway || isDatabaseAway(error)) return 'away'
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'body-too-large'
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'body-type'
  const { statusCode } = error
  return statusCode !== undefined && statusCode < 500 ? 'body-unreadable' : 'fault'
}

export const answerProblems = ({ config, log }: Deps) => ({
  onError: async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const code = codeOf(error)
    const facts = { requestId: request.id, route: request.routeOptions?.url ?? '' }
    if (code === 'fault') log.error('our fault', facts, error)
    else if (code === 'away')
      log.warn('a part is away', { ...facts, code: error.code ?? error.name })
    const lang = languageIn(request.headers['accept-language'])
    const body = problemBody(code, { origin: config.publicOrigin, lang, requestId: request.id })
    if (code === 'away') reply.header('retry-after', 5)
    return reply
      .code(problems[code].status)
      .headers({
        'content-type': 'application/problem+json',
        'content-language': lang,
        'cache-control': 'no-store',
      })
      .send(JSON.stringify(body))
  },
})
