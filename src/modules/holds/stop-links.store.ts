import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'

type StopLinkRow = {
  token_hash: Buffer
  member_id: bigint
  login_id: string | null
  about: string
  asked_at: Instant
  device: string | null
  used_at: Instant | null
}
const tables = (db: Db) => db.withTables<{ stop_links: StopLinkRow }>()

export type StopLinkRecord = {
  readonly memberId: bigint
  readonly loginId?: string
  readonly about: string
  readonly askedAt: Instant
  readonly device?: string
}

export async function saveStopLink(
  db: Db,
  link: StopLinkRecord & { tokenHash: Buffer },
): Promise<void> {
  await tables(db)
    .insertInto('stop_links')
    .values({
      token_hash: link.tokenHash,
      member_id: link.memberId,
      login_id: link.loginId ?? null,
      about: link.about,
      asked_at: link.askedAt,
      device: link.device?.slice(0, 300) ?? null,
      used_at: null,
    })
    .execute()
}

export async function findStopLink(
  db: Db,
  tokenHash: Buffer,
): Promise<(StopLinkRecord & { used: boolean }) | undefined> {
  const row = await tables(db)
    .selectFrom('stop_links')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    memberId: row.member_id,
    about: row.about,
    askedAt: row.asked_at,
    used: row.used_at !== null,
    ...(row.login_id && { loginId: row.login_id }),
    ...(row.device && { device: row.device }),
  }
}

/** Whether somebody stopped that since. */
export async function wasStopped(
  db: Db,
  it: { memberId: bigint; about: string; since: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from stop_links where member_id = ${it.memberId} and about = ${it.about}
      and used_at >= ${it.since} limit 1`.execute(db)
  return rows.length > 0
}

export async function spendStopLink(db: Db, tokenHash: Buffer, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update stop_links set used_at = ${now} where token_hash = ${tokenHash} and used_at is null
    returning 1`.execute(db)
  return rows.length === 1
}
