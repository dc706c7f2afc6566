import { type Kysely, sql } from 'kysely'

/** People who work for the institution: their own sign-in, their own sessions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff (
      staff_id uuid primary key,
      email text not null unique,
      name text not null,
      roles text[] not null,
      password_hash text not null,
      sealed_totp bytea not null,            -- the authenticator's secret, sealed
      last_totp_step bigint not null default 0, -- a code is worth one sign-in
      active boolean not null default true,
      created_at timestamptz not null
    )`.execute(db)
  await sql`
    create table staff_recovery_codes (
      staff_id uuid not null references staff,
      code_hash bytea not null,
      used_at timestamptz,
      primary key (staff_id, code_hash)
    )`.execute(db)
  await sql`
    create table staff_sessions (
      session_id uuid primary key,
      token_hash bytea not null unique,
      staff_id uuid not null references staff,
      proven_at timestamptz not null,
      idle_until timestamptz not null,
      ends_at timestamptz not null
    )`.execute(db)
}
