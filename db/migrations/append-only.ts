import { type Kysely, sql } from 'kysely'

/** The function behind every append-only table; `0001` creates it once. */
export async function createAppendOnlyGuard(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% on %: this table only grows', tg_op, tg_table_name
        using errcode = 'restrict_violation';
    end $$`.execute(db)
}

/**
 * Declares that rows are only ever added. Triggers refuse UPDATE, DELETE and TRUNCATE for every role;
 * the comment tells the migrator to grant the application SELECT and INSERT alone.
 */
export async function appendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.id(table)
  await sql`create trigger only_grows before update or delete on ${name}
    for each row execute function refuse_change()`.execute(db)
  await sql`create trigger never_emptied before truncate on ${name}
    for each statement execute function refuse_change()`.execute(db)
  await sql`revoke update, delete, truncate on ${name} from public`.execute(db)
  await sql`comment on table ${name} is 'append-only'`.execute(db)
}
