// Many cases at once, in SQL: the operators' queue, what is late, what lapses, and how long answers took.
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { TramiteKind } from './definitions.ts'
import type { TramiteRow } from './tramites.store.ts'
import type { TramiteState } from './tramites.ts'

const of = (db: Db) => db.withTables<{ tramites: TramiteRow }>()

/** States in which somebody has something to do. */
export const atWork: readonly TramiteState[] = [
  'sent',
  'in-review',
  'needs-information',
  'in-decision',
  'approved',
  'in-execution',
]
/** States in which it is our turn before the answer. */
const ours: readonly TramiteState[] = ['sent', 'in-review', 'in-decision']

export type QueueAsked = {
  readonly states: readonly TramiteState[]
  readonly kinds: readonly TramiteKind[]
  readonly takenBy?: string | undefined
  readonly lateOn?: Day | undefined
  readonly from: number
  readonly most: number
}
/** What is to be answered first comes first; without a term, the oldest. */
export function queue(db: Db, asked: QueueAsked): Promise<readonly TramiteRow[]> {
  let found = of(db)
    .selectFrom('tramites')
    .selectAll()
    .where('state', 'in', [...asked.states])
    .where('type', 'in', [...asked.kinds])
  if (asked.takenBy !== undefined) found = found.where('taken_by', '=', asked.takenBy)
  if (asked.lateOn !== undefined)
    found = found.where('state', 'in', [...ours]).where('answer_by', '<', asked.lateOn)
  return found
    .orderBy(sql`answer_by asc nulls last`)
    .orderBy('opened_at')
    .orderBy('tramite_id')
    .offset(asked.from)
    .limit(asked.most)
    .execute()
}

export type ChangedAsked = {
  readonly kinds: readonly TramiteKind[]
  readonly memberId?: bigint | undefined
  readonly state?: TramiteState | undefined
  readonly since?: Instant | undefined
  readonly after?: { readonly at: Instant; readonly id: string } | undefined
  readonly most: number
}
/** In the order in which they last moved. */
export function changed(db: Db, asked: ChangedAsked): Promise<readonly TramiteRow[]> {
  const { after, memberId, since, state } = asked
  let found = of(db)
    .selectFrom('tramites')
    .selectAll()
    .where('type', 'in', [...asked.kinds])
  if (memberId !== undefined) found = found.where('member_id', '=', memberId)
  if (state) found = found.where('state', '=', state)
  if (since) found = found.where('changed_at', '>=', since)
  if (after)
    found = found.where(
      sql<boolean>`(changed_at, tramite_id) > (${after.at}::timestamptz, ${after.id}::uuid)`,
    )
  return found.orderBy('changed_at').orderBy('tramite_id').limit(asked.most).execute()
}

/** How many of each state wait. */
export async function depths(
  db: Db,
  on: Day,
): Promise<readonly { state: TramiteState; count: number; late: number }[]> {
  const { rows } = await sql<{ state: TramiteState; count: number; late: number }>`
    select state, count(*)::integer as count,
      (count(*) filter (where answer_by < ${on} and state = any(${[...ours]})))::integer as late
    from tramites where state = any(${[...atWork]}) group by state`.execute(db)
  return rows
}

const some = (tx: Tx, most: number) =>
  of(tx).selectFrom('tramites').selectAll().limit(most).forUpdate().skipLocked()

/** Past the day of the answer, and nobody was told. */
export const lateUntold = (tx: Tx, on: Day, most: number) =>
  some(tx, most)
    .where('state', 'in', [...ours])
    .where('answer_by', '<', on)
    .where('late_told_at', 'is', null)
    .execute()

/** Waits for its member until that day or sooner, and was not warned. */
export const lapsingUntold = (tx: Tx, until: Day, most: number) =>
  some(tx, most)
    .where('state', '=', 'needs-information')
    .where('information_by', '<=', until)
    .where('lapse_told_at', 'is', null)
    .execute()

/** Waited until that day; stops of the portal are the caller's to count. */
export const waitedUntil = (tx: Tx, before: Day, most: number) =>
  some(tx, most)
    .where('state', '=', 'needs-information')
    .where('information_by', '<', before)
    .execute()

const enough = 200
/** Working days that the newest answers of a kind took, since that instant. */
export async function daysTaken(db: Db, kind: TramiteKind, since: Instant): Promise<number[]> {
  const rows = await of(db)
    .selectFrom('tramites')
    .select('answered_in')
    .where('type', '=', kind)
    .where('answered_in', 'is not', null)
    .where('answered_at', '>', since)
    .orderBy('answered_at', 'desc')
    .limit(enough)
    .execute()
  return rows.map((row) => row.answered_in!)
}
