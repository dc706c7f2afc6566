// Logins: opened by a registration, changed by their owner, found by those who may ask. What others call.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { Cookie, Form } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { keptFormUseCases } from './kept-form.usecases.ts'
import {
  type CannotChangeContact,
  type CannotOpenLogin,
  emailKey,
  type Login,
  type LoginState,
  mailboxKey,
  type PhoneKind,
  type Residence,
} from './login.ts'
import * as store from './logins.store.ts'
import { type QuestionId, questionIds } from './questions.ts'
import { sessionUseCases } from './sessions.usecases.ts'
import { clearWaitsOf, loginKey } from './waits.store.ts'

export { answerWords, questionWords } from './questions.words.ts'
export { needsProof } from './sessions.ts'

export type LoginsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly audit: AuditUseCases
}

export type Opening = {
  readonly memberId: bigint
  readonly nss: string
  readonly email: string
  readonly passwordHash: string
  readonly questions: readonly store.KeptQuestion[]
  readonly lang: Lang
  readonly lookOnly: boolean
  readonly mobile?: { readonly e164: string; readonly bound: boolean } | undefined
  /** E.164, as every number here. */
  readonly homePhone?: string | undefined
  readonly residence: Residence
  readonly address?: unknown
  readonly references?: unknown
  readonly by: Actor
}

/** Takes the turn of the mailbox and of the number first: two registrations never take one thing. */
async function whyNot(tx: Tx, opening: Opening): Promise<CannotOpenLogin | undefined> {
  const mailbox = mailboxKey(opening.email)
  await store.lockKey(tx, mailbox)
  if (opening.mobile?.bound) await store.lockKey(tx, opening.mobile.e164)
  if (await store.ofMember(tx, opening.memberId)) return 'member-has-login'
  if (await store.mailboxTaken(tx, mailbox)) return 'email-taken'
  if (opening.mobile?.bound && (await store.phoneTaken(tx, opening.mobile.e164)))
    return 'mobile-taken'
  return undefined
}

async function savePhones(tx: Tx, loginId: string, opening: Opening, at: Temporal.Instant) {
  const { mobile, homePhone } = opening
  if (mobile)
    await store.savePhone(tx, loginId, { ...mobile, kind: 'mobile', getsCodes: mobile.bound }, at)
  if (homePhone && homePhone !== mobile?.e164)
    await store.savePhone(
      tx,
      loginId,
      { e164: homePhone, kind: 'home', bound: false, getsCodes: false },
      at,
    )
}

/**
 * Opens a login in the caller's transaction. Refusals: the member has one already, the mailbox or the
 * proven mobile belongs to somebody else. A number that was only typed never refuses.
 */
async function openLogin(
  deps: LoginsDeps,
  tx: Tx,
  opening: Opening,
): Promise<Result<string, CannotOpenLogin>> {
  const refused = await whyNot(tx, opening)
  if (refused) return cannot(refused)
  const openedAt = deps.now()
  const loginId = newId(openedAt.epochMilliseconds)
  const { memberId, nss, email, passwordHash, lang, lookOnly, residence } = opening
  const added = await store.add(tx, {
    loginId,
    memberId,
    nss,
    email: email.trim(),
    emailKey: emailKey(email),
    mailboxKey: mailboxKey(email),
    passwordHash,
    lang,
    lookOnly,
    residence,
    address: opening.address,
    references: opening.references,
    openedAt,
  })
  if (!added) return cannot('member-has-login')
  await savePhones(tx, loginId, opening, openedAt)
  await store.saveQuestions(tx, loginId, opening.questions)
  await deps.audit.record(tx, { by: opening.by, memberId, act: 'login-opened' })
  return ok(loginId)
}

