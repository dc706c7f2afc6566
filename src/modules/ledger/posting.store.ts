import { type Db, sql } from '../../platform/db.ts'

/** Rooms fill this table; the ledger alone writes entries from it. */
export const createEntriesToPost = (db: Db) =>
  sql`create temp table entries_to_post (
    bimester integer not null, member_id bigint, loan_id bigint, employer_id bigint,
    line bigint not null, ledger_account text not null, amount bigint not null,
    effective_on date not null, kind text) on commit drop`.execute(db)

export async function bimestersToPost(db: Db): Promise<number[]> {
  const { rows } = await sql<{ bimester: number }>`
    select distinct bimester from entries_to_post order by bimester`.execute(db)
  return rows.map((row) => row.bimester)
}

export const ensureBimester = (db: Db, bimester: number) =>
  sql`select ensure_bimester(${bimester})`.execute(db)

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

/** All entries of one bimester in one statement, so that the balance guard sees the journal whole. */
export async function addEntries(db: Db, bimester: number, j: Journal): Promise<bigint> {
  const { numAffectedRows } = await sql`
    insert into ledger_entries (bimester, member_id, loan_id, employer_id, journal_id, line,
      ledger_account, amount, effective_on, kind, recorded_at)
    select bimester, member_id, loan_id, employer_id, ${j.journalId}::uuid, line, ledger_account,
      amount, effective_on, kind, ${j.recordedAt}::timestamptz
    from entries_to_post where bimester = ${bimester}`.execute(db)
  return numAffectedRows ?? 0n
}

export const addSubtotals = (db: Db, bimester: number, j: Journal) =>
  sql`insert into ledger_subtotals
      (member_id, bimester, ledger_account, loan_id, kind, amount, journal_id, recorded_at)
    select member_id, bimester, ledger_account, loan_id, kind, sum(amount), ${j.journalId}::uuid,
      ${j.recordedAt}::timestamptz
    from entries_to_post where bimester = ${bimester} and member_id is not null
    group by member_id, bimester, ledger_account, loan_id, kind order by member_id`.execute(db)
