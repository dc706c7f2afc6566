import { memberGet, type Route, show } from '../../platform/web.ts'
import { homePage } from './home.pages.ts'
import type { HomeUseCases } from './home.usecases.ts'

export const homeRoutes = (home: HomeUseCases): readonly Route[] => [
  memberGet('/inicio', async ({ view, member }) => {
    const { memberId, givenName, previousSignInAt } = member
    return show(homePage(view, { reading: await home.of(memberId), givenName, previousSignInAt }))
  }),
]
