import { type Email, maskEmail } from '../../foundation/email.ts'
import { cannot, type Ok, ok, type Result } from '../../foundation/result.ts'
import { type Clock, days24, hours, type Instant, isPast, later } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { take } from '../../platform/limits.ts'
import type { Passwords } from '../../platform/passwords.ts'
import { hashOf, newId, newToken, type Secrets } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { ClustersUseCases } from '../clusters/clusters.usecases.ts'
import type { From } from '../clusters/signals.ts'
import type { CodesUseCases } from '../codes/codes.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { Login } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { SecondFactorsUseCases } from '../second-factors/second-factors.usecases.ts'
import { replaceLinks, saveLink } from './links.store.ts'
import * as store from './recovery.store.ts'
import {
  answered,
  askedAgain,
  beginningsPerNetwork,
  type CannotRecover,
  decoyQuestions,
  life,
  messagesAnHour,
  type Recovery,
  type Weighted,
} from './recovery.ts'

export type RecoveryDeps = {
  readonly db: Db
  readonly now: Clock
  readonly deadlines: Deadlines
  readonly secrets: Secrets
  readonly passwords: Passwords
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly logins: LoginsUseCases
  readonly notices: NoticesUseCases
  readonly codes: CodesUseCases
  readonly holds: HoldsUseCases
  readonly factors: SecondFactorsUseCases
  readonly audit: AuditUseCases
  readonly clusters: Pick<ClustersUseCases, 'noteTry'>
}

/** Another message may be asked for from `until` on: the same for pairs we know and pairs we do not. */
export type Wait = {
  readonly ok: false
  readonly code: 'too-soon' | 'too-many'
  readonly until: Instant
}
export type Pair = { readonly email: string; readonly nss: string }

/** The browser that asked keeps its place this long. */
const cookieLife = days24(1)
/** Each is sealed for its own purpose. */
export const purposes = {
  email: 'recovery-email',
  answers: 'recovery-answers',
  code: 'recovery-code',
} as const
const nobody = '00000000-0000-0000-0000-000000000000'

/** What of a recovery its browser sees. */
function recoveryOf(stored: store.Stored, email: string, deadlines: Deadlines): Recovery {
  const { recoveryId, stage, questions } = stored
  const expiresAt = deadlines.extended(stored.expiresAt, life)
  if (stage === 'questions') return { stage, recoveryId, email, questions, expiresAt }
  if (stage === 'check-mail') return { stage, recoveryId, email, expiresAt }
  return { stage, recoveryId, email, at: stored.changedAt! }
}

