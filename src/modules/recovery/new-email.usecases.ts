// A new e-mail without entering (rule 9): the code of the bound phone opened this search; a key or a code on paper
// is asked besides, then a code at the new mailbox, and then 48 hours in which every old channel can stop it.
import { readEmail } from '../../foundation/email.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { hashOf } from '../../platform/secrets.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { type CannotBecauseHeld, mayChangeContact } from '../holds/holds.ts'
import { emailKey, type Login } from '../logins/login.ts'
import type { Judged } from '../second-factors/second-factors.usecases.ts'
import { searchByCookie } from './lost-email.store.ts'
import { life } from './lost-email.ts'
import type { LostEmailDeps } from './lost-email.usecases.ts'
import * as store from './new-email.store.ts'
import type { Wait } from './recovery.usecases.ts'
import { tellingUseCases } from './telling.usecases.ts'

export type NewEmailStep =
  | { readonly step: 'prove'; readonly keys: boolean }
  | { readonly step: 'type' }
  | { readonly step: 'code'; readonly email: string }
type NotHere = 'not-at-this-step'
type HeldStill = {
  readonly ok: false
  readonly code: CannotBecauseHeld
  until: Instant | undefined
}
type CannotProve = NotHere | Extract<Judged, { ok: false }>['code']

const seal = 'lost-email-new'
const by = { kind: 'visitor' } as const

