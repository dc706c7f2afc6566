import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { MessageState } from './delivery.ts'
import type { Channel, KindName } from './notices.ts'

export type MessageRow = {
  messageId: string
  toMember: bigint | null
  loginId: string | null
  channel: Channel
  kind: KindName
  address: string
  lang: Lang
  bothLangs: boolean
  args: Readonly<Record<string, unknown>>
  sealedSecret: Buffer | null
  saidBy: string
  state: MessageState
  attempts: number
  nextAt: Instant
  validUntil: Instant
  header: string | null
  subject: string | null
  createdAt: Instant
  sentAt: Instant | null
}
/** `waitsUntil`: quiet hours of its reader; null: it goes at once. */
export type NewMessage = Omit<MessageRow, 'attempts' | 'subject' | 'sentAt'> & {
  waitsUntil: Instant | null
}

export const columns =
  sql.raw(`message_id as "messageId", to_member as "toMember", login_id as "loginId",
  channel, kind, address, lang, both_langs as "bothLangs", args, sealed_secret as "sealedSecret",
  said_by as "saidBy", state, attempts, next_at as "nextAt", valid_until as "validUntil",
  message_id_header as header, subject, created_at as "createdAt", sent_at as "sentAt"`)

export async function insertMessage(db: Db, m: NewMessage): Promise<void> {
  await sql`
    insert into messages (message_id, to_member, login_id, channel, kind, address, lang, both_langs, args,
      sealed_secret, said_by, state, next_at, valid_until, message_id_header, created_at, waits_until)
    values (${m.messageId}, ${m.toMember}, ${m.loginId}, ${m.channel}, ${m.kind}, ${m.address}, ${m.lang},
      ${m.bothLangs}, ${JSON.stringify(m.args)}, ${m.sealedSecret}, ${m.saidBy}, ${m.state}, ${m.nextAt},
      ${m.validUntil}, ${m.header}, ${m.createdAt}, ${m.waitsUntil})`.execute(db)
}

/**
 * Takes a queued message for one job: nobody else sends it before `until`. Counts the try. A claim that ends
 * after `beyond` was made by a clock that was wrong.
 */
export async function claimMessage(
  db: Db,
  messageId: string,
  { now, until, beyond }: { now: Instant; until: Instant; beyond: Instant },
): Promise<MessageRow | undefined> {
  const { rows } = await sql<MessageRow>`
    update messages set attempts = attempts + 1, claimed_until = ${until}
    where message_id = ${messageId} and state = 'queued'
      and (claimed_until is null or claimed_until <= ${now} or claimed_until > ${beyond})
    returning ${columns}`.execute(db)
  return rows[0]
}

/** Of a message that waits and is claimed: by which way it goes. */
export async function claimedChannel(db: Db, messageId: string): Promise<Channel | undefined> {
  const { rows } = await sql<{ channel: Channel }>`
    select channel from messages
    where message_id = ${messageId} and state = 'queued' and claimed_until is not null`.execute(db)
  return rows[0]?.channel
}

/** Takes note of a try that ended the sending; the secret is wiped with it. */
export async function settleMessage(
  db: Db,
  messageId: string,
  now: Instant,
  to: { state: MessageState; subject: string | null; providerIds: readonly string[] },
): Promise<void> {
  const sentAt = to.state === 'sent' ? now : null
  await sql`
    update messages set state = ${to.state}, sealed_secret = null, claimed_until = null,
      subject = ${to.subject}, provider_ids = ${to.providerIds}, awaiting = ${to.providerIds},
      sent_at = ${sentAt}
    where message_id = ${messageId}`.execute(db)
}

/** Puts a message aside until quiet hours are over; being of use counts from then. */
export async function holdMessage(
  db: Db,
  messageId: string,
  until: { waitsUntil: Instant; validUntil: Instant },
): Promise<void> {
  await sql`update messages set next_at = ${until.waitsUntil}, waits_until = ${until.waitsUntil},
      valid_until = ${until.validUntil}, claimed_until = null, attempts = attempts - 1
    where message_id = ${messageId}`.execute(db)
}

/** Gives a message back to the queue until `nextAt`. */
export async function requeueMessage(db: Db, messageId: string, nextAt: Instant): Promise<void> {
  await sql`update messages set next_at = ${nextAt}, claimed_until = null
    where message_id = ${messageId}`.execute(db)
}

/** Adds a line to the message's log. `reply` is a code, never an address or a text. */
export async function addEvent(
  db: Db,
  event: { messageId: string; at: Instant; state: MessageState; reply: string },
): Promise<void> {
  await sql`
    insert into message_events (message_id, event, at, state, reply)
    select ${event.messageId}, coalesce(max(event), 0) + 1, ${event.at}, ${event.state}, ${event.reply}
    from message_events where message_id = ${event.messageId}`.execute(db)
}

