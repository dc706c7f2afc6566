import { dayOf, later } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'
import { type Login, recipientOf } from '../logins/login.ts'
import { normalAnswer } from '../logins/questions.ts'
import { saveLink } from './links.store.ts'
import * as store from './recovery.store.ts'
import { checksPerDay, life } from './recovery.ts'
import { purposes, type RecoveryDeps } from './recovery.usecases.ts'

/** What was answered is judged off the request, so that nobody can tell from the outside what was right. */
export const decisionUseCases = (deps: RecoveryDeps) => {
  const { db, secrets } = deps

  /** How many of the two answers are right; for nobody, the same work and never both. */
  const bothRight = async (loginId: string | undefined, given: readonly string[]) => {
    const own = loginId ? await deps.logins.questionsOf(db, loginId) : []
    let right = 0
    for (const [i, answer] of given.entries())
      if (await deps.passwords.matches(own[i]?.answerHash, normalAnswer(answer))) right++
    return own.length === 2 && right === 2
  }

  const sendLink = async (tx: Tx, stored: store.Stored, login: Login): Promise<void> => {
    const [token, madeAt] = [newToken(), deps.now()]
    const { loginId, memberId, email, givenName, nss } = login
    const code = secrets.open(purposes.code, stored.sealedCode!)!
    await saveLink(tx, {
      tokenHash: hashOf(token),
      recoveryId: stored.recoveryId,
      loginId,
      memberId,
      madeAt,
      expiresAt: later(madeAt, life),
    })
    await deps.notices.say(tx, {
      to: { ...recipientOf(login), channel: 'mail', address: email },
      kind: 'password-reset',
      args: { givenName, nssEnding: nss.slice(-4) },
      secret: { link: `/recuperar/nueva/${token}`, code },
      by: { kind: 'visitor' },
    })
    await deps.audit.record(tx, { by: { kind: 'visitor' }, memberId, act: 'recovery-started' })
  }

  /** Judged once: the answers when there are any, else what they were found to be before. */
  const judge = async (stored: store.Stored): Promise<boolean> => {
    if (!stored.sealedAnswers) return stored.matched
    const sealed = secrets.open(purposes.answers, stored.sealedAnswers) ?? '[]'
    const given: string[] = JSON.parse(sealed)
    const { whose } = stored
    if (!whose) return bothRight(undefined, given)
    const taken = await store.countCheck(db, whose.memberId, dayOf(deps.now()))
    return bothRight(taken <= checksPerDay ? whose.loginId : undefined, given)
  }

  return {
    /** The decision, off the request: checks the answers and, only if both are right, writes the mail. */
    decide: async (recoveryId: string): Promise<void> => {
      const found = await store.loadById(db, recoveryId)
      if (!found?.sealedCode) return
      const right = await judge(found)
      await transaction(db, async (tx) => {
        const stored = await store.loadById(tx, recoveryId, true)
        if (!stored?.sealedCode || stored.stage !== 'check-mail') return
        const matchedAt = right ? deps.now() : undefined
        await store.saveDecided(tx, { recoveryId, matchedAt })
        if (!right || !stored.whose) return
        const login = await deps.logins.loginOfMember(tx, stored.whose.memberId)
        if (login && login.state !== 'closed') await sendLink(tx, stored, login)
      })
    },
  }
}
export type DecisionUseCases = ReturnType<typeof decisionUseCases>
