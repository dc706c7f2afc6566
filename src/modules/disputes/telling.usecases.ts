// What either side hears while an account is on its way back: who holds it now reads no more than that it is looked at.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { Passwords } from '../../platform/passwords.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { StrangersUseCases } from '../clusters/strangers.usecases.ts'
import type { CodesUseCases } from '../codes/codes.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import { type Login, recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { RecoveryUseCases } from '../recovery/recovery.usecases.ts'
import type { SecondFactorsUseCases } from '../second-factors/second-factors.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'

export type DisputesDeps = {
  readonly db: Db
  readonly now: Clock
  readonly deadlines: Deadlines
  readonly secrets: Secrets
  readonly passwords: Passwords
  readonly audit: AuditUseCases
  readonly clusters: Pick<StrangersUseCases, 'strangerFound'>
  readonly codes: CodesUseCases
  readonly factors: Pick<SecondFactorsUseCases, 'undoResets'>
  readonly holds: HoldsUseCases
  readonly logins: LoginsUseCases
  readonly members: MembersUseCases
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly recovery: Pick<RecoveryUseCases, 'voidLinks' | 'linkFor'>
  readonly tramites: Pick<TramitesUseCases, 'open'>
}
/** Who of the staff does it. */
export type Hand = Extract<Actor, { kind: 'staff' }>

/** The owner's mailbox waits under this seal. */
export const seal = 'account-return-email'
/** What the «No fui yo» of an old channel is about. */
export const about = 'account-returning'
export const system = { kind: 'system', task: 'account-returns' } as const

type Channel = { readonly channel: 'mail' | 'sms'; readonly address: string }

export const tellingUseCases = (deps: DisputesDeps) => {
  /** Of the login as it stands, and what the registry knows besides. */
  const channelsOf = async (login: Login): Promise<readonly Channel[]> => {
    const own: Channel[] = [
      { channel: 'mail', address: login.email },
      ...login.phones
        .filter(({ bound }) => bound)
        .map(({ e164 }) => ({ channel: 'sms' as const, address: e164 })),
    ]
    const onFile = await deps.members.contactsOnFile(login.memberId)
    const known = onFile.flatMap((one): Channel[] => {
      if (one.kind === 'email') return [{ channel: 'mail', address: one.value }]
      return one.kind === 'mobile' ? [{ channel: 'sms', address: one.value }] : []
    })
    const seen = new Set(own.map(({ address }) => address.toLowerCase()))
    return [...own, ...known.filter(({ address }) => !seen.has(address.toLowerCase()))]
  }

  return {
    /** A code to the owner's mailbox; when it is somebody else's already, nobody is written to. */
    code: async (tx: Tx, login: Login, email: string, code: string): Promise<void> => {
      const holder = await deps.logins.loginOfMailbox(tx, email)
      if (holder && holder.loginId !== login.loginId) return
      const to = {
        memberId: login.memberId,
        lang: login.lang,
        channel: 'mail',
        address: email,
      } as const
      const kind = 'email-confirm'
      await deps.notices.say(tx, { to, kind, args: {}, secret: { code }, by: system })
    },

    /** Decided: until when it stands still, with a way to say «No fui yo» on every old channel. */
    returning: async (
      tx: Tx,
      it: { memberId: bigint; loginId: string; takesEffectAt: Instant; by: Actor },
      email: string,
    ): Promise<void> => {
      const { memberId, loginId, takesEffectAt, by } = it
      const login = (await deps.logins.loginById(tx, loginId))!
      const said = { kind: about, args: { takesEffectAt }, by } as const
      for (const { channel, address } of await channelsOf(login)) {
        if (address.toLowerCase() === email.toLowerCase()) continue
        const to = { ...recipientOf(login), address }
        if (channel === 'sms') await deps.notices.say(tx, { ...said, to: { ...to, channel } })
        else {
          const stop = await deps.holds.stopPath(tx, { memberId, loginId, about })
          await deps.notices.say(tx, { ...said, to: { ...to, channel }, secret: { stop } })
        }
      }
      const to = { memberId, lang: login.lang, channel: 'mail', address: email } as const
      await deps.notices.say(tx, { kind: 'account-soon-yours', args: { takesEffectAt }, to, by })
    },

    /** Plain words to one mailbox, about nobody. */
    plainly: async (
      tx: Tx,
      kind: 'account-not-yours' | 'account-disputed',
      to: { memberId: bigint; lang: 'es' | 'en'; address: string },
    ): Promise<void> => {
      await deps.notices.say(tx, { kind, args: {}, to: { ...to, channel: 'mail' }, by: system })
    },

    /** With the way in. */
    yours: async (
      tx: Tx,
      to: { memberId: bigint; loginId: string; lang: 'es' | 'en'; address: string },
      token: string,
    ): Promise<void> => {
      await deps.notices.say(tx, {
        kind: 'account-yours',
        args: {},
        secret: { link: `/recuperar/cuenta-devuelta/${token}` },
        to: { ...to, channel: 'mail' },
        by: system,
      })
    },

    /** It was stopped by the staff: on every channel, with the folio to call with. */
    stopped: async (tx: Tx, login: Login, reference: string, by: Actor): Promise<void> => {
      const said = { kind: 'stopped', args: { reference }, by } as const
      for (const { channel, address } of await channelsOf(login)) {
        const to = { ...recipientOf(login), address }
        if (channel === 'sms') await deps.notices.say(tx, { ...said, to: { ...to, channel } })
        else await deps.notices.say(tx, { ...said, to: { ...to, channel } })
      }
    },
  }
}
