import type { Instant } from '../../foundation/time.ts'
import { sql, type Tx } from '../../platform/db.ts'

/**
 * Of the next logins, opened before a file came, those whose member has deposits in it, with the latest bimester
 * they are for; what waits to be cleared up is none yet. `last`: the last member looked at, undefined when nobody
 * is left.
 */
export async function depositedInImport(
  tx: Tx,
  asked: {
    importId: string
    after: bigint
    openedBefore: Instant
    from: number
    to: number
    most: number
  },
): Promise<{ found: { memberId: bigint; latest: number }[]; last: bigint | undefined }> {
  const { rows } = await sql<{ memberId: bigint; latest: number | null }>`
    with next as (
      select member_id from logins
      where member_id > ${asked.after} and state <> 'closed' and opened_at < ${asked.openedBefore}
      order by member_id limit ${asked.most})
    select s.member_id as "memberId", (select max(c.bimester) from contributions c
        where c.bimester between ${asked.from} and ${asked.to} and c.member_id = s.member_id
          and c.import_id = ${asked.importId} and c.state = 'posted') as latest
    from next s order by s.member_id`.execute(tx)
  const found = rows.flatMap(({ memberId, latest }) =>
    latest === null ? [] : { memberId, latest },
  )
  return { found, last: rows.at(-1)?.memberId }
}
