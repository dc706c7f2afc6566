import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { PayerLink } from './payers.ts'

export type LinkRow = PayerLink & { readonly sealedToken: Buffer }

const columns = sql`link_id as "linkId", member_id as "memberId", loan_id as "loanId",
  ordinal, label, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt",
  sealed_token as "sealedToken"`

/** One after another for a loan: two clicks get two numbers. */
export const takeTurn = (tx: Tx, loanId: bigint) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`payers ${loanId}`}, 0))`.execute(tx)

export async function linksOf(
  db: Db,
  of: { memberId: bigint; loanId: bigint },
): Promise<readonly LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select ${columns} from payer_links
    where member_id = ${of.memberId} and loan_id = ${of.loanId} order by ordinal`.execute(db)
  return rows
}

export async function linkOf(db: Db, memberId: bigint, linkId: string) {
  const { rows } = await sql<LinkRow>`
    select ${columns} from payer_links
    where member_id = ${memberId} and link_id = ${linkId}::uuid`.execute(db)
  return rows[0]
}

export async function linkByToken(db: Db, tokenHash: Buffer): Promise<LinkRow | undefined> {
  const { rows } = await sql<LinkRow>`
    select ${columns} from payer_links where token_hash = ${tokenHash}`.execute(db)
  return rows[0]
}

export const addLink = (tx: Tx, one: LinkRow, tokenHash: Buffer) =>
  sql`insert into payer_links (link_id, member_id, loan_id, ordinal, label, token_hash, sealed_token,
      created_at, expires_at)
    values (${one.linkId}, ${one.memberId}, ${one.loanId}, ${one.ordinal}, ${one.label}, ${tokenHash},
      ${one.sealedToken}, ${one.createdAt}, ${one.expiresAt})`.execute(tx)

/** Ends it; false when it was over already. */
export async function revoke(tx: Tx, linkId: string, at: Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update payer_links set revoked_at = ${at}
    where link_id = ${linkId}::uuid and revoked_at is null`.execute(tx)
  return numAffectedRows === 1n
}
