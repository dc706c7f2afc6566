// Identities of another provider, as a way into a login. Whatever a provider says of a person (NSS, CURP, name) names
// them and proves nothing here: an identity opens a login only after its member joined it from inside, once.

import { compact } from '../../foundation/reading.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast, later, minutes } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'

/** How long the way to the provider and back may take, and how long an identity waits to be joined. */
export const wayLife = minutes(15)

/** Why somebody was sent there: to come in, or to join the identity to the login they are in. */
export type Aim = { readonly aim: 'enter' } | { readonly aim: 'join'; readonly loginId: string }

/** What the browser keeps, sealed: first where it was sent, then who came back. */
export type Kept = {
  readonly until: Instant
  readonly back: string
  readonly lang: Lang
} & (
  | ({
      readonly stage: 'sent'
      readonly state: string
      readonly nonce: string
      readonly verifier: string
    } & Aim)
  | {
      readonly stage: 'back'
      readonly issuer: string
      readonly subjectHash: string
      readonly curp: string
      /** Null: whoever comes in with the password next. */
      readonly loginId: string | null
    }
)

export type CannotUseIdentity =
  | 'provider-away'
  | 'answer-wrong'
  | 'too-many'
  | 'curp-missing'
  | 'curp-differs'
  | 'identity-taken'
  | 'one-already'
  | 'not-joined'
  | 'way-expired'

export const untilOf = (now: Instant): Instant => later(now, wayLife)

/** What was kept, as text to be sealed. */
export const written = ({ until, ...kept }: Kept): string =>
  JSON.stringify({ ...kept, until: until.toString() })

/** What was kept and still counts; undefined for anything else. */
export function keptIn(text: string | undefined, now: Instant): Kept | undefined {
  if (text === undefined) return undefined
  const { until, ...kept } = JSON.parse(text) as Omit<Kept, 'until'> & { until: string }
  const ends = Temporal.Instant.from(until)
  return isPast(ends, now) ? undefined : ({ ...kept, until: ends } as Kept)
}

/** The CURP that the provider told is the member's, however it was written. */
export function curpAgrees(
  told: string | undefined,
  own: string,
): Result<void, 'curp-missing' | 'curp-differs'> {
  if (told === undefined || compact(told) === '') return cannot('curp-missing')
  return compact(told) === compact(own) ? ok(undefined) : cannot('curp-differs')
}

/** An identity by which its own site knows a person: what is kept of it is a hash. */
export const subjectText = (issuer: string, subject: string): string => `${issuer}\n${subject}`
