import { dayOf } from '../../foundation/time.ts'
import { part } from '../../platform/page-statement.ts'
import type { News } from './notices.ts'

/** The piece of a page's one statement that reads the latest mails to a member, newest first. */
export const newsPart = part<
  { member: bigint },
  { id: string; subject: string; at: string }[],
  readonly News[]
>(
  `select coalesce(json_agg(json_build_object('id', message_id, 'subject', subject, 'at', sent_at)
      order by message_id desc), '[]')
    from (select message_id, subject, sent_at from messages
      where to_member = :member::bigint and sent_at is not null and channel = 'mail'
      order by message_id desc limit 3) as latest`,
  (rows) =>
    rows.map(({ id, subject, at }) => ({
      messageId: id,
      subject,
      on: dayOf(Temporal.Instant.from(at)),
    })),
)
