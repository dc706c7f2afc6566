import { createHash } from 'node:crypto'
import { bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { partitionFor } from '../../platform/partitions.ts'
import { contentOf, type Draft, type Journal, subtotalsOf, type WrittenEntry } from './journal.ts'

/** Who wrote it, as the trail names people. */
export type Writer = { kind: string; id: string | null }
export type Written = { journalId: string; recordedAt: Instant; hash: Buffer; by: Writer }

type JournalRow = {
  journal_id: string
  source_ref: string
  input_hash: Buffer
  reason: Draft['reason']
  state: Draft['state']
  effective_on: Day
  resolves: string | null
  corrects: string | null
  import_id: string | null
}
type EntryRow = {
  bimester: number
  member_id: bigint | null
  loan_id: bigint | null
  employer_id: bigint | null
  ledger_account: WrittenEntry['ledgerAccount']
  amount: WrittenEntry['amount']
  kind: string | null
}

const entryFrom = (row: EntryRow): WrittenEntry => ({
  bimester: row.bimester,
  memberId: row.member_id,
  loanId: row.loan_id,
  employerId: row.employer_id,
  ledgerAccount: row.ledger_account,
  amount: row.amount,
  kind: row.kind,
})

/** What a journal says, whoever wrote it and when. */
export const hashOf = (draft: Draft): Buffer =>
  createHash('sha256').update(contentOf(draft)).digest()

const columns = sql`journal_id, source_ref, input_hash, reason, state, effective_on, resolves, corrects,
  import_id`

/** What an idempotency key was used for. */
export async function byReference(
  db: Db,
  sourceRef: string,
): Promise<{ journalId: string; hash: Buffer } | undefined> {
  const { rows } = await sql<{ journalId: string; hash: Buffer }>`
    select journal_id as "journalId", input_hash as hash from ledger_journals
    where source_ref = ${sourceRef}`.execute(db)
  return rows[0]
}

export async function exists(db: Db, journalId: string): Promise<boolean> {
  const { rows } = await sql`
    select from ledger_journals where journal_id = ${journalId}`.execute(db)
  return rows.length > 0
}

async function entriesOf(db: Db, journalId: string, bimester?: number): Promise<WrittenEntry[]> {
  // Written out, so that PostgreSQL plans for that one partition and not for those of fifty years.
  const one = bimester === undefined ? sql`` : sql`and bimester = ${sql.lit(bimester)}`
  const { rows } = await sql<EntryRow>`
    select bimester, member_id, loan_id, employer_id, ledger_account, amount, kind
    from ledger_entries where journal_id = ${journalId} ${one} order by line`.execute(db)
  return rows.map(entryFrom)
}

/**
 * Whole, in the order in which it was written; of a file only its head, for its lines are many. Nearly every journal
 * stands in the bimester of its own day: that one is looked at first, and all of them when the hash of its content says
 * that something is missing.
 */
export async function journalOf(db: Db, journalId: string): Promise<Journal | undefined> {
  const { rows } = await sql<JournalRow>`
    select ${columns} from ledger_journals where journal_id = ${journalId}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const head = {
    journalId,
    ofFile: row.import_id !== null,
    sourceRef: row.source_ref,
    reason: row.reason,
    state: row.state,
    effectiveOn: row.effective_on,
    resolves: row.resolves,
    corrects: row.corrects,
  }
  if (head.ofFile) return { ...head, entries: [] }
  const own = bimesterToInt(bimesterOf(row.effective_on))
  const journal = { ...head, entries: await entriesOf(db, journalId, own) }
  if (hashOf(journal).equals(row.input_hash)) return journal
  return { ...head, entries: await entriesOf(db, journalId) }
}

/** Sees to its partitions with it. False when its key, or its place as the one answer to another journal, is taken. */
async function addHead(tx: Tx, draft: Draft, w: Written): Promise<boolean> {
  const bimesters = [...new Set(draft.entries.map((e) => e.bimester))]
  const ready = sql.join(bimesters.map((one) => partitionFor('ledger_entries', one)))
  const { numAffectedRows } = await sql`
    insert into ledger_journals (journal_id, source_ref, input_hash, reason, state, resolves, corrects,
      effective_on, recorded_at, by_kind, by_id)
    select ${w.journalId}::uuid, ${draft.sourceRef}, ${w.hash}::bytea, ${draft.reason}, ${draft.state},
      ${draft.resolves}::uuid, ${draft.corrects}::uuid, ${draft.effectiveOn}::date,
      ${w.recordedAt}::timestamptz, ${w.by.kind}, ${w.by.id}
    from (select ${ready}) as ready
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

const lines = (entries: readonly WrittenEntry[]) =>
  JSON.stringify(
    entries.map((e, i) => ({
      line: i + 1,
      bimester: e.bimester,
      member_id: e.memberId?.toString() ?? null,
      loan_id: e.loanId?.toString() ?? null,
      employer_id: e.employerId?.toString() ?? null,
      ledger_account: e.ledgerAccount,
      amount: e.amount.toString(),
      kind: e.kind,
    })),
  )
const asRows = (entries: readonly WrittenEntry[]) =>
  sql`jsonb_to_recordset(${lines(entries)}) as e (line bigint, bimester integer, member_id bigint,
    loan_id bigint, employer_id bigint, ledger_account text, amount bigint, kind text)`

/** Writes the journal, then its entries and subtotals in one statement; false: its place is taken. */
export async function add(tx: Tx, draft: Draft, written: Written): Promise<boolean> {
  if (!(await addHead(tx, draft, written))) return false
  const { journalId, recordedAt } = written
  await sql`
    with entries as (
      insert into ledger_entries (bimester, member_id, loan_id, employer_id, journal_id, line,
        ledger_account, amount, effective_on, kind, recorded_at)
      select bimester, member_id, loan_id, employer_id, ${journalId}::uuid, line, ledger_account, amount,
        ${draft.effectiveOn}::date, kind, ${recordedAt}::timestamptz
      from ${asRows(draft.entries)})
    insert into ledger_subtotals
      (member_id, bimester, ledger_account, loan_id, kind, amount, journal_id, recorded_at)
    select member_id, bimester, ledger_account, loan_id, kind, amount, ${journalId}::uuid,
      ${recordedAt}::timestamptz
    from ${asRows(subtotalsOf(draft.entries))}`.execute(tx)
  return true
}

/** What a member has (plus) or owes (minus) on a ledger account. */
export async function balanceOf(
  db: Db,
  asked: { memberId: bigint; ledgerAccount: string; loanId?: bigint | undefined },
): Promise<bigint> {
  const loan = asked.loanId === undefined ? sql`` : sql`and loan_id = ${asked.loanId}`
  const { rows } = await sql<{ amount: bigint }>`
    select coalesce(sum(amount), 0)::bigint as amount from ledger_subtotals
    where member_id = ${asked.memberId} and ledger_account = ${asked.ledgerAccount} ${loan}`.execute(
    db,
  )
  return rows[0]!.amount
}

/** The same of several ledger accounts of a loan; those that nothing stands on are left out. */
export async function balancesOf(
  db: Db,
  asked: { memberId: bigint; loanId: bigint; ledgerAccounts: readonly string[] },
): Promise<ReadonlyMap<string, bigint>> {
  const { rows } = await sql<{ ledgerAccount: string; amount: bigint }>`
    select ledger_account as "ledgerAccount", sum(amount)::bigint as amount from ledger_subtotals
    where member_id = ${asked.memberId} and loan_id = ${asked.loanId}
      and ledger_account = any(${asked.ledgerAccounts}::text[])
    group by ledger_account`.execute(db)
  return new Map(rows.map(({ ledgerAccount, amount }) => [ledgerAccount, amount]))
}
