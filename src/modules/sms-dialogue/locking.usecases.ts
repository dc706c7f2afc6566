// BLOQUEA: the candado goes on at once, and every channel of its member hears of it.
import type { Actor } from '../../foundation/actor.ts'
import type { Tx } from '../../platform/db.ts'
import type { Hold } from '../holds/holds.ts'
import { heldThings } from '../holds/holds.ts'
import { type Login, recipientOf } from '../logins/login.ts'
import type { DialogueDeps } from './sms-dialogue.usecases.ts'

type Deps = Pick<DialogueDeps, 'holds' | 'logins' | 'notices' | 'now'>

/** A candado on everything that nobody is taking off. */
export const isWhole = (hold: Hold): boolean =>
  hold.kind === 'candado' &&
  hold.until === undefined &&
  heldThings.every((thing) => hold.holds.includes(thing))

export const lockingUseCases = (deps: Deps) => {
  const tell = async (tx: Tx, login: Login, by: Actor, except: string): Promise<void> => {
    const { memberId, loginId, email, phones } = login
    const told = { kind: 'locked', args: { at: deps.now() }, by } as const
    const to = recipientOf(login)
    const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: 'locked' })
    await deps.notices.say(tx, {
      ...told,
      to: { ...to, channel: 'mail', address: email },
      secret: { stop },
    })
    for (const { e164, bound } of phones)
      if (bound && e164 !== except)
        await deps.notices.say(tx, { ...told, to: { ...to, channel: 'sms', address: e164 } })
  }

  return {
    /** Puts the candado on everything, once. `from`: the phone that asked, which gets an answer anyway. */
    lock: async (tx: Tx, asked: { memberId: bigint; loginId: string; from: string }) => {
      const { memberId, loginId, from } = asked
      const held = await deps.holds.ofLocked(tx, memberId)
      if (held.some(isWhole)) return
      const by: Actor = { kind: 'member', memberId, loginId }
      await deps.holds.place(tx, { memberId, kind: 'candado', by })
      const login = await deps.logins.loginById(tx, loginId)
      if (login) await tell(tx, login, by, from)
    },
  }
}
