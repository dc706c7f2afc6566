import { cannot, ok, type Result } from '../../foundation/result.ts'
import {
  days24,
  hours,
  type Instant,
  isAfter,
  isPast,
  later,
  minutes,
} from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { type Hold, isDisputed } from '../holds/holds.ts'
import { codePhone, type Login } from '../logins/login.ts'
import { type CannotKeepPassword, judgedPassword, type OwnData } from '../logins/password-rules.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import { giveToken, loadLink, type StoredLink, spendLink } from './links.store.ts'
import { loadByCookie, saveChanged } from './recovery.store.ts'
import { type CannotOpenLink, life, opened } from './recovery.ts'
import type { RecoveryDeps, Wait } from './recovery.usecases.ts'
import { tellingUseCases } from './telling.usecases.ts'

export type NewPasswordDeps = RecoveryDeps & { readonly members: MembersUseCases }

/** How the page behind a link greets: never more than this of who it is. */
export type Greeting = { readonly givenName: string; readonly nssEnding: string }
/** What is left before a frozen login is open again. */
export type ReopenStep =
  | { readonly next: 'wait'; readonly until: Instant }
  | { readonly next: 'send-code'; readonly ending: string }
  | { readonly next: 'desk' }
export type Done = {
  readonly heldUntil: Instant | undefined
  readonly paused: ReopenStep | undefined
}
type Paused = { readonly freeze: Hold; readonly disputed: boolean }
export type Browser = {
  readonly browser: string
  readonly address: string
  readonly device: string | undefined
}
type CannotReopen = 'not-at-this-step' | CannotCheck

/** While a link can be used, and then while the page after it is looked at. */
const linkCookieLife = minutes(60)
const doneCookieLife = days24(10)
/** A frozen login opens no sooner, whatever else is proven. */
const freezeAtLeast = hours(24)

export const linkCookie = (token: string, life: Cookie['life'] = linkCookieLife): Cookie => ({
  name: 'enlace',
  value: token,
  life,
})

