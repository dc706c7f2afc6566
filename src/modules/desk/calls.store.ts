// Calls and verifications in SQL. What is read for a decision is locked until it is taken.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Call, Stage } from './calls.ts'
import type { Past } from './rests.ts'
import type { Answered, Ask, FoundBy } from './verification.ts'

export type KeptCall = Call & {
  readonly foundBy: FoundBy
  readonly callerKey: Buffer | null
  readonly reference: string | null
  readonly phoneProven: boolean
  readonly openedAt: Instant
}

const columns = sql`call_id as "callId", staff_id as "staffId", session_id as "sessionId",
  member_id as "memberId", found_by as "foundBy", direction, reason, caller_key as "callerKey", reference,
  stage, phone_proven as "phoneProven", opened_at as "openedAt", touched_at as "touchedAt",
  email_told_at as "emailToldAt", email_hinted_at as "emailHintedAt"`

export async function addCall(tx: Tx, c: KeptCall): Promise<void> {
  await sql`
    insert into desk_calls (call_id, staff_id, session_id, member_id, found_by, direction, reason,
      caller_key, reference, stage, opened_at, touched_at)
    values (${c.callId}, ${c.staffId}, ${c.sessionId}, ${c.memberId}, ${c.foundBy}, ${c.direction},
      ${c.reason}, ${c.callerKey}, ${c.reference}, ${c.stage}, ${c.openedAt}, ${c.touchedAt})`.execute(
    tx,
  )
}

export async function lockCall(tx: Tx, callId: string): Promise<KeptCall | undefined> {
  const { rows } = await sql<KeptCall>`
    select ${columns} from desk_calls where call_id = ${callId} for update`.execute(tx)
  return rows[0]
}

export async function findCall(db: Db, callId: string): Promise<KeptCall | undefined> {
  const { rows } = await sql<KeptCall>`
    select ${columns} from desk_calls where call_id = ${callId}`.execute(db)
  return rows[0]
}

/** The call that an agent has not ended. */
export async function openCallOf(db: Db, staffId: string): Promise<KeptCall | undefined> {
  const { rows } = await sql<KeptCall>`
    select ${columns} from desk_calls where staff_id = ${staffId} and ended_at is null`.execute(db)
  return rows[0]
}

/** Calls that nobody touched since `before`. */
export async function staleCalls(db: Db, before: Instant): Promise<readonly string[]> {
  const { rows } = await sql<{ callId: string }>`
    select call_id as "callId" from desk_calls where ended_at is null and touched_at < ${before}
    limit 500`.execute(db)
  return rows.map((row) => row.callId)
}

export async function touchCall(tx: Tx, callId: string, at: Instant): Promise<void> {
  await sql`update desk_calls set touched_at = ${at} where call_id = ${callId}`.execute(tx)
}

export async function setStage(tx: Tx, callId: string, stage: Stage, at: Instant): Promise<void> {
  await sql`
    update desk_calls set stage = ${stage}, touched_at = ${at},
      ended_at = ${stage === 'ended' ? at : null}
    where call_id = ${callId}`.execute(tx)
}

export async function setPhoneProven(tx: Tx, callId: string): Promise<void> {
  await sql`update desk_calls set phone_proven = true where call_id = ${callId}`.execute(tx)
}

export async function setTold(
  tx: Tx,
  callId: string,
  what: 'email_told_at' | 'email_hinted_at',
  at: Instant,
): Promise<void> {
  await sql`update desk_calls set ${sql.ref(what)} = ${at} where call_id = ${callId}`.execute(tx)
}

export type Verification = {
  readonly verificationId: string
  readonly asks: readonly Ask[]
  readonly answered: readonly Answered[]
  readonly outcome: Past['outcome']
}

export async function addVerification(
  tx: Tx,
  call: KeptCall,
  v: { verificationId: string; asks: readonly Ask[]; at: Instant },
): Promise<void> {
  await sql`
    insert into desk_verifications (verification_id, call_id, member_id, staff_id, caller_key, asks,
      answered, outcome, began_at)
    values (${v.verificationId}, ${call.callId}, ${call.memberId}, ${call.staffId}, ${call.callerKey},
      ${JSON.stringify(v.asks)}, '[]', 'open', ${v.at})`.execute(tx)
}

/** The last verification of a call. */
export async function verificationOf(db: Db, callId: string): Promise<Verification | undefined> {
  const { rows } = await sql<Verification>`
    select verification_id as "verificationId", asks, answered, outcome from desk_verifications
    where call_id = ${callId} order by began_at desc limit 1`.execute(db)
  return rows[0]
}

export async function saveVerification(
  tx: Tx,
  v: Verification & { endedAt: Instant | null },
): Promise<void> {
  await sql`
    update desk_verifications set asks = ${JSON.stringify(v.asks)},
      answered = ${JSON.stringify(v.answered)}, outcome = ${v.outcome}, ended_at = ${v.endedAt}
    where verification_id = ${v.verificationId}`.execute(tx)
}

/** The verifications of the last week that decide whether one more may begin. */
export async function pastOf(
  db: Db,
  about: { memberId: bigint; staffId: string; callerKey: Buffer | null },
  since: Instant,
): Promise<{ member: Past[]; caller: Past[]; agent: Past[] }> {
  const { rows } = await sql<
    Past & { memberId: bigint; staffId: string; callerKey: Buffer | null }
  >`
    select began_at as "beganAt", outcome, member_id as "memberId", staff_id as "staffId",
      caller_key as "callerKey"
    from desk_verifications
    where began_at >= ${since} and (member_id = ${about.memberId} or staff_id = ${about.staffId}
      or caller_key = ${about.callerKey})`.execute(db)
  const key = about.callerKey
  return {
    member: rows.filter((row) => row.memberId === about.memberId),
    caller: rows.filter((row) => key !== null && row.callerKey?.equals(key)),
    agent: rows.filter((row) => row.staffId === about.staffId),
  }
}

/** One member is verified by one agent at a time. */
export async function lockMember(tx: Tx, memberId: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`desk ${memberId}`}, 7233040))`.execute(
    tx,
  )
}
