import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** What came of a request: a paper of ours, another case, a correction of the registry, a reference of somebody else's. */
async function resultTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tramite_results (
      result_id uuid primary key,
      tramite_id uuid not null references tramites,
      kind text not null check (kind in ('document', 'case', 'correction', 'outside')),
      reference text not null,           -- a folio of ours, or the number that somebody else gave
      at timestamptz not null,
      actor_kind text not null,
      actor_name text
    )`.execute(db)
  await sql`create index tramite_results_of on tramite_results (tramite_id, at)`.execute(db)
  await appendOnly(db, 'tramite_results')
  await sql`
    create table member_corrections (
      correction_id uuid primary key,
      member_id bigint not null,
      field text not null check (field in ('name', 'rfc', 'birth')),
      before text not null,
      after text not null,
      reference text not null,           -- the case that two people decided
      at timestamptz not null,
      unique (reference, field)
    )`.execute(db)
  await sql`create index member_corrections_of on member_corrections (member_id, at desc)`.execute(
    db,
  )
  await appendOnly(db, 'member_corrections')
}

/** Ways in without a login, and the yes of a second person. */
async function peopleTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tramite_links (
      token_hash bytea primary key,
      tramite_id uuid not null references tramites,
      until timestamptz not null
    )`.execute(db)
  await sql`create index tramite_links_until on tramite_links (until)`.execute(db)
  await sql`
    create table tramite_consents (
      tramite_id uuid primary key references tramites,
      member_id bigint not null,         -- the other person, by their own login
      login_id uuid not null,
      at timestamptz not null
    )`.execute(db)
  await appendOnly(db, 'tramite_consents')
}

/**
 * One truth of who works on a case: tramites.taken_by. The desk of the version before still writes its own table; what
 * it takes is taken here too, and what it had taken comes over.
 */
async function oneTaker(db: Kysely<unknown>): Promise<void> {
  await sql`
    update tramites t set taken_by = d.staff_id::text, taken_name = s.name
    from desk_cases d join staff s using (staff_id)
    where d.reference = t.reference and t.taken_by is null
      and t.state in ('sent', 'in-review', 'needs-information', 'in-decision')`.execute(db)
  await sql`
    create function desk_takes_tramite() returns trigger language plpgsql as $$
    begin
      update tramites set taken_by = new.staff_id::text,
        taken_name = (select name from staff where staff_id = new.staff_id)
      where reference = new.reference and taken_by is null;
      return new;
    end $$`.execute(db)
  await sql`create trigger takes_tramite after insert on desk_cases
    for each row execute function desk_takes_tramite()`.execute(db)
}

/** What is missing for requests to go from start to end: results, ways in without a login, one taker. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await resultTables(db)
  await peopleTables(db)
  await oneTaker(db)
}
