import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

type Kept = {
  readonly channel: 'mail' | 'sms'
  readonly lang: Lang
  readonly sealedContact: Buffer
}
export type ReminderRow = Kept & {
  readonly id: string
  readonly askedAt: Instant
  readonly remindAt: Instant
}

export const addReminder = (tx: Tx, row: ReminderRow) =>
  sql`insert into door_reminders (reminder_id, channel, lang, sealed_contact, asked_at, remind_at)
    values (${row.id}, ${row.channel}, ${row.lang}, ${row.sealedContact}, ${row.askedAt},
      ${row.remindAt})`.execute(tx)

/** Takes those whose hour has come, with all that is kept of them: nobody else takes them. */
export async function takeReminders(tx: Tx, now: Instant, most: number): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    delete from door_reminders where reminder_id in (
      select reminder_id from door_reminders where remind_at <= ${now}
      order by remind_at limit ${most} for update skip locked)
    returning channel, lang, sealed_contact as "sealedContact"`.execute(tx)
  return rows
}

/** Their hour never was quiet: nothing is said, and nothing kept. */
export const forgetReminders = (db: Db, before: Instant) =>
  sql`delete from door_reminders where remind_at < ${before}`.execute(db)

/** Whether somebody waits now, as the last beat of the door has it. */
export async function isLine(db: Db): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select waiting >= 1 or mode <> 'open' as waits from door_state`.execute(db)
  return rows[0]!.waits
}
