// Second factors to be taken off, asked for by telephone, in SQL.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Reason } from './calls.ts'
import type { ChangeRequest } from './email-changes.ts'

export type KeptReset = ChangeRequest & {
  readonly callId: string
  readonly memberId: bigint
  readonly loginId: string
  readonly reason: Reason
  readonly askedByName: string
}
const columns = sql`request_id as "requestId", call_id as "callId", member_id as "memberId",
  login_id as "loginId", reason, stage, asked_by as "askedBy", asked_at as "askedAt",
  (select name from staff s where s.staff_id = r.asked_by) as "askedByName"`

export async function addReset(tx: Tx, r: Omit<KeptReset, 'askedByName'>): Promise<void> {
  await sql`
    insert into desk_factor_resets (request_id, call_id, member_id, login_id, reason, stage, asked_by,
      asked_at)
    values (${r.requestId}, ${r.callId}, ${r.memberId}, ${r.loginId}, ${r.reason}, ${r.stage},
      ${r.askedBy}, ${r.askedAt})`.execute(tx)
}

export async function lockReset(tx: Tx, requestId: string): Promise<KeptReset | undefined> {
  const { rows } = await sql<KeptReset>`
    select ${columns} from desk_factor_resets r where request_id = ${requestId} for update`.execute(
    tx,
  )
  return rows[0]
}

export async function resetsWaiting(db: Db, since: Instant): Promise<readonly KeptReset[]> {
  const { rows } = await sql<KeptReset>`
    select ${columns} from desk_factor_resets r where stage = 'waiting' and asked_at >= ${since}
    order by asked_at limit 50`.execute(db)
  return rows
}

export async function setReset(
  tx: Tx,
  requestId: string,
  to: { stage: 'approved' | 'declined'; decidedBy: string; at: Instant },
): Promise<void> {
  await sql`
    update desk_factor_resets set stage = ${to.stage}, decided_by = ${to.decidedBy},
      decided_at = ${to.at} where request_id = ${requestId}`.execute(tx)
}
