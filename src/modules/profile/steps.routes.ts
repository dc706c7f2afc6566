// What every page of Mi perfil does first and last: a fresh proof, refusals, and back with a word.
import { type Answer, type MemberVisit, refuse, tooMany } from '../../platform/web.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import { provenFirst } from '../logins/proving.usecases.ts'
import type { AccessUseCases } from './access.usecases.ts'
import type { CheckUseCases } from './checks.usecases.ts'
import type { ChoicesUseCases } from './choices.usecases.ts'
import { contactPage } from './contact.pages.ts'
import type { ContactUseCases } from './contact.usecases.ts'
import type { DetailsUseCases } from './details.usecases.ts'
import type { Held } from './held.usecases.ts'
import type { Wait } from './pieces.pages.ts'

export type Rooms = {
  readonly contact: ContactUseCases
  readonly details: DetailsUseCases
  readonly access: AccessUseCases
  readonly checks: CheckUseCases
  readonly choices: ChoicesUseCases
  readonly logins: LoginsUseCases
}

/** Asks who it is again when the last proof is older than five minutes; what was typed comes back. */
export function proven(
  rooms: Rooms,
  v: MemberVisit,
  path: string,
  next: () => Promise<Answer> | Answer,
): Promise<Answer> {
  return provenFirst(rooms.logins, v, path, next)
}

export const isHeld = (outcome: { ok: boolean }): outcome is Held => 'held' in outcome
/** A wait, by its instant; what is held still has its own page. */
export const isWait = <T extends { ok: boolean }>(
  outcome: T,
): outcome is Extract<T, { until: Temporal.Instant }> & Wait =>
  !outcome.ok && 'until' in outcome && !('held' in outcome)

/** Something holds contacts still: the page of contacts says what and until when. */
export async function heldPage(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const overview = await rooms.details.overview(v.member)
  return refuse(contactPage(v.view, { overview }))
}

export const slowed = (draw: (wait: Wait) => Parameters<typeof tooMany>[0], wait: Wait): Answer =>
  tooMany(draw(wait), wait.until)

/** A uuid, as our identifiers are written; anything else names nothing. */
export const isId = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')
