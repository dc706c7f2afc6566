import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Difference } from './partner-files.ts'

export type KeptFile = {
  readonly fileId: string
  readonly partnerId: string
  readonly day: Day
  readonly differences: readonly Difference[]
  readonly receivedAt: Instant
}
type NewFile = KeptFile & { readonly hash: Buffer; readonly body: string }

const mostShown = 60

/** Keeps a file as it came; the same file again is the one that is there. */
export async function keep(db: Db, f: NewFile): Promise<void> {
  await sql`insert into partner_files (file_id, partner_id, day, hash, body, differences, received_at)
    values (${f.fileId}, ${f.partnerId}, ${f.day}, ${f.hash}, ${f.body},
      ${JSON.stringify(f.differences)}::jsonb, ${f.receivedAt})
    on conflict (partner_id, day, hash) do nothing`.execute(db)
}

const columns = sql`file_id as "fileId", partner_id as "partnerId", day, differences,
  received_at as "receivedAt"`

export async function ofPartner(db: Db, partnerId: string): Promise<KeptFile[]> {
  const { rows } = await sql<KeptFile>`
    select ${columns} from partner_files where partner_id = ${partnerId}
    order by received_at desc limit ${mostShown}`.execute(db)
  return rows
}
