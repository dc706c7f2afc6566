// Opening a login for the first time, from the three identifiers to the pressed button. The only door to it.
import { setTimeout } from 'node:timers/promises'
import { maskName } from '../../foundation/person-name.ts'
import { takenBy } from '../../platform/limits.ts'
import { activationUseCases } from './activation.usecases.ts'
import { claimUseCases } from './claim.usecases.ts'
import { completionUseCases } from './completion.usecases.ts'
import { confirmationUseCases } from './confirmation.usecases.ts'
import { decisionsUseCases } from './decisions.usecases.ts'
import { type Deps, forgetDraft, readDraft } from './drafts.usecases.ts'
import { identityUseCases, sweeps } from './identity.usecases.ts'
import { lastWayUseCases } from './last-way.usecases.ts'
import { sendPutOff } from './pace.usecases.ts'
import * as store from './registration.store.ts'
import type { Draft } from './registration.ts'
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
    /** The name on record, hidden but for its initials; shown once the fact of step 1 is proven. */
    maskedName: async ({ fact }: Pick<Draft, 'fact'>): Promise<string | undefined> => {
      const member = fact && (await deps.members.memberById(BigInt(fact.memberId)))
      if (!member) return undefined
      const { givenNames, firstSurname, secondSurname } = member
      return maskName({ givenNames, firstSurname, ...(secondSurname && { secondSurname }) })
    },
    /** The settlements of a Mexican postal code. */
    placesOf: deps.members.placesOf,
    ...identityUseCases(deps),
    ...lastWayUseCases(deps),
    ...stepsUseCases(deps),
    ...confirmationUseCases(deps),
    ...activationUseCases(deps),
    ...completionUseCases(deps),
    ...claimUseCases(deps),

    /** Jobs of the queue «decisions», by kind. */
    decisions: decisionsUseCases(deps),

    /** Every minute: mails that were put off, and whose time has come. */
    sendPutOff: () => sendPutOff(deps),

    /** For operators: networks that looked up too many people today, and registrations that stand out. */
    watch: async () => ({
      sweepsToday: (await takenBy(deps.db, sweeps.key, sweeps.limit, deps.now())).taken,
      flagged: await store.flagged(deps.db, 50),
    }),
  }
}

export type RegistrationUseCases = ReturnType<typeof registrationUseCases>
