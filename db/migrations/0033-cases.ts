import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** The clock, who works on it, and whether two people decide. The version before knows none of it. */
async function moreOfTramites(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tramites
      add column four_eyes boolean not null default false, -- two people decide
      add column round smallint not null default 1,        -- 2: in appeal
      add column term_days integer,         -- working days that we were given in all; null: no term
      add column days_left integer,         -- of them, while the clock stands still; null while it runs
      add column information_by date,       -- until when we wait for the person
      add column lapse_told_at timestamptz, -- the warning before it lapses
      add column extended boolean not null default false,
      add column late_told_at timestamptz,
      add column answered_at timestamptz,   -- the last decision
      add column answered_in integer,       -- working days that the first answer took, pauses left out
      add column taken_by text,
      add column taken_name text,
      add column sealed_values bytea,       -- what must not lie open: accounts to pay to
      add column lang text not null default 'es'`.execute(db)
  await sql`alter table tramites add constraint tramites_eyes unique (tramite_id, four_eyes)`.execute(
    db,
  )
  await sql`create index tramites_at_work on tramites (answer_by, opened_at)
    where state in ('sent', 'in-review', 'needs-information', 'in-decision', 'approved', 'in-execution')`.execute(
    db,
  )
  await sql`create index tramites_answered on tramites (type, answered_at desc)
    where answered_in is not null`.execute(db)
  await sql`alter table tramite_events add column act text`.execute(db) // what it was, where the state does not say it
}

/** What is being written: one of a member and kind, sealed, until it is sent or forgotten. */
async function draftTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tramite_drafts (
      draft_id uuid primary key,
      member_id bigint not null,
      kind text not null,
      sealed_typed bytea not null,
      changed_at timestamptz not null,
      unique (member_id, kind)
    )`.execute(db)
  await sql`create index tramite_drafts_old on tramite_drafts (changed_at)`.execute(db)
  await sql`
    create table tramite_draft_papers (
      draft_id uuid not null references tramite_drafts on delete cascade,
      paper text not null,
      upload_id uuid not null primary key
    )`.execute(db)
  await sql`create index tramite_draft_papers_of on tramite_draft_papers (draft_id)`.execute(db)
}

async function correspondenceTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tramite_papers (
      tramite_id uuid not null references tramites,
      paper text not null,
      upload_id uuid not null primary key,
      added_at timestamptz not null
    )`.execute(db)
  await sql`create index tramite_papers_of on tramite_papers (tramite_id)`.execute(db)
  await appendOnly(db, 'tramite_papers')
  await sql`
    create table tramite_messages (
      message_id uuid primary key,
      tramite_id uuid not null references tramites,
      at timestamptz not null,
      actor_kind text not null,
      actor_name text,
      said text not null
    )`.execute(db)
  await sql`create index tramite_messages_of on tramite_messages (tramite_id, at)`.execute(db)
  await appendOnly(db, 'tramite_messages')
  await sql`
    create table tramite_requests (
      request_id uuid primary key,
      tramite_id uuid not null references tramites,
      asked_at timestamptz not null,
      asked_by text not null,
      asked_name text not null,
      what text not null,
      papers text[] not null,
      due_on date not null
    )`.execute(db)
  await sql`create index tramite_requests_of on tramite_requests (tramite_id, asked_at desc)`.execute(
    db,
  )
  await appendOnly(db, 'tramite_requests')
}

/** Proposed by one, decided by another: what the rules refuse, the tables refuse too. */
async function decisionTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tramite_proposals (
      proposal_id uuid primary key,
      tramite_id uuid not null references tramites,
      round smallint not null,
      outcome text not null check (outcome in ('approved', 'declined')),
      reason text not null,
      note text not null,                  -- what the person reads
      proposed_by text not null,
      proposed_name text not null,
      proposed_at timestamptz not null,
      unique (proposal_id, tramite_id, round, outcome, proposed_by)
    )`.execute(db)
  await sql`create index tramite_proposals_of on tramite_proposals (tramite_id, proposed_at desc)`.execute(
    db,
  )
  await appendOnly(db, 'tramite_proposals')
  await sql`
    create table tramite_decisions (
      proposal_id uuid primary key,
      tramite_id uuid not null,
      round smallint not null,
      outcome text not null,
      proposed_by text not null,
      four_eyes boolean not null,
      agreed boolean not null,
      decided_by text not null,
      decided_name text not null,
      decided_at timestamptz not null,
      foreign key (proposal_id, tramite_id, round, outcome, proposed_by)
        references tramite_proposals (proposal_id, tramite_id, round, outcome, proposed_by),
      foreign key (tramite_id, four_eyes) references tramites (tramite_id, four_eyes),
      constraint two_people_decide check (not four_eyes or decided_by <> proposed_by)
    )`.execute(db)
  await sql`create index tramite_decisions_of on tramite_decisions (tramite_id, decided_at desc)`.execute(
    db,
  )
  await appendOnly(db, 'tramite_decisions')
  await sql`
    create table tramite_appeals (
      tramite_id uuid not null references tramites,
      round smallint not null check (round = 2),
      against uuid not null references tramite_decisions (proposal_id),
      why text not null,
      asked_at timestamptz not null,
      primary key (tramite_id, round)
    )`.execute(db)
  await appendOnly(db, 'tramite_appeals')
}

/** A request under four eyes comes to an end through a decision of its round, or not at all. */
async function guards(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tramite_needs_decision() returns trigger language plpgsql as $$
    begin
      if new.four_eyes and new.state <> old.state
        and new.state in ('approved', 'declined', 'in-execution', 'done')
        and not exists (
          select 1 from tramite_decisions d
          where d.tramite_id = new.tramite_id and d.agreed and d.round = new.round
            and d.outcome = case new.state when 'declined' then 'declined' else 'approved' end)
      then raise exception 'a request under four eyes was not decided by two'
        using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger decided_by_two before update of state on tramites
    for each row execute function tramite_needs_decision()`.execute(db)
  await sql`
    create function tramite_appeal_other_person() returns trigger language plpgsql as $$
    begin
      if exists (
        select 1 from tramite_decisions d
        where d.tramite_id = new.tramite_id and d.round < new.round and d.agreed
          and new.decided_by in (d.decided_by, d.proposed_by))
      then raise exception 'an appeal is decided by somebody else'
        using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger appeal_by_another before insert on tramite_decisions
    for each row execute function tramite_appeal_other_person()`.execute(db)
}

/** What a case is made of beyond its folio: drafts, papers, messages, requests, decisions and its clock. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await moreOfTramites(db)
  await draftTables(db)
  await correspondenceTables(db)
  await decisionTables(db)
  await guards(db)
}
