// Exact look-ups for the desk: by one number, or by the day of birth for a name compared elsewhere.
import type { Day } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'

const ids = async (db: Db, query: ReturnType<typeof sql<{ memberId: bigint }>>) =>
  (await query.execute(db)).rows.map((row) => row.memberId)

export const withCurp = (db: Db, curp: string): Promise<bigint[]> =>
  ids(db, sql`select member_id as "memberId" from members where curp = ${curp}`)

export const withLoan = (db: Db, loanNumber: string): Promise<bigint[]> =>
  ids(db, sql`select member_id as "memberId" from loans where loan_number = ${loanNumber} limit 5`)

/** Whoever the registry was told has this number. */
export const withPhone = (db: Db, e164: string): Promise<bigint[]> =>
  ids(
    db,
    sql`select distinct member_id as "memberId" from member_contacts
      where value = ${e164} and kind <> 'address' limit 5`,
  )

export type Namesake = {
  memberId: bigint
  givenNames: string
  firstSurname: string
  secondSurname: string | null
}

/** Everybody born that day. */
export async function bornOn(db: Db, day: Day): Promise<Namesake[]> {
  const { rows } = await sql<Namesake>`
    select member_id as "memberId", given_names as "givenNames", first_surname as "firstSurname",
      second_surname as "secondSurname"
    from members where birth_on = ${day}`.execute(db)
  return rows
}
