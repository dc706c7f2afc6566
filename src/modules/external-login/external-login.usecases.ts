// To a provider of identities and back: who was joined before comes in, who was not is told to come in once with the
// password, and whoever is in joins it or takes it off. When the provider is away, only this way in is.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import { minutes } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { orAway } from '../../platform/breaker.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import { type Identity, type IdentityProvider, NotProven } from '../../platform/open-id.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import type { Login } from '../logins/login.ts'
import type { Arriving, SignedIn, SignInUseCases } from '../logins/sign-in.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import { type Held, heldBy } from '../second-factors/held.usecases.ts'
import { factorTelling, memberOf, type TellingDeps } from '../second-factors/telling.usecases.ts'
import * as store from './external-login.store.ts'
import {
  type Aim,
  type CannotUseIdentity,
  curpAgrees,
  type Kept,
  keptIn,
  subjectText,
  untilOf,
  wayLife,
  written,
} from './external-login.ts'

export type ExternalLoginDeps = TellingDeps & {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly provider: IdentityProvider
  readonly members: Pick<MembersUseCases, 'memberById'>
  readonly signIn: Pick<SignInUseCases, 'enterProven'>
  readonly loginById: (loginId: string) => Promise<Login | undefined>
}
type Cookies = { readonly cookies: readonly Cookie[] }
export type Returned = Cookies &
  (
    | { readonly went: 'in'; readonly result: SignedIn; readonly back: string }
    /** Known there, and not joined to a login yet. */
    | { readonly went: 'first-time' }
    /** The member who is in confirms that it is theirs. */
    | { readonly went: 'to-confirm' }
    | { readonly went: 'refused'; readonly code: CannotUseIdentity }
  ) & { readonly lang: Lang }

const purpose = 'identity'
const begunPerNetwork: Limit = { points: 30, per: minutes(10) }
const gone: Cookie = { name: 'identidad', value: '', life: 'gone' }

