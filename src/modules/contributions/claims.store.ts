import { bimesterToInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { DepositKey } from './claims.ts'

/** One claim of a member after another: sent twice, the second finds the first. */
export async function takeTurn(tx: Tx, memberId: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`claim ${memberId}`}, 0))`.execute(tx)
}

export async function referenceOf(
  db: Db,
  memberId: bigint,
  { employerId, bimester }: DepositKey,
): Promise<string | undefined> {
  const { rows } = await sql<{ reference: string }>`
    select reference from contribution_claims where member_id = ${memberId}
      and bimester = ${bimesterToInt(bimester)} and employer_id = ${employerId}::bigint`.execute(db)
  return rows[0]?.reference
}

export type NewClaim = DepositKey & {
  memberId: bigint
  reference: string
  expected: Mxn | null
  toldAmount: Mxn
  recordedAt: Instant
}
export const addClaim = (tx: Tx, one: NewClaim) =>
  sql`insert into contribution_claims
      (member_id, employer_id, bimester, reference, expected, told_amount, recorded_at)
    values (${one.memberId}, ${one.employerId}::bigint, ${bimesterToInt(one.bimester)},
      ${one.reference}, ${one.expected}, ${one.toldAmount}, ${one.recordedAt})`.execute(tx)
