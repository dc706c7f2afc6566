import { type Bulk, type Found, foundBy } from '../../platform/bulk.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Partitions } from '../../platform/partitions.ts'

const problem = (field: string, code: string) => ({ severity: 'problem', field, code }) as const

/** Joins loans, and works out the bimester of each movement. */
export async function matchMovements(db: Db): Promise<void> {
  await sql`
    create temp table moved on commit drop as
    select s.line, l.member_id, l.loan_id, l.loan_number, l.currency,
      (extract(year from s.effective_on)::integer * 10
        + (extract(month from s.effective_on)::integer + 1) / 2) as bimester,
      s.effective_on, s.sequence::smallint, s.kind, s.source, s.amount, s.principal, s.interest,
      s.late_interest, s.insurance, s.other, s.balance_after, s.balance_after_vsm
    from staged s join loans l using (loan_number)
    order by l.member_id`.execute(db) // read in this order from here on, so that indexes grow at one end
  await sql`analyze moved`.execute(db)
}

const sameFact = sql`k.bimester = m.bimester and k.member_id = m.member_id and k.loan_id = m.loan_id
  and k.effective_on = m.effective_on and k.sequence = m.sequence`

export const contradictions = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('amount', 'already-with-another-amount'),
    sql`select m.line, m.loan_number as text from moved m join loan_movements k on ${sameFact}
      where (k.kind, k.amount, k.principal, k.interest, k.late_interest, k.insurance, k.other)
        is distinct from
        (m.kind, m.amount, m.principal, m.interest, m.late_interest, m.insurance, m.other)`,
  )

export async function dropKnown(db: Db): Promise<bigint> {
  const { numAffectedRows } = await sql`
    delete from moved m using loan_movements k where ${sameFact}`.execute(db)
  return numAffectedRows ?? 0n
}

/** Within the file, in pesos: the balance of one movement follows from the one before it. */
export const brokenChains = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('balance_after', 'balance-does-not-follow'),
    sql`select line, loan_number || ' ' || effective_on as text from (
      select line, loan_number, effective_on, balance_after, principal, lag(balance_after) over (
        partition by loan_id order by effective_on, sequence) as before from moved) as chained
      where before is not null and balance_after <> before - principal`,
  )

/**
 * After posting: what the ledger says is owed must be what the file says, at its last movement. Payments that came to
 * us later than that are not in what it says.
 */
export const differsFromLedger = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('balance_after', 'balance-differs-from-ledger'),
    sql`with last as (
        select distinct on (loan_id) line, loan_id, member_id, loan_number, effective_on, sequence,
          balance_after
        from moved order by loan_id, effective_on desc, sequence desc),
      later as (
        select k.loan_id, sum(k.principal) as amount
        from last join loan_movements k on k.member_id = last.member_id and k.loan_id = last.loan_id
          and k.payment_id is not null and k.bimester >= (select min(bimester) from moved)
          and (k.effective_on, k.sequence) > (last.effective_on, last.sequence)
        where last.loan_id in (select loan_id from payments where applied_at is not null)
        group by k.loan_id),
      owed as (
        select loan_id, -sum(amount) as amount from ledger_subtotals
        where ledger_account = 'loan-principal' and loan_id in (select loan_id from last)
        group by loan_id)
      select last.line, last.loan_number || ' ' || last.balance_after as text
      from last join owed using (loan_id) left join later using (loan_id)
      where last.balance_after is not null
        and owed.amount + coalesce(later.amount, 0) <> last.balance_after`,
  )

/**
 * A payment that came to us may be told by a later file, in a place of its own: it is known by loan, day, kind, source and
 * amount, each of ours by one line. Only loans of the file that have payments of ours are looked at.
 */
async function matchOwn(db: Db): Promise<void> {
  await sql`
    create temp table told_of_ours on commit drop as
    with ours as (
      select k.*, row_number() over (partition by k.loan_id, k.effective_on, k.kind, k.source, k.amount
        order by k.sequence) as nth
      from (select distinct member_id, loan_id from payments
        where applied_at is not null and loan_id in (select loan_id from moved)) as p
      join loan_movements k on k.member_id = p.member_id and k.loan_id = p.loan_id
        and k.payment_id is not null and k.bimester in (select distinct bimester from moved)),
    theirs as (
      select m.*, row_number() over (partition by m.loan_id, m.effective_on, m.kind, m.source, m.amount
        order by m.sequence) as nth
      from moved m where m.loan_id in (select loan_id from ours))
    select t.line, t.loan_number, (o.principal, o.interest, o.late_interest, o.insurance, o.other)
      is distinct from (t.principal, t.interest, t.late_interest, t.insurance, t.other) as differs
    from theirs t join ours o on o.loan_id = t.loan_id and o.effective_on = t.effective_on
      and o.kind = t.kind and o.source = t.source and o.amount = t.amount and o.nth = t.nth`.execute(
    db,
  )
}

