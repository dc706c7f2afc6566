// Who gave the right password on a browser that never gave a second factor, and owes one.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type OwedStep = {
  readonly browserHash: Buffer
  readonly loginId: string
  /** Of a step-up; null: a sign-in. */
  readonly sessionId: string | null
  /** Where one was going. */
  readonly back: string
  readonly expiresAt: Instant
}

export async function save(tx: Tx, o: OwedStep): Promise<void> {
  await sql`
    insert into owed_factors (browser_hash, login_id, session_id, back, expires_at)
    values (${o.browserHash}, ${o.loginId}, ${o.sessionId}, ${o.back}, ${o.expiresAt})
    on conflict (browser_hash) do update set login_id = excluded.login_id,
      session_id = excluded.session_id, back = excluded.back,
      expires_at = excluded.expires_at`.execute(tx)
}

export async function owedBy(
  db: Db,
  browserHash: Buffer,
  now: Instant,
): Promise<OwedStep | undefined> {
  const { rows } = await sql<OwedStep>`
    select browser_hash as "browserHash", login_id as "loginId", session_id as "sessionId", back,
      expires_at as "expiresAt"
    from owed_factors where browser_hash = ${browserHash} and expires_at > ${now}`.execute(db)
  return rows[0]
}

/** True for exactly one of all who settle it. */
export async function settle(tx: Tx, browserHash: Buffer): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from owed_factors where browser_hash = ${browserHash}`.execute(tx)
  return numAffectedRows === 1n
}

/** A password that changed voids what was begun with the old one. */
export const voidOf = (tx: Tx, loginId: string) =>
  sql`delete from owed_factors where login_id = ${loginId}`.execute(tx)
