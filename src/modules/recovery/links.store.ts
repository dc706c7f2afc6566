import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Link } from './recovery.ts'

type LinkRow = {
  token_hash: Buffer
  code_token_hash: Buffer | null
  recovery_id: string
  login_id: string
  member_id: bigint
  made_at: Instant
  expires_at: Instant
  used_at: Instant | null
  replaced_at: Instant | null
}
const tables = (db: Db) => db.withTables<{ recovery_links: LinkRow }>()

export type StoredLink = Link & {
  readonly tokenHash: Buffer
  readonly recoveryId: string
  readonly loginId: string
  readonly memberId: bigint
}

const linkOf = (row: LinkRow): StoredLink => ({
  tokenHash: row.token_hash,
  recoveryId: row.recovery_id,
  loginId: row.login_id,
  memberId: row.member_id,
  expiresAt: row.expires_at,
  ...(row.used_at && { usedAt: row.used_at }),
  ...(row.replaced_at && { replacedAt: row.replaced_at }),
})

/** A new link; every earlier one of that login that was not used stops working. */
export async function saveLink(
  db: Db,
  link: Omit<StoredLink, 'usedAt' | 'replacedAt'> & { madeAt: Instant },
): Promise<void> {
  await replaceLinks(db, link.loginId, link.madeAt)
  await tables(db)
    .insertInto('recovery_links')
    .values({
      token_hash: link.tokenHash,
      code_token_hash: null,
      recovery_id: link.recoveryId,
      login_id: link.loginId,
      member_id: link.memberId,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
      used_at: null,
      replaced_at: null,
    })
    .execute()
}

export async function replaceLinks(db: Db, loginId: string, at: Instant): Promise<void> {
  await tables(db)
    .updateTable('recovery_links')
    .set({ replaced_at: at })
    .where('login_id', '=', loginId)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
}

/** By the token of the mail, or by the one that the code of the same mail gave. */
export async function loadLink(db: Db, tokenHash: Buffer): Promise<StoredLink | undefined> {
  const row = await tables(db)
    .selectFrom('recovery_links')
    .selectAll()
    .where((e) => e.or([e('token_hash', '=', tokenHash), e('code_token_hash', '=', tokenHash)]))
    .executeTakeFirst()
  return row && linkOf(row)
}

/** The code of the newest message was right: the browser that typed it may go on with `tokenHash`. */
export async function giveToken(
  db: Db,
  given: { recoveryId: string; tokenHash: Buffer; now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update recovery_links set code_token_hash = ${given.tokenHash}
    where recovery_id = ${given.recoveryId} and used_at is null and replaced_at is null
      and expires_at > ${given.now}
    returning 1`.execute(db)
  return rows.length === 1
}

/** Spends a link, for exactly one of all who try at once. */
export async function spendLink(
  db: Db,
  tokenHash: Buffer,
  { at, asOf }: { at: Instant; asOf: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update recovery_links set used_at = ${at}
    where token_hash = ${tokenHash} and used_at is null and replaced_at is null
      and expires_at > ${asOf}
    returning 1`.execute(db)
  return rows.length === 1
}
