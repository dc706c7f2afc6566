// Requests that must count once: the first answer to a key of idempotency is the answer to that key for good.
// What failed on our side is never kept as an answer.
import type { Instant } from '../../foundation/time.ts'
import { isPast, later, seconds } from '../../foundation/time.ts'

export type Kept = {
  readonly requestHash: Uint8Array
  readonly beganAt: Instant
  /** Null: somebody works on it, or fell while working on it. */
  readonly status: number | null
  readonly body: string | null
}
export type FirstAnswer = { readonly status: number; readonly body: string }

/** Work that takes longer has fallen: the next one with the same key takes it up again. */
export const workFor = seconds(30)

export type Standing =
  | { readonly kind: 'answered'; readonly answer: FirstAnswer }
  | { readonly kind: 'another-request' }
  | { readonly kind: 'in-work' }
  | { readonly kind: 'fallen' }

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

/** What a request meets under its key. */
export function standingOf(kept: Kept, requestHash: Uint8Array, now: Instant): Standing {
  if (!same(kept.requestHash, requestHash)) return { kind: 'another-request' }
  const { status, body } = kept
  if (status !== null && body !== null) return { kind: 'answered', answer: { status, body } }
  return { kind: isPast(later(kept.beganAt, workFor), now) ? 'fallen' : 'in-work' }
}
