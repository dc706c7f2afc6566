import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { sql, type Tx } from '../../platform/db.ts'
import type { Order } from './tickets.ts'

export type CallBackRow = {
  id: string
  ticketId: string
  order: Order
  channel: 'mail' | 'sms'
  lang: Lang
  sealedContact: Buffer
}

export const addCallBack = (tx: Tx, row: CallBackRow, askedAt: Instant) =>
  sql`insert into door_call_backs
      (call_back_id, ticket_id, ticket_order, channel, lang, sealed_contact, asked_at)
    values (${row.id}, ${row.ticketId}, ${row.order}, ${row.channel}, ${row.lang},
      ${row.sealedContact}, ${askedAt})`.execute(tx)

/** Takes those whose turn has come: nobody else takes them, and their contact is wiped. Who came in by themselves is not told. */
export async function takeDue(
  tx: Tx,
  frontier: Order,
  at: Instant,
  most: number,
): Promise<readonly Pick<CallBackRow, 'channel' | 'lang' | 'sealedContact'>[]> {
  const { rows } = await sql<{
    channel: 'mail' | 'sms'
    lang: Lang
    sealed_contact: Buffer
    came: boolean
  }>`
    with due as (
      select call_back_id, ticket_id, channel, lang, sealed_contact from door_call_backs
      where said_at is null and ticket_order <= ${frontier}
      order by ticket_order limit ${most} for update skip locked
    ), said as (
      update door_call_backs c set said_at = ${at}, sealed_contact = null
      from due where c.call_back_id = due.call_back_id
    )
    select channel, lang, sealed_contact,
      exists (select from door_places p where p.place_id = due.ticket_id) as came
    from due`.execute(tx)
  return rows
    .filter((row) => !row.came)
    .map(({ channel, lang, sealed_contact }) => ({ channel, lang, sealedContact: sealed_contact }))
}
