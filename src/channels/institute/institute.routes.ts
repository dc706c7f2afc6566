// The API of the institute's own systems: its operations and its document.
import type { Institution } from '../../platform/institution.ts'
import { get, json, type Route } from '../../platform/web.ts'
import { signedDocument } from '../partners/openapi.ts'
import { openSignedApi, type SignedDeps } from '../partners/signed-api.ts'
import { operations, root } from './operations.ts'
import { schemas } from './schemas.ts'
import { type InstituteDeps, worksOf } from './works.ts'

/** The document for an installation. */
export const instituteDocument = (institution: Institution, origin: string) =>
  signedDocument({
    title: `${institution.institucion} · API de sistemas`,
    description:
      'Members, requests and documents, for systems of the institution. See docs/institute-api.md.',
    tag: 'Institute',
    origin,
    operations,
    named: schemas,
  })

export function openInstituteApi(
  deps: InstituteDeps & SignedDeps & { institution: Institution },
): readonly Route[] {
  const document = instituteDocument(deps.institution, deps.config.publicOrigin)
  return [
    get(`${root}/openapi.json`, () => ({ ...json(document), cacheable: true })),
    ...openSignedApi(deps, operations, worksOf(deps)),
  ]
}
