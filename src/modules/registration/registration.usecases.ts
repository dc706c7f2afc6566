// Opening a login for the first time, from the three identifiers to the pressed button. The only door to it.
import { setTimeout } from 'node:timers/promises'
import { takenBy } from '../../platform/limits.ts'
import { activationUseCases } from './activation.usecases.ts'
import { completionUseCases } from './completion.usecases.ts'
import { decisionsUseCases } from './decisions.usecases.ts'
import { sweepDrafts } from './drafts.store.ts'
import { type Deps, forgetDraft, readDraft } from './drafts.usecases.ts'
import { identityUseCases, sweeps } from './identity.usecases.ts'
import * as store from './registration.store.ts'
import { stepsUseCases } from './steps.usecases.ts'
import type { Visitor } from './visitor.ts'

export { draftCookie } from './drafts.usecases.ts'

export const registrationUseCases = (given: Omit<Deps, 'pause'> & Partial<Pick<Deps, 'pause'>>) => {
  const deps: Deps = { pause: async (ms) => void (await setTimeout(ms)), ...given }
  return {
    /** What this browser answered so far; undefined: nothing, or more than seven days ago. */
    draftOf: (token: string | undefined) => readDraft(deps, token),
    /** «Ahora no»: nothing of what was typed is left. */
    leave: (visitor: Pick<Visitor, 'token'>) => forgetDraft(deps, visitor.token),
    /** The settlements of a Mexican postal code. */
    placesOf: deps.members.placesOf,
    ...identityUseCases(deps),
    ...stepsUseCases(deps),
    ...activationUseCases(deps),
    ...completionUseCases(deps),

    /** Jobs of the queue «decisions», by kind. */
    decisions: decisionsUseCases(deps),

    /** For operators: networks that looked up too many people today, and registrations that stand out. */
    watch: async () => ({
      sweepsToday: (await takenBy(deps.db, sweeps.key, sweeps.limit, deps.now())).taken,
      flagged: await store.flagged(deps.db, 50),
    }),

    /** Housekeeping: drafts after seven days, answers of registrations that nobody activated. */
    sweep: async (): Promise<void> => {
      await sweepDrafts(deps.db, deps.now())
      await store.sweepRegistrations(deps.db, deps.now())
    },
  }
}

export type RegistrationUseCases = ReturnType<typeof registrationUseCases>
