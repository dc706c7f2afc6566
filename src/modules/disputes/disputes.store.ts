// Accounts on their way back to whose they are, in SQL.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { PaperKind, Return, Stage } from './disputes.ts'

export type KeptReturn = Return & {
  readonly callId: string
  readonly memberId: bigint
  readonly loginId: string
  readonly paperKind: PaperKind | null
  readonly paperHash: Buffer | null
  readonly sealedEmail: Buffer
  readonly reason: string
  readonly folio: string | null
  readonly askedByName: string
  readonly decidedAt: Instant | null
  readonly takesEffectAt: Instant | null
}
const columns = sql`return_id as "returnId", call_id as "callId", member_id as "memberId",
  login_id as "loginId", proof, paper_kind as "paperKind", paper_hash as "paperHash",
  sealed_email as "sealedEmail", reason, folio, stage, asked_by as "askedBy", asked_at as "askedAt",
  (select name from staff s where s.staff_id = r.asked_by) as "askedByName",
  decided_at as "decidedAt", takes_effect_at as "takesEffectAt"`

export async function addReturn(
  tx: Tx,
  r: Omit<KeptReturn, 'askedByName' | 'decidedAt' | 'takesEffectAt'>,
): Promise<void> {
  await sql`
    insert into account_returns (return_id, call_id, member_id, login_id, proof, paper_kind,
      paper_hash, sealed_email, reason, folio, stage, asked_by, asked_at)
    values (${r.returnId}, ${r.callId}, ${r.memberId}, ${r.loginId}, ${r.proof}, ${r.paperKind},
      ${r.paperHash}, ${r.sealedEmail}, ${r.reason}, ${r.folio}, ${r.stage}, ${r.askedBy},
      ${r.askedAt})`.execute(tx)
}

export async function lockReturn(tx: Tx, returnId: string): Promise<KeptReturn | undefined> {
  const { rows } = await sql<KeptReturn>`
    select ${columns} from account_returns r where return_id = ${returnId} for update`.execute(tx)
  return rows[0]
}

/** Whether one is on its way already. */
export async function isReturning(tx: Tx, memberId: bigint): Promise<boolean> {
  const { rows } = await sql`
    select 1 from account_returns where member_id = ${memberId} and stage = 'approved'`.execute(tx)
  return rows.length > 0
}

/** The one that was asked for in a call. */
export async function returnOf(db: Db, callId: string): Promise<KeptReturn | undefined> {
  const { rows } = await sql<KeptReturn>`
    select ${columns} from account_returns r where call_id = ${callId}
    order by asked_at desc limit 1`.execute(db)
  return rows[0]
}

/** What waits for a second person, and what is disputed. */
export async function returnsWaiting(db: Db, since: Instant): Promise<readonly KeptReturn[]> {
  const { rows } = await sql<KeptReturn>`
    select ${columns} from account_returns r
    where stage = 'disputed' or (stage = 'waiting' and asked_at >= ${since})
    order by asked_at limit 50`.execute(db)
  return rows
}

export async function setStage(tx: Tx, returnId: string, stage: Stage): Promise<void> {
  await sql`update account_returns set stage = ${stage} where return_id = ${returnId}`.execute(tx)
}

/** Other requests about that member end with this one. */
export async function endOthers(tx: Tx, it: { memberId: bigint; returnId: string }): Promise<void> {
  await sql`
    update account_returns set stage = 'declined'
    where member_id = ${it.memberId} and return_id <> ${it.returnId}
      and stage in ('unconfirmed', 'waiting', 'approved', 'disputed')`.execute(tx)
}

export async function setDecided(
  tx: Tx,
  returnId: string,
  to: { stage: Stage; decidedBy: string; at: Instant; takesEffectAt: Instant | undefined },
): Promise<void> {
  await sql`
    update account_returns set stage = ${to.stage}, decided_by = ${to.decidedBy},
      decided_at = ${to.at}, takes_effect_at = ${to.takesEffectAt ?? null}
    where return_id = ${returnId}`.execute(tx)
}

/** Whether the time of one has come. */
export async function anyDue(db: Db, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    select 1 from account_returns where stage = 'approved' and takes_effect_at <= ${now} limit 1`.execute(
    db,
  )
  return rows.length > 0
}

/** One whose time has come, for one of all who ask at once. */
export async function takeDue(tx: Tx, now: Instant): Promise<KeptReturn | undefined> {
  const { rows } = await sql<KeptReturn>`
    select ${columns} from account_returns r where stage = 'approved' and takes_effect_at <= ${now}
    order by takes_effect_at limit 1 for update skip locked`.execute(tx)
  return rows[0]
}

export async function setSettled(
  tx: Tx,
  returnId: string,
  to: { stage: Stage; at: Instant; newLoginId?: string },
): Promise<void> {
  await sql`
    update account_returns set stage = ${to.stage}, settled_at = ${to.at},
      new_login_id = ${to.newLoginId ?? null}
    where return_id = ${returnId}`.execute(tx)
}

export async function setToken(
  tx: Tx,
  returnId: string,
  it: { tokenHash: Buffer; until: Instant },
): Promise<void> {
  await sql`
    update account_returns set token_hash = ${it.tokenHash}, token_until = ${it.until},
      token_used_at = null
    where return_id = ${returnId}`.execute(tx)
}

export type Way = {
  readonly returnId: string
  readonly newLoginId: string
  readonly until: Instant
  readonly usedAt: Instant | null
}
export async function wayBehind(db: Db, tokenHash: Buffer, lock = false): Promise<Way | undefined> {
  const { rows } = await sql<Way>`
    select return_id as "returnId", new_login_id as "newLoginId", token_until as until,
      token_used_at as "usedAt"
    from account_returns where token_hash = ${tokenHash} and new_login_id is not null
    ${lock ? sql`for update` : sql``}`.execute(db)
  return rows[0]
}
export async function spendToken(tx: Tx, returnId: string, at: Instant): Promise<void> {
  await sql`update account_returns set token_used_at = ${at} where return_id = ${returnId}`.execute(
    tx,
  )
}
