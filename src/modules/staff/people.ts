// Who may work here and as what: asked for by one, given by another, looked at every 90 days. Nobody decides about
// themselves, and one person alone can only take away.
import { readEmail } from '../../foundation/email.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { days24, type Instant, isPast, later } from '../../foundation/time.ts'
import { type Role, staffRoles } from './staff.ts'

/** A role is looked at so often; so long after that it sleeps. */
export const reviewEvery = days24(90)
export const sleepsAfter = days24(120)
/** An invitation opens once, within this. */
export const invitationLife = days24(3)
export const shortestStaffPassword = 12
/** A console without two operators could not give anybody a role again. */
export const fewestOperators = 2

export type ChangeKind = 'invite' | 'roles' | 'return'
export type Change = {
  readonly changeId: string
  readonly kind: ChangeKind
  /** Of an invitation: nobody yet. */
  readonly staffId: string | null
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly reason: string
  /** Null: made on the server itself. */
  readonly askedBy: string | null
  readonly askedByName: string
  readonly askedAt: Instant
  readonly decidedBy: string | null
  readonly decidedByName: string | null
  readonly decidedAt: Instant | null
  readonly agreed: boolean | null
  readonly expiresAt: Instant | null
  readonly doneAt: Instant | null
}
export type Review = {
  readonly staffId: string
  readonly role: Role
  readonly at: Instant
  readonly byName: string
  readonly outcome: 'given' | 'confirmed' | 'taken'
}
export type Colleague = {
  readonly staffId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly asleep: readonly Role[]
  readonly active: boolean
  readonly suspendedAt: Instant | null
  readonly authenticator: boolean
  readonly passkeys: number
  readonly recoveryCodes: number
}

/** In order of precedence. */
export const cannotMoveStaff = [
  'no-such-person',
  'no-such-change',
  'already-decided',
  'not-your-own',
  'about-yourself',
  'change-waiting',
  'email-unreadable',
  'email-taken',
  'name-missing',
  'roles-missing',
  'same-roles',
  'not-suspended',
  'already-suspended',
  'no-such-role',
  'reason-missing',
] as const
export type CannotMoveStaff = (typeof cannotMoveStaff)[number]

export const isRole = (text: string): text is Role => staffRoles.some((role) => role === text)

const lineOf = (typed: string, most: number): string =>
  [
    ...typed
      .toWellFormed()
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, most)
    .join('')
export const reasonOf = (typed: string): string => lineOf(typed, 200)

export type Invited = {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly reason: string
}
/** What an invitation says; the e-mail in small letters. */
export function readInvitation(typed: Invited): Result<Invited, CannotMoveStaff> {
  const email = readEmail(typed.email)
  if (!email.ok) return cannot('email-unreadable')
  const name = lineOf(typed.name, 80)
  if (name === '') return cannot('name-missing')
  const roles = staffRoles.filter((role) => typed.roles.includes(role))
  if (roles.length === 0) return cannot('roles-missing')
  const reason = reasonOf(typed.reason)
  if (reason === '') return cannot('reason-missing')
  return ok({ email: email.value.toLowerCase(), name, roles, reason })
}

const same = (a: readonly Role[], b: readonly Role[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role))

/** Whether that person may ask for those roles of somebody. */
export function readRoles(
  of: Pick<Colleague, 'staffId' | 'roles'>,
  by: string,
  typed: { readonly roles: readonly Role[]; readonly reason: string },
): Result<readonly Role[], CannotMoveStaff> {
  if (of.staffId === by) return cannot('about-yourself')
  const roles = staffRoles.filter((role) => typed.roles.includes(role))
  if (roles.length === 0) return cannot('roles-missing')
  if (same(roles, of.roles)) return cannot('same-roles')
  return reasonOf(typed.reason) === '' ? cannot('reason-missing') : ok(roles)
}

/** A second person decides, and never about themselves. */
export function mayDecide(change: Change, by: string): Result<void, CannotMoveStaff> {
  if (change.decidedAt) return cannot('already-decided')
  if (change.askedBy === by) return cannot('not-your-own')
  return change.staffId === by ? cannot('about-yourself') : ok(undefined)
}

/** How the review of a role stands. */
export type Standing = 'fresh' | 'due' | 'past'
export function standingOf(lastAt: Instant, now: Instant): Standing {
  if (isPast(later(lastAt, sleepsAfter), now)) return 'past'
  return isPast(later(lastAt, reviewEvery), now) ? 'due' : 'fresh'
}

/** When a role was last given or confirmed, of all its reviews. */
export function lastReview(
  reviews: readonly Review[],
  staffId: string,
  role: Role,
): Review | undefined {
  return reviews
    .filter((one) => one.staffId === staffId && one.role === role && one.outcome !== 'taken')
    .reduce<Review | undefined>(
      (last, one) => (last && Temporal.Instant.compare(last.at, one.at) >= 0 ? last : one),
      undefined,
    )
}

const awake = ({ active, roles, asleep }: Colleague, role: Role): boolean =>
  active && roles.includes(role) && !asleep.includes(role)

export type RoleOf = { readonly staffId: string; readonly role: Role }

/** The roles that fall asleep now: long unreviewed, and never the last two operators. */
export function sleepers(
  people: readonly Colleague[],
  reviews: readonly Review[],
  now: Instant,
): readonly RoleOf[] {
  let operators = people.filter((one) => awake(one, 'operator')).length
  const due = people.flatMap((one) =>
    one.roles
      .filter((role) => awake(one, role))
      .filter((role) => {
        const last = lastReview(reviews, one.staffId, role)
        return last !== undefined && standingOf(last.at, now) === 'past'
      })
      .map((role) => ({ staffId: one.staffId, role })),
  )
  return due.filter(({ role }) => {
    if (role !== 'operator') return true
    if (operators <= fewestOperators) return false
    operators -= 1
    return true
  })
}

/** Roles of people who work here that nobody looked at for 90 days. */
export const overdue = (
  people: readonly Colleague[],
  reviews: readonly Review[],
  now: Instant,
): readonly RoleOf[] =>
  people
    .filter(({ active }) => active)
    .flatMap(({ staffId, roles }) =>
      roles
        .filter((role) => {
          const last = lastReview(reviews, staffId, role)
          return !last || standingOf(last.at, now) !== 'fresh'
        })
        .map((role) => ({ staffId, role })),
    )
