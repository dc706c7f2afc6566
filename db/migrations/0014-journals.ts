import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

// Single journals beside those of files: who wrote them, each resolved and each corrected once; and what the
// nightly comparison of the ledger with itself found.

/**
 * `ensure_bimester` takes its lock only when there is something to make: an import that made partitions holds
 * the lock until it ends, and a payment for a bimester that has been there for long must not wait for it.
 */
async function lockOnlyToMake(db: Kysely<unknown>): Promise<void> {
  await sql`alter function ensure_bimester(integer) rename to make_bimester`.execute(db)
  await sql`
    create function ensure_bimester(wanted integer) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if exists (
        select from pg_partitioned_table p join pg_class c on c.oid = p.partrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
        where c.relnamespace = 'public'::regnamespace and p.partstrat = 'l' and a.attname = 'bimester'
          and to_regclass(c.relname || '_' || wanted) is null
      ) then perform make_bimester(wanted);
      end if;
    end $$`.execute(db)
  await sql`revoke execute on function make_bimester(integer) from public`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table ledger_journals
    add column by_kind text, -- as the actors of the trail; null: a file, which import_id names
    add column by_id text`.execute(db)
  // A mistake may be answered in part many times (a journal that names it), and whole once (its mirror).
  await sql`create unique index ledger_journals_corrected_once on ledger_journals (corrects)
    where reason = 'correction'`.execute(db)
  await lockOnlyToMake(db)
  await sql`
    create table ledger_comparisons (
      comparison_id uuid primary key,
      started_at timestamptz not null,
      finished_at timestamptz not null,
      journals bigint not null,
      entries bigint not null,
      difference jsonb                  -- null: none; else the first one, exactly
    )`.execute(db)
  await appendOnly(db, 'ledger_comparisons')
}
