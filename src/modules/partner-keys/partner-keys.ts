// Keys of partners: who asks for one, who gives it, when it stops, and what it may do.
// One person alone never gives a key; a secret is shown once and never kept in the clear.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { days24, type Instant, isAfter, isPast, later } from '../../foundation/time.ts'

/** What a key of a partner may do. A key does nothing that its list does not name. */
export const scopes = [
  'codes:read',
  'transfers:read',
  'transfers:write',
  'transfers:reverse',
  'files:read',
  'files:write',
] as const
/** What a key of one of the institute's own systems may do. */
export const instituteScopes = [
  'members:read',
  'cases:read',
  'cases:write',
  'cases:execute',
  'documents:read',
] as const
export type Scope = (typeof scopes)[number] | (typeof instituteScopes)[number]

/** Nobody holds both sorts: a partner reads no member, a system takes no payment. */
const ofOneSort = (asked: readonly Scope[]): boolean =>
  [scopes, instituteScopes].some((sort: readonly Scope[]) =>
    asked.every((one) => sort.includes(one)),
  )

/** A key as operators see it. Its secret is not part of it. `partnerId`: who holds it, a partner or a system. */
export type PartnerKey = {
  readonly keyId: string
  readonly partnerId: string
  readonly scopes: readonly Scope[]
  readonly perMinute: number
  readonly reason: string
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: Instant
  readonly decidedByName: string | null
  readonly decidedAt: Instant | null
  /** Whether it was given: a decided key that has none was declined. */
  readonly given: boolean
  readonly endsAt: Instant | null
  readonly revokedAt: Instant | null
  readonly lastUsedAt: Instant | null
}

export type KeyState = 'asked' | 'lapsed' | 'declined' | 'live' | 'ending' | 'ended' | 'revoked'
export type KeyMove = 'give' | 'decline' | 'end' | 'revoke'

/** The whole map: what a page offers and what a rule allows. 'lapsed' and 'ended' come with the clock. */
export const keyMoves = {
  asked: ['give', 'decline'],
  lapsed: [],
  declined: [],
  live: ['end', 'revoke'],
  ending: ['end', 'revoke'],
  ended: [],
  revoked: [],
} as const satisfies Record<KeyState, readonly KeyMove[]>

/** What was asked for and nobody decided on in a week is asked for again. */
export const askedFor = days24(7)
/** Keys of one partner that sign at the same time: the one that is used and the one that follows it. */
export const mostLive = 2
/** A key that was replaced is of use for so long at most. */
export const longestEnd = days24(90)

export function keyState(key: PartnerKey, now: Instant): KeyState {
  if (key.revokedAt) return 'revoked'
  if (key.decidedAt && !key.given) return 'declined'
  if (!key.given) return isPast(later(key.askedAt, askedFor), now) ? 'lapsed' : 'asked'
  if (!key.endsAt) return 'live'
  return isPast(key.endsAt, now) ? 'ended' : 'ending'
}

/** Whether it signs now. */
export const isLive = (key: PartnerKey, now: Instant): boolean =>
  ['live', 'ending'].includes(keyState(key, now))

export type CannotKey =
  | 'no-such-key'
  | 'not-now'
  | 'same-person'
  | 'two-keys-live'
  | 'scope-missing'
  | 'rate-wrong'
  | 'reason-missing'
  | 'end-missing'
  | 'end-past'
  | 'end-too-far'

export type Asked = {
  readonly scopes: readonly Scope[]
  /** Requests a minute; undefined when what was typed is no number. */
  readonly perMinute: number | undefined
  readonly reason: string
}

/** What is wrong with what somebody asks for, in the order of the page. */
export function problemsOfAsked({ scopes: asked, perMinute, reason }: Asked): CannotKey[] {
  const found: CannotKey[] = []
  if (asked.length === 0 || !ofOneSort(asked)) found.push('scope-missing')
  if (perMinute === undefined || perMinute < 1 || perMinute > 6_000) found.push('rate-wrong')
  if (reason === '') found.push('reason-missing')
  return found
}

function mayMove(
  key: PartnerKey | undefined,
  move: KeyMove,
  now: Instant,
): Result<PartnerKey, CannotKey> {
  if (!key) return cannot('no-such-key')
  const may: readonly KeyMove[] = keyMoves[keyState(key, now)]
  return may.includes(move) ? ok(key) : cannot('not-now')
}

/** Two people, always; and never a third key beside two that sign. */
export function mayGive(
  key: PartnerKey | undefined,
  others: readonly PartnerKey[],
  by: { readonly staffId: string },
  now: Instant,
): Result<PartnerKey, CannotKey> {
  if (key?.askedBy === by.staffId) return cannot('same-person')
  const may = mayMove(key, 'give', now)
  if (!may.ok) return may
  return others.filter((one) => isLive(one, now)).length >= mostLive ? cannot('two-keys-live') : may
}

export const mayDecline = (key: PartnerKey | undefined, now: Instant) =>
  mayMove(key, 'decline', now)

/** From that instant on it signs nothing; it may be moved as long as it has not come. */
export function mayEnd(
  key: PartnerKey | undefined,
  endsAt: Instant | undefined,
  now: Instant,
): Result<PartnerKey, CannotKey> {
  const may = mayMove(key, 'end', now)
  if (!may.ok) return may
  if (!endsAt) return cannot('end-missing')
  if (isPast(endsAt, now)) return cannot('end-past')
  return isAfter(endsAt, later(now, longestEnd)) ? cannot('end-too-far') : may
}

/** At once, by anybody: what leaked must not wait for a second person. */
export const mayRevoke = (key: PartnerKey | undefined, now: Instant) => mayMove(key, 'revoke', now)
