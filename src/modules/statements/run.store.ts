import type { Day } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'

export type Waiting = {
  readonly loanId: bigint
  readonly memberId: bigint
  readonly ordinal: number
}

/** Loans that may have a statement of a stretch and have none yet: their figures reach its end. */
const waiting = (period: string, { from, to }: { from: Day; to: Day }) => sql`
  from loans l
  where l.granted_on <= ${to}::date
    and (l.status <> 'paid-off' or l.status_since is null
      or l.status_since + interval '12 months' >= ${from}::date)
    and exists (select from loan_facts f
      where f.member_id = l.member_id and f.loan_id = l.loan_id and f.as_of >= ${to}::date)
    and not exists (select from documents d
      where d.member_id = l.member_id and d.kind = 'loan-statement' and d.loan_id = l.loan_id
        and d.about = ${period})`

type Asked = { period: string; from: Day; to: Day }

export async function countWaiting(db: Db, asked: Asked): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n ${waiting(asked.period, asked)}`.execute(db)
  return +rows[0]!.n.toString()
}

/** The next ones after a loan, in the order of their numbers in our books. */
export async function nextWaiting(
  db: Db,
  asked: Asked & { after: bigint; most: number },
): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select l.loan_id as "loanId", l.member_id as "memberId", l.ordinal
    ${waiting(asked.period, asked)} and l.loan_id > ${asked.after}
    order by l.loan_id limit ${asked.most}`.execute(db)
  return rows
}
