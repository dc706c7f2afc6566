// What is left to do, in SQL: notes, call-backs, changes asked for.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Reason } from './calls.ts'
import type { ChangeRequest } from './email-changes.ts'

export type Note = { at: Instant; staffName: string; note: string }
export async function addNote(
  tx: Tx,
  n: {
    noteId: string
    at: Instant
    staffId: string
    staffName: string
    memberId: bigint
    callId: string
    note: string
  },
): Promise<void> {
  await sql`
    insert into desk_notes (note_id, at, staff_id, staff_name, member_id, call_id, note)
    values (${n.noteId}, ${n.at}, ${n.staffId}, ${n.staffName}, ${n.memberId}, ${n.callId}, ${n.note})`.execute(
    tx,
  )
}
export async function notesOf(db: Db, memberId: bigint, most: number): Promise<readonly Note[]> {
  const { rows } = await sql<Note>`
    select at, staff_name as "staffName", note from desk_notes where member_id = ${memberId}
    order by at desc limit ${most}`.execute(db)
  return rows
}

export type CallBack = {
  callBackId: string
  memberId: bigint
  about: Reason
  dueAt: Instant
  madeBy: string
  takenBy: string | null
}
export async function addCallBack(
  tx: Tx,
  c: Omit<CallBack, 'takenBy'> & { callId: string; madeAt: Instant },
): Promise<void> {
  await sql`
    insert into desk_call_backs (call_back_id, member_id, call_id, about, due_at, made_by, made_at)
    values (${c.callBackId}, ${c.memberId}, ${c.callId}, ${c.about}, ${c.dueAt}, ${c.madeBy}, ${c.madeAt})`.execute(
    tx,
  )
}
const callBackColumns = sql`call_back_id as "callBackId", member_id as "memberId", about,
  due_at as "dueAt", made_by as "madeBy", taken_by as "takenBy"`
export async function callBacksDue(db: Db, before: Instant): Promise<readonly CallBack[]> {
  const { rows } = await sql<CallBack>`
    select ${callBackColumns} from desk_call_backs where done_at is null and due_at < ${before}
    order by due_at limit 50`.execute(db)
  return rows
}
export async function callBackWaiting(db: Db, callBackId: string): Promise<CallBack | undefined> {
  const { rows } = await sql<CallBack>`
    select ${callBackColumns} from desk_call_backs
    where call_back_id = ${callBackId} and done_at is null`.execute(db)
  return rows[0]
}
/** Takes one for an agent: only the first gets it. */
export async function takeCallBack(
  tx: Tx,
  callBackId: string,
  staffId: string,
  at: Instant,
): Promise<CallBack | undefined> {
  const { rows } = await sql<CallBack>`
    update desk_call_backs set taken_by = ${staffId}, done_at = ${at}
    where call_back_id = ${callBackId} and done_at is null returning ${callBackColumns}`.execute(tx)
  return rows[0]
}

export type KeptRequest = ChangeRequest & {
  callId: string
  memberId: bigint
  loginId: string
  sealedEmail: Buffer
  reason: Reason
  askedByName: string
}
const requestColumns = sql`r.request_id as "requestId", r.call_id as "callId", r.member_id as "memberId",
  r.login_id as "loginId", r.sealed_email as "sealedEmail", r.reason, r.stage, r.asked_by as "askedBy",
  r.asked_at as "askedAt", (select name from staff s where s.staff_id = r.asked_by) as "askedByName"`
export async function addRequest(tx: Tx, r: Omit<KeptRequest, 'askedByName'>): Promise<void> {
  await sql`
    insert into desk_email_changes (request_id, call_id, member_id, login_id, sealed_email, reason, stage,
      asked_by, asked_at)
    values (${r.requestId}, ${r.callId}, ${r.memberId}, ${r.loginId}, ${r.sealedEmail}, ${r.reason},
      ${r.stage}, ${r.askedBy}, ${r.askedAt})`.execute(tx)
}
export async function lockRequest(tx: Tx, requestId: string): Promise<KeptRequest | undefined> {
  const { rows } = await sql<KeptRequest>`
    select ${requestColumns} from desk_email_changes r where request_id = ${requestId} for update`.execute(
    tx,
  )
  return rows[0]
}
/** The change asked for in a call that has not lapsed. */
export async function requestOf(db: Db, callId: string): Promise<KeptRequest | undefined> {
  const { rows } = await sql<KeptRequest>`
    select ${requestColumns} from desk_email_changes r where call_id = ${callId}
    order by asked_at desc limit 1`.execute(db)
  return rows[0]
}
export async function requestsWaiting(db: Db, since: Instant): Promise<readonly KeptRequest[]> {
  const { rows } = await sql<KeptRequest>`
    select ${requestColumns} from desk_email_changes r where stage = 'waiting' and asked_at >= ${since}
    order by asked_at limit 50`.execute(db)
  return rows
}
export async function setRequest(
  tx: Tx,
  requestId: string,
  to: { stage: ChangeRequest['stage']; decidedBy?: string; at: Instant },
): Promise<void> {
  await sql`
    update desk_email_changes set stage = ${to.stage}, decided_by = ${to.decidedBy ?? null},
      decided_at = ${to.decidedBy ? to.at : null}
    where request_id = ${requestId}`.execute(tx)
}
