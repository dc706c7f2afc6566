import { type Bulk, type Found, foundBy } from '../../platform/bulk.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Partitions } from '../../platform/partitions.ts'

const problem = (field: string, code: string) => ({ severity: 'problem', field, code }) as const

export const unknownMembers = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('curp', 'member-unknown'),
    sql`select s.line, s.curp as text from staged s left join members m using (curp)
      where m.member_id is null`,
  )

export async function matchSavings(db: Db): Promise<void> {
  await sql`
    create temp table saved on commit drop as
    select s.line, m.member_id, s.curp, s.component, s.kind, s.effective_on, s.sequence::smallint,
      s.amount, (extract(year from s.effective_on)::integer * 10
        + (extract(month from s.effective_on)::integer + 1) / 2) as bimester
    from staged s join members m using (curp)
    order by m.member_id`.execute(db) // read in this order from here on, so that indexes grow at one end
  await sql`analyze saved`.execute(db)
}

const sameFact = sql`k.bimester = s.bimester and k.member_id = s.member_id
  and k.component = s.component and k.kind = s.kind and k.effective_on = s.effective_on
  and k.sequence = s.sequence`

export const contradictions = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    problem('amount', 'already-with-another-amount'),
    sql`select s.line, s.curp as text from saved s join savings_movements k on ${sameFact}
      where k.amount <> s.amount`,
  )

/** Takes out what earlier files brought. Returns how many. */
export async function dropKnown(db: Db): Promise<bigint> {
  const { numAffectedRows } = await sql`
    delete from saved s using savings_movements k where ${sameFact}`.execute(db)
  return numAffectedRows ?? 0n
}

/**
 * Takes out what members put in through us, which the ledger has already: known by person, day and amount, each of ours
 * by one line. Returns how many.
 */
export async function dropOwn(db: Db): Promise<bigint> {
  const { numAffectedRows } = await sql`
    delete from saved s using (
      select theirs.line
      from (select line, member_id, effective_on, amount, row_number() over (
          partition by member_id, effective_on, amount order by sequence) as nth
        from saved where kind = 'voluntary' and component = '97') as theirs
      join (select member_id, effective_on, amount, row_number() over (
          partition by member_id, effective_on, amount order by payment_id) as nth
        from payments where target = 'savings' and state = 'applied') as ours
        using (member_id, effective_on, amount, nth)) as told
    where s.line = told.line`.execute(db)
  return numAffectedRows ?? 0n
}

/** Takes out what we paid of savings, which the ledger has already: known by person, part, day and amount. */
export async function dropPaid(db: Db): Promise<bigint> {
  const { numAffectedRows } = await sql`
    delete from saved s using refund_orders o
      join refund_endings e using (refund_id) join refund_parts p using (refund_id)
    where s.kind = 'withdrawal' and s.member_id = o.member_id and s.component = p.component
      and s.amount = -p.amount and e.move = 'released'
      and s.effective_on = (e.at at time zone 'America/Mexico_City')::date`.execute(db)
  return numAffectedRows ?? 0n
}

export const addSavings = ({ importId }: Bulk, partitions: Partitions): Promise<bigint> =>
  partitions.fill(
    (into, which) => sql`
      insert into ${into} (bimester, member_id, component, kind, effective_on, sequence, amount,
        import_id, line)
      select bimester, member_id, component, kind, effective_on, sequence, amount,
        ${importId}::uuid, line from saved where ${which}`,
  )

export async function fillEntries(db: Db): Promise<void> {
  await sql`
    insert into entries_to_post
    select bimester, member_id, null, null, line, 'savings-' || component, amount, effective_on, kind
    from saved where amount <> 0`.execute(db)
  await sql`
    insert into entries_to_post
    select bimester, null, null, null, 0,
      case kind when 'opening' then 'savings-brought-forward' when 'yield' then 'savings-yield'
        when 'voluntary' then 'savings-voluntary' when 'withdrawal' then 'savings-withdrawn'
        else 'savings-adjusted' end,
      -sum(amount), max(effective_on)
    from saved group by bimester, kind having sum(amount) <> 0`.execute(db)
}
