import type { Route } from '../../platform/web.ts'
import { lostEmailRoutes } from './lost-email.routes.ts'
import { newEmailRoutes } from './new-email.routes.ts'
import { newPasswordRoutes } from './new-password.routes.ts'
import { notMeRoutes } from './not-me.routes.ts'
import { recoveryRoutes } from './recovery.routes.ts'
import type { WaysBackUseCases } from './ways-back.usecases.ts'

export const waysBackRoutes = (ways: WaysBackUseCases): readonly Route[] => [
  ...recoveryRoutes(ways),
  ...newPasswordRoutes(ways),
  ...lostEmailRoutes(ways.lostEmail),
  ...newEmailRoutes(ways.newEmail),
  ...notMeRoutes(ways.notMe),
]
