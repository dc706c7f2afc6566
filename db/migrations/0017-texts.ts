import { type Kysely, sql } from 'kysely'

/** What phones text to the short code: kept before it is acknowledged, answered in order. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table texts (
      text_id bigint generated always as identity primary key, -- the order in which they came
      number text not null,             -- E.164
      words text not null,              -- as written; emptied after thirty days
      received_at timestamptz not null,
      answered_at timestamptz,
      outcome text                      -- what it was taken for, once answered
    )`.execute(db)
  await sql`create index texts_waiting on texts (text_id) where answered_at is null`.execute(db)
  await sql`create index texts_of_number on texts (number, text_id desc)`.execute(db)
  await sql`create index texts_old on texts (received_at) where words <> ''`.execute(db)
  await sql`
    create table texts_seen (
      mark bytea primary key,           -- hash of what tells one text from another
      until timestamptz not null        -- until then the same one is a repetition
    )`.execute(db)
  await sql`create index texts_seen_until on texts_seen (until)`.execute(db)
  await sql`
    create table text_parts (
      whole bytea not null,             -- hash of sender, reference and count
      part smallint not null,
      parts smallint not null,
      number text not null,
      words text not null,
      received_at timestamptz not null,
      primary key (whole, part)
    )`.execute(db)
  await sql`
    create table text_numbers (
      number text primary key,
      lang text check (lang in ('es', 'en')), -- chosen by ENGLISH or ESPAÑOL
      silent_since timestamptz,         -- ALTO: no notices that may be silenced
      asked text,                       -- the number it asked about last; emptied after a day
      asked_at timestamptz
    )`.execute(db)
  await sql`create index text_numbers_asked on text_numbers (asked_at) where asked is not null`.execute(
    db,
  )
}
