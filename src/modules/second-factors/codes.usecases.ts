// The app that makes codes, and the codes on paper: put on, taken off, and judged when one is typed.
import { cannot, type Ok, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast, later } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { forget, take } from '../../platform/limits.ts'
import type { Secrets } from '../../platform/secrets.ts'
import {
  compactCode,
  newRecoveryCodes,
  newTotpSecret,
  stepOf,
  totpLink,
} from '../../platform/totp.ts'
import type { MemberSession } from '../../platform/web.ts'
import { type Login, maskedEmail } from '../logins/login.ts'
import { type Held, heldBy } from './held.usecases.ts'
import type { KeyDeps } from './keys.usecases.ts'
import * as store from './second-factors.store.ts'
import { type CodeKind, codeKindOf, codeTries, isLaterStep, offerLife } from './second-factors.ts'
import { factorTelling, memberOf } from './telling.usecases.ts'

export type CodeDeps = KeyDeps & {
  readonly secrets: Secrets
  readonly institution: { readonly institucion: string }
}
/** For the person's app, once: as text, as the link in its square, and sealed for the form that confirms it. */
export type Offered = { readonly secret: string; readonly link: string; readonly sealed: string }
export type CannotProveByCode = 'code-wrong' | 'too-many'
export type Judged = Result<CodeKind, CannotProveByCode> & { until?: Instant | undefined }

const secretSeal = 'member-totp'
const offerSeal = 'member-new-totp'
type Kept = { readonly sessionId: string; readonly secret: string; readonly until: string }

export const codeUseCases = (deps: CodeDeps) => {
  const told = factorTelling(deps)
  const hashOfCode = (loginId: string, compact: string): Buffer =>
    deps.secrets.mac('member-recovery-code', `${loginId} ${compact}`)

  const opened = (sealed: string, session: MemberSession): string | undefined => {
    const text = deps.secrets.open(offerSeal, Buffer.from(sealed.slice(0, 1_000), 'base64url'))
    const kept = text === undefined ? undefined : (JSON.parse(text) as Kept)
    if (kept?.sessionId !== session.sessionId) return undefined
    return isPast(Temporal.Instant.from(kept.until), deps.now()) ? undefined : kept.secret
  }
  const shown = (login: Login, secret: string, sealed: string): Offered => {
    const { institucion: issuer } = deps.institution
    return { secret, link: totpLink({ issuer, label: maskedEmail(login), secret }), sealed }
  }

  const isRight = async (loginId: string, kind: CodeKind, compact: string): Promise<boolean> => {
    const at = deps.now()
    if (kind === 'recovery-code')
      return store.spendCode(deps.db, { loginId, hash: hashOfCode(loginId, compact), at })
    const app = await store.authenticatorOf(deps.db, loginId)
    const secret = app && deps.secrets.open(secretSeal, app.sealedSecret)
    const step = secret ? stepOf(secret, compact, at) : undefined
    return isLaterStep(step, app?.lastStep ?? 0n) && store.spendStep(deps.db, { loginId, step, at })
  }

  return {
    authenticatorOf: (loginId: string) => store.authenticatorOf(deps.db, loginId),

    /** A new secret, worth nothing until a code made with it comes back from the same session. */
    offerAuthenticator: (session: MemberSession, login: Login): Offered => {
      const secret = newTotpSecret()
      const until = later(deps.now(), offerLife).toString()
      const kept: Kept = { sessionId: session.sessionId, secret, until }
      const sealed = deps.secrets.seal(offerSeal, JSON.stringify(kept)).toString('base64url')
      return shown(login, secret, sealed)
    },

    /** The same offer once more, after a code that did not fit; undefined: it is over, or not theirs. */
    offerAgain: (session: MemberSession, login: Login, sealed: string): Offered | undefined => {
      const secret = opened(sealed, session)
      return secret === undefined ? undefined : shown(login, secret, sealed)
    },

    /** The app on offer is the one whose codes count from now on; the one before counts no more. */
    saveAuthenticator: async (
      session: MemberSession,
      login: Login,
      it: { sealed: string; code: string; device: string },
    ): Promise<Result<void, 'code-wrong'> | Held> => {
      const [secret, at] = [opened(it.sealed, session), deps.now()]
      const step = secret === undefined ? undefined : stepOf(secret, compactCode(it.code), at)
      if (secret === undefined || step === undefined) return cannot('code-wrong')
      return transaction(deps.db, async (tx) => {
        const held = await heldBy(deps, tx, login)
        if (held) return held
        const { loginId } = login
        const sealedSecret = deps.secrets.seal(secretSeal, secret)
        await store.saveAuthenticator(tx, { loginId, sealedSecret, step, at })
        const { device } = it
        await told(tx, { login, deed: 'authenticator-added', by: memberOf(login), device })
        return ok(undefined)
      })
    },

    removeAuthenticator: (
      login: Login,
      device: string,
    ): Promise<Result<void, 'nothing-there'> | Held> =>
      transaction(deps.db, async (tx) => {
        const held = await heldBy(deps, tx, login)
        if (held) return held
        if (!(await store.dropAuthenticator(tx, login.loginId))) return cannot('nothing-there')
        await told(tx, { login, deed: 'authenticator-removed', by: memberOf(login), device })
        return ok(undefined)
      }),

    /** Ten codes, shown this once; those of before are worth nothing. */
    makeRecoveryCodes: (login: Login, device: string): Promise<Ok<readonly string[]> | Held> =>
      transaction(deps.db, async (tx) => {
        const held = await heldBy(deps, tx, login)
        if (held) return held
        const { loginId } = login
        const codes = newRecoveryCodes()
        const hashes = codes.map((code) => hashOfCode(loginId, compactCode(code)))
        await store.lockLogin(tx, loginId)
        await store.replaceCodes(tx, loginId, hashes, deps.now())
        await told(tx, { login, deed: 'recovery-codes-made', by: memberOf(login), device })
        return ok(codes)
      }),

    /** When the codes on paper were made; undefined: never. */
    recoveryCodesMadeAt: (loginId: string) => store.codesMadeAt(deps.db, loginId),

    /**
     * What a typed code proves. Counted before it is looked at; the last try of a window is told to the member. A right
     * one is spent with this, whatever the caller does next.
     */
    judgeCode: async (
      login: Login,
      typed: string,
      accepts: readonly CodeKind[],
    ): Promise<Judged> => {
      const { loginId } = login
      const key = `second factor ${loginId}`
      const counted = await take(deps.db, key, codeTries, deps.now())
      if (!counted.allowed) return { ...cannot('too-many'), until: counted.until }
      const compact = compactCode(typed)
      const kind = codeKindOf(compact)
      const looked = kind && accepts.includes(kind) ? kind : undefined
      const right = looked !== undefined && (await isRight(loginId, looked, compact))
      if (right) await forget(deps.db, key)
      const deed = right ? 'recovery-code-used' : 'codes-wrong'
      const by = right ? memberOf(login) : ({ kind: 'visitor' } as const)
      const tells = right ? looked === 'recovery-code' : counted.taken === codeTries.points
      if (tells) await transaction(deps.db, (tx) => told(tx, { login, deed, by }))
      return right ? ok(looked) : cannot('code-wrong')
    },
  }
}
