import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { write } from '../../platform/together.ts'
import type { Callback } from './partner-callbacks.ts'

const columns = sql`event_id as "eventId", partner_id as "partnerId", transfer_id as "transferId",
  state, place, queued_at as "queuedAt", tries, due_at as "dueAt", last_outcome as "lastOutcome",
  delivered_at as "deliveredAt"`
const mostShown = 100

export type NewCallback = Pick<
  Callback,
  'eventId' | 'partnerId' | 'transferId' | 'state' | 'queuedAt'
> & {
  /** An object of JSON, to which its place is added as the last field. */
  readonly body: string
}

/** An event at the next place of its transfer. Whoever changes that holds it: nobody else asks for a place meanwhile. */
export const add = (tx: Tx, c: NewCallback): Promise<void> =>
  write(
    tx,
    sql`insert into partner_callbacks (event_id, partner_id, transfer_id, state, place, body,
        queued_at, due_at)
      select ${c.eventId}::uuid, ${c.partnerId}, ${c.transferId}, ${c.state}, place,
        ${c.body.slice(0, -1)}::text || ',"place":' || place || '}', ${c.queuedAt}::timestamptz,
        ${c.queuedAt}::timestamptz
      from (select coalesce(max(place), 0) + 1 as place from partner_callbacks
        where transfer_id = ${c.transferId}) as next`,
  )

type Due = Callback & { readonly body: string }

/** Takes an event that is due for one try; undefined when it is not, or somebody tries it now. */
export async function takeDue(
  db: Db,
  { eventId, now, until }: { eventId: string; now: Instant; until: Instant },
): Promise<Due | undefined> {
  const { rows } = await sql<Due>`
    update partner_callbacks set tries = tries + 1, due_at = ${until}
    where event_id = ${eventId} and due_at <= ${now} and delivered_at is null
    returning ${columns}, body`.execute(db)
  return rows[0]
}

export const delivered = (db: Db, eventId: string, at: Instant, outcome: string) =>
  sql`update partner_callbacks set delivered_at = ${at}, due_at = null, last_outcome = ${outcome}
    where event_id = ${eventId} and delivered_at is null`.execute(db)

export const failed = (db: Tx, eventId: string, dueAt: Instant | null, outcome: string) =>
  sql`update partner_callbacks set due_at = ${dueAt}, last_outcome = ${outcome}
    where event_id = ${eventId} and delivered_at is null`.execute(db)

export async function due(db: Db, now: Instant, most: number): Promise<string[]> {
  const { rows } = await sql<{ eventId: string }>`
    select event_id as "eventId" from partner_callbacks where due_at <= ${now}
    order by due_at limit ${most}`.execute(db)
  return rows.map(({ eventId }) => eventId)
}

export async function ofPartner(db: Db, partnerId: string): Promise<Callback[]> {
  const { rows } = await sql<Callback>`
    select ${columns} from partner_callbacks where partner_id = ${partnerId}
    order by queued_at desc limit ${mostShown}`.execute(db)
  return rows
}

/** Sends again what was given up; false when it was not. */
export async function again(tx: Tx, partnerId: string, eventId: string, at: Instant) {
  const { rows } = await sql`
    update partner_callbacks set due_at = ${at}, tries = 0
    where event_id = ${eventId} and partner_id = ${partnerId} and due_at is null
      and delivered_at is null returning 1`.execute(tx)
  return rows.length > 0
}
