import type { Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'

type StopLinkRow = {
  token_hash: Buffer
  member_id: bigint
  login_id: string | null
  about: string
  asked_at: Instant
  device: string | null
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
    })
    .execute()
}

export async function findStopLink(db: Db, tokenHash: Buffer): Promise<StopLinkRecord | undefined> {
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
    ...(row.login_id && { loginId: row.login_id }),
    ...(row.device && { device: row.device }),
  }
}
