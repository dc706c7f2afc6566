import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** What we handed out: the paper itself, its seal, and what became of it. Nothing here is ever changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence document_serial`.execute(db)
  await sql`
    create table documents (
      document_id uuid primary key,
      folio text not null unique,
      kind text not null,
      member_id bigint not null,
      loan_id bigint,
      lang text not null check (lang in ('es', 'en')),
      title text not null,
      about text not null,              -- what it speaks of, by kind: 2026-B3, 2025, a span of days
      series text not null,             -- papers of one series replace each other: the last one is valid
      source_ref text not null unique,  -- the series and a hash of what it says: said twice, made once
      issued_at timestamptz not null,
      size integer not null,            -- bytes of the file
      sha256 bytea not null unique,
      code text not null,               -- printed: a short fingerprint of the seal over what it says
      seal bytea not null,              -- Ed25519 over folio, sha-256 and instant
      public_key bytea not null,        -- with which the seal is checked
      recorded_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index documents_of_member on documents (member_id, kind, issued_at desc, document_id desc)`.execute(
    db,
  )
  await sql`create index documents_of_series on documents (series, issued_at desc, document_id desc)`.execute(
    db,
  )
  // Apart, so that looking up a folio never touches the files. They are compressed already.
  await sql`
    create table document_files (
      document_id uuid primary key references documents,
      bytes bytea not null
    )`.execute(db)
  await sql`alter table document_files alter column bytes set storage external`.execute(db)
  await sql`
    create table document_standings (
      standing_id uuid primary key,
      document_id uuid not null references documents,
      at timestamptz not null,
      standing text not null check (standing in ('replaced', 'revoked')),
      replaced_by uuid references documents,
      reason text not null,
      actor_kind text not null,
      actor_name text
    )`.execute(db)
  await sql`create index document_standings_of on document_standings (document_id, at)`.execute(db)
  for (const table of ['documents', 'document_files', 'document_standings'])
    await appendOnly(db, table)
}
