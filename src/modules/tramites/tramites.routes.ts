import { memberGet, missing, type Route, show } from '../../platform/web.ts'
import { tramitePage, tramitesPage } from './tramites.pages.ts'
import type { TramitesUseCases } from './tramites.usecases.ts'

const pageSize = 20

export const tramitesRoutes = (tramites: TramitesUseCases): readonly Route[] => [
  memberGet('/mis-tramites', async (v) => {
    const found = await tramites.ofMember(v.member.memberId, v.query.antes)
    return show(tramitesPage(v.view, { tramites: found, more: found.length === pageSize }))
  }),
  memberGet('/mis-tramites/:folio', async (v) => {
    const found = await tramites.one(v.member.memberId, v.params.folio ?? '')
    return found ? show(tramitePage(v.view, found)) : missing
  }),
]
