import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { PartnerKey } from './partner-keys.ts'

const columns = sql`key_id as "keyId", partner_id as "partnerId", scopes, per_minute as "perMinute",
  reason, asked_by as "askedBy", asked_by_name as "askedByName", asked_at as "askedAt",
  decided_by_name as "decidedByName", decided_at as "decidedAt", sealed_secret is not null as given,
  ends_at as "endsAt", revoked_at as "revokedAt", last_used_at as "lastUsedAt"`

const mostShown = 100

export async function keysOf(db: Db, partnerId: string): Promise<PartnerKey[]> {
  const { rows } = await sql<PartnerKey>`
    select ${columns} from partner_keys where partner_id = ${partnerId}
    order by asked_at desc limit ${mostShown}`.execute(db)
  return rows
}

/** One after the other: who decides about a partner's keys sees what the one before decided. */
export async function lockKeysOf(tx: Tx, partnerId: string): Promise<PartnerKey[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`partner keys ${partnerId}`}, 0))`.execute(
    tx,
  )
  return keysOf(tx, partnerId)
}

type Kept = PartnerKey & { readonly sealedSecret: Buffer }

/** The key that signs a request, with its sealed secret; a key that was never given is not there. */
export async function givenKey(db: Db, keyId: string): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select ${columns}, sealed_secret as "sealedSecret" from partner_keys
    where key_id = ${keyId} and sealed_secret is not null`.execute(db)
  return rows[0]
}

/** The sealed secrets of the keys that sign now, the newest first. */
export async function liveKeys(db: Db, partnerId: string, now: Instant): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select ${columns}, sealed_secret as "sealedSecret" from partner_keys
    where partner_id = ${partnerId} and sealed_secret is not null and revoked_at is null
      and (ends_at is null or ends_at > ${now})
    order by decided_at desc`.execute(db)
  return rows
}

export type NewKey = Pick<
  PartnerKey,
  'keyId' | 'partnerId' | 'scopes' | 'perMinute' | 'reason' | 'askedBy' | 'askedByName' | 'askedAt'
>

export const addKey = (tx: Tx, k: NewKey) =>
  sql`insert into partner_keys (key_id, partner_id, scopes, per_minute, reason, asked_by,
      asked_by_name, asked_at)
    values (${k.keyId}, ${k.partnerId}, ${[...k.scopes]}, ${k.perMinute}, ${k.reason}, ${k.askedBy},
      ${k.askedByName}, ${k.askedAt})`.execute(tx)

export type Decision = {
  readonly keyId: string
  readonly by: { readonly staffId: string; readonly name: string }
  readonly at: Instant
  /** Null: declined. */
  readonly sealedSecret: Buffer | null
}

export const decide = (tx: Tx, { keyId, by, at, sealedSecret }: Decision) =>
  sql`update partner_keys set decided_by = ${by.staffId}, decided_by_name = ${by.name},
      decided_at = ${at}, sealed_secret = ${sealedSecret}
    where key_id = ${keyId}`.execute(tx)

export const endAt = (tx: Tx, keyId: string, endsAt: Instant) =>
  sql`update partner_keys set ends_at = ${endsAt} where key_id = ${keyId}`.execute(tx)

export const revoke = (tx: Tx, keyId: string, at: Instant) =>
  sql`update partner_keys set revoked_at = ${at} where key_id = ${keyId}`.execute(tx)
