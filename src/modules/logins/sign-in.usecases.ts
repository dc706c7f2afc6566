// Coming in: e-mail or NSS and a password. One answer for everybody who does not get in, in words, status
// and time; what only a member is told travels by mail, from the queue.
import { setTimeout as pause } from 'node:timers/promises'
import type { Duration, Instant } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { Jobs, Payload } from '../../platform/jobs.ts'
import type { Log } from '../../platform/log.ts'
import type { Passwords } from '../../platform/passwords.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import {
  type Answer,
  type Cookie,
  go,
  type MemberSession,
  type MemberVisit,
  withCookies,
} from '../../platform/web.ts'
import type { From } from '../clusters/signals.ts'
import { arrive, deviceCookie, deviceOf, mailOf, smsOf } from './arrivals.usecases.ts'
import { type Login, namedBy } from './login.ts'
import { named } from './logins.store.ts'
import type { LoginsUseCases, Origin } from './logins.usecases.ts'
import { proofUseCases } from './proofs.usecases.ts'
import { type StepDeps, secondStepUseCases } from './second-step.usecases.ts'
import { costOfNext, proofNeeded, waitAfter } from './sign-in.ts'
import { type Admitted, triesUseCases } from './tries.usecases.ts'

export type SignInDeps = StepDeps & {
  readonly secrets: Secrets
  readonly passwords: Passwords
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly log: Log
  readonly logins: LoginsUseCases
  /** Notes that somebody tried to reach somebody, and failed: of a sweep many places are told by it. */
  readonly noteTry: (
    db: Db,
    it: { kind: 'sign-in-failure'; about: string; from: From },
  ) => Promise<void>
  readonly otherDoor?: string | undefined
}
type WithCookies = { readonly cookies: readonly Cookie[] }
/** How a try ends. `cookies` go with every answer. */
export type SignedIn = WithCookies &
  (
    | { readonly how: 'in' }
    | { readonly how: 'code' | 'second-step' }
    /** `nextCosts`: the next wrong one costs that wait. */
    | { readonly how: 'wrong'; readonly nextCosts?: Duration | undefined }
    | { readonly how: 'must-wait' | 'must-recover' | 'frozen' }
    /** Too many failures of one network: not before that instant. */
    | { readonly how: 'network-waits'; readonly until: Instant }
  )
export type Typed = { readonly name: string; readonly password: string }
export type Arriving = Origin & {
  readonly address: string
  readonly codeCookie: string | undefined
  readonly back: string
}

const wrongPasswords = 'wrong-passwords'
const sealPurpose = 'sign-in-name'

