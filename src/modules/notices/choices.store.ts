import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import { type Choices, type ChosenTopic, usualChoices } from './choices.ts'

type ChoiceRow = {
  mailOff: ChosenTopic[] | null
  smsOn: ChosenTopic[] | null
  from: number | null
  to: number | null
  zone: string | null
}

function choicesIn({ mailOff, smsOn, from, to, zone }: ChoiceRow): Choices {
  if (!mailOff || !smsOn) return usualChoices
  const hours = from === null || to === null || zone === null ? undefined : { from, to, zone }
  return { mailOff, smsOn, hours }
}

export async function choicesOf(db: Db, memberId: bigint): Promise<Choices> {
  return (await standingOf(db, memberId, '')).choices
}

/** What a member chose, and whether a mailbox (its key) takes no mail. */
export async function standingOf(
  db: Db,
  memberId: bigint,
  addressKey: string,
): Promise<{ choices: Choices; mailboxDead: boolean }> {
  const { rows } = await sql<ChoiceRow & { dead: boolean }>`
    select c.mail_off as "mailOff", c.sms_on as "smsOn", c.hours_from as "from", c.hours_to as "to",
      c.zone, exists (select from mailboxes
        where address_key = ${addressKey} and dead_since is not null) as dead
    from (values (${memberId}::bigint)) as who (member_id)
      left join notice_choices c using (member_id)`.execute(db)
  const row = rows[0]!
  return { choices: choicesIn(row), mailboxDead: row.dead }
}

export async function saveChoices(
  db: Db,
  memberId: bigint,
  { mailOff, smsOn, hours }: Choices,
  now: Instant,
): Promise<void> {
  await sql`
    insert into notice_choices (member_id, mail_off, sms_on, hours_from, hours_to, zone, changed_at)
    values (${memberId}, ${mailOff}, ${smsOn}, ${hours?.from ?? null}, ${hours?.to ?? null},
      ${hours?.zone ?? null}, ${now})
    on conflict (member_id) do update set mail_off = excluded.mail_off, sms_on = excluded.sms_on,
      hours_from = excluded.hours_from, hours_to = excluded.hours_to, zone = excluded.zone,
      changed_at = excluded.changed_at`.execute(db)
}

/** Messages whose quiet hours are over; they wait no more. */
export async function releaseHeld(
  db: Db,
  now: Instant,
  most: number,
): Promise<{ id: string; channel: 'mail' | 'sms' }[]> {
  const { rows } = await sql<{ id: string; channel: 'mail' | 'sms' }>`
    update messages set waits_until = null
    where message_id in (
      select message_id from messages where waits_until <= ${now} and state = 'queued'
      order by waits_until limit ${most} for update skip locked)
    returning message_id as id, channel`.execute(db)
  return rows
}
