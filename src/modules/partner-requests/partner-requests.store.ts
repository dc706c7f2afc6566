import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { FirstAnswer, Kept } from './partner-requests.ts'

type Key = { readonly partnerId: string; readonly key: string }

/** Claims a key for a request; false when somebody has it. */
export async function claim(
  db: Db,
  { partnerId, key, requestHash, now }: Key & { requestHash: Buffer; now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into partner_requests (partner_id, idempotency_key, request_hash, began_at)
    values (${partnerId}, ${key}, ${requestHash}, ${now})
    on conflict do nothing returning 1`.execute(db)
  return rows.length > 0
}

export async function kept(db: Db, { partnerId, key }: Key): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select request_hash as "requestHash", began_at as "beganAt", status, body from partner_requests
    where partner_id = ${partnerId} and idempotency_key = ${key}`.execute(db)
  return rows[0]
}

/** Takes up what fell; false when somebody else was faster. */
export async function takeUp(
  db: Db,
  { partnerId, key, before, now }: Key & { before: Instant; now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update partner_requests set began_at = ${now}
    where partner_id = ${partnerId} and idempotency_key = ${key} and status is null
      and began_at = ${before} returning 1`.execute(db)
  return rows.length > 0
}

export const keep = (db: Db, { partnerId, key }: Key, { status, body }: FirstAnswer) =>
  sql`update partner_requests set status = ${status}, body = ${body}
    where partner_id = ${partnerId} and idempotency_key = ${key} and status is null`.execute(db)

export const letGo = (db: Db, { partnerId, key }: Key) =>
  sql`delete from partner_requests
    where partner_id = ${partnerId} and idempotency_key = ${key} and status is null`.execute(db)