export const signInUseCases = (deps: SignInDeps) => {
  const tries = triesUseCases(deps)
  const proofs = proofUseCases(deps)
  const steps = secondStepUseCases(deps)

  /** The work is the same with no login at all; a full queue of hashes counts for nothing. */
  const isRight = async (login: Login | undefined, password: string, admitted: Admitted) => {
    const stored = admitted.shut ? undefined : login?.passwordHash
    try {
      return await deps.passwords.matches(stored, password)
    } catch (error) {
      await tries.takeBack(admitted)
      throw error
    }
  }

  /** Whether anybody is told is decided later, by the queue: the answer costs the same. */
  const tellLater = (name: string) =>
    transaction(deps.db, (tx) =>
      deps.jobs.enqueue(tx, 'decisions', {
        kind: wrongPasswords,
        name: deps.secrets.seal(sealPurpose, name).toString('base64'),
      }),
    )

  const refused = async (
    name: string,
    admitted: Admitted,
    cookies: readonly Cookie[],
  ): Promise<SignedIn> => {
    if (admitted.alarming) await tellLater(name)
    if (waitAfter(admitted.wrong)) return { how: 'must-wait', cookies }
    return { how: 'wrong', nextCosts: costOfNext(admitted.wrong), cookies }
  }

  const welcomed = (login: Login, needsCode: boolean, from: Arriving): Promise<SignedIn> =>
    transaction(deps.db, async (tx) => {
      if (login.state !== 'active') return { how: 'frozen', cookies: [] }
      const asked = { cookie: from.codeCookie, back: from.back }
      if (await steps.isOwed(tx, login, from.device))
        return { how: 'second-step', cookies: await steps.begin(tx, login, asked) }
      if (!needsCode) return { how: 'in', cookies: await arrive(deps, tx, login, from) }
      return { how: 'code', cookies: await proofs.begin(tx, login, asked) }
    })

  /** The network of a stranger is counted, and held back when too much comes from it. */
  const heldBack = async (known: boolean, address: string): Promise<Instant | undefined> => {
    if (known) return undefined
    const { heldMs, until } = await tries.countNetwork(address)
    if (heldMs === undefined) {
      deps.log.warn('a network fails too often at the door', { code: 'sign-in-network' })
      return until
    }
    if (heldMs > 0) await pause(heldMs)
    return undefined
  }

  /** Of a browser that is not known: alike for people who exist and people who do not. */
  const noteFailure = ({ by, key }: ReturnType<typeof namedBy>, from: Arriving): Promise<void> =>
    deps.noteTry(deps.db, { kind: 'sign-in-failure', about: `${by} ${key}`, from })

  const signIn = async (typed: Typed, from: Arriving): Promise<SignedIn> => {
    const device = deviceOf(from)
    const cookies = [deviceCookie(device)]
    const name = namedBy(typed.name)
    const login = await named(deps.db, name, hashOf(device), deps.now())
    const known = login?.known ?? false
    const until = await heldBack(known, from.address)
    if (until) return { how: 'network-waits', until, cookies }
    const admitted = await tries.admit({ name: name.key, device, login })
    if (!admitted.ok) return { how: admitted.code, cookies }
    const right = await isRight(login, typed.password, admitted.value)
    if (!right || !login) {
      if (!known) await noteFailure(name, { ...from, device })
      return refused(name.key, admitted.value, cookies)
    }
    await tries.forgive(admitted.value)
    if (!known) await tries.forgiveNetwork(from.address)
    return welcomed(login, proofNeeded({ known }, typed.password), { ...from, device })
  }

  /** The password once more, before something sensitive; then the session goes on under a new name. */
  const proveAgain = async (
    session: MemberSession,
    password: string,
    from: Arriving,
  ): Promise<SignedIn> => {
    const login = (await deps.logins.loginById(deps.db, session.loginId))!
    const device = deviceOf(from)
    const known = await deps.logins.isKnown(deps.db, login.loginId, device)
    const { loginId } = login
    const name = `again ${loginId}`
    const admitted = await tries.admit({ name, device, login: { loginId, known } })
    const cookies = [deviceCookie(device)]
    if (!admitted.ok) return { how: admitted.code, cookies }
    const right = await isRight(login, password, admitted.value)
    if (!right) return refused(login.email, admitted.value, cookies)
    await tries.forgive(admitted.value)
    return transaction(deps.db, async (tx) => {
      const { sessionId } = session
      const asked = { cookie: from.codeCookie, sessionId, back: from.back }
      if (await steps.isOwed(tx, login, from.device))
        return { how: 'second-step', cookies: await steps.begin(tx, login, asked) }
      if (proofNeeded({ known }, password))
        return { how: 'code', cookies: await proofs.begin(tx, login, asked) }
      return { how: 'in', cookies: [await steps.renewed(tx, session)] }
    })
  }

  /** From the queue: tells the member, if there is one, at most once a day on each channel. */
  const tellOfWrongPasswords = async (payload: Payload): Promise<void> => {
    const sealed = Buffer.from(String(payload.name), 'base64')
    const typed = deps.secrets.open(sealPurpose, sealed)
    if (typed === undefined) return
    const login = await named(deps.db, namedBy(typed), hashOf(''), deps.now())
    if (!login) return
    await transaction(deps.db, async (tx) => {
      const { memberId, loginId } = login
      const by = { kind: 'system', task: 'sign-in' } as const
      const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: wrongPasswords })
      const told = { kind: wrongPasswords, args: {}, by } as const
      await deps.notices.say(tx, { ...told, to: mailOf(login), secret: { stop } })
      const sms = smsOf(login)
      if (sms) await deps.notices.say(tx, { ...told, to: sms })
      await deps.audit.record(tx, { by, memberId, act: 'sign-in-waits' })
    })
  }

  /**
   * Somebody whom another provider proved, under an identity that was joined to this login before. It counts as a
   * password that stands alone: a second factor is asked all the same, and a login that stands still stays shut.
   */
  const enterProven = async (loginId: string, from: Arriving): Promise<SignedIn> => {
    const device = deviceOf(from)
    const login = await deps.logins.loginById(deps.db, loginId)
    if (!login) return { how: 'frozen', cookies: [] }
    const came = await welcomed(login, false, { ...from, device })
    return { ...came, cookies: [deviceCookie(device), ...came.cookies] }
  }

  return {
    signIn,
    proveAgain,
    enterProven,
    /** Who else proves identities, as people know it. */
    otherDoor: deps.otherDoor,

    signOut: (session: MemberSession, from: Origin): Promise<void> =>
      transaction(deps.db, async (tx) => {
        const { loginId, sessionId, memberId } = session
        await deps.logins.endSession(tx, { loginId, sessionId, because: 'person' })
        const by = { kind: 'member', memberId, loginId } as const
        await deps.audit.record(tx, { by, act: 'signed-out', address: from.address })
      }),

    /**
     * To the page that asks for the password again, and back: what was sent to this page waits, sealed.
     * Answered by a sensitive form when `needsProof` says so. `page`: the form's own page, when its
     * path is not where the form is sent.
     */
    proofFirst: (visit: MemberVisit, page = visit.path): Answer => {
      const answer = go(`/confirma-que-eres-tu?volver=${encodeURIComponent(page)}`)
      const { loginId } = visit.member
      const kept = deps.logins.sealForm({ path: page, loginId, form: visit.form })
      return kept ? withCookies(answer, kept) : answer
    },

    waitOf: tries.waitOf,
    owedProof: proofs.owed,
    resendCode: proofs.resend,
    proveByCode: proofs.prove,
    steps,
    /** Decisions of the queue, by their kind. */
    decisions: { [wrongPasswords]: tellOfWrongPasswords },
  }
}

export type SignInUseCases = ReturnType<typeof signInUseCases>
