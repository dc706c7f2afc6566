import { type Kysely, sql } from 'kysely'
import { appendOnly } from './append-only.ts'

/** Loans, their dated figures and their movements; part of `0001`. */
export async function loanTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table loans (
      loan_id bigint generated always as identity primary key,
      loan_number text not null unique check (loan_number ~ '^[0-9]{10}$'),
      member_id bigint not null references members,
      ordinal smallint not null,        -- 1: first loan, 2: second
      kind text not null,
      currency text not null check (currency in ('mxn', 'vsm')),
      granted_on date not null,
      original_amount bigint not null,  -- pesos, also for loans kept in VSM
      original_vsm bigint,              -- ten-thousandths of a VSM
      rate_ppm integer not null,        -- yearly, parts per million: 10.45 % is 104500
      term_months smallint not null,
      monthly_payment bigint not null,  -- centavos, as contracted
      regime text not null check (regime in ('roa', 'rea')),
      regime_since date,
      status text not null check (status in ('active', 'deferred', 'paid-off', 'in-court')),
      status_since date,
      property_street text, property_settlement text, property_municipality text,
      property_state text, property_postal_code text,
      import_id uuid,
      recorded_at timestamptz not null default now(),
      unique (member_id, ordinal)
    )`.execute(db)
  // Dated, imported figures. What a file lacks is null and reads «aún no lo sabemos», never zero.
  await sql`
    create table loan_facts (
      member_id bigint not null,
      loan_id bigint not null references loans,
      as_of date not null,
      outstanding_principal bigint, outstanding_vsm bigint,
      payment_due bigint, due_on date,
      overdue_amount bigint, overdue_payments smallint,
      payoff_amount bigint, discounted_payoff_amount bigint, excess_amount bigint,
      projected_end_on date,
      deferral_ends_on date, deferral_months_left smallint, protection_uses_left smallint,
      payroll_months smallint, own_months smallint,
      import_id uuid not null,
      line bigint not null,
      primary key (member_id, loan_id, as_of)
    )`.execute(db)
  await appendOnly(db, 'loan_facts')
  await sql`
    create table loan_movements (
      bimester integer not null,        -- of effective_on
      member_id bigint not null,
      loan_id bigint not null,
      effective_on date not null,
      sequence smallint not null,       -- order within the day, from 1
      kind text not null,
      source text not null,
      amount bigint not null,           -- what lowers (or, negative, raises) what is owed
      principal bigint not null, interest bigint not null, late_interest bigint not null,
      insurance bigint not null, other bigint not null,
      balance_after bigint,             -- principal owed afterwards, as the file says
      balance_after_vsm bigint,
      import_id uuid not null,
      line bigint not null,
      primary key (bimester, member_id, loan_id, effective_on, sequence),
      check (principal + interest + late_interest + insurance + other = amount)
    ) partition by list (bimester)`.execute(db)
  await appendOnly(db, 'loan_movements')
}
