import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { columns, type MessageRow } from './notices.store.ts'

/** Rows that differ only in whom they are for and what they say. */
export async function insertReplies(
  tx: Tx,
  rows: readonly MessageRow[],
  claimedUntil: Instant,
): Promise<void> {
  const { channel, kind, saidBy, state, attempts, nextAt, validUntil, createdAt } = rows[0]!
  await sql`
    insert into messages (message_id, to_member, login_id, channel, kind, address, lang, both_langs,
      args, said_by, state, attempts, next_at, valid_until, created_at, claimed_until)
    select r.id, r.member, r.login, ${channel}, ${kind}, r.address, r.lang, false,
      jsonb_build_object('text', r.words), ${saidBy}, ${state}, ${attempts}::integer,
      ${nextAt}::timestamptz, ${validUntil}::timestamptz, ${createdAt}::timestamptz,
      ${claimedUntil}::timestamptz
    from unnest(${rows.map((row) => row.messageId)}::uuid[], ${rows.map((row) => row.toMember)}::bigint[],
      ${rows.map((row) => row.loginId)}::uuid[], ${rows.map((row) => row.address)}::text[],
      ${rows.map((row) => row.lang)}::text[], ${rows.map((row) => String(row.args.text))}::text[])
      as r (id, member, login, address, lang, words)`.execute(tx)
}

export type SentReply = { messageId: string; reply: string; ids: readonly string[] }

/** Takes note of answers that the line took, with the names it gave them. */
export async function settleSent(db: Db, sent: readonly SentReply[], now: Instant): Promise<void> {
  if (sent.length === 0) return
  await sql`
    with sent as (
      select id, reply, string_to_array(nullif(names, ''), ' ') as names
      from unnest(${sent.map((one) => one.messageId)}::uuid[], ${sent.map((one) => one.reply)}::text[],
        ${sent.map((one) => one.ids.join(' '))}::text[]) as s (id, reply, names)),
    noted as (
      insert into message_events (message_id, event, at, state, reply)
      select id, coalesce((select max(event) from message_events e where e.message_id = id), 0) + 1,
        ${now}::timestamptz, 'sent', reply from sent)
    update messages set state = 'sent', claimed_until = null, sent_at = ${now},
      provider_ids = coalesce(names, '{}'), awaiting = coalesce(names, '{}')
    from sent where message_id = sent.id`.execute(db)
}

/** Takes messages of a kind whose claim is over, for one process. */
export async function claimLeft(
  db: Db,
  kind: string,
  { now, until, most }: { now: Instant; until: Instant; most: number },
): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    update messages set attempts = attempts + 1, claimed_until = ${until}
    where message_id in (
      select message_id from messages
      where state = 'queued' and kind = ${kind} and claimed_until <= ${now} and valid_until > ${now}
      order by next_at limit ${most} for update skip locked)
    returning ${columns}`.execute(db)
  return rows
}
