// The API of partners: its operations, its document, and what the problems of every API here say.
import type { Institution } from '../../platform/institution.ts'
import { get, json, missing, type Route } from '../../platform/web.ts'
import { openApiDocument } from './openapi.ts'
import { operations } from './operations.ts'
import { type ProblemCode, problems } from './problems.words.ts'
import { openSignedApi, type SignedDeps } from './signed-api.ts'
import { type WorkDeps, worksOf } from './works.ts'

export type PartnersDeps = Omit<WorkDeps, 'keys'> & SignedDeps & { institution: Institution }

export function openPartnerApi(deps: PartnersDeps): readonly Route[] {
  const document = openApiDocument(deps.institution, deps.config.publicOrigin)
  return [
    get('/api/v1/openapi.json', () => ({ ...json(document), cacheable: true })),
    get('/api/v1/problems/:code', ({ params: { code = '' } }) => {
      if (!Object.hasOwn(problems, code)) return missing
      const { status, says } = problems[code as ProblemCode]
      return { ...json({ code, status, ...says }), cacheable: true }
    }),
    ...openSignedApi(deps, operations, worksOf(deps)),
  ]
}
