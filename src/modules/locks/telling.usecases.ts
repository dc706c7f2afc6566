// What is done to a login is said on every channel that is its member's, each mail with its own way to stop it.
import type { Actor } from '../../foundation/actor.ts'
import type { Tx } from '../../platform/db.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import { type Login, recipientOf } from '../logins/login.ts'
import type { ArgsOf } from '../notices/notices.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'

type Stoppable = 'locked' | 'lock-ending' | 'closing-asked' | 'help-began'
type Plain = 'closing-undone' | 'login-closed'
type Told<K> = {
  readonly login: Login
  readonly kind: K
  readonly by: Actor
  /** What the browser that did it called itself. */
  readonly device?: string
}

export const tellingUseCases = (deps: { notices: NoticesUseCases; holds: HoldsUseCases }) => {
  const bound = ({ phones }: Login) => phones.filter((phone) => phone.bound)
  return {
    /** With «No fui yo» in the mail. */
    stoppable: async <K extends Stoppable>(
      tx: Tx,
      told: Told<K> & { readonly args: ArgsOf<K> },
    ): Promise<void> => {
      const { login, kind, args, by, device } = told
      const { memberId, loginId, email } = login
      const about = { memberId, loginId, about: kind, ...(device && { device }) }
      const stop = await deps.holds.stopPath(tx, about)
      const to = recipientOf(login)
      const said = { kind, args, by }
      const mailed = { ...to, channel: 'mail' as const, address: email }
      await deps.notices.say<Stoppable>(tx, { ...said, to: mailed, secret: { stop } })
      for (const { e164 } of bound(login)) {
        const texted = { ...to, channel: 'sms' as const, address: e164 }
        await deps.notices.say<Stoppable>(tx, { ...said, to: texted })
      }
    },

    /** Of what needs no stopping. */
    plainly: async <K extends Plain>(
      tx: Tx,
      told: Told<K> & { readonly args: ArgsOf<K> },
    ): Promise<void> => {
      const { login, kind, args, by } = told
      const to = recipientOf(login)
      const said = { kind, args, by }
      const mailed = { ...to, channel: 'mail' as const, address: login.email }
      await deps.notices.say<Plain>(tx, { ...said, to: mailed })
      for (const { e164 } of bound(login)) {
        const texted = { ...to, channel: 'sms' as const, address: e164 }
        await deps.notices.say<Plain>(tx, { ...said, to: texted })
      }
    },
  }
}
export type LocksTelling = ReturnType<typeof tellingUseCases>
