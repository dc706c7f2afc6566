import type { Actor } from '../../foundation/actor.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { EventAct, TramiteState, TramiteType } from './tramites.ts'

export type TramiteRow = {
  tramite_id: string
  reference: string
  member_id: bigint | null
  type: TramiteType
  state: TramiteState
  about: Readonly<Record<string, string>>
  opened_at: Instant
  changed_at: Instant
  answer_by: Day | null
  four_eyes: boolean
  round: number
  term_days: number | null
  days_left: number | null
  information_by: Day | null
  lapse_told_at: Instant | null
  extended: boolean
  late_told_at: Instant | null
  answered_at: Instant | null
  answered_in: number | null
  taken_by: string | null
  taken_name: string | null
  sealed_values: Buffer | null
  lang: Lang
}
/** What a new one says; all else starts as `blank`. */
export type NewRow = Omit<TramiteRow, keyof typeof blank>
const blank = {
  round: 1,
  days_left: null,
  information_by: null,
  lapse_told_at: null,
  extended: false,
  late_told_at: null,
  answered_at: null,
  answered_in: null,
  taken_by: null,
  taken_name: null,
}
export type Patch = Partial<
  Pick<
    TramiteRow,
    | 'state'
    | 'changed_at'
    | 'answer_by'
    | 'round'
    | 'term_days'
    | 'days_left'
    | 'information_by'
    | 'lapse_told_at'
    | 'extended'
    | 'late_told_at'
    | 'answered_at'
    | 'answered_in'
    | 'taken_by'
    | 'taken_name'
  >
>
export type EventRow = {
  event_id: string
  tramite_id: string
  at: Instant
  state: TramiteState
  actor_kind: Actor['kind']
  actor_name: string | null
  note: string | null
  act: EventAct | null
}

const of = (db: Db) => db.withTables<{ tramites: TramiteRow; tramite_events: EventRow }>()

export async function nextSerial(db: Db): Promise<number> {
  const { rows } = await sql<{
    serial: bigint
  }>`select nextval('tramite_serial') as serial`.execute(db)
  return +rows[0]!.serial.toString()
}

export const insertTramite = (db: Db, row: NewRow) =>
  of(db)
    .insertInto('tramites')
    .values({ ...blank, ...row, about: sql`${JSON.stringify(row.about)}::jsonb` })
    .execute()

export const insertEvent = (db: Db, row: EventRow) =>
  of(db).insertInto('tramite_events').values(row).execute()

export const change = (db: Db, id: string, patch: Patch) =>
  of(db).updateTable('tramites').set(patch).where('tramite_id', '=', id).execute()

/** Locked for a move. */
export const lockByReference = (db: Db, reference: string) =>
  of(db)
    .selectFrom('tramites')
    .selectAll()
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst()

export const findByReference = (db: Db, reference: string) =>
  of(db).selectFrom('tramites').selectAll().where('reference', '=', reference).executeTakeFirst()

/** Newest first, a page at a time; `before` is the last one seen. */
export function listOfMember(
  db: Db,
  memberId: bigint,
  most: number,
  before?: { at: Instant; id: string },
) {
  const all = of(db).selectFrom('tramites').selectAll().where('member_id', '=', memberId)
  const rest = before
    ? all.where(sql<boolean>`(opened_at, tramite_id) < (${before.at}, ${before.id}::uuid)`)
    : all
  return rest.orderBy('opened_at', 'desc').orderBy('tramite_id', 'desc').limit(most).execute()
}

export const eventsOf = (db: Db, id: string) =>
  of(db)
    .selectFrom('tramite_events')
    .selectAll()
    .where('tramite_id', '=', id)
    .orderBy('at')
    .orderBy('event_id')
    .execute()

/** Of all members, those that are not over, the oldest first. */
export const listWaiting = (db: Db, kinds: readonly TramiteType[], most: number) =>
  of(db)
    .selectFrom('tramites')
    .selectAll()
    .where('state', 'in', ['sent', 'in-review', 'needs-information', 'in-decision'])
    .where('type', 'in', [...kinds])
    .orderBy('opened_at')
    .limit(most)
    .execute()

export async function setMember(db: Db, reference: string, memberId: bigint): Promise<boolean> {
  const { numUpdatedRows } = await of(db)
    .updateTable('tramites')
    .set({ member_id: memberId })
    .where('reference', '=', reference)
    .where('member_id', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** One of a member after another: two clicks at once, and the second finds what the first opened. */
export async function takeTurn(db: Db, memberId: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tramites ${memberId}`}, 0))`.execute(
    db,
  )
}

/** The newest of a member with the same facts under the same names. */
export async function findSame(
  db: Db,
  one: { memberId: bigint; type: TramiteType; same: Readonly<Record<string, string>> },
): Promise<string | undefined> {
  const row = await of(db)
    .selectFrom('tramites')
    .select('reference')
    .where('member_id', '=', one.memberId)
    .where('type', '=', one.type)
    .where(sql<boolean>`about @> ${JSON.stringify(one.same)}::jsonb`)
    .orderBy('opened_at', 'desc')
    .executeTakeFirst()
  return row?.reference
}

/** As `findSame`, among those that are not over. */
export async function findSameOpen(
  db: Db,
  one: { memberId: bigint; type: TramiteType; same: Readonly<Record<string, string>> },
): Promise<string | undefined> {
  const row = await of(db)
    .selectFrom('tramites')
    .select('reference')
    .where('member_id', '=', one.memberId)
    .where('type', '=', one.type)
    .where('state', 'not in', ['done', 'withdrawn', 'lapsed', 'declined'])
    .where(sql<boolean>`about @> ${JSON.stringify(one.same)}::jsonb`)
    .orderBy('opened_at', 'desc')
    .executeTakeFirst()
  return row?.reference
}
