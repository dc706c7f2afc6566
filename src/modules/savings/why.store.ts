import type { Mxn } from '../../foundation/money.ts'
import { type Day, day, dayOf } from '../../foundation/time.ts'
import { pageStatement, part } from '../../platform/page-statement.ts'
import { type Entry, movementOf, own } from './savings.store.ts'
import type { Recorded, Source } from './why.ts'

type RecordedJson = Entry & {
  corrects: boolean
  sourceKind: string | null
  file: string | null
  received: string | null
  recorded: string
  wage: string | null
  days: number | null
  granted: string | null
  currency: 'mxn' | 'vsm' | null
}

function sourceOf(row: RecordedJson): Source {
  const on = (text: string): Day => dayOf(Temporal.Instant.from(text))
  if (row.sourceKind === 'yields') return { by: 'reckoning', on: on(row.recorded) }
  if (row.file === null || row.received === null) return { by: 'event', on: on(row.recorded) }
  return { by: 'file', name: row.file, line: BigInt(row.line), on: on(row.received) }
}

const recordedOf = (row: RecordedJson): Recorded => ({
  movement: movementOf(row),
  reported:
    row.wage === null || row.days === null
      ? null
      : { dailyWage: BigInt(row.wage) as Mxn, days: row.days },
  loan:
    row.granted === null || row.currency === null
      ? null
      : { grantedOn: day(row.granted), currency: row.currency },
  corrects: row.corrects,
  source: sourceOf(row),
})

type Asked = {
  member: bigint
  first: number
  last: number
  /** Null: the newest of those bimesters. */
  journal: string | null
  line: bigint
}

/** One movement with everything that explains it; with the loan that was granted on the day of a withdrawal. */
const recordedPart = part<Asked, RecordedJson | null, Recorded | undefined>(
  `select to_json(found) from (
    select l.bimester, l.ledger_account as account, l.kind, e.name as employer,
      l.effective_on as on, l.amount::text as amount, l.journal_id as journal, l.line,
      j.corrects is not null as corrects, i.kind as "sourceKind", i.file_name as file,
      i.finished_at as received, j.recorded_at as recorded,
      c.daily_wage::text as wage, c.days, o.granted_on as granted, o.currency
    from (select * from ledger_entries l
      where l.member_id = :member::bigint and l.bimester between :first::integer and :last::integer
        and l.${own} and (l.ledger_account <> 'contributions-for-loan' or l.amount > 0)
        and (:journal::uuid is null or (l.journal_id = :journal::uuid and l.line = :line::bigint))
      order by l.effective_on desc, l.bimester desc, l.journal_id desc, l.line desc limit 1) as l
    join ledger_journals j using (journal_id)
    left join employers e on e.employer_id = l.employer_id
    left join imports i on i.import_id = j.import_id
    -- one row at most, asked of the one partition that may have it
    left join lateral (select * from contributions c
      where c.bimester = l.bimester and c.member_id = l.member_id and c.employer_id = l.employer_id
        and c.import_id = j.import_id and c.line = l.line limit 1) as c on true
    left join loans o on o.member_id = l.member_id
      and (o.loan_id = c.loan_id or (l.kind = 'withdrawal' and o.granted_on = l.effective_on))
    limit 1) as found`,
  (row) => (row === null ? undefined : recordedOf(row)),
)

/** /mi-ahorro/por-que-cambio. */
export const whyPage = pageStatement('savings-why', { recorded: recordedPart })
