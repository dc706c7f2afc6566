// Requests for one's own data, the sealed file of each, and the rows that go into it.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Export, Row } from './exports.ts'
import { type Holding, isTold } from './holdings.ts'

export type Owner = { readonly memberId: bigint; readonly loginId: string }

export async function add(
  tx: Tx,
  asked: Owner & { exportId: string; askedAt: Instant; lang: string },
): Promise<void> {
  const { exportId, memberId, loginId, askedAt, lang } = asked
  await sql`insert into data_exports (export_id, member_id, login_id, asked_at, lang)
    values (${exportId}, ${memberId}, ${loginId}, ${askedAt}, ${lang})`.execute(tx)
}

export type Waiting = Owner & { readonly lang: 'es' | 'en' }

/** One that nobody made yet. */
export async function waiting(db: Db, exportId: string): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`
    select member_id as "memberId", login_id as "loginId", lang from data_exports
    where export_id = ${exportId} and ready_at is null`.execute(db)
  return rows[0]
}

/** False: another worker was quicker. */
export async function keep(
  tx: Tx,
  made: { exportId: string; sealed: Buffer; size: number; readyAt: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update data_exports set sealed = ${made.sealed}, size = ${made.size}, ready_at = ${made.readyAt}
    where export_id = ${made.exportId} and ready_at is null returning 1`.execute(tx)
  return rows.length === 1
}

export async function latest(db: Db, loginId: string): Promise<Export | undefined> {
  const { rows } = await sql<{
    exportId: string
    askedAt: Instant
    readyAt: Instant | null
    size: number | null
  }>`
    select export_id as "exportId", asked_at as "askedAt", ready_at as "readyAt", size
    from data_exports where login_id = ${loginId} order by asked_at desc limit 1`.execute(db)
  const row = rows[0]
  return row && { ...row, readyAt: row.readyAt ?? undefined, size: row.size ?? undefined }
}

/** The sealed file of one's own that was ready after `since`; the row counts that it was fetched. */
export async function fetch(
  tx: Tx,
  which: { exportId: string; loginId: string; since: Instant },
): Promise<Buffer | undefined> {
  const { rows } = await sql<{ sealed: Buffer | null }>`
    update data_exports set downloads = downloads + 1
    where export_id = ${which.exportId} and login_id = ${which.loginId}
      and ready_at > ${which.since} returning sealed`.execute(tx)
  return rows[0]?.sealed ?? undefined
}

/** Housekeeping: files that nobody can have any more. */
export async function sweep(db: Db, before: Instant): Promise<void> {
  await sql`update data_exports set sealed = null where sealed is not null and ready_at <= ${before}`.execute(
    db,
  )
}

/** One picture of the database for all that is read next. */
export async function oneMoment(tx: Tx): Promise<void> {
  await sql`set transaction isolation level repeatable read`.execute(tx)
}

function theirs({ whose }: Holding, { memberId }: Owner) {
  const mine = sql`(select login_id from logins where member_id = ${memberId})`
  if (whose === 'member') return sql`t.member_id = ${memberId}`
  if (whose === 'login') return sql`t.login_id in ${mine}`
  if ('through' in whose) {
    const column = sql.ref(whose.column)
    return sql`t.${column} in (select ${column} from ${sql.table(whose.through)} where member_id = ${memberId})`
  }
  return sql`t.${sql.ref(whose.column)} = ${memberId}`
}

/** The rows of one table that are the member's, without what stays out. */
export async function rowsOf(tx: Tx, holding: Holding, owner: Owner): Promise<Row[]> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) as row from ${sql.table(holding.table)} t
    where ${theirs(holding, owner)}`.execute(tx)
  return rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => isTold(column, holding))),
  )
}
