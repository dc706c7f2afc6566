// The app that makes codes: put on, or moved to another phone, by who has proved who they are.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { isPast, later, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { newTotpSecret, stepOf, totpLink } from '../../platform/totp.ts'
import type { StaffSession } from '../../platform/web.ts'
import {
  type CannotProve,
  type ProvingDeps,
  provingUseCases,
  type Until,
} from './proving.usecases.ts'
import { sealTotp } from './second-factor.usecases.ts'
import * as people from './staff.store.ts'

export type AuthenticatorDeps = ProvingDeps & { institution: { readonly institucion: string } }
/** For the person's app, once: as text, as the link in its square, and sealed for the form that confirms it. */
export type Offered = { readonly secret: string; readonly link: string; readonly sealed: string }

const purpose = 'staff-new-totp'
const offerLife = minutes(10)
type Kept = { readonly sessionId: string; readonly secret: string; readonly until: string }

export const authenticatorUseCases = (deps: AuthenticatorDeps) => {
  const { prove, told } = provingUseCases(deps)
  const opened = (sealed: string, session: StaffSession): string | undefined => {
    const text = deps.secrets.open(purpose, Buffer.from(sealed.slice(0, 1_000), 'base64url'))
    const kept = text === undefined ? undefined : (JSON.parse(text) as Kept)
    if (kept?.sessionId !== session.sessionId) return undefined
    return isPast(Temporal.Instant.from(kept.until), deps.now()) ? undefined : kept.secret
  }
  const shown = ({ name: label }: StaffSession, secret: string, sealed: string): Offered => {
    const { institucion: issuer } = deps.institution
    return { secret, link: totpLink({ issuer, label, secret }), sealed }
  }
  return {
    /** A new secret, worth nothing until a code made with it comes back from the same session. */
    beginAuthenticator: async (
      session: StaffSession,
      code: string,
    ): Promise<Result<Offered, CannotProve> & Until> => {
      const proven = await prove(session, code)
      if (!proven.ok) return proven
      const secret = newTotpSecret()
      const until = later(deps.now(), offerLife).toString()
      const kept: Kept = { sessionId: session.sessionId, secret, until }
      const sealed = deps.secrets.seal(purpose, JSON.stringify(kept)).toString('base64url')
      return ok(shown(session, secret, sealed))
    },

    /** The same offer once more, after a code that did not fit; undefined: it is over, or not theirs. */
    offerAgain: (session: StaffSession, sealed: string): Offered | undefined => {
      const secret = opened(sealed, session)
      return secret === undefined ? undefined : shown(session, secret, sealed)
    },

    /** The app on offer is the one whose codes count from now on; the one before counts no more. */
    saveAuthenticator: async (
      session: StaffSession,
      it: { sealed: string; code: string },
    ): Promise<Result<void, 'code-wrong'>> => {
      const secret = opened(it.sealed, session)
      const typed = it.code.replace(/\D/g, '').slice(0, 8)
      const step = secret === undefined ? undefined : stepOf(secret, typed, deps.now())
      if (secret === undefined || step === undefined) return cannot('code-wrong')
      return transaction(deps.db, async (tx) => {
        const sealed = sealTotp(deps.secrets, secret)
        await people.setAuthenticator(tx, session.staffId, sealed, step)
        await told(tx, session, 'authenticator-added')
        return ok(undefined)
      })
    },
  }
}
