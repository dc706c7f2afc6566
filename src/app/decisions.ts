// Decisions taken after the answer, so that the answer costs everybody the same; and money put to use. By `kind`.
import type { SignInUseCases } from '../modules/logins/sign-in.usecases.ts'
import type { ProfileUseCases } from '../modules/profile/profile.usecases.ts'
import type { WaysBackUseCases } from '../modules/recovery/ways-back.usecases.ts'
import type { RegistrationUseCases } from '../modules/registration/registration.usecases.ts'
import type { Payload } from '../platform/jobs.ts'

export type Task = (payload: Payload) => Promise<void>

type Rooms = {
  readonly signIn: Pick<SignInUseCases, 'decisions'>
  readonly registration: Pick<RegistrationUseCases, 'decisions'>
  readonly waysBack: WaysBackUseCases
  readonly profile: ProfileUseCases
  readonly others: readonly { readonly decisions: Readonly<Record<string, Task>> }[]
}

export function decisionsOf(rooms: Rooms): Readonly<Record<string, Task>> {
  const { signIn, registration, waysBack, profile, others } = rooms
  return {
    ...signIn.decisions,
    ...registration.decisions,
    recovery: ({ recoveryId }) => waysBack.decision.decide(String(recoveryId)),
    'new-email': ({ loginId }) => profile.contact.decide(String(loginId), 'email'),
    'new-mobile': ({ loginId }) => profile.contact.decide(String(loginId), 'mobile'),
    'new-same-email': ({ loginId }) => profile.contact.decide(String(loginId), 'same-email'),
    'new-second-email': ({ loginId }) => profile.contact.decide(String(loginId), 'second-email'),
    'lost-email': ({ searchId }) => waysBack.lostEmail.decide(String(searchId)),
    ...Object.assign({}, ...others.map(({ decisions }) => decisions)),
  }
}
