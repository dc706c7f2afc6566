import type { Mxn } from '../../foundation/money.ts'
import { type Day, startOf } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { PartnerDay, PartnerLine } from './reconciliation.ts'

type Row = {
  partnerId: string
  reference: string
  pesos: Mxn
  reversed: boolean
  paid: Mxn | null
  state: string | null
}

const lineTold = ({ reference, pesos: mxn, reversed }: Row): PartnerLine => ({
  ...{ reference, mxn },
  state: reversed ? 'reversed' : 'confirmed',
})
const linePaid = ({ reference, paid: mxn, state }: Row): PartnerLine[] =>
  mxn === null
    ? []
    : [
        {
          ...{ reference, mxn, applied: state === 'applied' },
          state: state === 'reversed' ? 'reversed' : 'confirmed',
        },
      ]

/**
 * What partners abroad confirmed on that day, as their daily files are made from it, and the payments that came of
 * each. Days are Mexico City's.
 */
export async function confirmedOn(db: Db, day: Day): Promise<readonly PartnerDay[]> {
  const [from, to] = [startOf(day), startOf(day.add({ days: 1 }))]
  const { rows } = await sql<Row>`
    select t.partner_id as "partnerId", t.partner_ref as reference, t.pesos,
      t.state = 'reversed' as reversed, p.amount as paid, p.state
    from transfers t left join payments p on p.payment_id = t.payment_id::uuid
    where t.received_at >= ${from} and t.received_at < ${to}
    order by t.partner_id, t.partner_ref`.execute(db)
  return [...Map.groupBy(rows, (row) => row.partnerId)].map(([partnerId, lines]) => ({
    partnerId,
    theirs: lines.map(lineTold),
    ours: lines.flatMap(linePaid),
  }))
}
