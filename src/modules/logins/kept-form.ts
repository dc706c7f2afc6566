// What was being typed when a session closed: kept for half an hour, for the same browser and person.
// Never a secret, never for another page.
import { type Instant, isPast, later, minutes } from '../../foundation/time.ts'

type Form = Readonly<Record<string, string | undefined>>

export const keptFor = minutes(30)

export type Kept = {
  readonly path: string
  /** Whose session it was. */
  readonly loginId: string
  readonly form: Form
  readonly keptAt: Instant
}

/** As text for the seal: the parts that come back. */
export const keptText = (kept: Kept): string =>
  JSON.stringify([kept.path, kept.loginId, kept.keptAt.epochMilliseconds, kept.form])

/** The fields again, if they are for this page, this person and not too old. */
export function fieldsFrom(
  text: string,
  wanted: { path: string; loginId: string },
  now: Instant,
): Form | undefined {
  const [path, loginId, keptAt, form] = JSON.parse(text) as [string, string, number, Form]
  if (path !== wanted.path || loginId !== wanted.loginId) return undefined
  const at = Temporal.Instant.fromEpochMilliseconds(keptAt)
  if (isPast(later(at, keptFor), now)) return undefined
  return Object.assign(Object.create(null), form)
}
