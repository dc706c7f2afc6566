import type { Mxn } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Difference, Figure, FileOfDay, Reconciliation } from './reconciliation.ts'

/** One moment of everything that is compared; payments go on coming meanwhile. */
export const asOfOneMoment = <T>(db: Db, look: (tx: Tx) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`select set_config('statement_timeout', '10min', true)`.execute(tx)
      return look(tx)
    })

/** Files that spoke for the day: what their trailers said, what is kept of them, what the ledger has. */
export async function filesOf(db: Db, day: Day): Promise<readonly FileOfDay[]> {
  const { rows } = await sql<FileOfDay>`
    with files as (
      select import_id, file_name, kind, (totals->>'file_amount')::bigint
        - coalesce((totals->>'unchanged_amount')::bigint, 0) as told
      from imports where as_of = ${day} and state = 'accepted'
        and kind in ('bank-deposits', 'store-payments')),
    kept as (
      select d.import_id, sum(d.amount) as amount from deposits d
      where d.import_id in (select import_id from files) group by d.import_id),
    posted as (
      select j.import_id, -sum(e.amount) as amount
      from ledger_journals j join ledger_entries e using (journal_id)
      where j.import_id in (select import_id from files) and e.line = 0
        and e.bimester = split_part(j.source_ref, ':', 3)::integer group by j.import_id)
    select f.import_id as "importId", f.file_name as "fileName",
      case f.kind when 'bank-deposits' then 'bank' else 'shop' end as source,
      f.told,
      coalesce(k.amount, 0)::bigint as kept, coalesce(p.amount, 0)::bigint as "inLedger"
    from files f left join kept k using (import_id) left join posted p using (import_id)
    order by f.kind, f.file_name, f.import_id`.execute(db)
  return rows
}

const placed = sql`case
  when d.operation = 'settlement' then 'settled'
  when d.operation in ('refund-sent', 'refund-returned') then 'sent-back'
  when s.state in ('returned', 'paired') then 'returned'
  when s.state = 'refunded' then 'refunded'
  when s.state in ('assigned', 'release-proposed') and p.state = 'applied' then 'applied'
  when s.state in ('assigned', 'release-proposed') then 'waiting'
  when s.state = 'arrived' then 'arrived'
  else 'unmatched' end`
const everything = sql`deposits d left join deposit_states s using (deposit_id)
  left join payments p on p.payment_id = s.payment_id`

/** Where the money of the day's lines stands, place by place. */
export async function figuresOf(db: Db, day: Day): Promise<readonly Figure[]> {
  const { rows } = await sql<Figure>`
    select ${placed} as place, count(*)::text as lines, sum(d.amount)::text as amount
    from ${everything} where d.statement_on = ${day} group by 1 order by 1`.execute(db)
  return rows
}

const wrong = sql`case
  when s.state = 'arrived' then 'not-looked-at'
  when s.state = 'unmatched' then 'unmatched'
  when s.state like '%-proposed' then 'proposed'
  when s.state = 'assigned' and (p.payment_id is null or p.amount <> d.amount
    or p.state in ('announced', 'cancelled', 'reversed')) then 'payment-differs'
  when s.state = 'assigned' and p.state = 'received' then 'payment-waiting'
  when s.state = 'returned' and p.payment_id is not null and p.state <> 'reversed'
    then 'payment-differs' end`

