// What of a member's is still on its way, and so keeps the web account open.
import { type Db, sql } from '../../platform/db.ts'

export type OpenThing = {
  readonly what: 'payment' | 'abroad' | 'case'
  /** Its folio; of a payment from abroad that has none yet, empty. */
  readonly reference: string
}

/** Payments that are not applied yet, and requests that nobody answered. Oldest first. */
export async function openThings(db: Db, memberId: bigint): Promise<readonly OpenThing[]> {
  const { rows } = await sql<OpenThing>`
    select what, reference from (
      select 'payment' as what, reference, announced_at as since from payments
        where member_id = ${memberId} and state in ('announced', 'received')
      union all
      select 'abroad', coalesce(payment_folio, ''), authorised_at from transfers
        where member_id = ${memberId} and state in ('authorised', 'received') and payment_id is null
      union all
      select 'case', reference, opened_at from tramites
        where member_id = ${memberId} and state not in ('done', 'declined', 'withdrawn', 'lapsed')
    ) on_their_way order by since limit 20`.execute(db)
  return rows
}