export const externalLoginUseCases = (deps: ExternalLoginDeps) => {
  const { db, now, provider } = deps
  const told = factorTelling(deps)
  const cookieOf = (kept: Kept): Cookie => ({
    name: 'identidad',
    value: deps.secrets.seal(purpose, written(kept)).toString('base64url'),
    life: wayLife,
  })
  const keptBy = (cookie: string | undefined): Kept | undefined =>
    cookie === undefined
      ? undefined
      : keptIn(deps.secrets.open(purpose, Buffer.from(cookie, 'base64url')), now())

  const curpOf = async (loginId: string): Promise<{ login: Login; curp: string } | undefined> => {
    const login = await deps.loginById(loginId)
    const member = login && (await deps.members.memberById(login.memberId))
    return login && member && { login, curp: member.curp }
  }
  const noteRefusal = ({ memberId }: Login, code: CannotUseIdentity) =>
    transaction(db, (tx) =>
      deps.audit.record(tx, {
        by: { kind: 'visitor' },
        memberId,
        act: 'identity-refused',
        facts: { code },
      }),
    )

  /** Who came back, or why nobody did. */
  const identityIn = async (
    query: URLSearchParams,
    kept: Kept & { stage: 'sent' },
  ): Promise<Result<Identity, 'provider-away' | 'answer-wrong'>> => {
    try {
      const found = await orAway(provider.finish(query, kept))
      return found === 'away' ? cannot('provider-away') : ok(found)
    } catch (error) {
      if (error instanceof NotProven) return cannot('answer-wrong')
      throw error
    }
  }

  /** An identity that was joined before: its login, unless the person there is another one now. */
  const enter = async (
    loginId: string,
    { issuer, curp }: Identity,
    from: Arriving,
  ): Promise<Result<SignedIn, CannotUseIdentity>> => {
    const own = await curpOf(loginId)
    if (!own) return cannot('not-joined')
    const agrees = curpAgrees(curp, own.curp)
    if (!agrees.ok) {
      await noteRefusal(own.login, agrees.code)
      return agrees
    }
    await transaction(db, (tx) => store.noteUse(tx, loginId, issuer, now()))
    return ok(await deps.signIn.enterProven(loginId, from))
  }

  /** Kept by the browser until its member joins it, or quarter of an hour. */
  const waiting = (
    { issuer, subject, curp = '' }: Identity,
    { back, lang }: Kept,
    loginId: string | null,
  ): Cookie => {
    const subjectHash = hashOf(subjectText(issuer, subject)).toString('hex')
    const until = untilOf(now())
    return cookieOf({ stage: 'back', issuer, subjectHash, curp, loginId, back, lang, until })
  }

  return {
    name: provider.name,

    /** Where to send the browser. A network that begins too often waits. */
    begin: async (
      asked: Aim & { back: string; lang: Lang; address: string },
    ): Promise<Result<{ to: string; cookie: Cookie }, 'provider-away' | 'too-many'>> => {
      const { address, ...aim } = asked
      const limit = await take(db, `identities ${address}`, begunPerNetwork, now())
      if (!limit.allowed) return cannot('too-many')
      const begun = await orAway(provider.begin())
      if (begun === 'away') return cannot('provider-away')
      const { ceremony, to } = begun
      const kept: Kept = { stage: 'sent', ...ceremony, ...aim, until: untilOf(now()) }
      return ok({ to, cookie: cookieOf(kept) })
    },

    /** Back from the provider, with what the address said. The cookie is spent, right or wrong. */
    comeBack: async (
      cookie: string | undefined,
      query: URLSearchParams,
      from: Omit<Arriving, 'back'>,
    ): Promise<Returned> => {
      const kept = keptBy(cookie)
      const lang = kept?.lang ?? 'es'
      const refused = (code: CannotUseIdentity): Returned => ({
        went: 'refused',
        code,
        lang,
        cookies: [gone],
      })
      if (kept?.stage !== 'sent') return refused('answer-wrong')
      const came = await identityIn(query, kept)
      if (!came.ok) return refused(came.code)
      const identity = came.value
      if (kept.aim === 'join')
        return { went: 'to-confirm', lang, cookies: [waiting(identity, kept, kept.loginId)] }
      const { issuer, subject } = identity
      const subjectHash = hashOf(subjectText(issuer, subject))
      const loginId = await store.loginBehind(db, { issuer, subjectHash })
      if (!loginId) return { went: 'first-time', lang, cookies: [waiting(identity, kept, null)] }
      const { back } = kept
      const result = await enter(loginId, identity, { ...from, back })
      if (!result.ok) return refused(result.code)
      return {
        went: 'in',
        result: result.value,
        back,
        lang,
        cookies: [gone, ...result.value.cookies],
      }
    },

    /** What is joined to a login. */
    joinedOf: (loginId: string) => store.joinedOf(db, loginId, provider.issuer),

    /** Whether this browser brought an identity that this login may join. */
    waits: (cookie: string | undefined, loginId: string): boolean => {
      const kept = keptBy(cookie)
      return kept?.stage === 'back' && (kept.loginId ?? loginId) === loginId
    },

    /** Joins the identity that this browser brought, if its CURP is the member's. Told on every channel. */
    join: async (
      cookie: string | undefined,
      loginId: string,
      device: string,
    ): Promise<Result<void, CannotUseIdentity> | Held> => {
      const kept = keptBy(cookie)
      if (kept?.stage !== 'back' || (kept.loginId ?? loginId) !== loginId)
        return cannot('way-expired')
      const own = (await curpOf(loginId))!
      const agrees = curpAgrees(kept.curp, own.curp)
      if (!agrees.ok) {
        await noteRefusal(own.login, agrees.code)
        return agrees
      }
      const { login } = own
      return transaction(db, async (tx): Promise<Result<void, CannotUseIdentity> | Held> => {
        const held = await heldBy(deps, tx, login)
        if (held) return held
        const { issuer } = kept
        if (await store.joinedOf(tx, loginId, issuer)) return cannot('one-already')
        const subjectHash = Buffer.from(kept.subjectHash, 'hex')
        if (!(await store.join(tx, { loginId, issuer, subjectHash, at: now() })))
          return cannot('identity-taken')
        await told(tx, { login, deed: 'identity-linked', by: memberOf(login), device })
        return ok(undefined)
      })
    },

    /** Takes it off: from now on the password alone. */
    part: async (loginId: string, device: string): Promise<Result<void, 'not-joined'> | Held> => {
      const login = (await deps.loginById(loginId))!
      return transaction(db, async (tx): Promise<Result<void, 'not-joined'> | Held> => {
        const held = await heldBy(deps, tx, login)
        if (held) return held
        if (!(await store.part(tx, loginId, provider.issuer))) return cannot('not-joined')
        await told(tx, { login, deed: 'identity-unlinked', by: memberOf(login), device })
        return ok(undefined)
      })
    },
  }
}
export type ExternalLoginUseCases = ReturnType<typeof externalLoginUseCases>
