import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { columns, type MessageRow } from './notices.store.ts'

export type LostRow = MessageRow & { readonly reply: string | null }

/** What bounced or never left since an instant, newest first, with what the other side said. */
export async function lostSince(db: Db, since: Instant, most: number): Promise<LostRow[]> {
  const { rows } = await sql<LostRow>`
    select ${columns}, (select reply from message_events e where e.message_id = messages.message_id
      order by event desc limit 1) as reply
    from messages where state in ('bounced', 'failed') and created_at >= ${since}
    order by created_at desc limit ${most}`.execute(db)
  return rows
}

export async function lockMessage(tx: Tx, messageId: string): Promise<MessageRow | undefined> {
  const { rows } = await sql<MessageRow>`
    select ${columns} from messages where message_id = ${messageId} for update`.execute(tx)
  return rows[0]
}
