import { bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import type { Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { SavedLine } from './extra.ts'

const columns = sql`line_id as "lineId", line, amount, expires_on as "expiresOn",
  created_at as "createdAt"`

/** What a member put in of their own in the month of that day, as the ledger has it. */
export async function addedInMonth(db: Db, memberId: bigint, today: Day): Promise<Mxn> {
  const first = today.with({ day: 1 })
  const { rows } = await sql<{ amount: bigint }>`
    select coalesce(sum(amount), 0)::bigint as amount from ledger_entries
    where member_id = ${memberId} and bimester = ${bimesterToInt(bimesterOf(today))}
      and kind = 'voluntary' and effective_on between ${first} and ${today}`.execute(db)
  return rows[0]!.amount as Mxn
}

export async function newestOf(db: Db, memberId: bigint): Promise<SavedLine | undefined> {
  const { rows } = await sql<SavedLine>`
    select ${columns} from capture_lines where member_id = ${memberId}
    order by created_at desc, line_id desc limit 1`.execute(db)
  return rows[0]
}

export async function oneOf(db: Db, memberId: bigint, lineId: string) {
  const { rows } = await sql<SavedLine>`
    select ${columns} from capture_lines
    where member_id = ${memberId} and line_id = ${lineId}::uuid`.execute(db)
  return rows[0]
}

/** One after another for a member: two clicks find the line of the first. */
export async function takeTurn(tx: Tx, memberId: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`capture ${memberId}`}, 0))`.execute(tx)
}

export async function nextSerial(tx: Tx): Promise<bigint> {
  const { rows } = await sql<{ serial: bigint }>`
    select nextval('capture_serial') as serial`.execute(tx)
  return rows[0]!.serial
}

export const add = (tx: Tx, memberId: bigint, one: SavedLine) =>
  sql`insert into capture_lines (line_id, line, member_id, amount, expires_on, created_at)
    values (${one.lineId}, ${one.line}, ${memberId}, ${one.amount}, ${one.expiresOn},
      ${one.createdAt})`.execute(tx)