/** Payments that came to us and that the file splits otherwise; those that it tells alike bring nothing new. */
export async function ownToldOtherwise(db: Db): Promise<Found[]> {
  await matchOwn(db)
  return foundBy(
    db,
    problem('amount', 'own-payment-told-otherwise'),
    sql`select line, loan_number as text from told_of_ours where differs`,
  )
}

/** Takes out what the file tells of payments that came to us. Returns how many. */
export async function dropOwn(db: Db): Promise<bigint> {
  const { numAffectedRows } = await sql`
    delete from moved m using told_of_ours t where m.line = t.line`.execute(db)
  return numAffectedRows ?? 0n
}

export const addMovements = ({ importId }: Bulk, partitions: Partitions): Promise<bigint> =>
  partitions.fill(
    (into, which) => sql`
      insert into ${into} (bimester, member_id, loan_id, effective_on, sequence, kind, source, amount,
        principal, interest, late_interest, insurance, other, balance_after, balance_after_vsm,
        import_id, line)
      select bimester, member_id, loan_id, effective_on, sequence, kind, source, amount, principal,
        interest, late_interest, insurance, other, balance_after, balance_after_vsm,
        ${importId}::uuid, line
      from moved where ${which}`,
  )

/**
 * Files may tell what was before a payment that came to us: what it left is another then. A note after it says how much,
 * so that balances follow one another; the movement itself stays as it was written.
 */
export async function noteOwn(db: Db): Promise<void> {
  await sql`
    insert into loan_movements (bimester, member_id, loan_id, effective_on, sequence, kind, source, amount, principal,
      interest, late_interest, insurance, other, balance_after, payment_id, line)
    select o.bimester, o.member_id, o.loan_id, o.effective_on, o.sequence + 1, 'adjustment', 'fund', 0, 0, 0, 0, 0, 0,
      o.balance_after - n.lowered, o.payment_id, 0
    from (
      select distinct on (k.loan_id, k.effective_on) k.*
      from (select distinct member_id, loan_id from payments
        where applied_at is not null and loan_id in (select loan_id from moved)) as p
      join loan_movements k on k.member_id = p.member_id and k.loan_id = p.loan_id
        and k.payment_id is not null and k.bimester >= (select min(bimester) from moved)
      order by k.loan_id, k.effective_on, k.sequence desc) as o
    cross join lateral (select sum(m.principal) as lowered from moved m where m.loan_id = o.loan_id
      and (m.effective_on, m.sequence) < (o.effective_on, o.sequence)) as n
    where n.lowered <> 0`.execute(db)
}

export const twiceInFile = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('loan_number', 'twice-in-file'),
    sql`select line, loan_number as text from (select line, loan_number, row_number() over (
      partition by loan_id, effective_on, sequence order by line) as nth from moved) as numbered
      where nth > 1`,
  )

/** The parts of each movement on the member's ledger accounts; the money's origin takes the mirror. */
export async function fillEntries(db: Db): Promise<void> {
  await sql`
    insert into entries_to_post
    select m.bimester, m.member_id, m.loan_id, null, m.line, part.ledger_account, part.amount,
      m.effective_on
    from moved m cross join lateral (values
      ('loan-principal', m.principal), ('loan-interest', m.interest),
      ('loan-late-interest', m.late_interest), ('loan-insurance', m.insurance),
      (case when m.kind = 'excess-payment' then 'excess-payments' else 'loan-other' end, m.other),
      (case when m.kind = 'employer-contribution' then 'contributions-for-loan' end, -m.amount)
    ) as part (ledger_account, amount)
    where part.ledger_account is not null and part.amount <> 0`.execute(db)
  await sql`
    insert into entries_to_post
    select bimester, null, null, null, 0,
      case kind when 'opening' then 'loans-brought-forward' when 'disbursement' then 'loans-granted'
        when 'adjustment' then 'loans-adjusted' else 'payments-received' end,
      -sum(amount), max(effective_on)
    from moved where kind <> 'employer-contribution'
    group by bimester, 6 having sum(amount) <> 0`.execute(db)
}
