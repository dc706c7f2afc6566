// Written down and told at once, on every channel that is the member's for certain: a factor that somebody else put
// there would be theirs for good.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { Act } from '../audit/acts.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import { type Login, recipientOf } from '../logins/login.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { FactorDeed } from './second-factors.ts'

export type TellingDeps = {
  readonly now: Clock
  readonly audit: AuditUseCases
  readonly holds: HoldsUseCases
  readonly notices: Pick<NoticesUseCases, 'say'>
}

const acts: Readonly<Record<FactorDeed, Act>> = {
  'passkey-added': 'second-factor-added',
  'passkey-removed': 'second-factor-removed',
  'authenticator-added': 'second-factor-added',
  'authenticator-removed': 'second-factor-removed',
  'recovery-codes-made': 'recovery-codes-made',
  'recovery-code-used': 'recovery-code-used',
  'codes-wrong': 'second-factor-wrong',
  'reset-asked': 'second-factor-reset-asked',
  'reset-done': 'second-factor-reset',
  'identity-linked': 'identity-linked',
  'identity-unlinked': 'identity-unlinked',
}

export const memberOf = ({ memberId, loginId }: Login): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})

export type Done = {
  readonly login: Login
  readonly deed: FactorDeed
  readonly by: Actor
  /** What the browser that did it called itself. */
  readonly device?: string | undefined
}

export const factorTelling =
  (deps: TellingDeps) =>
  async (tx: Tx, { login, deed, by, device }: Done): Promise<void> => {
    const { memberId, loginId } = login
    await deps.audit.record(tx, { by, memberId, act: acts[deed], facts: { deed } })
    const about = { memberId, loginId, about: 'second-factor', ...(device && { device }) }
    const stop = await deps.holds.stopPath(tx, about)
    const said = { kind: 'second-factor', args: { factor: deed, at: deps.now() }, by } as const
    const to = recipientOf(login)
    const mail = { ...to, channel: 'mail', address: login.email } as const
    await deps.notices.say(tx, { ...said, to: mail, secret: { stop } })
    for (const phone of login.phones)
      if (phone.bound)
        await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: phone.e164 } })
  }
