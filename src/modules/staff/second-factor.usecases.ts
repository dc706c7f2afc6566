// The codes of an authenticator, and the recovery codes kept on paper: each is worth one use.
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import * as store from './staff.store.ts'
import { isFreshStep } from './staff.ts'

/** Shown once, to the person: the authenticator's secret (base32) and ten recovery codes. */
export type HeldSecrets = { totpSecret: string; recoveryCodes: readonly string[] }

const purpose = 'staff-totp'
const period = 30
const totpOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period })

/** The 30-second step whose code this is, one step early or late at most. */
export function stepOf(secret: string, code: string, now: Instant): bigint | undefined {
  const timestamp = now.epochMilliseconds
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 })
  return delta === null ? undefined : BigInt(Math.floor(timestamp / 1000 / period) + delta)
}

const newRecoveryCode = () =>
  randomBytes(5)
    .toString('hex')
    .replace(/(.{5})/, '$1-')
const compact = (code: string) => code.replace(/[\s-]/g, '').toLowerCase()

export const newSecrets = (): HeldSecrets => ({
  totpSecret: new Secret({ size: 20 }).base32,
  recoveryCodes: Array.from({ length: 10 }, newRecoveryCode),
})

export const sealTotp = (secrets: Secrets, totpSecret: string): Buffer =>
  secrets.seal(purpose, totpSecret)
export const hashOfRecoveryCode = (code: string): Buffer => hashOf(compact(code))

/** Whether the code is right and unused; it is used up with this. */
export async function secondFactor(
  deps: { db: Db; now: Clock; secrets: Secrets },
  row: Pick<store.StaffRow, 'staff_id' | 'sealed_totp' | 'last_totp_step'>,
  code: string,
): Promise<boolean> {
  const now = deps.now()
  const typed = compact(code)
  if (typed.length === 10)
    return store.spendCode(deps.db, row.staff_id, hashOfRecoveryCode(typed), now)
  const secret = row.sealed_totp ? deps.secrets.open(purpose, row.sealed_totp) : undefined
  const step = secret && /^\d{6}$/.test(typed) ? stepOf(secret, typed, now) : undefined
  return isFreshStep(step, row.last_totp_step) && store.spendStep(deps.db, row.staff_id, step)
}
