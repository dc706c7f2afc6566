import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type Joined = { readonly linkedAt: Instant; readonly usedAt: Instant | null }

export async function joinedOf(db: Db, loginId: string, issuer: string) {
  const { rows } = await sql<Joined>`
    select linked_at as "linkedAt", used_at as "usedAt" from external_identities
    where login_id = ${loginId} and issuer = ${issuer}`.execute(db)
  return rows[0]
}

/** The login that an identity was joined to. */
export async function loginBehind(
  db: Db,
  { issuer, subjectHash }: { issuer: string; subjectHash: Buffer },
): Promise<string | undefined> {
  const { rows } = await sql<{ loginId: string }>`
    select login_id as "loginId" from external_identities
    where issuer = ${issuer} and subject_hash = ${subjectHash}`.execute(db)
  return rows[0]?.loginId
}

export const noteUse = (tx: Tx, loginId: string, issuer: string, at: Instant) =>
  sql`update external_identities set used_at = ${at}
    where login_id = ${loginId} and issuer = ${issuer}`.execute(tx)

/** False: the identity, or the place in the login, is taken. */
export async function join(
  tx: Tx,
  it: { loginId: string; issuer: string; subjectHash: Buffer; at: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into external_identities (login_id, issuer, subject_hash, linked_at)
    values (${it.loginId}, ${it.issuer}, ${it.subjectHash}, ${it.at})
    on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

export async function part(tx: Tx, loginId: string, issuer: string): Promise<boolean> {
  const { rows } = await sql`
    delete from external_identities where login_id = ${loginId} and issuer = ${issuer}
    returning 1`.execute(tx)
  return rows.length > 0
}
