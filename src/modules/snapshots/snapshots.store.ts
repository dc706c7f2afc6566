import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

/**
 * Whether figures may be kept or shown in a browser: remembered, by a login that stands, whose person did not switch it
 * off, and nobody else came in there since.
 */
export async function mayKeep(
  db: Db,
  loginId: string,
  deviceHash: Buffer,
  now: Instant,
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select exists (
      select from known_devices d join logins l using (login_id)
      where d.login_id = ${loginId} and d.token_hash = ${deviceHash}
        and d.trusted_until > ${now} and l.state = 'active'
        and not exists (select from known_devices o
          where o.token_hash = d.token_hash and o.login_id <> d.login_id
            and o.last_seen_at > d.last_seen_at)
    ) and coalesce((select keeps from snapshot_choices where login_id = ${loginId}), true)
      as may`.execute(db)
  return rows[0]!.may
}

/** What the person chose; until they choose, it is kept. */
export async function keeps(db: Db, loginId: string): Promise<boolean> {
  const { rows } = await sql<{ keeps: boolean }>`
    select keeps from snapshot_choices where login_id = ${loginId}`.execute(db)
  return rows[0]?.keeps ?? true
}

export const setKeeps = (tx: Tx, loginId: string, keeps: boolean, at: Instant) =>
  sql`insert into snapshot_choices (login_id, keeps, chosen_at)
    values (${loginId}, ${keeps}, ${at})
    on conflict (login_id) do update set keeps = excluded.keeps, chosen_at = excluded.chosen_at`.execute(
    tx,
  )
