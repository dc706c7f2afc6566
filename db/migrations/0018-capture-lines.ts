import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Lines that members made to put money into their own savings. The newest of a member is the one that serves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence capture_serial maxvalue 9999999999`.execute(db)
  await sql`
    create table capture_lines (
      line_id uuid primary key,
      line text not null unique check (line ~ '^[0-9]{25}$'),
      member_id bigint not null,
      amount bigint not null check (amount > 0),
      expires_on date not null,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create index capture_lines_of on capture_lines (member_id, created_at desc)`.execute(db)
  await appendOnly(db, 'capture_lines')
}
