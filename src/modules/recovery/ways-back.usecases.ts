// Every way back in, joined once: what the wiring builds and the routes are given.
import { decisionUseCases } from './decision.usecases.ts'
import { type LostEmailDeps, lostEmailUseCases } from './lost-email.usecases.ts'
import { newEmailUseCases } from './new-email.usecases.ts'
import { newPasswordUseCases } from './new-password.usecases.ts'
import { notMeUseCases } from './not-me.usecases.ts'
import { recoveryUseCases } from './recovery.usecases.ts'

export const waysBackUseCases = (deps: LostEmailDeps) => {
  const recovery = recoveryUseCases(deps)
  return {
    recovery,
    decision: decisionUseCases(deps),
    passwords: newPasswordUseCases(deps),
    lostEmail: lostEmailUseCases(deps),
    newEmail: newEmailUseCases(deps),
    notMe: notMeUseCases({ ...deps, recovery }),
  }
}
export type WaysBackUseCases = ReturnType<typeof waysBackUseCases>
