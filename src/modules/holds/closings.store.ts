// Closings of a login in SQL: each is a hold of 48 hours with the login it is about.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type Closing = {
  readonly holdId: string
  readonly memberId: bigint
  readonly loginId: string
}

export async function save(tx: Tx, closing: Closing): Promise<void> {
  const { holdId, memberId, loginId } = closing
  await sql`insert into closings (hold_id, member_id, login_id)
    values (${holdId}, ${memberId}, ${loginId})`.execute(tx)
}

/** Those of a member that neither happened nor were undone. */
export async function waitingOf(db: Db, memberId: bigint): Promise<string[]> {
  const { rows } = await sql<{ holdId: string }>`
    select c.hold_id as "holdId" from closings c join holds h using (hold_id)
    where c.member_id = ${memberId} and c.settled_at is null and h.lifted_at is null`.execute(db)
  return rows.map(({ holdId }) => holdId)
}

/** The next one whose time has come, locked for this transaction; of somebody frozen it waits. */
export async function takeDue(tx: Tx, now: Instant): Promise<Closing | undefined> {
  const { rows } = await sql<Closing>`
    select c.hold_id as "holdId", c.member_id as "memberId", c.login_id as "loginId"
    from closings c join holds h using (hold_id)
    where c.settled_at is null and h.lifted_at is null and h.until <= ${now}
      and not exists (select from holds f where f.member_id = c.member_id and f.kind = 'freeze'
        and f.lifted_at is null)
    order by h.until limit 1 for update of c skip locked`.execute(tx)
  return rows[0]
}

export async function markSettled(tx: Tx, holdId: string, at: Instant): Promise<void> {
  await sql`update closings set settled_at = ${at} where hold_id = ${holdId}`.execute(tx)
}
