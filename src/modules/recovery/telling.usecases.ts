import type { Actor } from '../../foundation/actor.ts'
import type { Tx } from '../../platform/db.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import { type Login, recipientOf } from '../logins/login.ts'
import type { ArgsOf } from '../notices/notices.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'

/** Security notices that carry «No fui yo» by mail and a phone number by SMS. */
export type SecurityKind =
  | 'password-changed'
  | 'email-change-asked'
  | 'contact-change-asked'
  | 'contact-changed'
  | 'lost-email'
  | 'reopened'

/** The same, of which nothing is said by SMS. */
type MailKind = SecurityKind | 'email-changed' | 'contact-claimed'

export type Told<K extends SecurityKind> = {
  readonly login: Login
  readonly kind: K
  readonly args: ArgsOf<K>
  readonly by: Actor
  /** What the browser that did it called itself. */
  readonly device?: string | undefined
}

/** Tells a member about something done to their login, on every channel they have. */
export const tellingUseCases = (deps: { notices: NoticesUseCases; holds: HoldsUseCases }) => {
  /** To one mailbox, with a link of its own that stops what it tells. */
  const byMail = async <K extends MailKind>(
    tx: Tx,
    told: { login: Login; kind: K; args: ArgsOf<K>; by: Actor; device?: string | undefined },
    address: string,
  ): Promise<void> => {
    const { login, kind, args, by, device } = told
    const { memberId, loginId } = login
    const stop = await deps.holds.stopPath(tx, {
      memberId,
      loginId,
      about: kind,
      ...(device && { device }),
    })
    const to = { ...recipientOf(login), channel: 'mail' as const, address }
    await deps.notices.say<MailKind>(tx, {
      to,
      kind,
      args,
      secret: { stop },
      by,
    })
  }

  const bySms = async <K extends SecurityKind>(
    tx: Tx,
    told: Told<K>,
    address: string,
  ): Promise<void> => {
    const { login, kind, args, by } = told
    const to = { ...recipientOf(login), channel: 'sms' as const, address }
    await deps.notices.say<SecurityKind>(tx, { to, kind, args, by })
  }

  return {
    recipientOf,
    byMail,
    bySms,
    /** Mail to the address that signs in, and a text to every phone that is theirs for certain. */
    everywhere: async <K extends SecurityKind>(tx: Tx, told: Told<K>): Promise<void> => {
      await byMail(tx, told, told.login.email)
      for (const phone of told.login.phones) if (phone.bound) await bySms(tx, told, phone.e164)
    },
    /** To what the registry has on file besides: whoever took the login over may not have those. */
    onFile: async <K extends SecurityKind>(
      tx: Tx,
      told: Told<K>,
      contacts: readonly { readonly kind: string; readonly value: string }[],
    ): Promise<void> => {
      const { email, phones } = told.login
      const own = new Set([email, ...phones.filter(({ bound }) => bound).map(({ e164 }) => e164)])
      for (const { kind, value } of contacts) {
        if (own.has(value)) continue
        if (kind === 'email') await byMail(tx, told, value)
        if (kind === 'mobile') await bySms(tx, told, value)
      }
    },
  }
}
export type Telling = ReturnType<typeof tellingUseCases>
