import { createHash } from 'node:crypto'
import { bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { partitionFor } from '../../platform/partitions.ts'
import { contentOf, type Draft, type Journal, subtotalsOf, type WrittenEntry } from './journal.ts'

/** Who wrote it, as the trail names people. */
export type Writer = { kind: string; id: string | null }
export type Written = { journalId: string; recordedAt: Instant; hash: Buffer; by: Writer }

const bimesterNumber = (on: Day): number => bimesterToInt(bimesterOf(on))

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
 * Whole, in the order in which it was written; of a file only its head, for its lines are many. What it is believed to
 * say needs not be read when the hash of its content agrees. Nearly every journal stands in the bimester of its own day:
 * that one is looked at first, and all of them when the hash says that something is missing. `on`: the day of what is
 * going to answer it, whose partition is seen to.
 */
export async function journalOf(
  db: Db,
  journalId: string,
  { on, believed }: { on: Day; believed?: ((sent: Day) => readonly WrittenEntry[]) | undefined },
): Promise<Journal | undefined> {
  const { rows } = await sql<JournalRow>`
    select ${columns}, ${partitionFor('ledger_entries', bimesterNumber(on))} as ready
    from ledger_journals where journal_id = ${journalId}`.execute(db)
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
  const whole = (entries: readonly WrittenEntry[]) =>
    hashOf({ ...head, entries }).equals(row.input_hash)
  const supposed = believed?.(head.effectiveOn)
  if (supposed && whole(supposed)) return { ...head, entries: supposed }
  const entries = await entriesOf(db, journalId, bimesterNumber(row.effective_on))
  return { ...head, entries: whole(entries) ? entries : await entriesOf(db, journalId) }
}

/** Sees to the partitions that these journals go to; not in the statement that fills them. */
export async function ready(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  const bimesters = new Set(drafts.flatMap(({ entries }) => entries.map((e) => e.bimester)))
  const all = [...bimesters].map((one) => partitionFor('ledger_entries', one))
  await sql`select ${sql.join(all)}`.execute(tx)
}

const headsOf = (journals: readonly (Draft & Written)[]) => {
  const rows = journals.map(
    (one) => sql`(${one.journalId}::uuid, ${one.sourceRef}, ${one.hash}::bytea, ${one.reason},
      ${one.state}, ${one.resolves}::uuid, ${one.corrects}::uuid, ${one.effectiveOn}::date,
      ${one.recordedAt}::timestamptz, ${one.by.kind}, ${one.by.id})`,
  )
  return sql`insert into ledger_journals (journal_id, source_ref, input_hash, reason, state, resolves,
      corrects, effective_on, recorded_at, by_kind, by_id)
    values ${sql.join(rows)} on conflict do nothing
    returning journal_id, effective_on, recorded_at`
}

const lines = (journals: readonly (Written & Pick<Draft, 'entries'>)[]) =>
  JSON.stringify(
    journals.flatMap(({ journalId, entries }) =>
      entries.map((e, i) => ({
        journal_id: journalId,
        line: i + 1,
        bimester: e.bimester,
        member_id: e.memberId?.toString() ?? null,
        loan_id: e.loanId?.toString() ?? null,
        employer_id: e.employerId?.toString() ?? null,
        ledger_account: e.ledgerAccount,
        amount: e.amount.toString(),
        kind: e.kind,
      })),
    ),
  )
const asRows = (journals: Parameters<typeof lines>[0]) =>
  sql`jsonb_to_recordset(${lines(journals)}) as e (journal_id uuid, line bigint, bimester integer,
    member_id bigint, loan_id bigint, employer_id bigint, ledger_account text, amount bigint, kind text)`

/**
 * Writes journals with their entries and subtotals in one statement, their partitions being there. Gives those it wrote:
 * one whose key is taken, or its place as the one answer to another journal, is left out whole.
 */
export async function add(
  tx: Tx,
  journals: readonly (Draft & Written)[],
): Promise<ReadonlySet<string>> {
  const sums = journals.map((one) => ({ ...one, entries: subtotalsOf(one.entries) }))
  const { rows } = await sql<{ journal_id: string }>`
    with heads as (${headsOf(journals)}),
    entries as (
      insert into ledger_entries (bimester, member_id, loan_id, employer_id, journal_id, line,
        ledger_account, amount, effective_on, kind, recorded_at)
      select bimester, member_id, loan_id, employer_id, journal_id, line, ledger_account, amount,
        effective_on, kind, recorded_at
      from ${asRows(journals)} join heads using (journal_id)),
    subtotals as (
      insert into ledger_subtotals
        (member_id, bimester, ledger_account, loan_id, kind, amount, journal_id, recorded_at)
      select member_id, bimester, ledger_account, loan_id, kind, amount, journal_id, recorded_at
      from ${asRows(sums)} join heads using (journal_id))
    select journal_id from heads`.execute(tx)
  return new Set(rows.map((row) => row.journal_id))
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
