// What proves a member besides the password: passkeys, an app that makes codes, and codes kept on paper.
// A member who has a key or an app is asked for one on every browser that never gave one, whatever else was
// right: no mailbox, phone or recovered password stands in for it.
import { hours, type Instant, later, minutes } from '../../foundation/time.ts'

export const mostKeys = 10
/** A challenge waits so long for the answer of its device. */
export const challengeLife = minutes(5)

/** How long the page of the door may stand open and its offer of keys still be taken. */
export const doorOfferLife = minutes(15)
/** An app waits so long for its first code. */
export const offerLife = minutes(10)
/** Codes of an app or of the paper that are looked at, per login, whatever the browser. */
export const codeTries = { points: 5, per: minutes(10) }
/** A reset by telephone takes effect so long after a second person agreed. */
export const resetWait = hours(48)

/** What somebody has. Codes on paper alone ask for nothing: they only stand in for the other two. */
export type Ways = {
  readonly passkeys: number
  readonly authenticator: boolean
  readonly recoveryCodes: number
}

/** Whether a browser that never gave a second factor is asked for one. */
export const isAsked = ({ passkeys, authenticator }: Ways): boolean => passkeys > 0 || authenticator

/** What was done, or tried, with the second factors of a login. */
export const factorDeeds = [
  'passkey-added',
  'passkey-removed',
  'authenticator-added',
  'authenticator-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'codes-wrong',
  'reset-asked',
  'reset-done',
  'identity-linked',
  'identity-unlinked',
] as const
export type FactorDeed = (typeof factorDeeds)[number]

export const codeKinds = ['authenticator', 'recovery-code'] as const
export type CodeKind = (typeof codeKinds)[number]

/** What was typed: six digits are an app's, ten of the paper's signs a recovery code; anything else is neither. */
export function codeKindOf(compact: string): CodeKind | undefined {
  if (/^\d{6}$/.test(compact)) return 'authenticator'
  return /^[0-9a-f]{10}$/.test(compact) ? 'recovery-code' : undefined
}

/** A code is worth one use: only a later step than the last one counts. */
export const isLaterStep = (step: bigint | undefined, last: bigint): step is bigint =>
  step !== undefined && step > last

/** From when on what was added counts as part of what «No fui yo» stops: a breath before it was told. */
export const suspectFrom = (toldAt: Instant): Instant => later(toldAt, minutes(-1))

/** The browser that owes a second step, and for how long it may give it. */
export const stepLife = minutes(15)
