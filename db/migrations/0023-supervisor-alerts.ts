import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** What supervisors were told of somebody's day at the telephone: each sign once a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk_alerts (
      staff_id uuid not null references staff,
      sign text not null,
      raised_at timestamptz not null,
      primary key (staff_id, sign, raised_at)
    )`.execute(db)
  await appendOnly(db, 'desk_alerts')
}
