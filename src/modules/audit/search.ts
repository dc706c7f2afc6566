// Looking for something in the trail: what may be asked, and for how long the answer stays open.
// Whoever looks leaves a trace first; a person is found by a whole number or folio, with a reason, never by a part.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Day, day, hours, type Instant, startOf } from '../../foundation/time.ts'
import { type Act, acts } from './acts.ts'
import type { Entry, Facts } from './audit.ts'

export type ActorKind = Entry['actorKind']
const actorKinds: readonly ActorKind[] = ['member', 'visitor', 'staff', 'system']

/** What is looked for; nothing said: everything. `to` is the last day that counts. */
export type Search = {
  readonly act?: Act | undefined
  readonly actorKind?: ActorKind | undefined
  /** A person of the staff. */
  readonly actorId?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly memberId?: bigint | undefined
}
export type SearchTyped = {
  readonly who: string
  readonly act: string
  readonly actor: string
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** In order of precedence. */
export const cannotSearch = [
  'who-unreadable',
  'who-unknown',
  'reason-missing',
  'from-unreadable',
  'to-unreadable',
  'days-turned',
] as const
export type CannotSearch = (typeof cannotSearch)[number]

/** A search and its pages stay open so long, for who asked. */
export const searchLife = hours(8)
export const longestReason = 200
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isEntryId = (text: string): boolean => idForm.test(text)

export const reasonFrom = (typed: string): string =>
  [...typed.replace(/\s+/g, ' ').trim()].slice(0, longestReason).join('')

/** `2026-11-22` or `22/11/2026`; undefined when it is neither. */
function dayFrom(typed: string): Day | undefined {
  const m = /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})$/.exec(typed.trim())
  const iso = m ? `${m[3]}-${m[2]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}` : typed.trim()
  try {
    return /^\d{4}-\d\d-\d\d$/.test(iso) ? day(iso) : undefined
  } catch {
    return undefined
  }
}

/** Who acted: a kind of actor, or one person of the staff by their id. */
function actorFrom(typed: string): Pick<Search, 'actorKind' | 'actorId'> {
  if (idForm.test(typed)) return { actorKind: 'staff', actorId: typed }
  const actorKind = actorKinds.find((kind) => kind === typed)
  return actorKind ? { actorKind } : {}
}

/**
 * What was typed. `memberId`: whom the number or folio led to; 'unreadable' and 'unknown' refuse. Whoever names a
 * person says why.
 */
export function readSearch(
  typed: SearchTyped,
  memberId: bigint | 'unreadable' | 'unknown' | undefined,
): Result<Search, CannotSearch> {
  if (memberId === 'unreadable') return cannot('who-unreadable')
  if (memberId === 'unknown') return cannot('who-unknown')
  if (memberId !== undefined && reasonFrom(typed.reason) === '') return cannot('reason-missing')
  const from = dayFrom(typed.from)
  const to = dayFrom(typed.to)
  if (typed.from.trim() !== '' && !from) return cannot('from-unreadable')
  if (typed.to.trim() !== '' && !to) return cannot('to-unreadable')
  if (from && to && Temporal.PlainDate.compare(from, to) > 0) return cannot('days-turned')
  const act = acts.find((one) => one === typed.act)
  return ok({ act, ...actorFrom(typed.actor), from, to, memberId })
}

/** A search as the entry of the trail that it leaves keeps it. */
export const factsOf = ({ act, actorKind, actorId, from, to }: Search): Facts =>
  Object.fromEntries(
    Object.entries({ act, actorKind, actorId, from: from?.toString(), to: to?.toString() }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    ),
  )

/** The search that an entry keeps. */
export function searchIn({ facts, memberId }: Pick<Entry, 'facts' | 'memberId'>): Search {
  return {
    act: acts.find((one) => one === facts.act),
    actorKind: actorKinds.find((kind) => kind === facts.actorKind),
    actorId: facts.actorId,
    from: facts.from ? day(facts.from) : undefined,
    to: facts.to ? day(facts.to) : undefined,
    memberId: memberId ?? undefined,
  }
}

/** The smallest id that an entry of that instant may have: ids sort by time. */
export function firstIdAt(at: Instant): string {
  const hex = at.epochMilliseconds.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

/** Between which ids the days of a search lie: from the first, below the second. */
export const idsOf = ({ from, to }: Search): { least?: string; below?: string } => ({
  ...(from && { least: firstIdAt(startOf(from)) }),
  ...(to && { below: firstIdAt(startOf(to.add({ days: 1 }))) }),
})
