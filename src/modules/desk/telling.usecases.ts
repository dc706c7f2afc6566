// What the member is told of what was done at the desk: on every channel that is theirs, and on those on file.
import type { Tx } from '../../platform/db.ts'
import type { Login } from '../logins/login.ts'
import { recipientOf } from '../logins/login.ts'
import type { Deed } from '../notices/notices.ts'
import { type Agent, actorOf, type DeskDeps } from './workplace.usecases.ts'

export type Channel = { readonly channel: 'mail' | 'sms'; readonly address: string }

/** The mailbox that signs in and every proven phone; with `onFile`, what the registry was told as well. */
export async function channelsOf(
  deps: DeskDeps,
  login: Login,
  onFile: boolean,
): Promise<readonly Channel[]> {
  const own: Channel[] = [
    { channel: 'mail', address: login.email },
    ...login.phones
      .filter((phone) => phone.bound)
      .map((phone) => ({ channel: 'sms' as const, address: phone.e164 })),
  ]
  if (!onFile) return own
  const known = await deps.members.contactsOnFile(login.memberId)
  const others = known.flatMap((one): Channel[] => {
    if (one.kind === 'email') return [{ channel: 'mail', address: one.value }]
    return one.kind === 'mobile' ? [{ channel: 'sms', address: one.value }] : []
  })
  return [...own, ...others.filter((one) => !own.some((mine) => mine.address === one.address))]
}

/** At once, by mail with «No fui yo» and by SMS. Who has no login has only the trail. */
export async function tellMember(
  deps: DeskDeps,
  tx: Tx,
  agent: Agent,
  memberId: bigint,
  deed: Deed,
): Promise<void> {
  const login = await deps.logins.loginOfMember(tx, memberId)
  if (!login) return
  const said = { kind: 'desk-act', args: { deed, at: deps.now() }, by: actorOf(agent) } as const
  for (const { channel, address } of await channelsOf(deps, login, false)) {
    const to = { ...recipientOf(login), address }
    if (channel === 'sms') await deps.notices.say(tx, { ...said, to: { ...to, channel } })
    else {
      const { loginId } = login
      const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: 'desk-act' })
      await deps.notices.say(tx, { ...said, to: { ...to, channel }, secret: { stop } })
    }
  }
}

/** A change of e-mail begins: every old channel hears it, those on file as well, each with its way to stop it. */
export async function tellChange(
  deps: DeskDeps,
  tx: Tx,
  agent: Agent,
  login: Login,
  takesEffectAt: Temporal.Instant,
): Promise<void> {
  const said = { kind: 'email-change-asked', args: { takesEffectAt }, by: actorOf(agent) } as const
  const { memberId, loginId } = login
  for (const { channel, address } of await channelsOf(deps, login, true)) {
    const to = { ...recipientOf(login), address }
    if (channel === 'sms') await deps.notices.say(tx, { ...said, to: { ...to, channel } })
    else {
      const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: said.kind })
      await deps.notices.say(tx, { ...said, to: { ...to, channel }, secret: { stop } })
    }
  }
}
