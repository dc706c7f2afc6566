// Who gave the right password on a browser we do not know, and still owes a code.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type Channel = 'mail' | 'sms'
export type Owed = {
  readonly browserHash: Buffer
  readonly loginId: string
  /** Of a step-up; null: a sign-in. */
  readonly sessionId: string | null
  readonly channel: Channel
  /** Where one was going. */
  readonly back: string
  readonly startedAt: Instant
  readonly expiresAt: Instant
}

export async function save(tx: Tx, o: Owed): Promise<void> {
  await sql`
    insert into sign_in_proofs (browser_hash, login_id, session_id, channel, back, started_at,
      expires_at)
    values (${o.browserHash}, ${o.loginId}, ${o.sessionId}, ${o.channel}, ${o.back}, ${o.startedAt},
      ${o.expiresAt})
    on conflict (browser_hash) do update set login_id = excluded.login_id,
      session_id = excluded.session_id, channel = excluded.channel, back = excluded.back,
      started_at = excluded.started_at, expires_at = excluded.expires_at`.execute(tx)
}

export async function owedBy(db: Db, browserHash: Buffer, now: Instant): Promise<Owed | undefined> {
  const { rows } = await sql<Owed>`
    select browser_hash as "browserHash", login_id as "loginId", session_id as "sessionId", channel,
      back, started_at as "startedAt", expires_at as "expiresAt"
    from sign_in_proofs where browser_hash = ${browserHash} and expires_at > ${now}`.execute(db)
  return rows[0]
}

export async function settle(tx: Tx, browserHash: Buffer): Promise<void> {
  await sql`delete from sign_in_proofs where browser_hash = ${browserHash}`.execute(tx)
}

/** A password that changed, or a closed login, voids what was begun with the old one. */
export async function voidOf(tx: Tx, loginId: string): Promise<void> {
  await sql`delete from sign_in_proofs where login_id = ${loginId}`.execute(tx)
}
