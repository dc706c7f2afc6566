// Decisions taken after the answer, so that the answer costs everybody the same; and money put to use. By `kind`.
import type { SignInUseCases } from '../modules/logins/sign-in.usecases.ts'
import type { ProfileUseCases } from '../modules/profile/profile.usecases.ts'
import type { WaysBackUseCases } from '../modules/recovery/ways-back.usecases.ts'
import type { RegistrationUseCases } from '../modules/registration/registration.usecases.ts'
import type { Payload, Queue } from '../platform/jobs.ts'

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

type Upkeep = Readonly<Record<string, { cron: string; run: () => Promise<unknown> }>>

/** What is done with each thing that waits, queue by queue. */
export const handlersOf = (waiting: {
  readonly deliver: (messageId: string) => Promise<unknown>
  readonly decisions: Readonly<Record<string, Task>>
  readonly upkeep: Upkeep
  readonly callbacks: { readonly deliver: (eventId: string) => Promise<void> }
}): Readonly<Record<Queue, Task>> => {
  const { deliver, decisions, upkeep, callbacks } = waiting
  const send: Task = async ({ messageId }) => void (await deliver(String(messageId)))
  return {
    mail: send,
    sms: send,
    decisions: async (payload) => decisions[String(payload.kind)]?.(payload),
    papers: async (payload) => decisions[String(payload.kind)]?.(payload),
    upkeep: async (payload) => void (await upkeep[String(payload.task)]?.run()),
    callbacks: ({ eventId }) => callbacks.deliver(String(eventId)),
  }
}
