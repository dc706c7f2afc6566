// Whether a mailbox is still the member's: asked when it takes no mail, when who has it at work changes jobs, and
// once a year. Nobody is kept out by it; a code read there, another mailbox or a second one answers it.
import { addBimesters, bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { days24, earlier } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { Step } from '../errands/errands.usecases.ts'
import { codePhone, emailKey, type Login, mailboxKey } from '../logins/login.ts'
import type { Wait } from '../recovery/recovery.usecases.ts'
import { tellingUseCases } from '../recovery/telling.usecases.ts'
import * as store from './checks.store.ts'
import { dropDraft } from './drafts.store.ts'
import { type CannotConfirm, draftUseCases } from './drafts.usecases.ts'
import { actorOf, type Held, heldBy, type ProfileDeps } from './held.usecases.ts'

export type { Check, CheckWhy } from './checks.store.ts'
export { checkPart } from './checks.store.ts'
export { bandWords } from './mailbox.words.ts'

type Given = { code: string | undefined; browserKey: string; device: string }
export type MailboxShown = {
  readonly email: string
  readonly check: store.Check | undefined
  readonly second: string | undefined
}

const batch = 500
const year = days24(365)
const by = { kind: 'system', task: 'contact-checks' } as const

export const checkUseCases = (deps: ProfileDeps) => {
  const { db, notices } = deps
  const tell = tellingUseCases(deps)
  const drafts = draftUseCases(deps)
  const loginOf = async (tx: Tx, session: MemberSession): Promise<Login> =>
    (await deps.logins.loginById(tx, session.loginId))!

  const open = (tx: Tx, { loginId, email }: Login, why: store.CheckWhy): Promise<boolean> => {
    const askedAt = deps.now()
    const checkId = newId(askedAt.epochMilliseconds)
    return store.openCheck(tx, { checkId, loginId, why, addressKey: emailKey(email), askedAt })
  }

  /** Asks, with a mail to the mailbox itself (and the second one) and a text to a proven phone. */
  const askWork = async (tx: Tx, loginId: string, why: 'new-job' | 'year-old'): Promise<void> => {
    const login = await deps.logins.loginById(tx, loginId)
    if (!login || !(await open(tx, login, why))) return
    const said = { kind: 'confirm-contact', args: { why }, by } as const
    const to = tell.recipientOf(login)
    await notices.say(tx, { ...said, to: { ...to, channel: 'mail', address: login.email } })
    const phone = codePhone(login)?.e164
    if (phone) await notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: phone } })
  }

  /** The mailbox takes no mail: said by text, and to the second mailbox, where there are such. */
  const askDead = async (tx: Tx, addressKey: string): Promise<void> => {
    const login = await deps.logins.loginOfMailbox(tx, addressKey)
    if (!login || emailKey(login.email) !== addressKey) return
    await open(tx, login, 'mailbox-dead')
    const said = { kind: 'mailbox-dead', args: {}, by } as const
    const to = tell.recipientOf(login)
    const phone = codePhone(login)?.e164
    if (phone) await notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: phone } })
    const second = await notices.secondMailbox(login.loginId)
    if (second) await notices.say(tx, { ...said, to: { ...to, channel: 'mail', address: second } })
  }

  /** A code right for what waited, while nothing holds contacts still. */
  const answered = async <T>(
    session: MemberSession,
    field: 'same-email' | 'second-email',
    given: Given,
    then: (tx: Tx, value: string) => Promise<T>,
  ): Promise<Result<T, CannotConfirm>> =>
    transaction(db, async (tx): Promise<Result<T, CannotConfirm>> => {
      const { device: _, ...typed } = given
      const right = await drafts.checked(tx, session, field, typed)
      if (!right.ok) return right
      await dropDraft(tx, session.loginId, field)
      return ok(await then(tx, right.value))
    })

  return {
    shown: async ({ loginId }: MemberSession): Promise<MailboxShown> => {
      const [login, check, second] = await Promise.all([
        deps.logins.loginById(db, loginId),
        store.checkOf(db, loginId),
        notices.secondMailbox(loginId),
      ])
      return { email: login!.email, check, second }
    },

    /** A code to the mailbox that signs in: who reads it has the mailbox. */
    askSame: (session: MemberSession, browserKey: string): Promise<Result<void, never> | Wait> =>
      transaction(db, async (tx) => {
        const { email: value } = await loginOf(tx, session)
        return drafts.ask(tx, { session, field: 'same-email', value, browserKey })
      }),

    confirmSame: (session: MemberSession, given: Given): Promise<Result<void, CannotConfirm>> =>
      answered(session, 'same-email', given, async (tx, email) => {
        await notices.mailboxAnswered(tx, email)
        await store.settleCheck(tx, session.loginId, 'confirmed', deps.now())
        await deps.audit.record(tx, { by: actorOf(session), act: 'email-confirmed-again' })
      }),

    /** A second mailbox: a code goes there first. */
    askSecond: (
      session: MemberSession,
      value: string,
      browserKey: string,
    ): Promise<Result<void, 'email-same'> | Held | Wait> =>
      transaction(db, async (tx) => {
        const held = await heldBy(deps, tx, session.memberId)
        if (held) return held
        const { email } = await loginOf(tx, session)
        if (mailboxKey(value) === mailboxKey(email)) return cannot('email-same')
        return drafts.ask(tx, { session, field: 'second-email', value, browserKey })
      }),

    confirmSecond: async (
      session: MemberSession,
      given: Given,
    ): Promise<Result<void, CannotConfirm> | Held> => {
      const held = await transaction(db, (tx) => heldBy(deps, tx, session.memberId))
      if (held) return held
      return answered(session, 'second-email', given, async (tx, address) => {
        await tellSecond(tx, session, given.device)
        await notices.setSecondMailbox(tx, session.loginId, address)
        await notices.mailboxAnswered(tx, address)
        await store.settleCheck(tx, session.loginId, 'second-added', deps.now())
      })
    },

    removeSecond: (session: MemberSession, device: string): Promise<Result<void, never> | Held> =>
      transaction(db, async (tx) => {
        const held = await heldBy(deps, tx, session.memberId)
        if (held) return held
        await tellSecond(tx, session, device)
        await notices.setSecondMailbox(tx, session.loginId, undefined)
        return ok(undefined)
      }),

    /** Asks about the mailboxes found dead since it was done last. How many there were. */
    askAboutDead: (): Promise<number> => notices.tellDead(askDead),

    /** Asks about work mailboxes that nobody confirmed for a year. How many there were. */
    askAboutOld: async (): Promise<number> => {
      for (let asked = 0; ; ) {
        const some = await transaction(db, async (tx) => {
          const found = await store.yearOld(tx, earlier(deps.now(), year), batch)
          for (const { loginId } of found) await askWork(tx, loginId, 'year-old')
          return found.length
        })
        asked += some
        if (some < batch) return asked
      }
    },

    /** Asks who changed jobs, as an import says, and has a mailbox of a job: an errand, some members at a time. */
    jobChanges: {
      name: 'new-job',
      kinds: ['employment', 'contributions'],
      some: async (tx: Tx, { importId, asOf, after }: Step): Promise<bigint | undefined> => {
        const now = bimesterOf(asOf)
        const [from, to] = [bimesterToInt(addBimesters(now, -2)), bimesterToInt(now)]
        const asked = { importId, after, from, to, most: batch }
        const { found, last } = await store.newJobs(tx, asked)
        for (const { loginId } of found) await askWork(tx, loginId, 'new-job')
        return last ?? undefined
      },
    },
  }

  /** The mailboxes there were before the change are told of it, with the way to stop it. */
  async function tellSecond(tx: Tx, session: MemberSession, device: string): Promise<void> {
    const login = await loginOf(tx, session)
    const args = { part: 'second-email', at: deps.now() } as const
    const told = { login, kind: 'contact-changed', args, by: actorOf(session), device } as const
    await tell.everywhere(tx, told)
    await deps.audit.record(tx, { by: actorOf(session), act: 'second-email-changed' })
  }
}
export type CheckUseCases = ReturnType<typeof checkUseCases>
