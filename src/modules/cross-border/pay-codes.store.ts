import type { Mxn } from '../../foundation/money.ts'
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { PayCode } from './pay-codes.ts'

export type CodeRow = {
  readonly codeId: string
  readonly code: PayCode
  readonly memberId: bigint
  readonly loanId: bigint
  readonly loanNumber: string
  readonly maskedName: string
  readonly amount: Mxn
  readonly linkHash: Buffer
  readonly sealedLink: Buffer
  readonly lang: Lang
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly cancelledAt: Instant | null
  /** Of its newest transfer that holds it, or undefined. */
  readonly transferId: string | null
  readonly transferState: 'authorised' | 'received' | 'applied' | 'reversed' | null
}

const columns = sql`c.code_id as "codeId", c.code, c.member_id as "memberId", c.loan_id as "loanId",
  c.loan_number as "loanNumber", c.masked_name as "maskedName", c.amount, c.link_hash as "linkHash",
  c.sealed_link as "sealedLink", c.lang, c.created_at as "createdAt", c.expires_at as "expiresAt",
  c.cancelled_at as "cancelledAt", t.transfer_id as "transferId", t.state as "transferState"`
const withTransfer = sql`pay_codes c left join lateral (
    select transfer_id, state from transfers where transfers.code_id = c.code_id
      and state in ('authorised', 'received', 'applied', 'reversed')
    order by authorised_at desc, transfer_id desc limit 1
  ) t on true`

const first = async (rows: Promise<{ rows: CodeRow[] }>): Promise<CodeRow | undefined> =>
  (await rows).rows[0]

export const byCode = (db: Db, code: PayCode) =>
  first(sql<CodeRow>`select ${columns} from ${withTransfer} where c.code = ${code}`.execute(db))
/** One after another for a code: who comes second sees what the first one did. */
export async function lockCode(tx: Tx, code: PayCode): Promise<CodeRow | undefined> {
  await sql`select from pay_codes where code = ${code} for update`.execute(tx)
  return byCode(tx, code)
}
export const byId = (db: Db, memberId: bigint, codeId: string) =>
  first(
    sql<CodeRow>`select ${columns} from ${withTransfer}
      where c.member_id = ${memberId} and c.code_id = ${codeId}::uuid`.execute(db),
  )
export const byLink = (db: Db, linkHash: Buffer) =>
  first(
    sql<CodeRow>`select ${columns} from ${withTransfer} where c.link_hash = ${linkHash}`.execute(
      db,
    ),
  )

/** Of a loan, the newest first. */
export async function ofMember(db: Db, memberId: bigint, most: number): Promise<CodeRow[]> {
  const { rows } = await sql<CodeRow>`select ${columns} from ${withTransfer}
    where c.member_id = ${memberId} order by c.created_at desc, c.code_id desc
    limit ${most}`.execute(db)
  return rows
}

/** One after another for a loan: two clicks find the code of the first. */
export async function takeTurn(tx: Tx, loanId: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`pay-codes ${loanId}`}, 0))`.execute(tx)
}

/** Whether the code was free. */
export async function addCode(
  tx: Tx,
  one: Omit<CodeRow, 'cancelledAt' | 'transferId' | 'transferState'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into pay_codes (code_id, code, member_id, loan_id, loan_number, masked_name, amount,
      link_hash, sealed_link, lang, created_at, expires_at)
    values (${one.codeId}, ${one.code}, ${one.memberId}, ${one.loanId}, ${one.loanNumber},
      ${one.maskedName}, ${one.amount}, ${one.linkHash}, ${one.sealedLink}, ${one.lang},
      ${one.createdAt}, ${one.expiresAt}) on conflict (code) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export const cancelCode = (tx: Tx, codeId: string, at: Instant) =>
  sql`update pay_codes set cancelled_at = ${at}
    where code_id = ${codeId}::uuid and cancelled_at is null`.execute(tx)

export async function ofTransfer(db: Db, transferId: string): Promise<CodeRow | undefined> {
  const { rows } = await sql<CodeRow>`select ${columns} from ${withTransfer}
    where c.code_id = (select code_id from transfers
      where transfers.transfer_id = ${transferId}::uuid)`.execute(db)
  return rows[0]
}
