import { type Db, type RawBuilder, sql, type Tx } from '../../platform/db.ts'
import type { AccountSums, Comparison, Difference, MovementTable } from './reconcile.ts'

/** One moment of the whole ledger, however long the looking takes; imports and payments go on meanwhile. */
export const asOfOneMoment = <T>(db: Db, look: (tx: Tx) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`select set_config('statement_timeout', '4h', true),
        set_config('work_mem', '256MB', true)`.execute(tx)
      return look(tx)
    })

/** False while another one is looking. Held until the transaction ends. */
export async function takeTurn(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('ledger comparison')) as mine`.execute(tx)
  return rows[0]!.mine
}

export async function counts(db: Db): Promise<{ journals: bigint; entries: bigint }> {
  const { rows } = await sql<{ journals: bigint; entries: bigint }>`
    select (select count(*) from ledger_journals) as journals,
      (select count(*) from ledger_entries) as entries`.execute(db)
  return rows[0]!
}

const first = async (db: Db, query: RawBuilder<Difference>): Promise<Difference | undefined> =>
  (await query.execute(db)).rows[0]

/** Debits are credits in every journal, and heads and entries belong together. */
export const firstOfJournals = (db: Db): Promise<Difference | undefined> =>
  first(
    db,
    sql<Difference>`
      select case when j.journal_id is null then 'entries-without-journal'
          when e.journal_id is null then 'journal-without-entries' else 'journal-unbalanced' end
          as found,
        coalesce(j.journal_id, e.journal_id)::text as journal, j.source_ref as reference,
        e.sum::text as sum
      from ledger_journals j full join
        (select journal_id, sum(amount) as sum from ledger_entries group by journal_id) as e
        on e.journal_id = j.journal_id
      where j.journal_id is null or e.journal_id is null or e.sum <> 0
      order by j.recorded_at, journal limit 1`,
  )

/** Ledger account by ledger account. */
export async function accountSums(db: Db): Promise<AccountSums[]> {
  const { rows } = await sql<AccountSums>`
    select coalesce(e.ledger_account, s.ledger_account) as "ledgerAccount",
      coalesce(e.debits, 0)::bigint as debits, coalesce(e.credits, 0)::bigint as credits,
      coalesce(s.amount, 0)::bigint as subtotals
    from (select ledger_account, sum(amount) filter (where amount > 0) as debits,
        -sum(amount) filter (where amount < 0) as credits
      from ledger_entries group by ledger_account) as e
    full join (select ledger_account, sum(amount) as amount from ledger_subtotals
      group by ledger_account) as s on s.ledger_account = e.ledger_account
    order by 1`.execute(db)
  return rows
}

/** What balances are read from is the sum of the entries: for every member, bimester, loan and kind. */
export const firstOfSubtotals = (db: Db): Promise<Difference | undefined> =>
  first(
    db,
    sql<Difference>`
      select 'subtotals-differ' as found, ledger_account as "ledgerAccount", member_id::text as member,
        loan_id::text as loan, bimester, kind, sum(entered)::text as entries,
        sum(summed)::text as subtotals
      from (
        select member_id, bimester, ledger_account, loan_id, kind, amount as entered, 0 as summed
        from ledger_entries where member_id is not null
        union all
        select member_id, bimester, ledger_account, loan_id, kind, 0, amount from ledger_subtotals
      ) as both_sides
      group by member_id, bimester, ledger_account, loan_id, kind
      having sum(entered) <> sum(summed)
      order by bimester, member_id, ledger_account limit 1`,
  )

// What each table of movements says, in the terms of the ledger.
const kept = {
  contributions: sql`select import_id, bimester, member_id, null::text as ledger_account, amount
    from contributions`,
  unmatched_contributions: sql`select import_id, bimester, null::bigint, 'contributions-unmatched', amount
    from unmatched_contributions`,
  savings_movements: sql`select import_id, bimester, member_id, 'savings-' || component, amount
    from savings_movements`,
  loan_movements: sql`
    select m.import_id, m.bimester, m.member_id, part.ledger_account, part.amount
    from loan_movements m cross join lateral (values
      ('loan-principal', m.principal), ('loan-interest', m.interest),
      ('loan-late-interest', m.late_interest), ('loan-insurance', m.insurance),
      (case when m.kind = 'excess-payment' then 'excess-payments' else 'loan-other' end, m.other),
      (case when m.kind = 'employer-contribution' then 'contributions-for-loan' end, -m.amount)
    ) as part (ledger_account, amount) where part.ledger_account is not null`,
  deposits: sql`select import_id, bimester, null::bigint,
    case source when 'bank' then 'bank-deposits' else 'store-deposits' end, -amount from deposits`,
} as const satisfies Record<MovementTable, unknown>

// Which entries of files stand for them, and how finely they can be told apart.
const posted = {
  contributions: sql`select j.import_id, e.bimester, e.member_id, null::text, e.amount
    from ledger_journals j join ledger_entries e using (journal_id)
    where j.reason = 'contributions' and j.import_id is not null and e.member_id is not null`,
  unmatched_contributions: sql`select j.import_id, e.bimester, null::bigint, e.ledger_account, e.amount
    from ledger_journals j join ledger_entries e using (journal_id)
    where j.import_id is not null and e.ledger_account = 'contributions-unmatched'`,
  savings_movements: sql`select j.import_id, e.bimester, e.member_id, e.ledger_account, e.amount
    from ledger_journals j join ledger_entries e using (journal_id)
    where j.reason = 'savings-movements' and j.import_id is not null and e.member_id is not null`,
  loan_movements: sql`select j.import_id, e.bimester, e.member_id, e.ledger_account, e.amount
    from ledger_journals j join ledger_entries e using (journal_id)
    where j.reason = 'loan-movements' and j.import_id is not null and e.member_id is not null`,
  deposits: sql`select j.import_id, e.bimester, null::bigint, e.ledger_account, e.amount
    from ledger_journals j join ledger_entries e using (journal_id)
    where j.reason = 'deposits' and j.import_id is not null and e.line = 0`,
} as const satisfies Record<MovementTable, unknown>

/** What the files' movements say and the ledger does not, file by file; movements of no file are not files' business. */
export const firstOfMovements = (db: Db, table: MovementTable): Promise<Difference | undefined> =>
  first(
    db,
    sql<Difference>`
      select 'movements-differ' as found, ${table}::text as movements, import_id::text as import, bimester,
        member_id::text as member, ledger_account as "ledgerAccount",
        sum(moved)::text as "inMovements", sum(entered)::text as "inLedger"
      from (
        select import_id, bimester, member_id, ledger_account, amount as moved, 0 as entered
        from (${kept[table]}) as k (import_id, bimester, member_id, ledger_account, amount)
        where import_id in (select import_id from ledger_journals)
        union all
        select import_id, bimester, member_id, ledger_account, 0, amount
        from (${posted[table]}) as p (import_id, bimester, member_id, ledger_account, amount)
      ) as both_sides
      group by import_id, bimester, member_id, ledger_account
      having sum(moved) <> sum(entered)
      order by import_id, bimester, member_id, ledger_account limit 1`,
  )

export const keep = (db: Db, comparisonId: string, c: Comparison) =>
  sql`insert into ledger_comparisons
      (comparison_id, started_at, finished_at, journals, entries, difference)
    values (${comparisonId}, ${c.startedAt}, ${c.finishedAt}, ${c.journals}, ${c.entries},
      ${c.difference && JSON.stringify(c.difference)})`.execute(db)

/** The last one there was. */
export async function latest(db: Db): Promise<Comparison | undefined> {
  const { rows } = await sql<Comparison>`
    select started_at as "startedAt", finished_at as "finishedAt", journals, entries, difference
    from ledger_comparisons order by comparison_id desc limit 1`.execute(db)
  return rows[0]
}
