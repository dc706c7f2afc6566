import { type Bulk, type Found, foundBy } from '../../platform/bulk.ts'
import { type Db, sql } from '../../platform/db.ts'

const problem = (field: string, code: string) => ({ severity: 'problem', field, code }) as const

export const unknownMembers = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('curp', 'member-unknown'),
    sql`select s.line, s.curp as text from staged s left join members m using (curp)
      where m.member_id is null`,
  )

export const unknownLoans = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('loan_number', 'loan-unknown'),
    sql`select s.line, s.loan_number as text from staged s left join loans l using (loan_number)
      where l.loan_id is null`,
  )

/** A loan never changes hands, currency or amount by a file. */
export const loansOfAnother = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('loan_number', 'loan-already-different'),
    sql`select s.line, s.loan_number as text from staged s join members m using (curp)
      join loans l using (loan_number)
      where (l.member_id, l.ordinal, l.currency, l.granted_on, l.original_amount)
        is distinct from (m.member_id, s.ordinal::smallint, s.currency, s.granted_on, s.original_amount)`,
  )

/** Another loan already stands in that place (first, second) of the person. */
export const placesTaken = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('ordinal', 'loan-place-taken'),
    sql`select s.line, s.loan_number as text from staged s join members m using (curp)
      join loans l on l.member_id = m.member_id and l.ordinal = s.ordinal
      where l.loan_number <> s.loan_number`,
  )

export async function putLoans({
  db,
  importId,
}: Bulk): Promise<{ lines: bigint; added: bigint; changed: bigint }> {
  const { rows } = await sql<{ lines: bigint; added: bigint; changed: bigint }>`
    with put as (
      insert into loans (loan_number, member_id, ordinal, kind, currency, granted_on, original_amount,
        original_vsm, rate_ppm, term_months, monthly_payment, regime, regime_since, status,
        status_since, property_street, property_settlement, property_municipality, property_state,
        property_postal_code, import_id)
      select s.loan_number, m.member_id, s.ordinal, s.kind, s.currency, s.granted_on,
        s.original_amount, s.original_vsm, s.annual_rate, s.term_months, s.monthly_payment, s.regime,
        s.regime_since, s.status, s.status_since, s.property_street, s.property_settlement,
        s.property_municipality, s.property_state, s.property_postal_code, ${importId}::uuid
      from staged s join members m using (curp) order by s.line
      on conflict (loan_number) do update set rate_ppm = excluded.rate_ppm,
        term_months = excluded.term_months, monthly_payment = excluded.monthly_payment,
        regime = excluded.regime, regime_since = excluded.regime_since, status = excluded.status,
        status_since = excluded.status_since, import_id = excluded.import_id
      where (loans.rate_ppm, loans.term_months, loans.monthly_payment, loans.regime,
          loans.regime_since, loans.status, loans.status_since)
        is distinct from (excluded.rate_ppm, excluded.term_months, excluded.monthly_payment,
          excluded.regime, excluded.regime_since, excluded.status, excluded.status_since)
      returning xmax = 0 as fresh)
    select (select count(*) from staged) as lines, count(*) filter (where fresh) as added,
      count(*) filter (where not fresh) as changed from put`.execute(db)
  return rows[0]!
}

const figures = [
  ...['outstanding_principal', 'outstanding_vsm', 'payment_due', 'due_on', 'overdue_amount'],
  ...['overdue_payments', 'payoff_amount', 'discounted_payoff_amount', 'excess_amount'],
  ...['projected_end_on', 'deferral_ends_on', 'deferral_months_left', 'protection_uses_left'],
  ...['payroll_months', 'own_months'],
]
const figuresOf = (table: string) => sql.join(figures.map((name) => sql.ref(`${table}.${name}`)))

export const factsAlreadyDifferent = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('as_of', 'facts-already-different'),
    sql`select s.line, s.loan_number as text from staged s join loans l using (loan_number)
      join loan_facts f on f.member_id = l.member_id and f.loan_id = l.loan_id and f.as_of = s.as_of
      where (${figuresOf('f')}) is distinct from (${figuresOf('s')})`,
  )

export async function addFacts({ db, importId }: Bulk): Promise<{ lines: bigint; added: bigint }> {
  const { rows } = await sql<{ lines: bigint; added: bigint }>`
    with put as (
      insert into loan_facts (member_id, loan_id, as_of, ${sql.join(figures.map((f) => sql.id(f)))},
        import_id, line)
      select l.member_id, l.loan_id, s.as_of, ${figuresOf('s')}, ${importId}::uuid, s.line
      from staged s join loans l using (loan_number) order by s.line
      on conflict do nothing returning 1)
    select (select count(*) from staged) as lines, count(*) as added from put`.execute(db)
  return rows[0]!
}
