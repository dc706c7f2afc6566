import { type Kysely, sql } from 'kysely'
import { appendOnly, createAppendOnlyGuard } from './append-only.ts'
import { createBimesterPartitions } from './bimester-partitions.ts'
import { loanTables } from './loan-tables.ts'

// What the institution knows and sends us in files: people, employers, contributions, loans.
// Amounts are whole centavos; a bimester is year and number in one integer (2026-B5 is 20265).
// National tables are partitioned by bimester and carry member_id in every key, so that a distributed
// PostgreSQL can place them by member; their references are held by the imports' joins, not by foreign keys.

/** Files received: one row per try; the same bytes are accepted once per kind. */
async function importTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table imports (
      import_id uuid primary key,
      kind text not null,
      file_name text not null,
      sha256 bytea,                     -- null until the whole file was read
      as_of date,                       -- the day the file speaks for, from its header
      synthetic boolean,                -- the header says that its people do not exist
      dry_run boolean not null,
      state text not null check (state in ('running', 'accepted', 'refused', 'checked', 'interrupted')),
      lines bigint not null default 0,
      accepted bigint not null default 0,
      problem_count bigint not null default 0,
      warning_count bigint not null default 0,
      totals json not null default '{}', -- in order: control totals and what the posting did, by name
      started_at timestamptz not null,
      finished_at timestamptz
    )`.execute(db)
  await sql`create unique index imports_once on imports (kind, sha256) where state = 'accepted'`.execute(
    db,
  )
  await sql`create index imports_latest on imports (started_at desc)`.execute(db)
  await sql`
    create table import_problems (
      import_id uuid not null references imports,
      position integer not null,        -- order in the report
      severity text not null check (severity in ('problem', 'warning')),
      line bigint not null,             -- from 1, the header; 0 speaks of the whole file
      field text not null,              -- column name, or '' for the line as a whole
      code text not null,
      text text not null,               -- as it came, cut to 80 characters
      primary key (import_id, position)
    )`.execute(db)
}

async function peopleTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table members (
      member_id bigint generated always as identity primary key,
      nss text not null check (nss ~ '^[0-9]{11}$'), -- two people may share one: homonymy
      curp text not null unique check (length(curp) = 18),
      rfc text not null check (length(rfc) = 13),
      given_names text not null,
      first_surname text not null,
      second_surname text,              -- some people have one surname
      birth_on date not null,
      sex text not null check (sex in ('H', 'M', 'X')),
      birth_state text not null,        -- the two letters of the CURP; NE: born abroad
      pensioner boolean not null,
      clabe text,                       -- where refunds go, when it is known
      is_demo boolean not null,         -- a synthetic person
      import_id uuid,
      recorded_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index members_nss on members (nss)`.execute(db)
  await sql`create index members_birth on members (birth_on)`.execute(db)
  await sql`create index members_real on members (member_id) where not is_demo`.execute(db)
  await sql`
    create table member_contacts (
      contact_id bigint generated always as identity primary key,
      member_id bigint not null references members,
      kind text not null check (kind in ('email', 'mobile', 'home', 'address')),
      value text not null,              -- e-mail, E.164 number, or street and number
      settlement text, city text, state text, postal_code text, country text, -- of an address
      source text not null,             -- who said so: 'registry' for imported files
      since date not null,
      import_id uuid,
      recorded_at timestamptz not null default now(),
      unique (member_id, kind, value)
    )`.execute(db)
  await sql`create index member_contacts_value on member_contacts (value) where kind <> 'address'`.execute(
    db,
  )
  await sql`
    create table postal_codes (
      code text not null check (code ~ '^[0-9]{5}$'),
      settlement text not null,
      settlement_kind text not null,
      municipality text not null,
      state text not null,
      city text,
      primary key (code, settlement, settlement_kind)
    )`.execute(db)
}

async function workTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table employers (
      employer_id bigint generated always as identity primary key,
      employer_number text not null unique check (employer_number ~ '^[A-Z0-9][0-9]{10}$'),
      name text not null,
      rfc text,
      email_domains text[] not null default '{}', -- known or learnt work addresses, lower case
      import_id uuid,
      recorded_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index employers_domains on employers using gin (email_domains)`.execute(db)
  await sql`
    create table employments (
      employment_id bigint generated always as identity primary key,
      member_id bigint not null references members,
      employer_id bigint not null references employers,
      started_on date not null,
      ended_on date,                    -- null: still there, as far as the registry knows
      daily_wage bigint not null check (daily_wage > 0),
      import_id uuid,
      recorded_at timestamptz not null default now(),
      unique (member_id, employer_id, started_on),
      check (ended_on >= started_on)
    )`.execute(db)
}

async function contributionTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contributions (
      bimester integer not null,
      member_id bigint not null,
      employer_id bigint not null,
      sequence smallint not null,       -- 1, or more for complementary payments
      daily_wage bigint not null,
      days smallint not null check (days between 0 and 62),
      amount bigint not null check (amount >= 0),
      paid_on date not null,            -- the employer paid
      received_on date not null,        -- it reached the fund
      loan_id bigint,                   -- set when the 5 % lowers a loan instead of growing the savings
      state text not null check (state in ('posted', 'in-clarification')),
      import_id uuid not null,
      line bigint not null,
      primary key (bimester, member_id, employer_id, sequence)
    ) partition by list (bimester)`.execute(db)
  await sql`
    create table unmatched_contributions (
      unmatched_id bigint generated always as identity primary key,
      bimester integer not null,
      employer_id bigint not null references employers,
      nss text not null,
      curp text,
      name text not null,               -- as the employer wrote it
      sequence smallint not null,
      daily_wage bigint not null,
      days smallint not null,
      amount bigint not null,
      paid_on date not null,
      received_on date not null,
      reason text not null check (reason in ('matches-nobody', 'matches-several')),
      state text not null default 'open' check (state in ('open', 'resolved')),
      import_id uuid not null,
      line bigint not null
    )`.execute(db)
  await sql`create unique index unmatched_once on unmatched_contributions
    (bimester, employer_id, nss, name, sequence)`.execute(db)
  await sql`create index unmatched_nss on unmatched_contributions (nss)`.execute(db)
  await sql`
    create table savings_movements (
      bimester integer not null,
      member_id bigint not null,
      component text not null,          -- '72-92', '92-97', '97'
      kind text not null check (kind in ('opening', 'yield', 'voluntary', 'withdrawal', 'adjustment')),
      effective_on date not null,
      sequence smallint not null,
      amount bigint not null,           -- grows the savings when positive
      import_id uuid not null,
      line bigint not null,
      primary key (bimester, member_id, component, kind, effective_on, sequence)
    ) partition by list (bimester)`.execute(db)
  await appendOnly(db, 'savings_movements')
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createAppendOnlyGuard(db)
  await createBimesterPartitions(db)
  await importTables(db)
  await peopleTables(db)
  await workTables(db)
  await contributionTables(db)
  await loanTables(db)
}