export type AwaitedPart = { messageId: string; state: MessageState; awaiting: string[] }

/** The message one of whose parts the provider calls so; locked until the transaction ends. */
export async function lockByProvider(db: Db, providerId: string): Promise<AwaitedPart | undefined> {
  const { rows } = await sql<AwaitedPart>`
    select message_id as "messageId", state, awaiting from messages
    where channel = 'sms' and provider_ids @> ${[providerId]} for update`.execute(db)
  return rows[0]
}

export async function saveReceipt(
  db: Db,
  part: { messageId: string; state: MessageState; awaiting: readonly string[] },
): Promise<void> {
  await sql`update messages set state = ${part.state}, awaiting = ${part.awaiting}
    where message_id = ${part.messageId}`.execute(db)
}

/** `unsent`: why a message that was written was not sent; null for any other. */
export type KeptRow = MessageRow & { waitsUntil: Instant | null; unsent: string | null }

const kept = sql`${columns}, waits_until as "waitsUntil", case when state = 'dropped' then (
    select reply from message_events e where e.message_id = messages.message_id
    order by event desc limit 1) end as unsent`

/** Everything that was written for this member, sent or not, the newest first, from below a message's id. */
export async function writtenFor(
  db: Db,
  memberId: bigint,
  { before, most }: { before: string | undefined; most: number },
): Promise<KeptRow[]> {
  const older = before ? sql`and message_id < ${before}` : sql``
  const { rows } = await sql<KeptRow>`
    select ${kept} from messages
    where to_member = ${memberId} ${older} order by message_id desc limit ${most}`.execute(db)
  return rows
}

/** The texts that went out to a number before an instant, oldest first: the latest hundred. */
export async function textsTo(db: Db, address: string, before: Instant): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select ${columns} from messages
    where channel = 'sms' and address = ${address} and sent_at < ${before}
    order by message_id desc limit 100`.execute(db)
  return rows.reverse()
}

/** The numbers that were sent a text before an instant, the most recent first. */
export async function numbersTold(db: Db, before: Instant): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select address from messages where channel = 'sms' and sent_at < ${before}
    group by address order by max(sent_at) desc limit 100`.execute(db)
  return rows.map((row) => row.address)
}

export async function messageFor(
  db: Db,
  memberId: bigint,
  messageId: string,
): Promise<KeptRow | undefined> {
  const { rows } = await sql<KeptRow>`
    select ${kept} from messages
    where to_member = ${memberId} and message_id = ${messageId}`.execute(db)
  return rows[0]
}

/** Queued messages whose time came some while ago: their job was lost. */
export async function overdueMessages(
  db: Db,
  before: Instant,
  most: number,
): Promise<{ id: string; channel: Channel }[]> {
  const { rows } = await sql<{ id: string; channel: Channel }>`
    select message_id as id, channel from messages
    where state = 'queued' and next_at < ${before} and (claimed_until is null or claimed_until < ${before})
    order by next_at limit ${most}`.execute(db)
  return rows
}

export type QueueDepth = {
  channel: Channel
  queued: number
  oldestAt: Instant | null
  lost: number
}

/**
 * Per channel: how many wait to go out, since when the oldest, and how many were lost since `since`. What is held
 * for its reader's hours waits for nobody here.
 */
export async function queueDepths(db: Db, since: Instant): Promise<QueueDepth[]> {
  const { rows } = await sql<QueueDepth>`
    select channel, count(*) filter (where state = 'queued')::int as queued,
      min(case when attempts = 0 then next_at else created_at end)
        filter (where state = 'queued') as "oldestAt",
      count(*) filter (where state <> 'queued')::int as lost
    from messages
    where (state = 'queued' and waits_until is null) or (state in ('bounced', 'failed') and created_at >= ${since})
    group by channel order by channel`.execute(db)
  return rows
}

export type Outcomes = {
  channel: Channel
  sent: number
  delivered: number
  bounced: number
  failed: number
  dropped: number
}

/** Per channel, what became of the messages written since an instant. */
export async function outcomesSince(db: Db, since: Instant): Promise<Outcomes[]> {
  const of = (state: MessageState) => sql`count(*) filter (where state = ${state})::int`
  const { rows } = await sql<Outcomes>`
    select channel, ${of('sent')} as sent, ${of('delivered')} as delivered, ${of('bounced')} as bounced,
      ${of('failed')} as failed, ${of('dropped')} as dropped
    from messages where created_at >= ${since} group by channel order by channel`.execute(db)
  return rows
}
