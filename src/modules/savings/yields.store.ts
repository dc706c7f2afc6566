import type { Day } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'

export type YieldMonth = {
  /** The last day before the month, and its last day. */
  readonly eve: Day
  readonly last: Day
  readonly ratePpm: bigint
  readonly daysInYear: number
}

/**
 * Fills `staged`, as a file of savings would: for every member and part what the month earned (`yieldOf` of
 * `yields.ts`, here in one pass over the ledger), less what was posted for it before. What a file from outside
 * brought for the month is that file's business: who has a line of one gets none of ours.
 */
export async function stageYields(db: Db, { eve, last, ratePpm, daysInYear }: YieldMonth) {
  await sql`
    create temp table staged on commit drop as
    with earned as (
      select member_id, substr(ledger_account, 9) as component,
        round(greatest(sum(amount * (${last}::date - greatest(effective_on, ${eve}::date))), 0)
          * ${ratePpm}::bigint / (${daysInYear}::integer * 1000000.0)) as amount
      from ledger_entries
      where ledger_account in ('savings-92-97', 'savings-97') and member_id is not null
        and effective_on <= ${last}
      group by 1, 2),
    posted as (
      select m.member_id, m.component, sum(m.amount) as amount, count(*) as lines,
        bool_or(i.kind is distinct from 'yields') as by_file
      from savings_movements m left join imports i using (import_id)
      where m.kind = 'yield' and m.effective_on > ${eve} and m.effective_on <= ${last}
      group by 1, 2)
    select row_number() over (order by member_id, component) as line, curp, component,
      'yield' as kind, ${last}::date as effective_on,
      (coalesce(p.lines, 0) + 1)::integer as sequence,
      (e.amount - coalesce(p.amount, 0))::bigint as amount
    from earned e join members using (member_id) left join posted p using (member_id, component)
    where e.amount <> coalesce(p.amount, 0) and not coalesce(p.by_file, false)`.execute(db)
}

export async function stagedTotals(db: Db): Promise<{ lines: bigint; amount: bigint }> {
  const { rows } = await sql<{ lines: bigint; amount: bigint }>`
    select count(*) as lines, coalesce(sum(amount), 0)::bigint as amount from staged`.execute(db)
  return rows[0]!
}