export const newEmailUseCases = (deps: LostEmailDeps) => {
  const { db } = deps
  const tell = tellingUseCases(deps)
  const asker = (searchId: string) => `lost-email ${searchId}`

  /** The proven search of a browser, while it lives, with whose it is. */
  const proven = async (on: Db, cookie: string | undefined) => {
    const stored = cookie ? await searchByCookie(on, hashOf(cookie)) : undefined
    if (stored?.stage !== 'proven' || !stored.whose) return undefined
    if (isPast(deps.deadlines.extended(stored.expiresAt, life), deps.now())) return undefined
    const login = await deps.logins.loginOfMember(on, stored.whose.memberId)
    return login && { searchId: stored.searchId, login }
  }
  const codeOf = (searchId: string) =>
    ({ purpose: 'new-email', subject: asker(searchId), browserKey: searchId }) as const
  const addressIn = (kept: store.NewEmail | undefined): string | undefined =>
    kept?.sealedEmail ? deps.secrets.open(seal, kept.sealedEmail) : undefined
  const heldStill = async (tx: Tx, login: Login): Promise<HeldStill | undefined> => {
    const answer = mayChangeContact(await deps.holds.ofLocked(tx, login.memberId), deps.now())
    return answer.ok ? undefined : answer
  }

  /** A code to the new mailbox; when it is somebody else's, they are told and no code goes out. */
  const sendCode = async (
    tx: Tx,
    it: { login: Login; email: string; code: string },
  ): Promise<void> => {
    const { login, email, code } = it
    const holder = await deps.logins.loginOfMailbox(tx, email)
    if (holder && holder.loginId !== login.loginId) {
      const told = { login: holder, kind: 'contact-claimed', args: { part: 'email' }, by } as const
      await tell.byMail(tx, told, holder.email)
      return
    }
    const to = { ...tell.recipientOf(login), channel: 'mail', address: email } as const
    await deps.notices.say(tx, { to, kind: 'email-confirm', args: {}, secret: { code }, by })
  }

  return {
    /** Where the change stands in this browser; undefined: its phone is not proven. */
    at: async (cookie: string | undefined): Promise<NewEmailStep | undefined> => {
      const found = await proven(db, cookie)
      if (!found) return undefined
      const kept = await store.newEmailOf(db, found.searchId)
      const email = addressIn(kept)
      if (email) return { step: 'code', email }
      if (kept) return { step: 'type' }
      const ways = await deps.factors.waysOf(db, found.login.loginId)
      return { step: 'prove', keys: deps.factors.keysPossible && ways.passkeys > 0 }
    },

    /** A code on paper. */
    proveByPaper: async (
      cookie: string | undefined,
      code: string,
    ): Promise<Result<void, CannotProve> & { until?: Instant | undefined }> => {
      const found = await proven(db, cookie)
      if (!found) return cannot('not-at-this-step')
      const judged = await deps.factors.judgeCode(found.login, code, ['recovery-code'])
      if (!judged.ok) return judged
      await transaction(db, (tx) => store.saveProven(tx, found.searchId, deps.now()))
      return ok(undefined)
    },

    /** What the browser needs to ask its device for a key. */
    beginKey: async (
      cookie: string | undefined,
    ): Promise<Result<string, NotHere | 'no-keys-here'>> => {
      const found = await proven(db, cookie)
      if (!found) return cannot('not-at-this-step')
      return deps.factors.askForKey(asker(found.searchId), 'lost-email')
    },

    proveByKey: async (
      cookie: string | undefined,
      response: string,
    ): Promise<Result<void, NotHere | 'key-refused'>> => {
      const found = await proven(db, cookie)
      if (!found) return cannot('not-at-this-step')
      const { searchId, login } = found
      const behind = await deps.factors.loginBehindKey(asker(searchId), 'lost-email', response)
      if (!behind.ok || behind.value !== login.loginId) return cannot('key-refused')
      await transaction(db, (tx) => store.saveProven(tx, searchId, deps.now()))
      return ok(undefined)
    },

    /** The new address: a code goes there first. */
    ask: async (
      cookie: string | undefined,
      typed: string,
    ): Promise<Result<void, NotHere | 'email-same'> | HeldStill | Wait> =>
      transaction(db, async (tx) => {
        const found = await proven(tx, cookie)
        if (!found || !(await store.newEmailOf(tx, found.searchId)))
          return cannot('not-at-this-step')
        const read = readEmail(typed)
        const { login, searchId } = found
        if (!read.ok || emailKey(read.value) === emailKey(login.email)) return cannot('email-same')
        const held = await heldStill(tx, login)
        if (held) return held
        const issued = await deps.codes.issue(tx, codeOf(searchId))
        if (!issued.ok) return issued
        await store.saveAddress(tx, searchId, deps.secrets.seal(seal, read.value))
        await sendCode(tx, { login, email: read.value, code: issued.value.code })
        return ok(undefined)
      }),

    /** The code was read at the new mailbox: the change waits 48 hours. When it takes effect. */
    confirm: async (
      cookie: string | undefined,
      given: { code: string | undefined; device: string },
    ): Promise<Result<Instant, NotHere | CannotCheck> | HeldStill> =>
      transaction(db, async (tx) => {
        const found = await proven(tx, cookie)
        const value = found && addressIn(await store.newEmailOf(tx, found.searchId))
        if (!found || !value) return cannot('not-at-this-step')
        const { login, searchId } = found
        const checked = await deps.codes.check(tx, { ...codeOf(searchId), code: given.code })
        if (!checked.ok) return checked
        const held = await heldStill(tx, login)
        if (held) return held
        const holder = await deps.logins.loginOfMailbox(tx, value)
        if (holder && holder.loginId !== login.loginId) return cannot('code-wrong')
        if (!(await store.takeNewEmail(tx, searchId))) return cannot('not-at-this-step')
        const { memberId, loginId } = login
        const change = { memberId, loginId, field: 'email', value, by } as const
        const { takesEffectAt } = await deps.holds.placeChange(tx, change)
        const kind = 'email-change-asked' as const
        const { device } = given
        const told = { login, kind, args: { takesEffectAt }, by, device } as const
        await tell.everywhere(tx, told)
        await tell.onFile(tx, told, await deps.members.contactsOnFile(memberId))
        return ok(takesEffectAt)
      }),
  }
}
export type NewEmailUseCases = ReturnType<typeof newEmailUseCases>
