import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Brought, BroughtState } from './brought.ts'

const columns = sql`file_id as "fileId", kind, file_name as "fileName", size,
  brought_by as "broughtBy", brought_by_name as "broughtByName", brought_at as "broughtAt", state,
  checked_as as "checkedAs", taken_as as "takenAs", confirmed_by_name as "confirmedByName",
  confirmed_at as "confirmedAt"`

export type NewFile = Pick<
  Brought,
  'fileId' | 'kind' | 'fileName' | 'broughtBy' | 'broughtByName' | 'broughtAt'
> & { readonly bytes: Buffer; readonly sha256: Buffer }

export async function insertFile(tx: Tx, f: NewFile): Promise<void> {
  await sql`
    insert into brought_files (file_id, kind, file_name, bytes, size, sha256, brought_by,
      brought_by_name, brought_at, state)
    values (${f.fileId}, ${f.kind}, ${f.fileName}, ${f.bytes}, ${f.bytes.length}, ${f.sha256},
      ${f.broughtBy}, ${f.broughtByName}, ${f.broughtAt}, 'waiting')`.execute(tx)
}

/** Newest first. */
export async function latestFiles(db: Db, most: number): Promise<Brought[]> {
  const { rows } = await sql<Brought>`
    select ${columns} from brought_files order by brought_at desc limit ${most}`.execute(db)
  return rows
}

export async function fileOf(db: Db, fileId: string): Promise<Brought | undefined> {
  const { rows } = await sql<Brought>`
    select ${columns} from brought_files where file_id = ${fileId}`.execute(db)
  return rows[0]
}

export async function lockFile(tx: Tx, fileId: string): Promise<Brought | undefined> {
  const { rows } = await sql<Brought>`
    select ${columns} from brought_files where file_id = ${fileId} for update`.execute(tx)
  return rows[0]
}

export type Due = Brought & { readonly bytes: Buffer }

/** The eldest that somebody has to work on; nobody else takes it meanwhile. */
export async function claimDue(db: Db, now: Instant, until: Instant): Promise<Due | undefined> {
  const { rows } = await sql<Due>`
    update brought_files set claimed_until = ${until}
    where file_id = (
      select file_id from brought_files
      where state in ('waiting', 'confirmed') and bytes is not null
        and (claimed_until is null or claimed_until <= ${now})
      order by brought_at limit 1 for update skip locked)
    returning ${columns}, bytes`.execute(db)
  return rows[0]
}

/** `from`: as it was claimed; who dropped it meanwhile was first. */
export async function settle(
  db: Db,
  fileId: string,
  to: {
    from: BroughtState
    state: BroughtState
    checkedAs?: string
    takenAs?: string
    keepsBytes: boolean
  },
): Promise<void> {
  await sql`
    update brought_files set state = ${to.state}, claimed_until = null,
      checked_as = coalesce(${to.checkedAs ?? null}, checked_as),
      taken_as = coalesce(${to.takenAs ?? null}, taken_as),
      bytes = case when ${to.keepsBytes} then bytes end
    where file_id = ${fileId} and state = ${to.from}`.execute(db)
}

export async function confirm(
  tx: Tx,
  fileId: string,
  by: { staffId: string; name: string; at: Instant },
): Promise<void> {
  await sql`
    update brought_files set state = 'confirmed', confirmed_by = ${by.staffId},
      confirmed_by_name = ${by.name}, confirmed_at = ${by.at}
    where file_id = ${fileId}`.execute(tx)
}
