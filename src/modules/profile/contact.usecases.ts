import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { From } from '../clusters/clusters.usecases.ts'
import type { PendingChange } from '../holds/holds.usecases.ts'
import { emailKey, type Login, mailboxKey } from '../logins/login.ts'
import type { Wait } from '../recovery/recovery.usecases.ts'
import { tellingUseCases } from '../recovery/telling.usecases.ts'
import { settleCheck } from './checks.store.ts'
import * as store from './drafts.store.ts'
import { type CannotConfirm, draftUseCases } from './drafts.usecases.ts'
import { actorOf, type Held, heldBy, type ProfileDeps } from './held.usecases.ts'

type CannotAsk = 'email-same' | 'phone-same'
type CodeGiven = {
  readonly code: string | undefined
  readonly browserKey: string
  readonly from: From
}

export const contactUseCases = (deps: ProfileDeps) => {
  const { db } = deps
  const tell = tellingUseCases(deps)
  const drafts = draftUseCases(deps)
  const loginOf = async (tx: Db, session: MemberSession): Promise<Login> =>
    (await deps.logins.loginById(tx, session.loginId))!
  /** Operators see whose contacts one hand changes. Nothing waits for it here: old channels can stop a change. */
  const noteChange = async (
    tx: Tx,
    { nss, memberId }: Login,
    from: From,
    contacts: { mailbox?: string; phone?: string },
  ): Promise<void> => {
    const about = `nss ${nss}`
    await deps.clusters.noteReached(tx, { kind: 'contact-change', about, memberId, from, contacts })
  }

  return {
    /** A new e-mail: a code goes there first. */
    askEmail: (
      session: MemberSession,
      value: string,
      browserKey: string,
    ): Promise<Result<void, CannotAsk> | Held | Wait> =>
      transaction(db, async (tx) => {
        const held = await heldBy(deps, tx, session.memberId)
        if (held) return held
        const login = await loginOf(tx, session)
        if (emailKey(value) === emailKey(login.email)) return cannot('email-same')
        return drafts.ask(tx, { session, field: 'email', value, browserKey })
      }),

    /** A mobile to be bound: a code goes there first. */
    askPhone: (
      session: MemberSession,
      value: string,
      browserKey: string,
    ): Promise<Result<void, CannotAsk> | Held | Wait> =>
      transaction(db, async (tx) => {
        const held = await heldBy(deps, tx, session.memberId)
        if (held) return held
        const login = await loginOf(tx, session)
        if (login.phones.some((phone) => phone.bound && phone.e164 === value))
          return cannot('phone-same')
        return drafts.ask(tx, { session, field: 'mobile', value, browserKey })
      }),

    /** Off the request: the code goes out, or the owner of the address or number is told. */
    decide: drafts.decide,

    /** What is waiting for its code. */
    asked: drafts.asked,

    /** The code was read at the new address: the change waits 48 hours, and every old channel can stop it. */
    confirmEmail: (
      session: MemberSession,
      given: CodeGiven,
    ): Promise<Result<PendingChange, CannotConfirm> | Held> =>
      transaction(db, async (tx) => {
        const held = await heldBy(deps, tx, session.memberId)
        if (held) return held
        const { from, ...typed } = given
        const device = from.browser
        const right = await drafts.checked(tx, session, 'email', typed)
        if (!right.ok) return right
        const holder = await deps.logins.loginOfMailbox(tx, right.value)
        if (holder && holder.loginId !== session.loginId) return cannot('code-wrong')
        const { memberId, loginId } = session
        const by = actorOf(session)
        const change = { memberId, loginId, field: 'email', value: right.value, by } as const
        const pending = await deps.holds.placeChange(tx, change)
        await store.dropDraft(tx, loginId, 'email')
        const { takesEffectAt } = pending
        const login = await loginOf(tx, session)
        await noteChange(tx, login, from, { mailbox: right.value })
        const kind = 'email-change-asked' as const
        await tell.everywhere(tx, { login, kind, args: { takesEffectAt }, by, device })
        return ok(pending)
      }),

    /** «Cancelar»: whatever still waits is undone. How many changes were. */
    undo: (session: MemberSession): Promise<number> =>
      transaction(db, async (tx) => {
        const undone = await deps.holds.undoChanges(tx, session.memberId, actorOf(session))
        return undone.length
      }),

    /** The phone has read its code: it is bound, and the channels there were before are told. */
    confirmPhone: (
      session: MemberSession,
      given: CodeGiven,
    ): Promise<Result<void, CannotConfirm> | Held> =>
      transaction(db, async (tx) => {
        const held = await heldBy(deps, tx, session.memberId)
        if (held) return held
        const { from, ...typed } = given
        const device = from.browser
        const right = await drafts.checked(tx, session, 'mobile', typed)
        if (!right.ok) return right
        const before = await loginOf(tx, session)
        const [by, { loginId }] = [actorOf(session), session]
        const bound = await deps.logins.bindPhone(tx, { loginId, e164: right.value, by })
        if (!bound.ok) return cannot('code-wrong')
        await store.dropDraft(tx, loginId, 'mobile')
        await noteChange(tx, before, from, { phone: right.value })
        const args = { part: 'mobile', at: deps.now() } as const
        await tell.everywhere(tx, { login: before, kind: 'contact-changed', args, by, device })
        return ok(undefined)
      }),

    /** A day after it was asked for, every channel of before hears once more of a change that waits. How many did. */
    remindWaiting: (): Promise<number> =>
      deps.holds.remindWaiting(async (tx, { memberId, loginId, takesEffectAt }) => {
        const login = await deps.logins.loginById(tx, loginId)
        if (!login) return
        const by = { kind: 'system', task: 'remind-changes' } as const
        const told = { login, kind: 'email-change-asked', args: { takesEffectAt }, by } as const
        await tell.everywhere(tx, told)
        await tell.onFile(tx, told, await deps.members.contactsOnFile(memberId))
      }),

    /** Changes whose 48 hours are over take effect. How many did. */
    settleDue: (): Promise<number> =>
      deps.holds.settleDue(async (tx, { loginId, value }) => {
        const before = await deps.logins.loginById(tx, loginId)
        if (!before) return
        const by = { kind: 'system', task: 'settle-changes' } as const
        const changed = await deps.logins.changeEmail(tx, { loginId, email: value, by })
        if (!changed.ok) return
        await deps.notices.mailboxAnswered(tx, value)
        await settleCheck(tx, loginId, 'changed', deps.now())
        await deps.recovery.voidLinks(tx, loginId)
        const told = { login: before, kind: 'email-changed', args: { at: deps.now() }, by } as const
        await tell.byMail(tx, told, before.email)
        if (mailboxKey(before.email) !== mailboxKey(value)) await tell.byMail(tx, told, value)
      }),
  }
}
export type ContactUseCases = ReturnType<typeof contactUseCases>
