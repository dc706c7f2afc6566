// The second step of who has a key or an app: asked of every browser that never gave one, after the password; and a
// key alone, which is both steps in one. No code by mail or SMS stands in for it.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, later, minutes } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import { newToken } from '../../platform/secrets.ts'
import type { Cookie, MemberSession } from '../../platform/web.ts'
import { browserOf } from '../codes/codes.usecases.ts'
import {
  challengeLife,
  codeKinds,
  doorOfferLife,
  isAsked,
  stepLife,
  type Ways,
} from '../second-factors/second-factors.ts'
import type { Judged, SecondFactorsUseCases } from '../second-factors/second-factors.usecases.ts'
import { type ArrivalDeps, arrive } from './arrivals.usecases.ts'
import type { Login } from './login.ts'
import type { LoginsUseCases, Origin } from './logins.usecases.ts'
import type { ProofDeps } from './proofs.usecases.ts'
import * as store from './second-step.store.ts'

export type StepDeps = ProofDeps & {
  readonly factors: SecondFactorsUseCases
  readonly logins: ArrivalDeps['logins'] &
    Pick<LoginsUseCases, 'loginById' | 'renewSession' | 'gaveFactor'>
}
/** What the page of the second step shows. */
export type OwedFactor = { readonly ways: Ways; readonly back: string }
export type CannotStep = 'step-expired' | Extract<Judged, { ok: false }>['code']
/** How a key is turned away. `frozen`: it was right, and the login stands still. */
export type CannotEnterByKey = 'key-refused' | 'no-keys-here' | 'frozen' | 'too-many'
type Until = { readonly until?: Instant | undefined }
type In = { readonly cookies: readonly Cookie[]; readonly back: string }

const keysPerNetwork: Limit = { points: 30, per: minutes(10) }
const gone = (name: Cookie['name']): Cookie => ({ name, value: '', life: 'gone' })

