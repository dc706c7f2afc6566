// Corrections of the registry that two people decided, in SQL: what it said, what it says, and by which case.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Correction } from './corrections.ts'

export async function correct(tx: Tx, memberId: bigint, one: Correction): Promise<void> {
  switch (one.field) {
    case 'name': {
      const { givenNames, firstSurname, secondSurname = null } = one.name
      await sql`update members set given_names = ${givenNames}, first_surname = ${firstSurname},
        second_surname = ${secondSurname} where member_id = ${memberId}`.execute(tx)
      return
    }
    case 'rfc':
      await sql`update members set rfc = ${one.rfc} where member_id = ${memberId}`.execute(tx)
      return
    case 'birth':
      await sql`update members set birth_on = ${one.birthOn} where member_id = ${memberId}`.execute(
        tx,
      )
  }
}

export const addCorrection = (
  tx: Tx,
  row: {
    correctionId: string
    memberId: bigint
    field: Correction['field']
    before: string
    after: string
    reference: string
    at: Instant
  },
) =>
  sql`insert into member_corrections (correction_id, member_id, field, before, after, reference, at)
    values (${row.correctionId}, ${row.memberId}, ${row.field}, ${row.before}, ${row.after},
      ${row.reference}, ${row.at})`.execute(tx)

/**
 * A file that still says what two people corrected does not bring it back: the newest correction of each field stands
 * until a file says something else.
 */
export async function keepCorrections(db: Db): Promise<void> {
  await sql`
    with newest as (
      select distinct on (member_id, field) member_id, field, before, after
      from member_corrections order by member_id, field, at desc)
    update members m set
      rfc = case when n.field = 'rfc' then n.after else m.rfc end,
      birth_on = case when n.field = 'birth' then n.after::date else m.birth_on end,
      given_names = case when n.field = 'name' then split_part(n.after, '|', 1) else m.given_names end,
      first_surname = case when n.field = 'name' then split_part(n.after, '|', 2)
        else m.first_surname end,
      second_surname = case when n.field = 'name' then nullif(split_part(n.after, '|', 3), '')
        else m.second_surname end
    from newest n where n.member_id = m.member_id and n.before = case n.field
      when 'rfc' then m.rfc
      when 'birth' then m.birth_on::text
      else m.given_names || '|' || m.first_surname || '|' || coalesce(m.second_surname, '') end`.execute(
    db,
  )
}
