import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { forget, take } from '../../platform/limits.ts'
import type { Passwords } from '../../platform/passwords.ts'
import { hashOf, newId, newToken, type Secrets } from '../../platform/secrets.ts'
import type { Cookie, StaffSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './staff.store.ts'
import {
  type CannotSignIn,
  isFreshStep,
  newLife,
  type Role,
  touched,
  triesInAWindow,
  window,
} from './staff.ts'

export type StaffDeps = {
  db: Db
  now: Clock
  secrets: Secrets
  passwords: Passwords
  audit: AuditUseCases
}
export type NewStaff = { email: string; name: string; roles: readonly Role[]; password: string }
/** Shown once, to the person: the authenticator's secret (base32) and ten recovery codes. */
export type StaffSecrets = { staffId: string; totpSecret: string; recoveryCodes: readonly string[] }
export type HeldSecrets = Pick<StaffSecrets, 'totpSecret' | 'recoveryCodes'>
export type SignInTry = {
  email: string
  password: string
  code: string
  address: string
  browser: string
}

const purpose = 'staff-totp'
const period = 30
const totpOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period })

/** The 30-second step whose code this is, one step early or late at most. */
function stepOf(secret: string, code: string, now: Instant): bigint | undefined {
  const timestamp = now.epochMilliseconds
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 })
  return delta === null ? undefined : BigInt(Math.floor(timestamp / 1000 / period) + delta)
}

const newSecrets = (): HeldSecrets => ({
  totpSecret: new Secret({ size: 20 }).base32,
  recoveryCodes: Array.from({ length: 10 }, newRecoveryCode),
})
const newRecoveryCode = () =>
  randomBytes(5)
    .toString('hex')
    .replace(/(.{5})/, '$1-')
const compact = (code: string) => code.replace(/[\s-]/g, '').toLowerCase()

export const staffUseCases = (deps: StaffDeps) => {
  const secondFactor = async (
    row: store.StaffRow,
    code: string,
    now: Instant,
  ): Promise<boolean> => {
    const typed = compact(code)
    if (typed.length === 10) return store.spendCode(deps.db, row.staff_id, hashOf(typed), now)
    const secret = deps.secrets.open(purpose, row.sealed_totp)
    const step = secret && /^\d{6}$/.test(typed) ? stepOf(secret, typed, now) : undefined
    return isFreshStep(step, row.last_totp_step) && store.spendStep(deps.db, row.staff_id, step)
  }
  return {
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
          sealed_totp: deps.secrets.seal(purpose, totpSecret),
          last_totp_step: 0n,
          active: true,
          created_at: now,
        })
        await store.insertCodes(
          tx,
          staffId,
          recoveryCodes.map((code) => hashOf(compact(code))),
        )
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
      if (!row || !right || !(await secondFactor(row, tried.code, now))) {
        const by: Actor = { kind: 'visitor' }
        await transaction(deps.db, (tx) =>
          deps.audit.record(tx, { by, act: 'staff-refused', ...about }),
        )
        return cannot('staff-wrong')
      }
      const token = newToken()
      const life = newLife(now)
      await transaction(deps.db, async (tx) => {
        await store.insertSession(tx, {
          session_id: newId(now.epochMilliseconds),
          token_hash: hashOf(token),
          staff_id: row.staff_id,
          proven_at: now,
          idle_until: life.idleUntil,
          ends_at: life.endsAt,
        })
        const by: Actor = {
          kind: 'staff',
          staffId: row.staff_id,
          name: row.name,
          role: row.roles[0]!,
        }
        await deps.audit.record(tx, { by, act: 'staff-signed-in', ...about })
      })
      await forget(deps.db, key)
      return ok({ name: 'personal', value: token, life: 'visit' })
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

    signOut: async (session: StaffSession): Promise<void> => {
      const by: Actor = {
        kind: 'staff',
        staffId: session.staffId,
        name: session.name,
        role: session.roles[0]!,
      }
      await transaction(deps.db, async (tx) => {
        await store.deleteSession(tx, session.sessionId)
        await deps.audit.record(tx, { by, act: 'staff-signed-out' })
      })
    },

    /** Housekeeping: forgets sessions that ended. */
    sweep: () => store.sweepSessions(deps.db, deps.now()),
  }
}

export type StaffUseCases = ReturnType<typeof staffUseCases>
