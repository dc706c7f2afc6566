import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Closing a login is a hold of 48 hours, like a change of contact: lifting it undoes the closing. */
async function closings(db: Kysely<unknown>): Promise<void> {
  await sql`alter table holds drop constraint holds_kind_check`.execute(db)
  await sql`
    alter table holds add constraint holds_kind_check check (kind in
      ('freeze', 'candado', 'after-recovery', 'contact-change', 'new-registration', 'factor-reset',
        'closing'))`.execute(db)
  await sql`
    create table closings (
      hold_id uuid primary key references holds,
      member_id bigint not null,
      login_id uuid not null,
      settled_at timestamptz            -- the login was closed; undone ones have a lifted hold instead
    )`.execute(db)
  await sql`create index closings_waiting on closings (member_id) where settled_at is null`.execute(
    db,
  )
  // A closed login stays for what names it; its member may open another.
  await sql`alter table logins drop constraint logins_member_id_key`.execute(db)
  await sql`create unique index logins_one_open on logins (member_id) where state <> 'closed'`.execute(
    db,
  )
  await sql`create index logins_member on logins (member_id)`.execute(db)
}

/** Somebody sits beside the member; and the papers that changed since they last read them. */
async function sessionColumns(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sessions add column helped_since timestamptz, add column papers_due text[]`.execute(
    db,
  )
  await sql`
    create table paper_acceptances (
      acceptance_id uuid primary key,
      member_id bigint not null,
      login_id uuid not null,
      paper text not null,              -- privacy, terms
      version text not null,
      accepted_at timestamptz not null,
      way text not null check (way in ('registration', 'sign-in'))
    )`.execute(db)
  await appendOnly(db, 'paper_acceptances')
  await sql`create index paper_acceptances_login on paper_acceptances (login_id)`.execute(db)
}

async function exports(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table data_exports (
      export_id uuid primary key,
      member_id bigint not null,
      login_id uuid not null,
      asked_at timestamptz not null,
      lang text not null check (lang in ('es', 'en')),
      ready_at timestamptz,
      sealed bytea,                     -- the file, until it is no longer to be had
      size integer,
      downloads integer not null default 0
    )`.execute(db)
  await sql`create index data_exports_member on data_exports (member_id, asked_at desc)`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await closings(db)
  await sessionColumns(db)
  await exports(db)
}
