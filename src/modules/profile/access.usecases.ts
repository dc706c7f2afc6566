import { cannot, ok, type Result } from '../../foundation/result.ts'
import { minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { Act } from '../audit/acts.ts'
import type { Activity } from '../audit/audit.ts'
import { codePhone, type Login } from '../logins/login.ts'
import { type CannotKeepPassword, judgedPassword, type OwnData } from '../logins/password-rules.ts'
import {
  type CannotAnswerSo,
  type GivenAnswer,
  isQuestionId,
  normalAnswer,
  problemsOf,
} from '../logins/questions.ts'
import type { Member } from '../members/members.ts'
import type { Wait } from '../recovery/recovery.usecases.ts'
import { tellingUseCases } from '../recovery/telling.usecases.ts'
import type { SnapshotsUseCases } from '../snapshots/snapshots.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import { actorOf, type ProfileDeps } from './held.usecases.ts'

export type AccessDeps = ProfileDeps & {
  readonly tramites: TramitesUseCases
  readonly snapshots: SnapshotsUseCases
  readonly config: { readonly identity?: { readonly name: string } }
}
type CannotChangePassword = CannotKeepPassword | 'password-wrong'
export type QuestionProblems = readonly {
  readonly question: CannotAnswerSo | undefined
  readonly answer: CannotAnswerSo | undefined
}[]

/** Wrong current passwords, from a browser that is in. */
const currentTries = { points: 5, per: minutes(15) }
/** What the list of entries shows. */
const entries: readonly Act[] = [
  'login-activated',
  'signed-in',
  'signed-in-new-device',
  'recovery-finished',
]

/** What a person's own data are, for passwords and answers alike. */
const ownDataOf = (member: Member, login: Login): OwnData => ({
  names: [member.givenNames, member.firstSurname, member.secondSurname ?? ''],
  email: login.email,
  identifiers: [member.nss, member.curp, member.rfc],
  phones: login.phones.map((phone) => phone.e164),
  birthOn: member.birthOn,
})
const textsOf = (own: OwnData): string[] =>
  [...(own.names ?? []), own.email, ...(own.identifiers ?? []), ...(own.phones ?? [])].filter(
    (text): text is string => Boolean(text),
  )

export const accessUseCases = (deps: AccessDeps) => {
  const { db } = deps
  const tell = tellingUseCases(deps)
  const whoIs = async (session: MemberSession) => {
    const login = (await deps.logins.loginById(db, session.loginId))!
    const member = (await deps.members.memberById(session.memberId))!
    return { login, own: ownDataOf(member, login) }
  }

  return {
    /** Current and new; the other sessions end, and both channels are told. */
    changePassword: async (
      session: MemberSession,
      given: { current: string; next: string; device: string },
    ): Promise<Result<void, CannotChangePassword> | Wait> => {
      const { loginId } = session
      const key = `profile password ${loginId}`
      const tried = await take(db, key, currentTries, deps.now())
      if (!tried.allowed) return { ...cannot('too-many'), until: tried.until }
      const { login, own } = await whoIs(session)
      if (!(await deps.passwords.matches(login.passwordHash, given.current)))
        return cannot('password-wrong')
      await take(db, key, currentTries, deps.now(), -1)
      const judged = judgedPassword(given.next, own)
      if (!judged.ok) return judged
      const passwordHash = await deps.passwords.hash(given.next)
      const [by, at] = [actorOf(session), deps.now()]
      await transaction(db, async (tx) => {
        await deps.logins.setPassword(tx, { loginId, passwordHash, by })
        const others = { loginId, except: session.sessionId, because: 'password' } as const
        await deps.logins.endSessions(tx, others)
        await deps.recovery.voidLinks(tx, loginId)
        const told = { login, kind: 'password-changed', args: { at }, by } as const
        await tell.everywhere(tx, { ...told, device: given.device })
      })
      return ok(undefined)
    },

    questionsOf: (session: MemberSession) => deps.logins.questionsOf(db, session.loginId),

    /** Two questions with their answers, kept like passwords. */
    setQuestions: async (
      session: MemberSession,
      given: readonly [GivenAnswer, GivenAnswer],
      device: string,
    ): Promise<{ ok: true } | { ok: false; problems: QuestionProblems }> => {
      const { login, own } = await whoIs(session)
      const problems = problemsOf(given, textsOf(own))
      if (problems.some((one) => one.question || one.answer)) return { ok: false, problems }
      const kept = given.flatMap(({ question, answer }) =>
        isQuestionId(question) ? [{ question, answer: normalAnswer(answer) }] : [],
      )
      const questions = await Promise.all(
        kept.map(async ({ question, answer }) => ({
          question,
          answerHash: await deps.passwords.hash(answer),
        })),
      )
      const [by, { loginId }] = [actorOf(session), session]
      await transaction(db, async (tx) => {
        await deps.logins.setQuestions(tx, { loginId, questions, by })
        const args = { part: 'questions', at: deps.now() } as const
        await tell.everywhere(tx, { login, kind: 'contact-changed', args, by, device })
      })
      return { ok: true }
    },

    /** Where one is in, which browsers are remembered and what they keep, the last entries, the word of a real call. */
    security: async (session: MemberSession) => {
      const { loginId, memberId } = session
      const [sessions, devices, lastEntries, word, keepsFigures, ways, login] = await Promise.all([
        deps.logins.openSessionsOf(db, loginId),
        deps.logins.devicesOf(db, loginId),
        deps.audit.activityOf(db, memberId, { acts: entries, limit: 20 }),
        deps.callWords.wordOf(db, memberId),
        deps.snapshots.keeps(loginId),
        deps.factors.waysOf(db, loginId),
        deps.logins.loginById(db, loginId),
      ])
      const oneContact = !login || codePhone(login) === undefined
      const otherDoor = deps.config.identity?.name
      const told = { sessions, devices, entries: lastEntries, word, keepsFigures, ways }
      return { ...told, oneContact, otherDoor }
    },

    /** Whether known browsers keep the last figures. */
    keepFigures: deps.snapshots.setKeeps,

    /** Who saw or changed what, sifted; `before` is the last entry already shown. */
    activity: (
      session: MemberSession,
      asked: Parameters<typeof deps.audit.activityOf>[2],
    ): Promise<readonly Activity[]> => deps.audit.activityOf(db, session.memberId, asked),

    /** The list is taken home. */
    activityTaken: (session: MemberSession): Promise<void> =>
      transaction(db, (tx) =>
        deps.audit.record(tx, { by: actorOf(session), act: 'activity-downloaded' }),
      ),

    /** Ends every other session and forgets every browser. */
    closeAll: (session: MemberSession): Promise<void> =>
      transaction(db, async (tx) => {
        const { loginId, sessionId } = session
        await deps.logins.endSessions(tx, { loginId, except: sessionId, because: 'elsewhere' })
        await deps.logins.forgetDevices(tx, { loginId })
        await deps.audit.record(tx, { by: actorOf(session), act: 'sessions-ended' })
      }),

    /** Ends one session of one's own. False: it is not there. */
    closeOne: (session: MemberSession, sessionId: string): Promise<boolean> =>
      transaction(db, async (tx) => {
        const { loginId } = session
        const which = { loginId, sessionId, because: 'elsewhere' } as const
        const ended = await deps.logins.endSession(tx, which)
        if (ended) await deps.audit.record(tx, { by: actorOf(session), act: 'session-ended' })
        return ended
      }),

    forgetDevice: (session: MemberSession, deviceId: string): Promise<boolean> =>
      transaction(db, async (tx) => {
        const { loginId } = session
        const forgotten = await deps.logins.forgetDevices(tx, { loginId, deviceId })
        if (forgotten > 0)
          await deps.audit.record(tx, { by: actorOf(session), act: 'device-forgotten' })
        return forgotten > 0
      }),

    /** «Alguien me registró sin permiso»: a case for staff, with its folio. */
    reportStranger: (session: MemberSession): Promise<string> =>
      transaction(db, (tx) =>
        deps.tramites.open(tx, {
          memberId: session.memberId,
          type: 'registered-by-stranger',
          by: actorOf(session),
        }),
      ),
  }
}
export type AccessUseCases = ReturnType<typeof accessUseCases>
