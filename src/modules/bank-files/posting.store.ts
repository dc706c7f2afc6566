import { type Bulk, type Found, foundBy } from '../../platform/bulk.ts'
import { type Db, sql } from '../../platform/db.ts'

export type Source = 'bank' | 'shop'
export const keyOf: Readonly<Record<Source, readonly string[]>> = {
  bank: ['bank', 'bank_reference'],
  shop: ['chain', 'ticket'],
}

const problem = (field: string, code: string) => ({ severity: 'problem', field, code }) as const

/** The columns of either file under the names of `deposits`. */
const asDeposits = {
  bank: sql`bank as place, bank_reference as place_reference, operation, about, received_on, channel,
    amount, numeric_reference as typed_reference, tracking_key, sender_account, sender_name, concept,
    null::text as branch`,
  shop: sql`chain as place, ticket as place_reference, operation, about, received_on,
    'shop' as channel, amount, reference as typed_reference, null::text as tracking_key,
    null::text as sender_account, null::text as sender_name, null::text as concept, branch`,
} as const

export async function prepareLines(db: Db, source: Source): Promise<void> {
  await sql`
    create temp table told on commit drop as
    select line, ${source}::text as source, (extract(year from received_on)::integer * 10
      + (extract(month from received_on)::integer + 1) / 2) as bimester, ${asDeposits[source]}
    from staged`.execute(db)
  await sql`analyze told`.execute(db)
}

const sameLine = sql`k.source = t.source and k.place = t.place
  and k.place_reference = t.place_reference`

/** What the same reference said before: any difference is a contradiction, not a correction. */
export const contradictions = (db: Db, field: string): Promise<Found[]> =>
  foundBy(
    db,
    problem(field, 'already-told-otherwise'),
    sql`select t.line, t.place_reference as text from told t join deposits k on ${sameLine}
      where (k.operation, k.about, k.received_on, k.amount, k.typed_reference, k.tracking_key, k.concept)
        is distinct from
        (t.operation, t.about, t.received_on, t.amount, t.typed_reference, t.tracking_key, t.concept)`,
  )

/** A statement knows nothing of days after its own. */
export const fromTomorrow = ({ db, asOf }: Bulk): Promise<Found[]> =>
  foundBy(
    db,
    problem('received_on', 'after-its-statement'),
    sql`select line, received_on::text as text from told where received_on > ${asOf}`,
  )

/** Who settles is a chain of shops, by its name, or a partner: `partner/` and its name. Money that came stays. */
export const settledByNobody = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    { severity: 'warning', field: 'about', code: 'settled-by-nobody' },
    sql`select line, about as text from told where operation = 'settlement'
      and about not like 'partner/%' and not exists (
        select from deposits k where k.source = 'shop' and k.place = told.about)`,
  )

/** Lines that an earlier file brought: they are told, and not taken again. */
export async function dropKnown(db: Db): Promise<{ unchanged: bigint; unchanged_amount: bigint }> {
  const { rows } = await sql<{ unchanged: bigint; unchanged_amount: bigint }>`
    with dropped as (delete from told t using deposits k where ${sameLine} returning t.amount)
    select count(*) as unchanged, coalesce(sum(amount), 0)::bigint as unchanged_amount
    from dropped`.execute(db)
  return rows[0]!
}

/** The lines, and for those whose owner is to be found the state from which that begins. */
export async function addDeposits({ db, importId, asOf, now }: Bulk): Promise<bigint> {
  const { rows } = await sql<{ added: bigint }>`
    with added as (
      insert into deposits (source, place, place_reference, operation, about, bimester, received_on,
        channel, amount, typed_reference, tracking_key, sender_account, sender_name, concept, branch,
        statement_on, import_id, line, recorded_at)
      select source, place, place_reference, operation, about, bimester, received_on, channel, amount,
        typed_reference, tracking_key, sender_account, sender_name, concept, branch, ${asOf}::date,
        ${importId}::uuid, line, ${now}::timestamptz
      from told order by line
      returning deposit_id, operation),
    begun as (
      insert into deposit_states (deposit_id, state, since)
      select deposit_id, 'arrived', ${now}::timestamptz from added
      where operation in ('deposit', 'return'))
    select count(*) as added from added`.execute(db)
  return rows[0]!.added
}

/** Where the other side of a line stands: what nobody is known to have paid, or what it closes. */
const otherSide = sql`case when operation in ('deposit', 'return') then 'payments-unmatched'
  when operation in ('refund-sent', 'refund-returned') then 'refunds-paid'
  when about like 'partner/%' then 'partner-receivable' else 'store-deposits' end`

/** One entry a line, so that whatever does not close leads to its line; one for the money's place, per bimester. */
export async function fillEntries(db: Db): Promise<void> {
  await sql`
    insert into entries_to_post
    select bimester, null, null, null, line, ${otherSide}, amount, received_on from told`.execute(
    db,
  )
  await sql`
    insert into entries_to_post
    select bimester, null, null, null, 0,
      case source when 'bank' then 'bank-deposits' else 'store-deposits' end, -sum(amount),
      max(received_on)
    from told group by bimester, 6 having sum(amount) <> 0`.execute(db)
}
