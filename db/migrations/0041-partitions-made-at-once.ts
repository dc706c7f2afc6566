import { type Kysely, sql } from 'kysely'

/**
 * Whoever waits while another makes the same partition looks again afterwards. That look has to be a query of its own,
 * with a snapshot of its own: names that were looked up before the wait are remembered as missing within a statement.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function fresh_partition(parent text, wanted integer) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare part text := parent || '_' || wanted;
    begin
      if to_regclass(part) is not null then return false; end if;
      if wanted is null or wanted / 10 not between 1972 and 2150 or wanted % 10 not between 1 and 6 then
        raise exception 'not a bimester: %', wanted using errcode = 'check_violation';
      end if;
      if parent not in (select bimester_tables()) then
        raise exception 'not partitioned by bimester: %', parent using errcode = 'check_violation';
      end if;
      perform pg_advisory_xact_lock(hashtext(part));
      if exists (
        select from pg_class where relname = part and relnamespace = 'public'::regnamespace
      ) then return false; end if; -- whoever had the lock made it
      execute format('create table %I (like %I including defaults including constraints)', part, parent);
      execute format('grant select, insert on %I to %I', part, session_user);
      return true;
    end $$`.execute(db)
}
