import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Who did what to whom, by what right; and the chain that shows whether anybody touched it since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_log (
      audit_id uuid primary key,          -- sorts by time
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('member', 'visitor', 'staff', 'system')),
      actor_id text,                      -- member, staff person or task
      actor_name text,                    -- of staff: as it was on that day
      actor_role text,
      member_id bigint,                   -- whom it was about, if anybody
      act text not null,
      facts jsonb not null default '{}',
      reason text,
      address text,                       -- whole here; members read it masked
      browser text
    )`.execute(db)
  await appendOnly(db, 'audit_log')
  await sql`create index audit_log_member on audit_log (member_id, audit_id desc)`.execute(db)
  await sql`create index audit_log_actor on audit_log (actor_kind, actor_id, audit_id desc)`.execute(
    db,
  )
  await sql`
    create table audit_seals (
      seq bigint primary key check (seq > 0),
      audit_id uuid not null unique,
      prev_hash bytea not null,
      hash bytea not null
    )`.execute(db)
  await appendOnly(db, 'audit_seals')
  // Entries that the chain has not reached yet: written with the entry, taken away by the seal.
  await sql`create table audit_unsealed (audit_id uuid primary key)`.execute(db)
}
