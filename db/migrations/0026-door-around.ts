import { type Kysely, sql } from 'kysely'

/** What stands around the door: last figures kept in known browsers, reminders of a quiet hour, stops told by mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table snapshot_choices (
      login_id uuid primary key references logins,
      keeps boolean not null,           -- without a row: kept
      chosen_at timestamptz not null
    )`.execute(db)
  await sql`
    create table door_reminders (
      reminder_id uuid primary key,
      channel text not null check (channel in ('mail', 'sms')),
      lang text not null check (lang in ('es', 'en')),
      sealed_contact bytea not null,    -- the row goes with what was said
      asked_at timestamptz not null,
      remind_at timestamptz not null    -- a quiet hour, as measured when it was asked for
    )`.execute(db)
  await sql`create index door_reminders_due on door_reminders (remind_at)`.execute(db)
  await sql`
    create table maintenance_tellings (
      window_id uuid primary key references maintenance_windows,
      told_up_to bigint not null,       -- members are told in the order of their numbers
      finished_at timestamptz
    )`.execute(db)
  await sql`
    create table process_states (
      process_id uuid primary key,
      name text not null,               -- its machine and its number in it
      started_at timestamptz not null,
      seen_at timestamptz not null,
      parts jsonb not null,             -- how each part that fails apart stands in it
      work jsonb not null               -- of its door: limit, working, waiting, refused
    )`.execute(db)
}