/** Lines of the day that are not where they belong, in the order of the files; how many and how much in all. */
export async function openLines(
  db: Db,
  day: Day,
  most: number,
): Promise<{ found: readonly Difference[]; count: number; amount: Mxn }> {
  const { rows } = await sql<{ told: Difference; count: bigint; amount: bigint }>`
    select json_build_object('found', found, 'file', file_name, 'line', line::text,
        'reference', place_reference, 'amount', abs(amount)::text, 'deposit', deposit_id::text,
        'why', reason, 'payment', payment) as told,
      count(*) over () as count, (sum(abs(amount)) over ())::bigint as amount
    from (
      select ${wrong} as found, d.deposit_id, d.line, d.place_reference, d.amount, i.file_name,
        s.reason, p.reference as payment, d.import_id
      from ${everything} join imports i using (import_id)
      where d.statement_on = ${day} and s.state is not null) as lines
    where found is not null order by import_id, line limit ${most}`.execute(db)
  const { count = 0n, amount = 0n } = rows[0] ?? {}
  return {
    found: rows.map(({ told }) => told),
    count: Number.parseInt(`${count}`, 10),
    amount: amount as Mxn,
  }
}

/** By chain: what it took up to `until`, less everything that it brought up to `day`. */
export async function owedByStores(
  db: Db,
  { day, until }: { readonly day: Day; readonly until: Day },
): Promise<readonly { chain: string; due: Mxn; whole: Mxn }[]> {
  const { rows } = await sql<{ chain: string; due: Mxn; whole: Mxn }>`
    select chain, (sum(taken_early) - sum(brought))::bigint as due,
      (sum(taken) - sum(brought))::bigint as whole
    from (
      select place as chain, amount as taken, case when received_on <= ${until} then amount else 0 end
        as taken_early, 0 as brought
      from deposits where source = 'shop' and statement_on <= ${day}
      union all
      select about, 0, 0, amount from deposits
      where operation = 'settlement' and about not like 'partner/%' and statement_on <= ${day}) as both_sides
    group by chain order by chain`.execute(db)
  return rows
}

/** Refunds that we ordered up to `until` and no bank has said that they left. */
export async function refundsNotSent(
  db: Db,
  until: Day,
  most: number,
): Promise<readonly Difference[]> {
  const { rows } = await sql<{ told: Difference }>`
    select json_build_object('found', 'refund-not-sent', 'deposit', d.deposit_id::text,
      'reference', d.place_reference, 'amount', d.amount::text) as told
    from deposit_states s join deposits d using (deposit_id)
    where s.state = 'refunded' and (s.since at time zone 'America/Mexico_City')::date <= ${until}
      and not exists (select from deposits o where o.operation = 'refund-sent'
        and o.about = 'DEV-' || d.deposit_id)
    order by d.deposit_id limit ${most}`.execute(db)
  return rows.map(({ told }) => told)
}

export const keep = (db: Db, id: string, r: Reconciliation) =>
  sql`insert into payment_reconciliations
      (reconciliation_id, day, made_at, figures, differences, difference_count, gap)
    values (${id}, ${r.day}, ${r.madeAt}, ${JSON.stringify(r.figures)}::jsonb,
      ${JSON.stringify(r.differences)}::jsonb, ${r.differenceCount}, ${r.gap})`.execute(db)

const columns = sql`day, made_at as "madeAt", figures, differences,
  difference_count as "differenceCount", gap`

/** The last look at a day. */
export async function latestOf(db: Db, day: Day): Promise<Reconciliation | undefined> {
  const { rows } = await sql<Reconciliation>`
    select ${columns} from payment_reconciliations where day = ${day}
    order by reconciliation_id desc limit 1`.execute(db)
  return rows[0]
}

export type DayState = { day: Day; madeAt: Instant; differenceCount: number; gap: Mxn }

/** The last look at each of the last days. */
export async function latestDays(db: Db, since: Day): Promise<readonly DayState[]> {
  const { rows } = await sql<DayState>`
    select distinct on (day) day, made_at as "madeAt", difference_count as "differenceCount", gap
    from payment_reconciliations where day >= ${since}
    order by day desc, reconciliation_id desc`.execute(db)
  return rows
}

/** Whether any bank has ever sent a file: before that, none is missed. */
export async function anyStatement(db: Db): Promise<boolean> {
  const { rows } = await sql`select from deposits where source = 'bank' limit 1`.execute(db)
  return rows.length > 0
}
