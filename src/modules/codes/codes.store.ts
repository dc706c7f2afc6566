import { earlier, hours, type Instant } from '../../foundation/time.ts'
import { sql, type Tx } from '../../platform/db.ts'
import { type CodePurpose, type Issued, mostAnHour } from './codes.ts'

/** Who a code is for, hashed: neither a phone nor a login can be read from this table. */
export type CodeKey = { readonly purpose: CodePurpose; readonly subjectHash: Buffer }
export type StoredCode = Issued & {
  readonly codeId: string
  readonly codeHash: Buffer
  readonly browserHash: Buffer
}

type Row = {
  codeId: string
  codeHash: Buffer
  browserHash: Buffer
  issuedAt: Instant
  expiresAt: Instant
  wrongTries: number
  spentAt: Instant | null
}

/** Two requests for the same code stand in line, so that the limits hold for both. */
export async function lockCodes(tx: Tx, { subjectHash }: CodeKey): Promise<void> {
  const key = subjectHash.readBigInt64BE(0)
  await sql`select pg_advisory_xact_lock(${key}::bigint)`.execute(tx)
}

/** The codes of the last hour, newest first, no more than the limit needs. */
export async function codesOfLastHour(
  tx: Tx,
  { purpose, subjectHash }: CodeKey,
  now: Instant,
): Promise<StoredCode[]> {
  const { rows } = await sql<Row>`
    select code_id as "codeId", code_hash as "codeHash", browser_hash as "browserHash",
      issued_at as "issuedAt", expires_at as "expiresAt", wrong_tries as "wrongTries",
      spent_at as "spentAt"
    from codes
    where purpose = ${purpose} and subject_hash = ${subjectHash}
      and issued_at > ${earlier(now, hours(1))}
    order by issued_at desc, code_id desc limit ${mostAnHour}`.execute(tx)
  return rows.map((row) => ({ ...row, spentAt: row.spentAt ?? undefined }))
}

export async function addCode(
  tx: Tx,
  { purpose, subjectHash }: CodeKey,
  code: {
    codeId: string
    codeHash: Buffer
    browserHash: Buffer
    issuedAt: Instant
    expiresAt: Instant
  },
): Promise<void> {
  await sql`
    insert into codes (code_id, purpose, subject_hash, browser_hash, code_hash, issued_at, expires_at)
    values (${code.codeId}, ${purpose}, ${subjectHash}, ${code.browserHash}, ${code.codeHash},
      ${code.issuedAt}, ${code.expiresAt})`.execute(tx)
}

export async function keepVerdict(
  tx: Tx,
  code: { codeId: string; wrongTries: number; spentAt: Instant | undefined },
): Promise<void> {
  await sql`
    update codes set wrong_tries = ${code.wrongTries}, spent_at = ${code.spentAt ?? null}
    where code_id = ${code.codeId}`.execute(tx)
}

/** What was issued for this no longer works: a change made it pointless. */
export async function voidCodes(
  tx: Tx,
  { purpose, subjectHash }: CodeKey,
  now: Instant,
): Promise<void> {
  await sql`
    update codes set spent_at = ${now}
    where purpose = ${purpose} and subject_hash = ${subjectHash} and spent_at is null`.execute(tx)
}
