import { type Kysely, sql } from 'kysely'

async function choiceTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice_choices (
      member_id bigint primary key references members,
      mail_off text[] not null,         -- topics that no longer go by mail
      sms_on text[] not null,           -- topics that also go by text
      hours_from smallint check (hours_from between 0 and 23),
      hours_to smallint check (hours_to between 0 and 23),
      zone text,                        -- whose hours: a name of the zone database
      changed_at timestamptz not null,
      check (num_nulls(hours_from, hours_to, zone) in (0, 3)),
      check (hours_from <> hours_to)
    )`.execute(db)
  await sql`alter table messages add column waits_until timestamptz`.execute(db) // quiet hours
  await sql`create index messages_held on messages (waits_until) where waits_until is not null`.execute(
    db,
  )
  // A member sees what was not sent, too; this one serves what only the sent ones did.
  await sql`create index messages_to_member on messages (to_member, message_id desc)
    where to_member is not null`.execute(db)
  await sql`drop index messages_of_member`.execute(db)
  await sql`create index messages_made on messages using brin (created_at)`.execute(db)
}

async function mailboxTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mailboxes (
      address_key text primary key,     -- lower case
      soft_bounces integer not null,    -- of different messages, since the mailbox last answered for itself
      first_soft_at timestamptz,
      last_bounce_at timestamptz not null,
      last_status text not null,        -- a code of the other side: never an address
      dead_since timestamptz,
      told_at timestamptz               -- its owner was told by another way, or has none
    )`.execute(db)
  await sql`create index mailboxes_to_tell on mailboxes (dead_since)
    where dead_since is not null and told_at is null`.execute(db)
  await sql`
    create table second_mailboxes (
      login_id uuid primary key references logins,
      address text not null,            -- gets a copy of security notices; opens nothing
      confirmed_at timestamptz not null
    )`.execute(db)
}

async function checkTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contact_checks (
      check_id uuid primary key,
      login_id uuid not null references logins,
      why text not null check (why in ('mailbox-dead', 'new-job', 'year-old')),
      address_key text not null,        -- the mailbox that is asked about
      asked_at timestamptz not null,
      settled_at timestamptz,
      outcome text check (outcome in ('confirmed', 'changed', 'second-added')),
      check ((settled_at is null) = (outcome is null))
    )`.execute(db)
  await sql`create unique index contact_checks_open on contact_checks (login_id)
    where settled_at is null`.execute(db)
  await sql`create index contact_checks_of_login on contact_checks (login_id, asked_at desc)`.execute(
    db,
  )
  await sql`create index logins_mail_domain on logins (split_part(email_key, '@', 2))`.execute(db)
  await sql`alter table contact_drafts drop constraint contact_drafts_field_check`.execute(db)
  await sql`alter table contact_drafts add constraint contact_drafts_field_check
    check (field in ('email', 'mobile', 'same-email', 'second-email'))`.execute(db)
  // How far the logins were looked through for what an import brought: one row per import and errand.
  await sql`
    create table import_errands (
      errand text not null,
      import_id uuid not null references imports,
      after_member bigint not null,
      done_at timestamptz,
      primary key (errand, import_id)
    )`.execute(db)
}

/** What members choose to be told, mailboxes that no longer take mail, and questions about a contact. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await choiceTables(db)
  await mailboxTables(db)
  await checkTables(db)
}
