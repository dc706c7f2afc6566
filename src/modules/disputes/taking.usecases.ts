// The owner opens the mail: two questions of their own, and then a new password by the link of every recovery.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Duration, isPast, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { hashOf } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import { type GivenAnswer, isQuestionId, normalAnswer, problemsOf } from '../logins/questions.ts'
import { linkCookie } from '../recovery/new-password.usecases.ts'
import * as store from './disputes.store.ts'
import { linkLife } from './disputes.ts'
import { settlingUseCases } from './settling.usecases.ts'
import type { DisputesDeps } from './telling.usecases.ts'

export type CannotTake = 'link-unknown' | 'link-used' | 'link-expired'
type Problems = ReturnType<typeof problemsOf>
const another = { points: 5, per: minutes(60) as Duration }

export const takingUseCases = (deps: DisputesDeps) => {
  const { db } = deps
  const { sendWay } = settlingUseCases(deps)

  /** What a token opens. Opening changes nothing: mail scanners open links. */
  const way = async (token: string | undefined): Promise<Result<store.Way, CannotTake>> => {
    const found = token ? await store.wayBehind(db, hashOf(token)) : undefined
    if (!found) return cannot('link-unknown')
    if (found.usedAt) return cannot('link-used')
    const late = isPast(deps.deadlines.extended(found.until, linkLife), deps.now())
    return late ? cannot('link-expired') : ok(found)
  }

  const ownWords = async (loginId: string): Promise<readonly string[]> => {
    const login = (await deps.logins.loginById(db, loginId))!
    const member = (await deps.members.memberById(login.memberId))!
    const { givenNames, firstSurname, secondSurname, nss, curp, rfc } = member
    return [givenNames, firstSurname, secondSurname ?? '', nss, curp, rfc, login.email]
  }

  return {
    /** Whether the page opens. */
    look: async (token: string | undefined): Promise<Result<void, CannotTake>> => {
      const found = await way(token)
      return found.ok ? ok(undefined) : found
    },

    /** Saves the two questions and begins the new password: the cookie that its page opens with. */
    take: async (
      token: string | undefined,
      given: readonly [GivenAnswer, GivenAnswer],
    ): Promise<Result<Cookie, CannotTake> | { ok: false; code: 'answers'; problems: Problems }> => {
      const found = await way(token)
      if (!found.ok) return found
      const problems = problemsOf(given, await ownWords(found.value.newLoginId))
      if (problems.some(({ question, answer }) => question || answer))
        return { ok: false, code: 'answers', problems }
      const questions = await Promise.all(
        given.flatMap(({ question, answer }) =>
          isQuestionId(question)
            ? [
                deps.passwords
                  .hash(normalAnswer(answer))
                  .then((answerHash) => ({ question, answerHash })),
              ]
            : [],
        ),
      )
      return transaction(db, async (tx) => {
        const mine = await store.wayBehind(tx, hashOf(token!), true)
        if (!mine || mine.usedAt) return cannot('link-used')
        const { returnId, newLoginId: loginId } = mine
        const login = await deps.logins.loginById(tx, loginId)
        if (!login || login.state === 'closed') return cannot('link-unknown')
        await store.spendToken(tx, returnId, deps.now())
        const by = { kind: 'member', memberId: login.memberId, loginId } as const
        await deps.logins.setQuestions(tx, { loginId, questions, by })
        return ok(linkCookie(await deps.recovery.linkFor(tx, login)))
      })
    },

    /** The mail once more, to the same mailbox, for whoever has an old one. The same words whether it went. */
    askAgain: async (token: string | undefined): Promise<void> => {
      const found = token ? await store.wayBehind(db, hashOf(token)) : undefined
      const login = found && (await deps.logins.loginById(db, found.newLoginId))
      if (!found || !login || login.state !== 'active') return
      const { allowed } = await take(
        db,
        `account given back ${found.returnId}`,
        another,
        deps.now(),
      )
      if (!allowed) return
      const { memberId, loginId, lang, email: address } = login
      const to = { returnId: found.returnId, memberId, loginId, lang, address }
      await transaction(db, (tx) => sendWay(tx, to))
    },
  }
}
