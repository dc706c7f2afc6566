// What every page of Mi perfil does first and last: a fresh proof, refusals, and back with a word.
import {
  type Answer,
  type Form,
  go,
  type MemberVisit,
  refuse,
  tooMany,
  withCookies,
  withoutSecrets,
} from '../../platform/web.ts'
import { type LoginsUseCases, needsProof } from '../logins/logins.usecases.ts'
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
export async function proven(
  rooms: Rooms,
  v: MemberVisit,
  path: string,
  next: () => Promise<Answer> | Answer,
): Promise<Answer> {
  if (!needsProof(v.member, v.now)) return next()
  const ask = go(`/confirma-que-eres-tu?volver=${encodeURIComponent(v.view.to(path))}`)
  const form: Form = withoutSecrets(v.form)
  if (Object.keys(form).length === 0) return ask
  const { loginId } = v.member
  const kept = await rooms.logins.sealForm({ path, form, loginId })
  return kept ? withCookies(ask, kept) : ask
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