const changes = (deps: LoginsDeps) => {
  const record = (
    tx: Tx,
    by: Actor,
    memberId: bigint,
    act: Parameters<typeof deps.audit.record>[1]['act'],
  ) => deps.audit.record(tx, { by, memberId, act })

  return {
    /** Saves the hash of a new password. Ending the other sessions is the caller's next line. */
    setPassword: async (
      tx: Tx,
      to: { loginId: string; passwordHash: string; by: Actor },
    ): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { passwordHash: to.passwordHash })
      await record(tx, to.by, memberId, 'password-changed')
    },

    /** Look-only no more: the missing proof has come. */
    unlockFigures: async (tx: Tx, loginId: string, by: Actor): Promise<void> => {
      const memberId = await store.change(tx, loginId, { lookOnly: false })
      await record(tx, by, memberId, 'figures-unlocked')
    },

    setState: async (
      tx: Tx,
      to: { loginId: string; state: LoginState; by: Actor },
    ): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { state: to.state })
      await record(tx, to.by, memberId, to.state === 'active' ? 'unfrozen' : 'frozen')
    },

    setQuestions: async (
      tx: Tx,
      to: { loginId: string; questions: readonly store.KeptQuestion[]; by: Actor },
    ): Promise<void> => {
      await store.saveQuestions(tx, to.loginId, to.questions)
      const memberId = await store.memberOf(tx, to.loginId)
      await record(tx, to.by, memberId, 'questions-changed')
    },

    setLanguage: async (tx: Tx, to: { loginId: string; lang: Lang; by: Actor }): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { lang: to.lang })
      await record(tx, to.by, memberId, 'language-changed')
    },

    setAddress: async (
      tx: Tx,
      to: { loginId: string; address: unknown; residence: Residence; by: Actor },
    ): Promise<void> => {
      const { address, residence } = to
      const memberId = await store.change(tx, to.loginId, { address, residence })
      await record(tx, to.by, memberId, 'address-changed')
    },

    setReferences: async (
      tx: Tx,
      to: { loginId: string; references: unknown; by: Actor },
    ): Promise<void> => {
      const memberId = await store.change(tx, to.loginId, { references: to.references })
      await record(tx, to.by, memberId, 'references-changed')
    },

    /** The e-mail that signs in and is written to, from now on. */
    changeEmail: async (
      tx: Tx,
      to: { loginId: string; email: string; by: Actor },
    ): Promise<Result<void, CannotChangeContact>> => {
      const mailbox = mailboxKey(to.email)
      await store.lockKey(tx, mailbox)
      if (await store.mailboxTaken(tx, mailbox, to.loginId)) return cannot('email-taken')
      const memberId = await store.change(tx, to.loginId, {
        email: to.email.trim(),
        emailKey: emailKey(to.email),
        mailboxKey: mailbox,
      })
      await record(tx, to.by, memberId, 'email-changed')
      return ok(undefined)
    },
  }
}

