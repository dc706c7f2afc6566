import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { DaysBefore } from './reminders.ts'

export type Candidate = {
  readonly loanId: bigint
  readonly memberId: bigint
  readonly ordinal: number
}
export type Reminder = { readonly due: Day; readonly daysBefore: DaysBefore }

/** Loans that their own members pay, of people with a login, not reminded of that payment yet. */
export async function candidates(
  db: Db,
  asked: Reminder & { after: bigint; most: number },
): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select l.loan_id as "loanId", l.member_id as "memberId", l.ordinal
    from logins g join loans l on l.member_id = g.member_id
    where l.loan_id > ${asked.after} and l.regime = 'rea' and l.status = 'active'
      and g.state <> 'closed' and not exists (
        select from payment_reminders r where r.loan_id = l.loan_id and r.due_on = ${asked.due}
          and r.days_before <= ${asked.daysBefore})
    order by l.loan_id limit ${asked.most}`.execute(db)
  return rows
}

/** Notes it; false when somebody was faster. */
export async function note(
  tx: Tx,
  one: Candidate & Reminder & { readonly at: Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into payment_reminders (loan_id, due_on, days_before, member_id, said_at)
    values (${one.loanId}, ${one.due}, ${one.daysBefore}, ${one.memberId}, ${one.at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}
