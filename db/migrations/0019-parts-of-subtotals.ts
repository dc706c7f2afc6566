import { type Kysely, sql } from 'kysely'

/** A trigger on TRUNCATE stands on the table that is named, and so each part needs its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (let part = 0; part < 16; part++)
    await sql`create trigger never_emptied before truncate on ${sql.id(`ledger_subtotals_${part}`)}
      for each statement execute function refuse_change()`.execute(db)
}
