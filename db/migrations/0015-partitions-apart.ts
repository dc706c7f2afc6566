import { type Kysely, sql } from 'kysely'

// How the national tables take millions of rows: apart, without indexes, and joined when they are whole.

/**
 * Partitions by bimester, one table at a time. `fresh_partition` makes one that is not attached yet and may be
 * filled without indexes; `attach_partition` builds them at once and joins it, seeing to it that journals sum to
 * zero. They run as the owner, take a table that is partitioned by bimester and a number, and do nothing else.
 * A lock is taken only where there is something to make, and for that alone: nobody waits for an import to end
 * who posts in a bimester that is there.
 */
async function partitionsApart(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function bimester_tables() returns setof text language sql stable
    set search_path = public, pg_temp as $$
      select c.relname::text from pg_partitioned_table p join pg_class c on c.oid = p.partrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
      where c.relnamespace = 'public'::regnamespace and p.partstrat = 'l' and a.attname = 'bimester'
    $$`.execute(db)
  await sql`
    create function fresh_partition(parent text, wanted integer) returns boolean
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
      if to_regclass(part) is not null then return false; end if; -- whoever had the lock made it
      execute format('create table %I (like %I including defaults including constraints)', part, parent);
      execute format('grant select, insert on %I to %I', part, session_user);
      return true;
    end $$`.execute(db)
  await sql`
    create function attach_partition(parent text, wanted integer) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare part text := parent || '_' || wanted; unbalanced boolean := false;
    begin
      if parent not in (select bimester_tables()) then
        raise exception 'not partitioned by bimester: %', parent using errcode = 'check_violation';
      end if;
      if parent = 'ledger_entries' then
        execute format('select exists (select from %I group by journal_id having sum(amount) <> 0)', part)
          into unbalanced;
      end if;
      if unbalanced then
        raise exception 'a journal does not sum to zero' using errcode = 'check_violation';
      end if;
      execute format('revoke all on %I from %I', part, session_user);
      execute format('alter table %I attach partition %I for values in (%s)', parent, part, wanted);
      if coalesce(obj_description(parent::regclass) like 'append-only%', false) then
        execute format('comment on table %I is %L', part, 'append-only, part of ' || parent);
        execute format('create trigger never_emptied before truncate on %I
          for each statement execute function refuse_change()', part);
      end if;
    end $$`.execute(db)
  await sql`
    create function ensure_partition(parent text, wanted integer) returns void
    language sql set search_path = public, pg_temp as $$
      select attach_partition(parent, wanted) where fresh_partition(parent, wanted)
    $$`.execute(db)
  await sql`drop function ensure_bimester(integer)`.execute(db)
  await sql`drop function make_bimester(integer)`.execute(db)
  await sql`
    create function ensure_bimester(wanted integer) returns void
    language sql set search_path = public, pg_temp as $$
      select ensure_partition(name, wanted) from bimester_tables() as name
    $$`.execute(db)
}

/** Narrow keys: the rows of one member are few, and a file's journal is one value for a million rows. */
async function narrowIndexes(db: Kysely<unknown>): Promise<void> {
  for (const index of [
    'ledger_entries_member',
    'ledger_entries_journal',
    'ledger_subtotals_member',
  ])
    await sql`drop index ${sql.id(index)}`.execute(db)
  await sql`create index ledger_entries_member on ledger_entries (member_id)
    where member_id is not null`.execute(db)
  await sql`create index ledger_entries_journal on ledger_entries using brin (journal_id)
    with (pages_per_range = 32)`.execute(db)
  await sql`create index ledger_subtotals_member on ledger_subtotals (member_id)`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await partitionsApart(db)
  await narrowIndexes(db)
}
