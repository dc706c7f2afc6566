import { bimesterToInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import type { Instant } from '../../foundation/time.ts'
import { sql, type Tx } from '../../platform/db.ts'
import type { DepositKey } from './claims.ts'

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
