import { type Kysely, sql } from 'kysely'

/** What people send: known here, kept apart and sealed. A name is words; nothing here is ever a path on a disk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table uploads (
      upload_id uuid primary key,
      member_id bigint,                 -- whose it is; none: of a request whose member is not known yet
      tramite_id text,
      purpose text not null,            -- the paper it is for, by its name
      name text not null,               -- as shown; cleaned
      kind text not null check (kind in ('jpeg', 'png', 'webp', 'pdf')),
      size integer not null,            -- bytes of what is kept
      sha256 bytea not null,            -- of what is kept: written anew from what came
      sent_sha256 bytea not null,       -- of what came, so that somebody can show what they sent
      state text not null check (state in ('received', 'checking', 'refused')),
      checked_by text not null,         -- clamd, or none: nobody looked for malware
      malware text,                     -- what was found in it afterwards
      received_at timestamptz not null,
      actor_kind text not null,
      check ((member_id is null) <> (tramite_id is null)),
      check ((state = 'refused') = (malware is not null))
    )`.execute(db)
  await sql`create index uploads_of_member on uploads (member_id, received_at desc)`.execute(db)
  await sql`create index uploads_of_tramite on uploads (tramite_id)
    where tramite_id is not null`.execute(db)
  await sql`create index uploads_waiting on uploads (received_at) where state = 'checking'`.execute(
    db,
  )
  // Apart, so that listing never touches the bytes; sealed with a key of their own, and compressed already.
  await sql`
    create table upload_files (
      upload_id uuid primary key references uploads on delete cascade,
      sealed bytea not null
    )`.execute(db)
  await sql`alter table upload_files alter column sealed set storage external`.execute(db)
}
