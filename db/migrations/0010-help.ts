import { type Kysely, sql } from 'kysely'

/** Whether each answer of Mi ayuda helped: counts by day, nothing about who said so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table help_verdicts (
      slug text not null,
      lang text not null check (lang in ('es', 'en')),
      said_on date not null,
      helped integer not null default 0,
      did_not integer not null default 0,
      primary key (slug, lang, said_on)
    )`.execute(db)
}
