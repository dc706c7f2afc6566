import type pg from 'pg'
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Cookie, Form, MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import { changeUseCases } from './changes.usecases.ts'
import { closingUseCases } from './closing.usecases.ts'
import { keptFormUseCases } from './kept-form.usecases.ts'
import { emailKey, type Login, mailboxKey } from './login.ts'
import * as store from './logins.store.ts'
import { type Opening, openLogin } from './opening.usecases.ts'
import { phoneUseCases } from './phones.usecases.ts'
import { type QuestionId, questionIds } from './questions.ts'
import type { PaperInForce } from './sessions.store.ts'
import { sessionUseCases } from './sessions.usecases.ts'
import { clearWaitsOf, loginKey, wrongByMinute } from './waits.store.ts'

export type { Opening } from './opening.usecases.ts'
export { newPasswordWords, passwordWords } from './password.words.ts'
export { answerWords, questionWords } from './questions.words.ts'
export { needsProof } from './sessions.ts'
export type { Origin } from './sessions.usecases.ts'

export type LoginsDeps = {
  readonly pool: Pick<pg.Pool, 'query'>
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly audit: AuditUseCases
  readonly deadlines: Deadlines
  readonly papers?: readonly PaperInForce[]
}

const reads = (deps: LoginsDeps) => ({
  loginById: (db: Db, loginId: string): Promise<Login | undefined> => store.byId(db, loginId),
  /** The login of whoever is in. */
  loginIn: async ({ member }: { member: MemberSession }): Promise<Login> =>
    (await store.byId(deps.db, member.loginId))!,
  loginOfMember: (db: Db, memberId: bigint) => store.ofMember(db, memberId),
  /** By e-mail and NSS, both right; undefined alike for all others. */
  loginForPair: (db: Db, pair: { email: string; nss: string }) =>
    store.forPair(db, { emailKey: emailKey(pair.email), nss: pair.nss }),
  /** Whose mailbox it is, however the address is written. */
  loginOfMailbox: (db: Db, email: string) => store.byMailbox(db, mailboxKey(email)),
  /** Whose proven number it is. */
  loginOfPhone: (db: Db, e164: string) => store.byBoundPhone(db, e164),
  /** Whose proven numbers these are, all in one look; the others are left out. */
  ownersOfPhones: (db: Db, numbers: readonly string[]) => store.ownersOf(db, numbers),
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
    const names = [emailKey(login.email), login.nss, `login ${loginId}`, `again ${loginId}`]
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
    ...changeUseCases(deps),
    ...closingUseCases(deps),
    ...phoneUseCases(deps),
    ...sessions,
    ...forms,

    /** For operators: by minute, who could not come in. */
    wrongByMinute: (since: Instant) => wrongByMinute(deps.db, since),

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
