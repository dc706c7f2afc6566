// The codes of an authenticator, and the recovery codes kept on paper: each is worth one use.
import type { Clock } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import { compactCode, newRecoveryCodes, newTotpSecret, stepOf } from '../../platform/totp.ts'
import * as store from './staff.store.ts'
import { isFreshStep } from './staff.ts'

/** Shown once, to the person: the authenticator's secret (base32) and ten recovery codes. */
export type HeldSecrets = { totpSecret: string; recoveryCodes: readonly string[] }

const purpose = 'staff-totp'
export const newSecrets = (): HeldSecrets => ({
  totpSecret: newTotpSecret(),
  recoveryCodes: newRecoveryCodes(),
})

export const sealTotp = (secrets: Secrets, totpSecret: string): Buffer =>
  secrets.seal(purpose, totpSecret)
export const hashOfRecoveryCode = (code: string): Buffer => hashOf(compactCode(code))

/** Whether the code is right and unused; it is used up with this. */
export async function secondFactor(
  deps: { db: Db; now: Clock; secrets: Secrets },
  row: Pick<store.StaffRow, 'staff_id' | 'sealed_totp' | 'last_totp_step'>,
  code: string,
): Promise<boolean> {
  const now = deps.now()
  const typed = compactCode(code)
  if (typed.length === 10)
    return store.spendCode(deps.db, row.staff_id, hashOfRecoveryCode(typed), now)
  const secret = row.sealed_totp ? deps.secrets.open(purpose, row.sealed_totp) : undefined
  const step = secret && /^\d{6}$/.test(typed) ? stepOf(secret, typed, now) : undefined
  return isFreshStep(step, row.last_totp_step) && store.spendStep(deps.db, row.staff_id, step)
}
