import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** The outbox: what we told whom, written with the decision and sent afterwards by a job. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      message_id uuid primary key,      -- version 7: sorts by time
      to_member bigint,                 -- null: somebody who is not (yet) known
      login_id uuid,
      channel text not null check (channel in ('mail', 'sms')),
      kind text not null,
      address text not null,
      lang text not null check (lang in ('es', 'en')),
      both_langs boolean not null,      -- lives abroad: both languages in one mail
      args jsonb not null,              -- never a code, a link or an identifier in full
      sealed_secret bytea,              -- codes and links; opened by the job alone, wiped at the end
      said_by text not null,
      state text not null
        check (state in ('queued', 'sent', 'delivered', 'bounced', 'failed', 'dropped')),
      attempts integer not null default 0,
      claimed_until timestamptz,        -- a job is sending it; after that instant it may be sent again
      next_at timestamptz not null,
      valid_until timestamptz not null, -- later than this nobody needs it
      message_id_header text,           -- mail: the same on every try
      subject text,
      provider_ids text[] not null default '{}',
      awaiting text[] not null default '{}', -- parts whose receipt has not come
      created_at timestamptz not null,
      sent_at timestamptz
    )`.execute(db)
  await sql`create index messages_of_member on messages (to_member, message_id desc)
    where sent_at is not null`.execute(db)
  await sql`create index messages_waiting on messages (next_at) where state = 'queued'`.execute(db)
  await sql`create index messages_by_provider on messages using gin (provider_ids)
    where channel = 'sms'`.execute(db)
  await sql`create index messages_lost on messages (created_at)
    where state in ('bounced', 'failed')`.execute(db)
  await sql`
    create table message_events (
      message_id uuid not null references messages,
      event integer not null,
      at timestamptz not null,
      state text not null,
      reply text not null,              -- the other side's code: never an address or a text
      primary key (message_id, event)
    )`.execute(db)
  await appendOnly(db, 'message_events')
}