export const secondStepUseCases = (deps: StepDeps) => {
  const owedBy = async (db: Db, cookie: string | undefined) => {
    const browser = browserOf(cookie)
    if (browser.cookie) return undefined
    const hash = Buffer.from(browser.browserKey, 'hex')
    const owed = await store.owedBy(db, hash, deps.deadlines.reckoned(deps.now(), stepLife))
    const login = owed && (await deps.logins.loginById(db, owed.loginId))
    return owed && login?.state === 'active' ? { owed, login } : undefined
  }

  /** The session goes on under a new name. */
  const renewed = async (tx: Tx, session: MemberSession): Promise<Cookie> => {
    const { memberId, loginId } = session
    await deps.audit.record(tx, { by: { kind: 'member', memberId, loginId }, act: 'proven-again' })
    return deps.logins.renewSession(tx, session)
  }

  return {
    renewed,

    /** Whether this browser owes a second factor to that login. */
    isOwed: async (tx: Tx, login: Login, device: string | undefined): Promise<boolean> =>
      isAsked(await deps.factors.waysOf(tx, login.loginId)) &&
      !(await deps.logins.gaveFactor(tx, login.loginId, device)),

    /** The password was right; the browser is asked for the second step. */
    begin: async (
      tx: Tx,
      login: Login,
      asked: { cookie: string | undefined; sessionId?: string; back: string },
    ): Promise<readonly Cookie[]> => {
      const browser = browserOf(asked.cookie)
      await store.save(tx, {
        browserHash: Buffer.from(browser.browserKey, 'hex'),
        loginId: login.loginId,
        sessionId: asked.sessionId ?? null,
        back: asked.back,
        expiresAt: later(deps.now(), stepLife),
      })
      return browser.cookie ? [browser.cookie] : []
    },

    /** What this browser still owes; undefined: nothing, or too late. */
    owed: async (cookie: string | undefined): Promise<OwedFactor | undefined> => {
      const found = await owedBy(deps.db, cookie)
      if (!found) return undefined
      const ways = await deps.factors.waysOf(deps.db, found.login.loginId)
      return { ways, back: found.owed.back }
    },

    /** A code of the app or of the paper. Right: in, or the session goes on under a new name. */
    give: async (given: {
      cookie: string | undefined
      code: string
      remember: boolean
      from: Origin
      session?: MemberSession | undefined
    }): Promise<Result<In, CannotStep> & Until> => {
      const { session, remember } = given
      const found = await owedBy(deps.db, given.cookie)
      if (!found || found.owed.sessionId !== (session?.sessionId ?? null))
        return cannot('step-expired')
      const { owed, login } = found
      const judged = await deps.factors.judgeCode(login, given.code, codeKinds)
      if (!judged.ok) return judged
      return transaction(deps.db, async (tx) => {
        if (!(await store.settle(tx, owed.browserHash))) return cannot('step-expired')
        const cookies = session
          ? [await renewed(tx, session)]
          : await arrive(deps, tx, login, { ...given.from, remember, gaveFactor: true })
        return ok({ cookies: [...cookies, gone('codigo')], back: owed.back })
      })
    },

    /** For somebody at the door: what their browser needs, and the cookie that its answer has to bring. */
    beginKey: async (
      address: string,
    ): Promise<Result<{ options: string; cookie: Cookie }, CannotEnterByKey> & Until> => {
      const limit = await take(deps.db, `member keys ${address}`, keysPerNetwork, deps.now())
      if (!limit.allowed) return { ...cannot('too-many'), until: limit.until }
      const value = newToken()
      const asked = await deps.factors.askForKey(value, 'enter')
      if (!asked.ok) return asked
      return ok({ options: asked.value, cookie: { name: 'llave', value, life: challengeLife } })
    },

    /** What the page of the door offers where the name is typed; undefined where keys cannot work. */
    offerKey: async (
      known: string | undefined,
    ): Promise<{ options: string; cookies: readonly Cookie[] } | undefined> => {
      const value = known ?? newToken()
      const options = await deps.factors.offerKey(value)
      const cookie: Cookie = { name: 'llave', value, life: doorOfferLife }
      return options === undefined ? undefined : { options, cookies: [cookie] }
    },

    /** In, with a key alone: it asked for a finger, a face or a PIN. */
    enterByKey: async (given: {
      cookie: string | undefined
      codeCookie: string | undefined
      response: string
      remember: boolean
      from: Origin
    }): Promise<Result<readonly Cookie[], CannotEnterByKey>> => {
      const { response, from, remember } = given
      if (!given.cookie) return cannot('key-refused')
      const behind = await deps.factors.loginBehindKey(given.cookie, 'enter', response)
      if (!behind.ok) return behind
      return transaction(deps.db, async (tx) => {
        const login = await deps.logins.loginById(tx, behind.value)
        if (!login) return cannot('key-refused')
        if (login.state !== 'active') return cannot('frozen')
        const { browserKey, cookie: fresh } = browserOf(given.codeCookie)
        if (!fresh) await store.settle(tx, Buffer.from(browserKey, 'hex'))
        return ok(await arrive(deps, tx, login, { ...from, remember, gaveFactor: true }))
      })
    },

    /** What a step-up can be given with, besides the password. */
    waysOf: (loginId: string): Promise<Ways> => deps.factors.waysOf(deps.db, loginId),

    /** A key before something sensitive: the answer has to come from this session. */
    beginStepUp: (session: MemberSession) =>
      deps.factors.askForKey(`session ${session.sessionId}`, 'step-up'),

    stepUpByKey: async (
      session: MemberSession,
      response: string,
    ): Promise<Result<Cookie, 'key-refused'>> => {
      const asker = `session ${session.sessionId}`
      const behind = await deps.factors.loginBehindKey(asker, 'step-up', response)
      if (!behind.ok) return behind
      if (behind.value !== session.loginId) return cannot('key-refused')
      return transaction(deps.db, async (tx) => ok(await renewed(tx, session)))
    },

    /** A code of the app before something sensitive. */
    stepUpByCode: async (
      session: MemberSession,
      code: string,
    ): Promise<Result<Cookie, Extract<Judged, { ok: false }>['code']> & Until> => {
      const login = (await deps.logins.loginById(deps.db, session.loginId))!
      const judged = await deps.factors.judgeCode(login, code, ['authenticator'])
      if (!judged.ok) return judged
      return transaction(deps.db, async (tx) => ok(await renewed(tx, session)))
    },

    /** Whether keys can be used at the address of this portal. */
    keysPossible: deps.factors.keysPossible,
  }
}
export type SecondStepUseCases = ReturnType<typeof secondStepUseCases>
