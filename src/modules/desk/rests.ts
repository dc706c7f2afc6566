// How often somebody may be verified: per member, per agent and per number that calls, across calls and days.
// A try that was broken off counts as one that failed: hanging up is no way round.
import { cannot, type Ok, ok } from '../../foundation/result.ts'
import type { Instant } from '../../foundation/time.ts'

/** One verification of the past, whoever it was of. */
export type Past = {
  readonly beganAt: Instant
  readonly outcome: 'verified' | 'not-verified' | 'left' | 'open'
}
export type CannotVerify = 'member-rests' | 'agent-rests' | 'caller-rests'
export type Rest = { readonly ok: false; readonly code: CannotVerify; readonly until: Instant }

const lostOf = (past: readonly Past[]): readonly Instant[] =>
  past
    .filter((one) => one.outcome === 'not-verified' || one.outcome === 'left')
    .map((one) => one.beganAt)
    .sort(Temporal.Instant.compare)

/** From when on one more may fail, when `most` in a span of `hours` are too many. */
function restAfter(
  past: readonly Past[],
  most: number,
  hours: number,
  now: Instant,
): Instant | undefined {
  const lost = lostOf(past)
  const deciding = lost.at(-most)
  const until = deciding?.add({ hours })
  return until && Temporal.Instant.compare(until, now) > 0 ? until : undefined
}

export const limits = {
  member: [
    { most: 1, hours: 20 },
    { most: 3, hours: 24 * 7 },
  ],
  caller: [{ most: 2, hours: 24 * 7 }],
  agent: [{ most: 8, hours: 24 }],
} as const

/** Whether one more verification may begin: for the member, the caller's number and the agent, across calls. */
export function mayVerify(
  past: { member: readonly Past[]; caller: readonly Past[]; agent: readonly Past[] },
  now: Instant,
): Ok<undefined> | Rest {
  for (const who of ['member', 'caller', 'agent'] as const) {
    const ends = limits[who]
      .map(({ most, hours }) => restAfter(past[who], most, hours, now))
      .filter((one) => one !== undefined)
      .sort(Temporal.Instant.compare)
    const until = ends.at(-1)
    if (until) return { ...cannot(`${who}-rests`), until }
  }
  return ok(undefined)
}
