// Shifts, declarations and events of the desk, in SQL.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Declared } from './kinship.ts'
import type { Alert, EventKind } from './patterns.ts'

export async function addDeclaration(
  tx: Tx,
  staffId: string,
  d: Declared,
  at: Instant,
): Promise<void> {
  await sql`
    insert into desk_declarations (staff_id, declared_at, nss, first_surname, second_surname, street,
      postal_code)
    values (${staffId}, ${at}, ${d.nss}, ${d.firstSurname}, ${d.secondSurname}, ${d.street},
      ${d.postalCode})`.execute(tx)
}

/** Everything an agent ever declared: an older declaration still stops what it stopped. */
export async function declarationsOf(db: Db, staffId: string): Promise<readonly Declared[]> {
  const { rows } = await sql<Declared>`
    select nss, first_surname as "firstSurname", second_surname as "secondSurname", street,
      postal_code as "postalCode"
    from desk_declarations where staff_id = ${staffId} order by declared_at desc`.execute(db)
  return rows
}

export type Shift = { shiftId: string; sessionId: string; openedAt: Instant }

export async function openShiftOf(db: Db, staffId: string): Promise<Shift | undefined> {
  const { rows } = await sql<Shift>`
    select shift_id as "shiftId", session_id as "sessionId", opened_at as "openedAt" from desk_shifts
    where staff_id = ${staffId} and closed_at is null`.execute(db)
  return rows[0]
}

export async function closeShift(tx: Tx, staffId: string, at: Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update desk_shifts set closed_at = ${at} where staff_id = ${staffId} and closed_at is null`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function addShift(tx: Tx, staffId: string, shift: Shift): Promise<void> {
  await sql`insert into desk_shifts (shift_id, staff_id, session_id, opened_at)
    values (${shift.shiftId}, ${staffId}, ${shift.sessionId}, ${shift.openedAt})`.execute(tx)
}

export type DeskEvent = {
  readonly eventId: string
  readonly at: Instant
  readonly staffId: string
  readonly kind: EventKind
  readonly memberId: bigint | null
  readonly callId: string | null
  readonly detail: string | null
  readonly outOfHours: boolean
}

export async function addEvent(db: Db, e: DeskEvent): Promise<void> {
  await sql`
    insert into desk_events (event_id, at, staff_id, kind, member_id, call_id, detail, out_of_hours)
    values (${e.eventId}, ${e.at}, ${e.staffId}, ${e.kind}, ${e.memberId}, ${e.callId}, ${e.detail},
      ${e.outOfHours})`.execute(db)
}

export type CountRow = {
  staffId: string
  name: string
  kind: EventKind
  count: number
  outOfHours: number
}

/** By agent and kind, since an instant; and how many different people each looked up. */
export async function eventCounts(db: Db, since: Instant) {
  const { rows: counts } = await sql<CountRow>`
    select e.staff_id as "staffId", s.name, e.kind, count(*)::int as count,
      count(*) filter (where e.out_of_hours)::int as "outOfHours"
    from desk_events e join staff s using (staff_id) where e.at >= ${since}
    group by 1, 2, 3 order by 2, 3`.execute(db)
  const { rows: people } = await sql<{ staffId: string; people: number }>`
    select staff_id as "staffId", count(distinct member_id)::int as people from desk_events
    where at >= ${since} group by 1`.execute(db)
  return { counts, people: new Map(people.map((row) => [row.staffId, row.people])) }
}

/** A sign is raised once in a while: false when it was since then. */
export async function raiseAlert(
  tx: Tx,
  it: { staffId: string; sign: Alert; at: Instant; since: Instant },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('desk-alerts'))`.execute(tx)
  const { numAffectedRows } = await sql`
    insert into desk_alerts (staff_id, sign, raised_at)
    select ${it.staffId}::uuid, ${it.sign}, ${it.at}::timestamptz where not exists (
      select from desk_alerts where staff_id = ${it.staffId} and sign = ${it.sign}
        and raised_at > ${it.since})`.execute(tx)
  return numAffectedRows === 1n
}

/** The latest events that stopped or were stopped, newest first. */
export async function incidents(db: Db, kinds: readonly EventKind[], most: number) {
  const { rows } = await sql<DeskEvent & { name: string }>`
    select e.event_id as "eventId", e.at, e.staff_id as "staffId", s.name, e.kind,
      e.member_id as "memberId", e.call_id as "callId", e.detail, e.out_of_hours as "outOfHours"
    from desk_events e join staff s using (staff_id)
    where e.kind = any(${[...kinds]}) order by e.at desc limit ${most}`.execute(db)
  return rows
}
