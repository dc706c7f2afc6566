// Getting back in without the e-mail: who we are told it is, a code to a phone we know, and then the
// masked e-mail. Never shows whether the person exists before the code is right, nor the e-mail whole.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { hours, type Instant, isPast, later, minutes } from '../../foundation/time.ts'

type Common = {
  readonly searchId: string
  /** Last two digits of the phone on file; of nobody's, and always the same, for people we do not know. */
  readonly ending: string
  readonly expiresAt: Instant
}
/** They said who they are; now a text, or a call. */
export type Choosing = Common & { readonly stage: 'choosing' }
/** A text was asked for: it arrives only if all of it is true. */
export type CodeSent = Common & { readonly stage: 'code-sent' }
/** The code was right: the masked e-mail stands on the page. */
export type Proven = Common & { readonly stage: 'proven'; readonly maskedEmail: string }
export type Search = Choosing | CodeSent | Proven

/** The whole map: `npm run map` draws it, a property test walks it. */
export const moves = {
  choosing: ['code-sent'],
  'code-sent': ['code-sent', 'proven'], // another text · the code was right
  proven: [],
} as const satisfies Record<Search['stage'], readonly Search['stage'][]>

export const pageOf: Record<Search['stage'], string> = {
  choosing: '/recuperar/sin-correo/elige',
  'code-sent': '/recuperar/sin-correo/codigo',
  proven: '/recuperar/sin-correo/tu-correo',
}

export const life = minutes(30)
/** Searches per network: a sweep of computable numbers is slowed. */
export const searchesPerNetwork = { points: 20, per: minutes(10) }
/** Texts per person, from wherever they are asked for. */
export const textsPerPerson = { points: 5, per: hours(1) }

export type CannotSearch = 'search-expired'

/** A text was asked for, the first or another. */
export function textAsked(s: Choosing | CodeSent, now: Instant): Result<CodeSent, CannotSearch> {
  if (isPast(s.expiresAt, now)) return cannot('search-expired')
  const { searchId, ending } = s
  return ok({ stage: 'code-sent', searchId, ending, expiresAt: later(now, life) })
}

/** The code was right, and there is somebody: only then is there an e-mail to show. */
export function codeRight(
  s: CodeSent,
  maskedEmail: string,
  now: Instant,
): Result<Proven, CannotSearch> {
  if (isPast(s.expiresAt, now)) return cannot('search-expired')
  const { searchId, ending } = s
  return ok({ stage: 'proven', searchId, ending, maskedEmail, expiresAt: later(now, life) })
}

/** Two digits that stay the same for the same typed numbers, whoever they belong to. */
export const decoyEnding = (keyedHash: Buffer): string =>
  (keyedHash.readUInt32BE(0) % 100).toString().padStart(2, '0')
