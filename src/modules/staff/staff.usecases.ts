import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { forget, take } from '../../platform/limits.ts'
import type { Passwords } from '../../platform/passwords.ts'
import { hashOf, newId } from '../../platform/secrets.ts'
import type { Cookie, StaffSession } from '../../platform/web.ts'
import { type AuthenticatorDeps, authenticatorUseCases } from './authenticator.usecases.ts'
import { actorOf, enter } from './entering.usecases.ts'
import { invitingUseCases } from './inviting.usecases.ts'
import { type PasskeyDeps, passkeyUseCases } from './passkeys.usecases.ts'
import { addReview } from './people.store.ts'
import { peopleUseCases } from './people.usecases.ts'
import {
  type HeldSecrets,
  hashOfRecoveryCode,
  newSecrets,
  sealTotp,
  secondFactor,
} from './second-factor.usecases.ts'
import * as store from './staff.store.ts'
import { type CannotSignIn, type Role, touched, triesInAWindow, window } from './staff.ts'

export type StaffDeps = PasskeyDeps & AuthenticatorDeps & { passwords: Passwords }
export type NewStaff = { email: string; name: string; roles: readonly Role[]; password: string }
export type StaffSecrets = HeldSecrets & { staffId: string }
export type SignInTry = {
  email: string
  password: string
  code: string
  address: string
  browser: string
}

export const staffUseCases = (deps: StaffDeps) => {
  return {
    ...passkeyUseCases(deps),
    ...authenticatorUseCases(deps),
    ...peopleUseCases(deps),
    ...invitingUseCases(deps),
    /**
     * Takes somebody on. Their secrets are in the answer and nowhere else in readable form. `held`: the
     * secrets that the person holds already; new ones are made when it is not given.
     */
    hire: async (person: NewStaff, by: Actor, held?: HeldSecrets): Promise<StaffSecrets> => {
      const now = deps.now()
      const staffId = newId(now.epochMilliseconds)
      const { totpSecret, recoveryCodes } = held ?? newSecrets()
      const password_hash = await deps.passwords.hash(person.password)
      await transaction(deps.db, async (tx) => {
        await store.insertStaff(tx, {
          staff_id: staffId,
          email: person.email.trim().toLowerCase(),
          name: person.name,
          roles: [...person.roles],
          password_hash,
          sealed_totp: sealTotp(deps.secrets, totpSecret),
          last_totp_step: 0n,
          active: true,
          created_at: now,
        })
        await store.insertCodes(tx, staffId, recoveryCodes.map(hashOfRecoveryCode))
        const given = { staffId, at: now, by: null, byName: 'sistema', outcome: 'given' } as const
        for (const role of person.roles) await addReview(tx, { ...given, role })
        const facts = { staff: person.name, roles: person.roles.join(' ') }
        await deps.audit.record(tx, { by, act: 'staff-hired', facts })
      })
      return { staffId, totpSecret, recoveryCodes }
    },

    /** All three or nothing; which of them failed is not said. Five wrong tries wait until the window ends. */
    signIn: async (
      tried: SignInTry,
    ): Promise<Result<Cookie, CannotSignIn> & { until?: Instant }> => {
      const now = deps.now()
      const email = tried.email.trim().toLowerCase()
      const key = `staff:${email}`
      const counted = await take(deps.db, key, { points: triesInAWindow, per: window }, now)
      if (!counted.allowed) return { ...cannot('staff-must-wait'), until: counted.until }
      const row = await store.findByEmail(deps.db, email)
      const right = await deps.passwords.matches(row?.password_hash, tried.password)
      const about = { address: tried.address, browser: tried.browser }
      if (!row || !right || !(await secondFactor(deps, row, tried.code))) {
        const by: Actor = { kind: 'visitor' }
        await transaction(deps.db, (tx) =>
          deps.audit.record(tx, { by, act: 'staff-refused', ...about }),
        )
        return cannot('staff-wrong')
      }
      const person = { staffId: row.staff_id, name: row.name, role: row.roles[0]! }
      const cookie = await transaction(deps.db, (tx) => enter(deps, tx, person, about, 'code'))
      await forget(deps.db, key)
      return ok(cookie)
    },

    /** Who is behind a staff cookie now; nobody once idle or ended. */
    sessionOf: async (cookie: string, now: Instant): Promise<StaffSession | undefined> => {
      const row = await store.findSession(deps.db, hashOf(cookie))
      const life = row && touched({ idleUntil: row.idle_until, endsAt: row.ends_at }, now)
      if (!row || !life) return undefined
      await store.touchSession(deps.db, row.session_id, life.idleUntil)
      const { session_id: sessionId, staff_id: staffId, name, roles, proven_at: provenAt } = row
      return { sessionId, staffId, name, roles, provenAt }
    },

    /** Whether somebody may still come back to that session. */
    sessionLives: (sessionId: string): Promise<boolean> =>
      store.sessionLives(deps.db, sessionId, deps.now()),

    /** Who watches over the desk now. */
    supervisors: (db: Db): Promise<readonly { staffId: string; email: string }[]> =>
      store.supervisors(db),

    operators: (db: Db): Promise<readonly { staffId: string; email: string }[]> =>
      store.operators(db),
    colleagues: (): Promise<readonly { staffId: string; name: string }[]> =>
      store.colleagues(deps.db),

    signOut: async (session: StaffSession): Promise<void> => {
      const { staffId, name, roles } = session
      const by = actorOf({ staffId, name, role: roles[0]! })
      await transaction(deps.db, async (tx) => {
        await store.deleteSession(tx, session.sessionId)
        await deps.audit.record(tx, { by, act: 'staff-signed-out' })
      })
    },
  }
}

export type StaffUseCases = ReturnType<typeof staffUseCases>
