// Opening a login, in the transaction of the registration that earned it.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { type CannotOpenLogin, emailKey, mailboxKey, type Residence } from './login.ts'
import * as store from './logins.store.ts'

type Deps = { readonly now: Clock; readonly audit: AuditUseCases }

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
export async function openLogin(
  deps: Deps,
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
