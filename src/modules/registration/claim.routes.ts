import { readFolio } from '../../foundation/folio.ts'
import { get, go, post, type Route, refuse, show, tooMany } from '../../platform/web.ts'
import { claimPage, claimPath } from './claim.pages.ts'
import { idsProblems } from './identity.pages.ts'
import type { RegistrationUseCases } from './registration.usecases.ts'
import { typedIn, visitorOf } from './visits.routes.ts'

export const claimRoutes = (x: RegistrationUseCases): readonly Route[] => [
  get(claimPath, (v) => {
    const read = readFolio(v.query.folio ?? '')
    return show(claimPage(v.view, { folio: read.ok ? read.value : undefined }))
  }),
  post(claimPath, async (v) => {
    const typed = { nss: typedIn(v, 'nss'), curp: typedIn(v, 'curp'), rfc: typedIn(v, 'rfc') }
    const claimed = await x.claim(visitorOf(v).visitor, typed)
    if (claimed.to === 'folio') return go(`${claimPath}?folio=${claimed.folio}`)
    if (claimed.to === 'wait') {
      const waitUntil = claimed.until
      return tooMany(claimPage(v.view, { typed, waitUntil }), waitUntil)
    }
    const problems = idsProblems(v.view, claimed.problems)
    return refuse(claimPage(v.view, { typed, problems }))
  }),
]