export const recoveryUseCases = (deps: RecoveryDeps) => {
  const { db, secrets } = deps
  const emailIn = (stored: store.Stored) => secrets.open(purposes.email, stored.sealedEmail)!
  const pairHashOf = ({ email, nss }: Pair) =>
    secrets.mac('recovery-pair', `${email.toLowerCase()} ${nss}`)

  /** How members choose changes slowly; counting all of them for every visitor would not scale. */
  let chosen: { readonly weights: Weighted; readonly until: Instant } | undefined
  const weights = async (): Promise<Weighted> => {
    if (!chosen || isPast(chosen.until, deps.now()))
      chosen = {
        weights: await deps.logins.weightsOfQuestions(db),
        until: later(deps.now(), hours(1)),
      }
    return chosen.weights
  }

  /** The member's own two questions, or two that this pair always sees: both are looked up for everybody. */
  const questionsFor = async (pairHash: Buffer, loginId: string | undefined) => {
    const own = await deps.logins.questionsOf(db, loginId ?? nobody)
    const drawn = decoyQuestions(pairHash, await weights())
    const decoy = await store.keepDecoy(db, { pairHash, questions: drawn, now: deps.now() })
    const [first, second] = own
    return first && second ? ([first.question, second.question] as const) : decoy
  }

  /** `shown`: the e-mail that its own browser reads back. */
  const startFor = async (
    pairHash: Buffer,
    shown: string,
    login: Pick<Login, 'loginId' | 'memberId'> | undefined,
    lang: Lang,
  ): Promise<Cookie> => {
    const questions = await questionsFor(pairHash, login?.loginId)
    const [token, startedAt] = [newToken(), deps.now()]
    await store.saveBegun(db, {
      recoveryId: newId(startedAt.epochMilliseconds),
      cookieHash: hashOf(token),
      pairHash,
      sealedEmail: secrets.seal(purposes.email, shown),
      whose: login && { loginId: login.loginId, memberId: login.memberId },
      lang,
      questions,
      startedAt,
      expiresAt: later(startedAt, life),
    })
    return { name: 'recuperacion', value: token, life: cookieLife }
  }

  /** A message is on its way, perhaps: the code is made and the decision queued for everybody alike. */
  const ask = async (
    tx: Tx,
    asked: { stored: store.Stored; cookieHash: Buffer; expiresAt: Instant; answers?: string },
  ): Promise<Ok<void> | Wait> => {
    const { recoveryId } = asked.stored
    const browserKey = asked.cookieHash.toString('hex')
    const issued = await deps.codes.issue(tx, {
      purpose: 'recover',
      subject: recoveryId,
      browserKey,
    })
    if (!issued.ok) return issued
    await store.saveAsked(tx, {
      recoveryId,
      expiresAt: asked.expiresAt,
      sealedAnswers: asked.answers ? secrets.seal(purposes.answers, asked.answers) : undefined,
      sealedCode: secrets.seal(purposes.code, issued.value.code),
    })
    await deps.jobs.enqueue(tx, 'decisions', { kind: 'recovery', recoveryId })
    return ok(undefined)
  }

  /** Five messages an hour for a pair from one network; a stranger elsewhere cannot use them up. */
  const mayAsk = async (pairHash: Buffer, address: string): Promise<Ok<void> | Wait> => {
    const key = `recovery messages ${pairHash.toString('hex')} ${address}`
    const { allowed, until } = await take(db, key, messagesAnHour, deps.now())
    return allowed ? ok(undefined) : { ...cannot('too-many'), until }
  }

  return {
    /** rec-1. Always begins; refused only when one network begins very many. */
    begin: async (pair: Pair, from: From & { lang: Lang }): Promise<Ok<Cookie> | Wait> => {
      await deps.clusters.noteTry(db, { kind: 'recovery', about: `nss ${pair.nss}`, from })
      const key = `recovery beginnings ${from.address}`
      const { allowed, until } = await take(db, key, beginningsPerNetwork, deps.now())
      if (!allowed) return { ...cannot('too-many'), until }
      const login = await deps.logins.loginForPair(db, pair)
      const open = login && login.state !== 'closed' ? login : undefined
      return ok(await startFor(pairHashOf(pair), pair.email, open, from.lang))
    },

    /** Begins for a login that a mailed link names. Whoever holds the link is shown its e-mail masked. */
    beginFor: (login: Login, lang: Lang): Promise<Cookie> =>
      startFor(pairHashOf(login), maskEmail(login.email as Email), login, lang),

    /** Where the browser with this cookie stands; undefined: nowhere, it begins. */
    at: async (cookie: string | undefined): Promise<Recovery | undefined> => {
      const stored = cookie ? await store.loadByCookie(db, hashOf(cookie)) : undefined
      return stored && recoveryOf(stored, emailIn(stored), deps.deadlines)
    },

    /** rec-2. Whatever was answered, the next page is the same, in the same time. */
    answer: async (
      cookie: string,
      answers: readonly [string, string],
      address: string,
    ): Promise<Result<void, CannotRecover | 'not-at-this-step'> | Wait> => {
      const cookieHash = hashOf(cookie)
      const before = await store.loadByCookie(db, cookieHash)
      if (!before) return cannot('not-at-this-step')
      const may = await mayAsk(before.pairHash, address)
      if (!may.ok) return may
      return transaction(db, async (tx) => {
        const stored = await store.loadByCookie(tx, cookieHash, true)
        const recovery = stored && recoveryOf(stored, emailIn(stored), deps.deadlines)
        if (!stored || recovery?.stage !== 'questions') return cannot('not-at-this-step')
        const outcome = answered(recovery, deps.now())
        if (!outcome.ok) return outcome
        const { expiresAt } = outcome.value
        return ask(tx, { stored, cookieHash, expiresAt, answers: JSON.stringify(answers) })
      })
    },

    /** rec-3. The same message again, on the same terms; the one before is void. */
    askAgain: async (
      cookie: string,
      address: string,
    ): Promise<Result<void, CannotRecover | 'not-at-this-step'> | Wait> => {
      const cookieHash = hashOf(cookie)
      const before = await store.loadByCookie(db, cookieHash)
      if (!before) return cannot('not-at-this-step')
      const may = await mayAsk(before.pairHash, address)
      if (!may.ok) return may
      return transaction(db, async (tx) => {
        const stored = await store.loadByCookie(tx, cookieHash, true)
        const recovery = stored && recoveryOf(stored, emailIn(stored), deps.deadlines)
        if (!stored || recovery?.stage !== 'check-mail') return cannot('not-at-this-step')
        const outcome = askedAgain(recovery, deps.now())
        if (!outcome.ok) return outcome
        return ask(tx, { stored, cookieHash, expiresAt: outcome.value.expiresAt })
      })
    },

    /**
     * A link to a new password without questions, for a login that was given back and whose mailbox was just opened.
     */
    linkFor: async (tx: Tx, login: Login): Promise<string> => {
      const [token, madeAt] = [newToken(), deps.now()]
      const { loginId, memberId, lang } = login
      const [first, second] = decoyQuestions(pairHashOf(login), await weights())
      const recoveryId = newId(madeAt.epochMilliseconds)
      const expiresAt = later(madeAt, life)
      const whose = { loginId, memberId }
      await store.saveBegun(tx, {
        recoveryId,
        cookieHash: hashOf(newToken()),
        pairHash: pairHashOf(login),
        sealedEmail: secrets.seal(purposes.email, maskEmail(login.email as Email)),
        whose,
        lang,
        questions: [first, second],
        startedAt: madeAt,
        expiresAt,
      })
      await saveLink(tx, { tokenHash: hashOf(token), recoveryId, ...whose, madeAt, expiresAt })
      return token
    },

    /** Mailed links die with any other change of password or e-mail. */
    voidLinks: (tx: Tx, loginId: string): Promise<void> => replaceLinks(tx, loginId, deps.now()),
  }
}
export type RecoveryUseCases = ReturnType<typeof recoveryUseCases>
