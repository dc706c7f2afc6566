import { type Kysely, sql } from 'kysely'

/** Keys that staff come in with, the challenges that wait for an answer, and who does without an authenticator. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff_passkeys (
      key_id text primary key,          -- as the device names it, base64url
      staff_id uuid not null references staff,
      name text not null,               -- what its owner calls it
      public_key bytea not null,        -- COSE
      counter bigint not null,
      added_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`create index staff_passkeys_of on staff_passkeys (staff_id)`.execute(db)
  await sql`
    create table staff_challenges (
      bound_to bytea primary key,       -- hash of the session, or of the browser's cookie, that asked
      purpose text not null check (purpose in ('add', 'enter')),
      challenge text not null,
      until timestamptz not null
    )`.execute(db)
  await sql`alter table staff alter column sealed_totp drop not null`.execute(db)
}
