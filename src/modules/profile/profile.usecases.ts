// Mi perfil, joined once: what the wiring builds and the routes are given.
import { type AccessDeps, accessUseCases } from './access.usecases.ts'
import { checkUseCases } from './checks.usecases.ts'
import { choicesUseCases } from './choices.usecases.ts'
import { contactUseCases } from './contact.usecases.ts'
import { detailsUseCases } from './details.usecases.ts'

export const profileUseCases = (deps: AccessDeps) => ({
  contact: contactUseCases(deps),
  details: detailsUseCases(deps),
  access: accessUseCases(deps),
  checks: checkUseCases(deps),
  choices: choicesUseCases(deps),
  logins: deps.logins,
})
export type ProfileUseCases = ReturnType<typeof profileUseCases>
