import type { Route } from '../../platform/web.ts'
import { activationRoutes } from './activation.routes.ts'
import { claimRoutes } from './claim.routes.ts'
import { contactRoutes } from './contact.routes.ts'
import { identityRoutes } from './identity.routes.ts'
import type { RegistrationUseCases } from './registration.usecases.ts'

/** Every page of the registration, in the order in which people meet them. */
export const registrationRoutes = (x: RegistrationUseCases): readonly Route[] => [
  ...identityRoutes(x),
  ...contactRoutes(x),
  ...activationRoutes(x),
  ...claimRoutes(x),
]
