import { memberGet, type Route, refuse, show } from '../../platform/web.ts'
import type { PlanningUseCases } from './planning.usecases.ts'
import { noEstimatePage, retirementPage } from './retirement.pages.ts'
import { retirementView } from './retirement-view.ts'

export const planningRoutes = (planning: PlanningUseCases): readonly Route[] => [
  memberGet('/mi-ahorro/retiro', async (v) => {
    const props = retirementView(await planning.standingOf(v.member.memberId), v.query)
    if (!props) return show(noEstimatePage(v.view))
    const html = retirementPage(v.view, props)
    return Object.keys(props.problems).length > 0 ? refuse(html) : show(html)
  }),
]
