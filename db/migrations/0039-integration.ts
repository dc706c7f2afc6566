import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Machines of the institute that read and write through the API, each with the cases it is there for. */
async function systemsTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table institute_systems (
      system_id uuid primary key,
      name text not null unique,
      families text[] not null check (cardinality(families) > 0), -- of cases; all others are a 404
      reason text not null,
      added_by uuid not null references staff,
      added_by_name text not null,
      added_at timestamptz not null
    )`.execute(db)
  await appendOnly(db, 'institute_systems')
  await sql`create index tramites_changed on tramites (changed_at, tramite_id)`.execute(db)
}

/** Who somebody is at a provider of identities. Of the provider's own name for them a hash is enough. */
async function identitiesTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table external_identities (
      login_id uuid not null references logins,
      issuer text not null,
      subject_hash bytea not null,
      linked_at timestamptz not null,
      used_at timestamptz,
      primary key (login_id, issuer),
      unique (issuer, subject_hash)
    )`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await systemsTable(db)
  await identitiesTable(db)
}
