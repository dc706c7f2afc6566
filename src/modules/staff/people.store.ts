import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Change, Colleague, Review } from './people.ts'
import type { Role } from './staff.ts'

const colleague = sql`staff_id as "staffId", name, email, roles, asleep, active,
  suspended_at as "suspendedAt", sealed_totp is not null as authenticator,
  (select count(*)::int from staff_passkeys k where k.staff_id = s.staff_id) as passkeys,
  (select count(*)::int from staff_recovery_codes c
    where c.staff_id = s.staff_id and used_at is null) as "recoveryCodes"`

/** Everybody who works here or did, by name. */
export async function everybody(db: Db): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select ${colleague} from staff s order by active desc, name, staff_id`.execute(db)
  return rows
}

export async function lockPerson(tx: Tx, staffId: string): Promise<Colleague | undefined> {
  const { rows } = await sql<Colleague>`
    select ${colleague} from staff s where staff_id = ${staffId} for update`.execute(tx)
  return rows[0]
}

/** One decision about the staff at a time. */
export const lockStaff = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext('staff changes'))`.execute(tx)

export async function emailTaken(tx: Tx, email: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from staff where email = ${email})
      or exists (select from staff_changes where kind = 'invite' and email = ${email}
        and (decided_at is null or (agreed and done_at is null and expires_at > asked_at)))
      as taken`.execute(tx)
  return rows[0]!.taken
}

const change = sql`change_id as "changeId", kind, staff_id as "staffId", email, name, roles, reason,
  asked_by as "askedBy", asked_by_name as "askedByName", asked_at as "askedAt", decided_by as "decidedBy",
  decided_by_name as "decidedByName", decided_at as "decidedAt", agreed, expires_at as "expiresAt",
  done_at as "doneAt"`

export async function insertChange(
  tx: Tx,
  c: Omit<Change, 'decidedBy' | 'decidedByName' | 'decidedAt' | 'agreed' | 'expiresAt' | 'doneAt'>,
): Promise<void> {
  await sql`
    insert into staff_changes (change_id, kind, staff_id, email, name, roles, reason, asked_by,
      asked_by_name, asked_at)
    values (${c.changeId}, ${c.kind}, ${c.staffId}, ${c.email}, ${c.name}, ${[...c.roles]}, ${c.reason},
      ${c.askedBy}, ${c.askedByName}, ${c.askedAt})`.execute(tx)
}

export async function lockChange(tx: Tx, changeId: string): Promise<Change | undefined> {
  const { rows } = await sql<Change>`
    select ${change} from staff_changes where change_id = ${changeId} for update`.execute(tx)
  return rows[0]
}

export async function waitingFor(tx: Tx, staffId: string): Promise<boolean> {
  const { rows } = await sql`
    select from staff_changes where staff_id = ${staffId} and decided_at is null limit 1`.execute(
    tx,
  )
  return rows.length > 0
}

export async function decideChange(
  tx: Tx,
  changeId: string,
  d: { by: string | null; name: string; at: Instant; agreed: boolean },
): Promise<void> {
  await sql`
    update staff_changes set decided_by = ${d.by}, decided_by_name = ${d.name}, decided_at = ${d.at},
      agreed = ${d.agreed}, done_at = case when kind = 'invite' then null else ${d.at}::timestamptz end
    where change_id = ${changeId}`.execute(tx)
}

export async function putLink(
  tx: Tx,
  changeId: string,
  link: { hash: Buffer; expiresAt: Instant },
): Promise<void> {
  await sql`update staff_changes set token_hash = ${link.hash}, expires_at = ${link.expiresAt}
    where change_id = ${changeId}`.execute(tx)
}

/** The invitation of a link that still opens. */
export async function invitation(db: Db, hash: Buffer, now: Instant): Promise<Change | undefined> {
  const { rows } = await sql<Change>`
    select ${change} from staff_changes
    where token_hash = ${hash} and agreed and done_at is null and expires_at > ${now}`.execute(db)
  return rows[0]
}

/** True for the one who got there first. */
export async function spendInvitation(tx: Tx, hash: Buffer, now: Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update staff_changes set done_at = ${now}
    where token_hash = ${hash} and agreed and done_at is null and expires_at > ${now}`.execute(tx)
  return numAffectedRows === 1n
}

/** Who took it. */
export const linkInvitation = (tx: Tx, hash: Buffer, staffId: string) =>
  sql`update staff_changes set staff_id = ${staffId} where token_hash = ${hash}`.execute(tx)

/** What waits for a second person, and what was decided lately: newest first. */
export async function changes(db: Db, most: number, staffId?: string): Promise<Change[]> {
  const only = staffId ? sql`where staff_id = ${staffId}` : sql``
  const { rows } = await sql<Change>`
    select ${change} from staff_changes ${only}
    order by (decided_at is null) desc, asked_at desc limit ${most}`.execute(db)
  return rows
}

export const setRoles = (tx: Tx, staffId: string, roles: readonly Role[]) =>
  sql`update staff set roles = ${[...roles]},
    asleep = array(select unnest(asleep) intersect select unnest(${[...roles]}::text[]))
    where staff_id = ${staffId}`.execute(tx)

export const setActive = (tx: Tx, staffId: string, suspendedAt: Instant | null) =>
  sql`update staff set active = ${suspendedAt === null}, suspended_at = ${suspendedAt}
    where staff_id = ${staffId}`.execute(tx)

export const endSessions = (tx: Tx, staffId: string) =>
  sql`delete from staff_sessions where staff_id = ${staffId}`.execute(tx)

export const putToSleep = (tx: Tx, staffId: string, role: Role) =>
  sql`update staff set asleep = array_append(array_remove(asleep, ${role}), ${role})
    where staff_id = ${staffId}`.execute(tx)

export const wake = (tx: Tx, staffId: string, role: Role) =>
  sql`update staff set asleep = array_remove(asleep, ${role}) where staff_id = ${staffId}`.execute(
    tx,
  )

export type NewReview = Review & { readonly by: string | null }
export async function addReview(tx: Tx, r: NewReview): Promise<void> {
  await sql`
    insert into staff_reviews (staff_id, role, at, reviewed_by, reviewed_by_name, outcome)
    values (${r.staffId}, ${r.role}, ${r.at}, ${r.by}, ${r.byName}, ${r.outcome})
    on conflict do nothing`.execute(tx)
}

/** Newest first. */
export async function reviews(db: Db, staffId?: string): Promise<Review[]> {
  const only = staffId ? sql`where staff_id = ${staffId}` : sql``
  const { rows } = await sql<Review>`
    select staff_id as "staffId", role, at, reviewed_by_name as "byName", outcome
    from staff_reviews ${only} order by at desc, role`.execute(db)
  return rows
}
