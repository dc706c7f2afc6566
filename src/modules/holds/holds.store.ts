import type { Actor } from '../../foundation/actor.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { HeldThing, Hold, HoldKind } from './holds.ts'

type HoldRow = {
  hold_id: string
  member_id: bigint
  kind: HoldKind
  holds: HeldThing[]
  placed_at: Instant
  placed_by: string
  until: Instant | null
  lifted_at: Instant | null
  lifted_by: string | null
}
type ChangeRow = {
  hold_id: string
  member_id: bigint
  login_id: string
  field: string
  sealed_value: Buffer
  settled_at: Instant | null
  reminded_at: Instant | null
}
const tables = (db: Db) => db.withTables<{ holds: HoldRow; contact_changes: ChangeRow }>()

/** Numbers of eight bytes do not fit JSON: who acted is kept as text. */
const written = (by: Actor): string =>
  JSON.stringify(by, (_, value) => (typeof value === 'bigint' ? value.toString() : value))

const holdOf = (row: HoldRow): Hold => ({
  holdId: row.hold_id,
  memberId: row.member_id,
  kind: row.kind,
  holds: row.holds,
  placedAt: row.placed_at,
  ...(row.until && { until: row.until }),
  ...(row.lifted_at && { liftedAt: row.lifted_at }),
})

/** Of a member, those that could still hold: neither lifted nor over. Newest first. */
export async function loadHolds(db: Db, memberId: bigint, now: Instant): Promise<Hold[]> {
  const rows = await tables(db)
    .selectFrom('holds')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('lifted_at', 'is', null)
    .where((e) => e.or([e('until', 'is', null), e('until', '>', now)]))
    .orderBy('placed_at', 'desc')
    .execute()
  return rows.map(holdOf)
}

export async function saveHold(db: Db, hold: Hold, by: Actor): Promise<void> {
  await tables(db)
    .insertInto('holds')
    .values({
      hold_id: hold.holdId,
      member_id: hold.memberId,
      kind: hold.kind,
      holds: [...hold.holds],
      placed_at: hold.placedAt,
      placed_by: written(by),
      until: hold.until ?? null,
      lifted_at: null,
      lifted_by: null,
    })
    .execute()
}

/** Marks it lifted; undefined when it was already lifted or is not that member's. */
export async function markLifted(
  db: Db,
  lift: { holdId: string; memberId: bigint; at: Instant; by: Actor },
): Promise<Hold | undefined> {
  const row = await tables(db)
    .updateTable('holds')
    .set({ lifted_at: lift.at, lifted_by: written(lift.by) })
    .where('hold_id', '=', lift.holdId)
    .where('member_id', '=', lift.memberId)
    .where('lifted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row && holdOf(row)
}

/** Gives a hold an end, or an earlier one; never a later one. */
export async function endBy(db: Db, holdId: string, until: Instant): Promise<void> {
  await sql`update holds set until = least(until, ${until}) where hold_id = ${holdId}`.execute(db)
}

/** Two acts on one member's holds take turns: the second sees what the first did. */
export async function lockMember(db: Db, memberId: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('holds'), hashtext(${memberId.toString()}))`.execute(
    db,
  )
}

export type ChangeRecord = {
  readonly holdId: string
  readonly memberId: bigint
  readonly loginId: string
  readonly field: string
  readonly sealedValue: Buffer
  readonly placedAt: Instant
  readonly until: Instant
}

export async function saveChange(
  db: Db,
  change: Omit<ChangeRecord, 'placedAt' | 'until'>,
): Promise<void> {
  await tables(db)
    .insertInto('contact_changes')
    .values({
      hold_id: change.holdId,
      member_id: change.memberId,
      login_id: change.loginId,
      field: change.field,
      sealed_value: change.sealedValue,
      settled_at: null,
      reminded_at: null,
    })
    .execute()
}

const pending = (db: Db) =>
  tables(db)
    .selectFrom('contact_changes as c')
    .innerJoin('holds as h', 'h.hold_id', 'c.hold_id')
    .select(['c.hold_id', 'c.member_id', 'c.login_id', 'c.field', 'c.sealed_value'])
    .select(['h.placed_at', 'h.until'])
    .where('c.settled_at', 'is', null)
    .where('h.lifted_at', 'is', null)

type PendingRow = Omit<ChangeRow, 'settled_at' | 'reminded_at'> & {
  placed_at: Instant
  until: Instant | null
}
const changeOf = (row: PendingRow): ChangeRecord => ({
  holdId: row.hold_id,
  memberId: row.member_id,
  loginId: row.login_id,
  field: row.field,
  sealedValue: row.sealed_value,
  placedAt: row.placed_at,
  until: row.until!,
})

/** A member's changes that neither took effect nor were undone. */
export async function loadPending(db: Db, memberId: bigint): Promise<ChangeRecord[]> {
  const rows = await pending(db).where('c.member_id', '=', memberId).execute()
  return rows.map(changeOf)
}

/** Those that wait, but for the ones of members whose login stands still. */
const moving = (db: Db) =>
  pending(db).where((e) =>
    e.not(
      e.exists(
        e
          .selectFrom('holds as f')
          .select('f.hold_id')
          .whereRef('f.member_id', '=', 'c.member_id')
          .where('f.kind', '=', 'freeze')
          .where('f.lifted_at', 'is', null),
      ),
    ),
  )

/** The next change whose time has come, locked for this transaction; a frozen member's waits on. */
export async function takeDue(db: Db, now: Instant): Promise<ChangeRecord | undefined> {
  const row = await moving(db)
    .where('h.until', '<=', now)
    .orderBy('h.until')
    .limit(1)
    .forUpdate('c')
    .skipLocked()
    .executeTakeFirst()
  return row && changeOf(row)
}

export async function markSettled(db: Db, holdId: string, at: Instant): Promise<void> {
  await tables(db)
    .updateTable('contact_changes')
    .set({ settled_at: at })
    .where('hold_id', '=', holdId)
    .execute()
}

/** The next change asked for by then that was not told of again, locked; one whose time has come is past that. */
export async function takeUnreminded(
  db: Db,
  it: { askedBy: Instant; endsAfter: Instant },
): Promise<ChangeRecord | undefined> {
  const row = await moving(db)
    .where('c.reminded_at', 'is', null)
    .where('h.placed_at', '<=', it.askedBy)
    .where('h.until', '>', it.endsAfter)
    .orderBy('h.placed_at')
    .limit(1)
    .forUpdate('c')
    .skipLocked()
    .executeTakeFirst()
  return row && changeOf(row)
}

export async function markReminded(db: Db, holdId: string, at: Instant): Promise<void> {
  await tables(db)
    .updateTable('contact_changes')
    .set({ reminded_at: at })
    .where('hold_id', '=', holdId)
    .execute()
}
