// Codes of an authenticator app (RFC 6238), and codes to keep on paper. The maths are the library's.
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Instant } from '../foundation/time.ts'

const period = 30

/** A new secret for an app, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The 30-second step whose code this is, one step early or late at most. */
export function stepOf(secret: string, code: string, now: Instant): bigint | undefined {
  const timestamp = now.epochMilliseconds
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period })
  const delta = totp.validate({ token: code, timestamp, window: 1 })
  return delta === null ? undefined : BigInt(Math.floor(timestamp / 1000 / period) + delta)
}

/** What an app reads from a square. */
export const totpLink = (it: { issuer: string; label: string; secret: string }): string =>
  new TOTP({ ...it, secret: Secret.fromBase32(it.secret) }).toString()

/** «1f0c9-ab34e»: forty random bits, to be written down. */
const newRecoveryCode = (): string =>
  randomBytes(5)
    .toString('hex')
    .replace(/(.{5})/, '$1-')
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: 10 }, newRecoveryCode)

/** As it counts, however it was grouped; at most forty characters are read. */
export const compactCode = (code: string): string =>
  code.slice(0, 40).replace(/[\s-]/g, '').toLowerCase()
