import type { Day, Instant } from '../../foundation/time.ts'
import { sql, type Tx } from '../../platform/db.ts'

/**
 * Of the next logins, opened before a file came, those whose member has a payment in it since a day. `last`: the
 * last member looked at, undefined when nobody is left.
 */
export async function paidInImport(
  tx: Tx,
  asked: {
    importId: string
    after: bigint
    openedBefore: Instant
    since: Day
    from: number
    to: number
    most: number
  },
): Promise<{ members: bigint[]; last: bigint | undefined }> {
  const { rows } = await sql<{ memberId: bigint; paid: boolean }>`
    with next as (
      select member_id from logins
      where member_id > ${asked.after} and state <> 'closed' and opened_at < ${asked.openedBefore}
      order by member_id limit ${asked.most})
    select s.member_id as "memberId", exists (select from loan_movements v
        where v.bimester between ${asked.from} and ${asked.to} and v.member_id = s.member_id
          and v.import_id = ${asked.importId} and v.kind in ('payment', 'excess-payment')
          and v.effective_on >= ${asked.since}) as paid
    from next s order by s.member_id`.execute(tx)
  const members = rows.filter(({ paid }) => paid).map(({ memberId }) => memberId)
  return { members, last: rows.at(-1)?.memberId }
}