const phones = (deps: LoginsDeps) => ({
  /** Binds a number that was proved by a code; the first mobile, or the one asked for, gets the codes. */
  bindPhone: async (
    tx: Tx,
    to: { loginId: string; e164: string; kind?: PhoneKind; getsCodes?: boolean; by: Actor },
  ): Promise<Result<void, CannotChangeContact>> => {
    const { loginId, e164, by } = to
    await store.lockKey(tx, e164)
    if (await store.phoneTaken(tx, e164, loginId)) return cannot('mobile-taken')
    const login = await store.byId(tx, loginId)
    const first = !login?.phones.some((phone) => phone.getsCodes)
    const phone = { e164, kind: to.kind ?? 'mobile', bound: true, getsCodes: false }
    await store.savePhone(tx, loginId, phone, deps.now())
    if (to.getsCodes ?? first) await store.sendCodesTo(tx, loginId, e164)
    await deps.audit.record(tx, { by, memberId: login!.memberId, act: 'phone-bound' })
    return ok(undefined)
  },

  /** Keeps a number that nobody proved yet. */
  addPhone: async (
    tx: Tx,
    to: { loginId: string; e164: string; kind: PhoneKind; by: Actor },
  ): Promise<void> => {
    const phone = { e164: to.e164, kind: to.kind, bound: false, getsCodes: false }
    await store.savePhone(tx, to.loginId, phone, deps.now())
    const memberId = await store.memberOf(tx, to.loginId)
    await deps.audit.record(tx, { by: to.by, memberId, act: 'phone-added' })
  },

  /** Takes a number away; codes go to another bound one, if there is. */
  removePhone: async (
    tx: Tx,
    which: { loginId: string; e164: string; by: Actor },
  ): Promise<Result<void, CannotChangeContact>> => {
    if (!(await store.removePhone(tx, which.loginId, which.e164))) return cannot('no-such-phone')
    const login = await store.byId(tx, which.loginId)
    const next = login?.phones.find((phone) => phone.bound && phone.kind === 'mobile')
    if (next && !login?.phones.some((phone) => phone.getsCodes))
      await store.sendCodesTo(tx, which.loginId, next.e164)
    await deps.audit.record(tx, { by: which.by, memberId: login!.memberId, act: 'phone-removed' })
    return ok(undefined)
  },

  /** Of several bound numbers, the one that gets codes. */
  sendCodesTo: (tx: Tx, loginId: string, e164: string) => store.sendCodesTo(tx, loginId, e164),
})

const reads = (deps: LoginsDeps) => ({
  loginById: (db: Db, loginId: string): Promise<Login | undefined> => store.byId(db, loginId),
  loginOfMember: (db: Db, memberId: bigint) => store.ofMember(db, memberId),
  /** By e-mail and NSS, both right; undefined alike for all others. */
  loginForPair: (db: Db, pair: { email: string; nss: string }) =>
    store.forPair(db, { emailKey: emailKey(pair.email), nss: pair.nss }),
  /** Whose mailbox it is, however the address is written. */
  loginOfMailbox: (db: Db, email: string) => store.byMailbox(db, mailboxKey(email)),
  /** Whose proven number it is. */
  loginOfPhone: (db: Db, e164: string) => store.byBoundPhone(db, e164),
  questionsOf: (db: Db, loginId: string) => store.questionsOf(db, loginId),
  /** How often each question is chosen, those never chosen included. */
  weightsOfQuestions: async (
    db: Db,
  ): Promise<readonly { question: QuestionId; weight: number }[]> => {
    const chosen = new Map((await store.questionCounts(db)).map((c) => [c.question, c.count]))
    return questionIds.map((question) => ({ question, weight: chosen.get(question) ?? 0 }))
  },
  contactDetails: (db: Db, loginId: string) => store.contactDetails(db, loginId),

  /** A finished recovery, or the desk: whoever waits may try again at once, on every device. */
  clearWaits: async (tx: Tx, loginId: string): Promise<void> => {
    const login = await store.byId(tx, loginId)
    if (!login) return
    const names = [emailKey(login.email), login.nss, `login ${login.loginId}`]
    await clearWaitsOf(
      tx,
      names.map((name) => loginKey(deps.secrets, name)),
    )
  },
})

export const loginsUseCases = (deps: LoginsDeps) => {
  const sessions = sessionUseCases(deps)
  const forms = keptFormUseCases(deps)
  return {
    openLogin: (tx: Tx, opening: Opening) => openLogin(deps, tx, opening),
    ...reads(deps),
    ...changes(deps),
    ...phones(deps),
    ...sessions,
    ...forms,

    /** Keeps what was sent to a page whose session had closed, for whose session it was. */
    keepForm: async (kept: {
      path: string
      form: Form
      session: string | undefined
    }): Promise<Cookie | undefined> => {
      const loginId = await sessions.loginBehind(kept.session)
      return loginId ? forms.sealForm({ ...kept, loginId }) : undefined
    },
  }
}

export type LoginsUseCases = ReturnType<typeof loginsUseCases>