export const newPasswordUseCases = (deps: NewPasswordDeps) => {
  const { db } = deps
  const tell = tellingUseCases(deps)
  /** What a link's end is compared with: a stop of the portal does not count. */
  const asOf = () => deps.deadlines.reckoned(deps.now(), life)

  const linkBehind = async (token: string | undefined): Promise<StoredLink | undefined> =>
    token ? loadLink(db, hashOf(token)) : undefined

  const ownDataOf = async (login: Login): Promise<OwnData> => {
    const member = await deps.members.memberById(login.memberId)
    const { givenNames, firstSurname, secondSurname, curp, rfc, birthOn } = member!
    return {
      names: [givenNames, firstSurname, secondSurname ?? ''],
      email: login.email,
      identifiers: [login.nss, curp, rfc],
      phones: login.phones.map((phone) => phone.e164),
      birthOn,
    }
  }

  /** Everything that a saved password means, for the one who spent the link. */
  const change = async (
    tx: Tx,
    link: StoredLink,
    to: { login: Login; passwordHash: string; from: Browser },
  ): Promise<Cookie> => {
    const { login, passwordHash, from } = to
    const { loginId, memberId } = login
    const by = { kind: 'member', memberId, loginId } as const
    const at = deps.now()
    await saveChanged(tx, link.recoveryId, at)
    await deps.logins.setPassword(tx, { loginId, passwordHash, by })
    await deps.logins.endSessions(tx, { loginId, because: 'password' })
    await deps.logins.clearWaits(tx, loginId)
    await deps.logins.askFactorAgain(tx, loginId)
    await deps.holds.place(tx, { memberId, kind: 'after-recovery', by })
    await deps.notices.mailboxAnswered(tx, login.email)
    await deps.codes.cancel(tx, { purpose: 'recover', subject: link.recoveryId })
    const { browser: device, address } = from
    await deps.audit.record(tx, { by, act: 'recovery-finished', address, browser: device })
    await tell.everywhere(tx, { login, kind: 'password-changed', args: { at }, by, device })
    return deps.logins.trustDevice(tx, { loginId, ...from })
  }

  /** The freeze of a login, and whether it is being settled whose the login is: then no code reopens it. */
  const pauseOf = (holds: readonly Hold[]): Paused | undefined => {
    const freeze = holds.find(({ kind }) => kind === 'freeze' || kind === 'dispute')
    return freeze && { freeze, disputed: isDisputed(holds, deps.now()) }
  }

  /** A freeze ends a day after it began at the soonest, by a recovery finished since and a bound phone. */
  const reopenStep = (login: Login, { freeze, disputed }: Paused, link: StoredLink): ReopenStep => {
    const phone = codePhone(login)
    if (disputed) return { next: 'desk' }
    if (!phone || !link.usedAt || !isAfter(link.usedAt, freeze.placedAt)) return { next: 'desk' }
    const until = later(freeze.placedAt, freezeAtLeast)
    if (!isPast(until, deps.now())) return { next: 'wait', until }
    return { next: 'send-code', ending: phone.e164.slice(-2) }
  }

  /** The login of a used link that waits for its code, with the freeze; undefined at any other step. */
  const reopening = async (on: Db, token: string) => {
    const link = await loadLink(on, hashOf(token))
    const login = link?.usedAt && (await deps.logins.loginOfMember(on, link.memberId))
    const paused = login && pauseOf(await deps.holds.of(on, login.memberId))
    if (!link || !login || !paused) return undefined
    const step = reopenStep(login, paused, link)
    return step.next === 'send-code' ? { login, step } : undefined
  }

  return {
    /** The code of the mail, typed where it was asked for, opens what the link opens. */
    enterCode: (
      cookie: string,
      code: string | undefined,
    ): Promise<Result<Cookie, CannotCheck | 'not-at-this-step'>> =>
      transaction(db, async (tx) => {
        const cookieHash = hashOf(cookie)
        const stored = await loadByCookie(tx, cookieHash, true)
        if (stored?.stage !== 'check-mail') return cannot('not-at-this-step')
        const { recoveryId } = stored
        const browserKey = cookieHash.toString('hex')
        const asked = { purpose: 'recover', subject: recoveryId, browserKey, code } as const
        const judged = await deps.codes.check(tx, asked)
        if (!judged.ok) return judged
        const token = newToken()
        const given = { recoveryId, tokenHash: hashOf(token), now: asOf() }
        return (await giveToken(tx, given)) ? ok(linkCookie(token)) : cannot('code-wrong')
      }),

    /** rec-4. Whom the link is for. Opening it, by whomever and however often, changes nothing. */
    greet: async (token: string | undefined): Promise<Result<Greeting, CannotOpenLink>> => {
      const link = await linkBehind(token)
      const outcome = opened(link, asOf())
      if (!outcome.ok) return outcome
      const login = await deps.logins.loginOfMember(db, link!.memberId)
      if (!login) return cannot('link-unknown')
      return ok({ givenName: login.givenName, nssEnding: login.nss.slice(-4) })
    },

    /** Saves the new password: of all who try at once, one. Nobody is signed in by it. */
    save: async (
      token: string | undefined,
      password: string,
      from: Browser,
    ): Promise<Result<readonly Cookie[], CannotOpenLink | CannotKeepPassword>> => {
      const link = await linkBehind(token)
      const outcome = opened(link, asOf())
      if (!outcome.ok) return outcome
      const login = await deps.logins.loginOfMember(db, link!.memberId)
      if (!login) return cannot('link-unknown')
      const judged = judgedPassword(password, await ownDataOf(login))
      if (!judged.ok) return judged
      const passwordHash = await deps.passwords.hash(password)
      return transaction(db, async (tx) => {
        if (!(await spendLink(tx, link!.tokenHash, { at: deps.now(), asOf: asOf() }))) {
          const now = opened(await loadLink(tx, link!.tokenHash), asOf())
          return now.ok ? cannot('link-used') : now
        }
        const device = await change(tx, link!, { login, passwordHash, from })
        return ok([device, linkCookie(token!, doneCookieLife)])
      })
    },

    /** rec-5. What the page after it says; undefined in a browser that saved nothing. */
    done: async (token: string | undefined): Promise<Done | undefined> => {
      const link = await linkBehind(token)
      const login = link?.usedAt && (await deps.logins.loginOfMember(db, link.memberId))
      if (!link || !login) return undefined
      const holds = await deps.holds.of(db, login.memberId)
      const paused = pauseOf(holds)
      return {
        heldUntil: holds.find((hold) => hold.kind === 'after-recovery')?.until,
        paused: paused && reopenStep(login, paused, link),
      }
    },

    /** A code to the second channel on file of a frozen login. */
    askReopenCode: (token: string): Promise<Result<string, 'not-at-this-step'> | Wait> =>
      transaction(db, async (tx) => {
        const found = await reopening(tx, token)
        if (!found) return cannot('not-at-this-step')
        const { login, step } = found
        const asked = { purpose: 'unfreeze', subject: login.loginId, browserKey: token } as const
        const issued = await deps.codes.issue(tx, asked)
        if (!issued.ok) return issued
        const { loginId, memberId } = login
        await deps.notices.say(tx, {
          to: {
            ...tell.recipientOf(login),
            channel: 'sms',
            address: codePhone(login)!.e164,
          },
          kind: 'code',
          args: {},
          secret: { code: issued.value.code },
          by: { kind: 'member', memberId, loginId },
        })
        return ok(step.ending)
      }),

    /** Where the code of a frozen login is typed: the ending of its phone. */
    reopenEnding: async (token: string | undefined): Promise<string | undefined> =>
      token ? (await reopening(db, token))?.step.ending : undefined,

    /** Opens a frozen login: recovery finished since, a day gone by, and now the second channel. */
    reopen: (token: string, code: string | undefined): Promise<Result<void, CannotReopen>> =>
      transaction(db, async (tx) => {
        const found = await reopening(tx, token)
        if (!found) return cannot('not-at-this-step')
        const { loginId, memberId } = found.login
        const asked = { purpose: 'unfreeze', subject: loginId, browserKey: token, code } as const
        const judged = await deps.codes.check(tx, asked)
        if (!judged.ok) return judged
        const by = { kind: 'member', memberId, loginId } as const
        for (const hold of await deps.holds.ofLocked(tx, memberId))
          if (hold.kind === 'freeze')
            await deps.holds.lift(tx, { holdId: hold.holdId, memberId, by })
        await deps.logins.setState(tx, { loginId, state: 'active', by })
        const args = { at: deps.now() }
        await tell.everywhere(tx, { login: found.login, kind: 'reopened', args, by })
        return ok(undefined)
      }),
  }
}
export type NewPasswordUseCases = ReturnType<typeof newPasswordUseCases>
