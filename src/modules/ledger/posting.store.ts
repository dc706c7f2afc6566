import { type Db, sql } from '../../platform/db.ts'
import type { Partitions } from '../../platform/partitions.ts'

/** Rooms fill this table; the ledger alone writes entries from it. */
export const createEntriesToPost = (db: Db) =>
  sql`create temp table entries_to_post (
    bimester integer not null, member_id bigint, loan_id bigint, employer_id bigint,
    line bigint not null, ledger_account text not null, amount bigint not null,
    effective_on date not null, kind text) on commit drop`.execute(db)

/** Temporary tables are never analysed by themselves; without it the sums are sorted on disk. */
export const analyzeEntries = (db: Db) => sql`analyze entries_to_post`.execute(db)

export type Journal = {
  journalId: string
  sourceRef: string
  inputHash: Buffer
  reason: string
  effectiveOn: Temporal.PlainDate
  importId: string
  recordedAt: Temporal.Instant
}

export const addJournal = (db: Db, j: Journal) =>
  sql`insert into ledger_journals
      (journal_id, source_ref, input_hash, reason, state, effective_on, import_id, recorded_at)
    values (${j.journalId}, ${j.sourceRef}, ${j.inputHash}, ${j.reason}, 'posted', ${j.effectiveOn},
      ${j.importId}, ${j.recordedAt})`.execute(db)

/** Which journal takes which bimester, as rows to join. */
const journalOf = (journals: ReadonlyMap<number, Journal>) =>
  sql.join([...journals].map(([bimester, j]) => sql`(${bimester}::integer, ${j.journalId}::uuid)`))

/**
 * Each journal goes whole into one place: into the table in one statement, where the balance guard sees it, or into
 * a partition apart, which is looked at when it joins. Rooms bring people in order: indexes grow at one end.
 */
export function addEntries(
  partitions: Partitions,
  journals: ReadonlyMap<number, Journal>,
): Promise<bigint> {
  const [{ recordedAt }] = [...journals.values()] as [Journal]
  return partitions.fill(
    (into, which) => sql`
      insert into ${into} (bimester, member_id, loan_id, employer_id, journal_id, line,
        ledger_account, amount, effective_on, kind, recorded_at)
      select e.bimester, e.member_id, e.loan_id, e.employer_id, j.journal_id, e.line,
        e.ledger_account, e.amount, e.effective_on, e.kind, ${recordedAt}::timestamptz
      from (select * from entries_to_post where ${which}) as e
      join (values ${journalOf(journals)}) as j (bimester, journal_id) on j.bimester = e.bimester`,
  )
}

export async function addSubtotals(db: Db, journals: ReadonlyMap<number, Journal>): Promise<void> {
  const [{ recordedAt }] = [...journals.values()] as [Journal]
  await sql`
    insert into ledger_subtotals
      (member_id, bimester, ledger_account, loan_id, kind, amount, journal_id, recorded_at)
    select member_id, s.bimester, ledger_account, loan_id, kind, amount, j.journal_id,
      ${recordedAt}::timestamptz
    from (select member_id, bimester, ledger_account, loan_id, kind, sum(amount) as amount
      from entries_to_post where member_id is not null
      group by member_id, bimester, ledger_account, loan_id, kind) as s
    join (values ${journalOf(journals)}) as j (bimester, journal_id) on j.bimester = s.bimester
    order by member_id`.execute(db)
}
