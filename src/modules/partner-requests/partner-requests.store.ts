import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import { counting } from '../../platform/limits.ts'
import type { FirstAnswer, Kept } from './partner-requests.ts'

type Key = { readonly partnerId: string; readonly key: string }

export type Coming = {
  readonly keyId: string
  readonly nonce: string
  readonly now: Instant
  /** How long the nonce is remembered. */
  readonly nonceUntil: Instant
  readonly perMinute: number
  readonly window: { readonly start: Instant; readonly end: Instant }
  /** What is to be done once, if the request is allowed. */
  readonly claim: (Key & { readonly requestHash: Buffer }) | undefined
}

/**
 * A signed request comes in, in one statement: its nonce is spent, it is counted, and what is to be done once is claimed
 * if it is within the limit. No `taken`: the nonce was spent before, and nothing is counted. Not `mine`: nothing was to
 * be claimed, or somebody has it. Notes, to the minute, that the key is in use.
 */
export async function admit(
  db: Db,
  { keyId, nonce, now, nonceUntil, perMinute, window, claim }: Coming,
): Promise<{ readonly taken: number | null; readonly mine: boolean }> {
  const { rows } = await sql<{ taken: number | null; mine: boolean }>`
    with used as (
      update partner_keys set last_used_at = ${now}
      where key_id = ${keyId} and coalesce(last_used_at < ${now}::timestamptz - interval '1 minute', true)),
    spent as (
      insert into partner_nonces (key_id, nonce, ends_at) values (${keyId}, ${nonce}, ${nonceUntil})
      on conflict do nothing returning 1),
    counted as (${counting(`partner-api/${keyId}`, window, sql`spent`)}),
    claimed as (
      insert into partner_requests (partner_id, idempotency_key, request_hash, began_at)
      select ${claim?.partnerId ?? null}::text, ${claim?.key ?? null}::text,
        ${claim?.requestHash ?? null}::bytea, ${now}::timestamptz
      from counted where taken <= ${perMinute}::integer and ${claim !== undefined}::boolean
      on conflict do nothing returning 1)
    select (select taken from counted) as taken, exists (select from claimed) as mine`.execute(db)
  return rows[0]!
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
