import { type Kysely, sql } from 'kysely'

/**
 * `ensure_bimester(20265)` gives every table that is partitioned by its `bimester` column a partition
 * for 2026-B5. It runs as the owner because the application's role owns nothing; it takes a number,
 * checks it, and can do nothing else. Partitions are made apart and attached, so readers never wait.
 */
export async function createBimesterPartitions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function ensure_bimester(wanted integer) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare parent record; part text;
    begin
      if wanted is null or wanted / 10 not between 1972 and 2150 or wanted % 10 not between 1 and 6 then
        raise exception 'not a bimester: %', wanted using errcode = 'check_violation';
      end if;
      perform pg_advisory_xact_lock(hashtext('ensure_bimester'));
      for parent in
        select c.relname as name, coalesce(obj_description(c.oid) like 'append-only%', false) as appends
        from pg_partitioned_table p join pg_class c on c.oid = p.partrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
        where c.relnamespace = 'public'::regnamespace and p.partstrat = 'l' and a.attname = 'bimester'
      loop
        part := parent.name || '_' || wanted;
        continue when to_regclass(part) is not null;
        execute format('create table %I (like %I including defaults including constraints)',
          part, parent.name);
        execute format('alter table %I attach partition %I for values in (%s)',
          parent.name, part, wanted);
        if parent.appends then
          execute format('comment on table %I is %L', part, 'append-only, part of ' || parent.name);
          execute format('create trigger never_emptied before truncate on %I
            for each statement execute function refuse_change()', part);
        end if;
      end loop;
    end $$`.execute(db)
}
