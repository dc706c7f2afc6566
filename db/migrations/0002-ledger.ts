import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

// Double entry in centavos. Amounts are seen from the member's side: savings grow with plus, a debt is
// minus, the fund's own ledger accounts carry the mirror; so every journal sums to zero. Nothing is ever
// edited: a mistake is answered by another journal that names it. Entries of a pending journal stand on
// ledger accounts of their own ('…-pending'), so that every entry always counts.

/** Refuses entries unless each journal in the statement sums to zero: a journal is written whole, at once. */
async function balanceGuard(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_unbalanced() returns trigger language plpgsql as $$
    begin
      if exists (select from added group by journal_id having sum(amount) <> 0) then
        raise exception 'a journal does not sum to zero' using errcode = 'check_violation';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger balanced after insert on ledger_entries referencing new table as added
    for each statement execute function refuse_unbalanced()`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ledger_journals (
      journal_id uuid primary key,
      source_ref text not null unique,  -- idempotency key of whoever asked: form token, bank line, file
      input_hash bytea not null,        -- the same key with another content is refused
      reason text not null,
      state text not null check (state in ('pending', 'posted', 'voided')),
      resolves uuid references ledger_journals,  -- the pending journal that this one posts or voids
      corrects uuid references ledger_journals,
      effective_on date not null,
      import_id uuid,
      recorded_at timestamptz not null default now()
    )`.execute(db)
  await sql`create unique index ledger_journals_resolved_once on ledger_journals (resolves)
    where resolves is not null`.execute(db)
  await sql`create index ledger_journals_import on ledger_journals (import_id)
    where import_id is not null`.execute(db)
  await sql`
    create table ledger_entries (
      bimester integer not null,        -- the one it counts for: of the work done, or of effective_on
      member_id bigint,                 -- null: an entry of the fund's own
      loan_id bigint,
      employer_id bigint,
      journal_id uuid not null,
      line bigint not null,             -- line of the file, or order within the journal
      ledger_account text not null,
      amount bigint not null,
      effective_on date not null,
      kind text,                        -- of a savings movement: opening, yield…; null: as the journal says
      recorded_at timestamptz not null default now()
    ) partition by list (bimester)`.execute(db)
  await sql`create index ledger_entries_member on ledger_entries
    (member_id, ledger_account, effective_on) where member_id is not null`.execute(db)
  await sql`create index ledger_entries_journal on ledger_entries (journal_id)`.execute(db)
  // Balances are sums of these: one row per journal, member, loan, ledger account and kind. They are spread by
  // member, so that a balance reads one partition however many years it spans.
  await sql`
    create table ledger_subtotals (
      member_id bigint not null,
      bimester integer not null,
      ledger_account text not null,
      loan_id bigint,
      kind text,
      amount bigint not null,
      journal_id uuid not null,
      recorded_at timestamptz not null default now()
    ) partition by hash (member_id)`.execute(db)
  for (let part = 0; part < 16; part++) {
    await sql`create table ${sql.id(`ledger_subtotals_${part}`)} partition of ledger_subtotals
      for values with (modulus 16, remainder ${sql.lit(part)})`.execute(db)
    await sql`comment on table ${sql.id(`ledger_subtotals_${part}`)} is
      'append-only, part of ledger_subtotals'`.execute(db)
  }
  await sql`create index ledger_subtotals_member on ledger_subtotals
    (member_id, ledger_account, bimester)`.execute(db)
  for (const table of ['ledger_journals', 'ledger_entries', 'ledger_subtotals'])
    await appendOnly(db, table)
  await balanceGuard(db)
}
