import type { Actor } from '../../foundation/actor.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { UploadKind, UploadState } from './uploads.ts'

export type UploadRow = {
  upload_id: string
  member_id: bigint | null
  tramite_id: string | null
  purpose: string
  name: string
  kind: UploadKind
  size: number
  sha256: Buffer
  sent_sha256: Buffer
  state: UploadState
  checked_by: 'clamd' | 'none'
  malware: string | null
  received_at: Instant
  actor_kind: Actor['kind']
}
type FileRow = { upload_id: string; sealed: Buffer }

const of = (db: Db) => db.withTables<{ uploads: UploadRow; upload_files: FileRow }>()

export async function insert(db: Db, row: UploadRow, sealed: Buffer): Promise<void> {
  await of(db).insertInto('uploads').values(row).execute()
  await of(db).insertInto('upload_files').values({ upload_id: row.upload_id, sealed }).execute()
}

export const byId = (db: Db, uploadId: string) =>
  of(db).selectFrom('uploads').selectAll().where('upload_id', '=', uploadId).executeTakeFirst()

export const byIds = (db: Db, ids: readonly string[]) =>
  of(db)
    .selectFrom('uploads')
    .selectAll()
    .where(sql<boolean>`upload_id = any(${ids}::uuid[])`)
    .orderBy('received_at')
    .orderBy('upload_id')
    .execute()

export async function sealedOf(db: Db, uploadId: string): Promise<Buffer | undefined> {
  const row = await of(db)
    .selectFrom('upload_files')
    .select('sealed')
    .where('upload_id', '=', uploadId)
    .executeTakeFirst()
  return row?.sealed
}

/** With its bytes. How many went. */
export async function remove(db: Db, ids: readonly string[]): Promise<number> {
  const gone = await of(db)
    .deleteFrom('uploads')
    .where(sql<boolean>`upload_id = any(${ids}::uuid[])`)
    .returning('upload_id')
    .execute()
  return gone.length
}

export const waiting = (db: Db, most: number) =>
  of(db)
    .selectFrom('uploads')
    .selectAll()
    .where('state', '=', 'checking')
    .orderBy('received_at')
    .limit(most)
    .execute()

export async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from uploads where state = 'checking'`.execute(db)
  return rows[0]!.n
}

/** Of one that was waiting; false: somebody else was told first. */
export async function setChecked(
  db: Db,
  uploadId: string,
  malware: string | null,
): Promise<boolean> {
  const state = malware === null ? ('received' as const) : ('refused' as const)
  const changed = await of(db)
    .updateTable('uploads')
    .set({ state, malware })
    .where('upload_id', '=', uploadId)
    .where('state', '=', 'checking')
    .returning('upload_id')
    .execute()
  if (malware !== null)
    await of(db).deleteFrom('upload_files').where('upload_id', '=', uploadId).execute()
  return changed.length === 1
}
