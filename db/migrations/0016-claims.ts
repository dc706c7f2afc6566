import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** What members told us of their employers' deposits, and what we told them. Each thing once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contribution_claims (
      member_id bigint not null,
      employer_id bigint not null references employers,
      bimester integer not null,
      reference text not null,          -- the folio of the trámite
      expected bigint,                  -- what the law asks for, when it was told; null: not known
      told_amount bigint not null,      -- what the member said they expected
      recorded_at timestamptz not null,
      primary key (member_id, bimester, employer_id)
    )`.execute(db)
  await appendOnly(db, 'contribution_claims')
  await sql`
    create table missing_contributions (
      bimester integer not null,
      member_id bigint not null,
      employer_id bigint not null references employers,
      noticed_at timestamptz not null,
      primary key (bimester, member_id, employer_id)
    )`.execute(db)
  await appendOnly(db, 'missing_contributions')
}
