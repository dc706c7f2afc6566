import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { MessageState } from './delivery.ts'
import type { Mailbox } from './mailboxes.ts'
import type { Channel } from './notices.ts'

/** The address beside the one that signs in; it gets copies and opens nothing. */
export async function secondMailbox(db: Db, loginId: string): Promise<string | undefined> {
  const { rows } = await sql<{ address: string }>`
    select address from second_mailboxes where login_id = ${loginId}`.execute(db)
  return rows[0]?.address
}

/** `undefined` takes it away. */
export async function saveSecond(
  tx: Tx,
  loginId: string,
  address: string | undefined,
  now: Instant,
): Promise<void> {
  if (!address) await sql`delete from second_mailboxes where login_id = ${loginId}`.execute(tx)
  else
    await sql`
      insert into second_mailboxes (login_id, address, confirmed_at)
      values (${loginId}, ${address}, ${now})
      on conflict (login_id) do update set address = excluded.address,
        confirmed_at = excluded.confirmed_at`.execute(tx)
}

/** A mailbox as it is kept, for this transaction alone; undefined: nothing ever came back from it. */
export async function lockMailbox(tx: Tx, addressKey: string): Promise<Mailbox | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext(${`mailbox ${addressKey}`}))`.execute(tx)
  const { rows } = await sql<Mailbox>`
    select soft_bounces as "softBounces", first_soft_at as "firstSoftAt",
      last_bounce_at as "lastBounceAt", dead_since as "deadSince"
    from mailboxes where address_key = ${addressKey}`.execute(tx)
  return rows[0]
}

export async function saveMailbox(
  tx: Tx,
  addressKey: string,
  { softBounces, firstSoftAt, lastBounceAt, deadSince }: Mailbox,
  status: string,
): Promise<void> {
  await sql`
    insert into mailboxes (address_key, soft_bounces, first_soft_at, last_bounce_at, last_status, dead_since)
    values (${addressKey}, ${softBounces}, ${firstSoftAt}, ${lastBounceAt}, ${status}, ${deadSince})
    on conflict (address_key) do update set soft_bounces = excluded.soft_bounces,
      first_soft_at = excluded.first_soft_at, last_bounce_at = excluded.last_bounce_at,
      last_status = excluded.last_status, dead_since = excluded.dead_since`.execute(tx)
}

/** Its owner read something that we sent there: what came back before counts no more. */
export async function forgetMailbox(tx: Tx, addressKey: string): Promise<void> {
  await sql`delete from mailboxes where address_key = ${addressKey}`.execute(tx)
}

/** Mailboxes found dead whose owners were not told, the oldest first; nobody else takes them meanwhile. */
export async function lockUntold(tx: Tx, most: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select address_key as key from mailboxes where dead_since is not null and told_at is null
    order by dead_since limit ${most} for update skip locked`.execute(tx)
  return rows.map((row) => row.key)
}

export async function markTold(
  tx: Tx,
  addressKeys: readonly string[],
  now: Instant,
): Promise<void> {
  await sql`update mailboxes set told_at = ${now}
    where address_key = any(${[...addressKeys]}::text[])`.execute(tx)
}

export async function countDead(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from mailboxes m join logins l on l.email_key = m.address_key
    where m.dead_since is not null and l.state <> 'closed'`.execute(db)
  return rows[0]!.n
}

export type SentMail = {
  messageId: string
  state: MessageState
  address: string
  channel: Channel
}

/** A mail by its own name, locked until the transaction ends. */
export async function lockMail(tx: Tx, messageId: string): Promise<SentMail | undefined> {
  const { rows } = await sql<SentMail>`
    select message_id as "messageId", state, address, channel from messages
    where message_id = ${messageId} and channel = 'mail' for update`.execute(tx)
  return rows[0]
}

export async function setState(tx: Tx, messageId: string, state: MessageState): Promise<void> {
  await sql`update messages set state = ${state} where message_id = ${messageId}`.execute(tx)
}
