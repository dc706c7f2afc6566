import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import { type Hold, mayChangeContact } from '../holds/holds.ts'
import type { Login } from '../logins/login.ts'
import { type Address, addressIn, type Reference, referencesIn } from '../logins/whereabouts.ts'
import type { Member } from '../members/members.ts'
import type { ContactPart } from '../notices/notices.ts'
import { tellingUseCases } from '../recovery/telling.usecases.ts'
import { type CheckWhy, checkOf } from './checks.store.ts'
import { actorOf, type Held, heldBy, type ProfileDeps } from './held.usecases.ts'

export type Overview = {
  readonly member: Member
  readonly login: Login
  readonly address: Address | undefined
  readonly references: readonly Reference[]
  readonly holds: readonly Hold[]
  /** Why no contact may change now, if it may not. */
  readonly held: Held | undefined
  readonly pending: { readonly value: string; readonly takesEffectAt: Temporal.Instant } | undefined
  readonly openSessions: number
  /** Why the mailbox is asked about, if it is; and the one that gets copies. */
  readonly check: CheckWhy | undefined
  readonly second: string | undefined
}

export const detailsUseCases = (deps: ProfileDeps) => {
  const { db } = deps
  const tell = tellingUseCases(deps)

  /** One change of a contact that takes effect at once: held, done, and told on every channel. */
  const changed = <C extends string>(
    session: MemberSession,
    device: string,
    part: ContactPart | undefined,
    change: (tx: Tx, login: Login) => Promise<Result<unknown, C>>,
  ): Promise<Result<void, C> | Held> =>
    transaction(db, async (tx) => {
      const held = await heldBy(deps, tx, session.memberId)
      if (held) return held
      const before = (await deps.logins.loginById(tx, session.loginId))!
      const done = await change(tx, before)
      if (!done.ok) return done
      const by = actorOf(session)
      const told = { login: before, kind: 'contact-changed', by, device } as const
      if (part) await tell.everywhere(tx, { ...told, args: { part, at: deps.now() } })
      return ok(undefined)
    })

  return {
    /** Everything that the pages of Mi perfil show. */
    overview: async (session: MemberSession): Promise<Overview> => {
      const { memberId, loginId } = session
      const [member, login, details, holds, changes, sessions, check, second] = await Promise.all([
        deps.members.memberById(memberId),
        deps.logins.loginById(db, loginId),
        deps.logins.contactDetails(db, loginId),
        deps.holds.of(db, memberId),
        deps.holds.pendingChanges(db, memberId),
        deps.logins.openSessionsOf(db, loginId),
        checkOf(db, loginId),
        deps.notices.secondMailbox(loginId),
      ])
      const answer = mayChangeContact(holds, deps.now())
      return {
        member: member!,
        login: login!,
        address: addressIn(details?.address),
        references: referencesIn(details?.references),
        holds,
        held: answer.ok ? undefined : { ...answer, held: true },
        pending: changes[0],
        openSessions: sessions.length,
        check: check?.why,
        second,
      }
    },

    /** NSS, CURP and RFC in full: the trail says that they were asked for, and from where. */
    showIdentifiers: (
      session: MemberSession,
      from: { address: string; browser: string },
    ): Promise<void> =>
      transaction(db, (tx) =>
        deps.audit.record(tx, { by: actorOf(session), act: 'identifiers-shown', ...from }),
      ),

    setAddress: (session: MemberSession, address: Address, device: string) =>
      changed(session, device, 'address', async (tx, { loginId }) => {
        const residence = address.country
        await deps.logins.setAddress(tx, { loginId, address, residence, by: actorOf(session) })
        return ok(undefined)
      }),

    setReferences: (session: MemberSession, references: readonly Reference[], device: string) =>
      changed(session, device, undefined, async (tx, { loginId }) => {
        await deps.logins.setReferences(tx, { loginId, references, by: actorOf(session) })
        return ok(undefined)
      }),

    /** The phone at home, which gets no codes; empty takes it away. */
    setHomePhone: (session: MemberSession, e164: string | undefined, device: string) =>
      changed(session, device, 'phone', async (tx, { loginId, phones }) => {
        const by = actorOf(session)
        for (const phone of phones)
          if (phone.kind === 'home' && phone.e164 !== e164)
            await deps.logins.removePhone(tx, { loginId, e164: phone.e164, by })
        if (e164 && !phones.some((phone) => phone.e164 === e164))
          await deps.logins.addPhone(tx, { loginId, e164, kind: 'home', by })
        return ok(undefined)
      }),

    removePhone: (session: MemberSession, e164: string, device: string) =>
      changed(session, device, 'mobile', (tx, { loginId }) =>
        deps.logins.removePhone(tx, { loginId, e164, by: actorOf(session) }),
      ),

    /** Of several mobiles, the one that gets codes. */
    sendCodesTo: (session: MemberSession, e164: string, device: string) =>
      changed(session, device, 'mobile', async (tx, { loginId, phones }) => {
        if (!phones.some((phone) => phone.bound && phone.e164 === e164))
          return cannot('no-such-phone')
        await deps.logins.sendCodesTo(tx, loginId, e164)
        return ok(undefined)
      }),

    /** The language of messages; pages follow the address that is open. */
    setLanguage: (session: MemberSession, lang: Lang): Promise<void> =>
      transaction(db, (tx) =>
        deps.logins.setLanguage(tx, { loginId: session.loginId, lang, by: actorOf(session) }),
      ),

    /** The settlements of a Mexican postal code. */
    placesOf: (postalCode: string) => deps.members.placesOf(postalCode),
  }
}
export type DetailsUseCases = ReturnType<typeof detailsUseCases>
