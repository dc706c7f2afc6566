// The proofs somebody of the staff comes in with: an authenticator's codes, and passkeys. One of them always stays.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast, later, minutes } from '../../foundation/time.ts'

/** A challenge waits so long for its answer. */
export const challengeLife = minutes(5)
/** What changes how one comes in asks who one is, unless that was proven so recently. */
export const proofLife = minutes(5)
export const mostPasskeys = 10
const longestName = 40

export type Proofs = { readonly authenticator: boolean; readonly passkeys: number }
export type CannotRemove = 'last-proof'

/** Whether one proof of that kind may go: never the last of all. */
export function mayRemove({ authenticator, passkeys }: Proofs): Result<void, CannotRemove> {
  return (authenticator ? 1 : 0) + passkeys > 1 ? ok(undefined) : cannot('last-proof')
}

/** Whether the owner of a session proved who they are within the last five minutes. */
export const isFresh = (provenAt: Instant, now: Instant): boolean =>
  !isPast(later(provenAt, proofLife), now)

/** What a key is called: what its owner wrote, at most forty characters on one line; undefined: nothing. */
export function keyNameFrom(typed: string): string | undefined {
  const name = typed
    .slice(0, 200)
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return name === '' ? undefined : [...name].slice(0, longestName).join('')
}
