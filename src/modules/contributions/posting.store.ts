import { type Bulk, type Found, foundBy } from '../../platform/bulk.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Partitions } from '../../platform/partitions.ts'

/** Bare capitals, as `bare` in SQL: registries differ in accents and ñ. */
const folded = (expression: string) =>
  sql.raw(`upper(translate(${expression}, 'áéíóúüñÁÉÍÓÚÜÑ', 'aeiouunAEIOUUN'))`)

export const unknownEmployers = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    { severity: 'problem', field: 'employer_number', code: 'employer-unknown' },
    sql`select s.line, s.employer_number as text from staged s left join employers e
      using (employer_number) where e.employer_id is null`,
  )

/**
 * Decides whose each line is, once. With a CURP that agrees, the person; by NSS alone, the only person
 * who has it, when the name is theirs. One candidate who does not quite agree: in clarification. Nobody,
 * or several: unmatched (member_id is null).
 */
export async function matchLines(db: Db): Promise<void> {
  await sql`create temp table homonyms on commit drop as
    select nss from members group by nss having count(*) > 1`.execute(db)
  await sql`analyze staged, homonyms`.execute(db)
  const [surnamesFirst, givenFirst] = [
    folded(`concat_ws(' ', m.first_surname, m.second_surname, m.given_names)`),
    folded(`concat_ws(' ', m.given_names, m.first_surname, m.second_surname)`),
  ]
  await sql`
    create temp table matched on commit drop as
    select s.line, s.bimester, s.sequence::smallint, e.employer_id, m.member_id, s.nss, s.curp, s.name,
      s.daily_wage, s.days::smallint, s.amount, s.paid_on, s.received_on, l.loan_id,
      case
        when m.member_id is null then
          case when h.nss is null then 'matches-nobody' else 'matches-several' end
        when s.loan_number is not null and l.loan_id is null then 'in-clarification'
        when s.curp = m.curp then 'posted'
        when s.curp is not null then 'in-clarification'
        when s.name = concat_ws(' ', m.first_surname, m.second_surname, m.given_names) then 'posted'
        when ${folded('s.name')} in (${surnamesFirst}, ${givenFirst}) then 'posted'
        else 'in-clarification'
      end as outcome
    from staged s
    join employers e using (employer_number)
    left join homonyms h on h.nss = s.nss
    left join members m on m.nss = s.nss and (h.nss is null or m.curp = s.curp)
    left join loans l on l.loan_number = s.loan_number and l.member_id = m.member_id
    order by m.member_id`.execute(db) // read in this order from here on, so that indexes grow at one end
  await sql`analyze matched (bimester, member_id)`.execute(db)
}

const sameFact = sql`c.bimester = m.bimester and c.member_id = m.member_id
  and c.employer_id = m.employer_id and c.sequence = m.sequence`
const sameUnmatched = sql`u.bimester = m.bimester and u.employer_id = m.employer_id
  and u.nss = m.nss and u.name = m.name and u.sequence = m.sequence`

/** The same fact with another amount: an earlier file said otherwise, and nothing is overwritten. */
export async function contradictions(db: Db): Promise<Found[]> {
  const about = {
    severity: 'problem',
    field: 'amount',
    code: 'already-with-another-amount',
  } as const
  return [
    ...(await foundBy(
      db,
      about,
      sql`select m.line, m.nss as text from matched m join contributions c on ${sameFact}
        where c.amount <> m.amount`,
    )),
    ...(await foundBy(
      db,
      about,
      sql`select m.line, m.nss as text from matched m join unmatched_contributions u on ${sameUnmatched}
        where m.member_id is null and u.amount <> m.amount`,
    )),
  ]
}

/** Takes out what earlier files already brought. Returns how many. */
export async function dropKnown(db: Db): Promise<bigint> {
  const matched = await sql`
    delete from matched m using contributions c where ${sameFact}`.execute(db)
  const unmatched = await sql`
    delete from matched m using unmatched_contributions u
    where m.member_id is null and ${sameUnmatched}`.execute(db)
  return (matched.numAffectedRows ?? 0n) + (unmatched.numAffectedRows ?? 0n)
}

/** What is somebody's. */
export const addContributions = ({ importId }: Bulk, partitions: Partitions): Promise<bigint> =>
  partitions.fill(
    (into, which) => sql`
      insert into ${into} (bimester, member_id, employer_id, sequence, daily_wage, days, amount,
        paid_on, received_on, loan_id, state, import_id, line)
      select bimester, member_id, employer_id, sequence, daily_wage, days, amount, paid_on,
        received_on, loan_id, outcome, ${importId}::uuid, line
      from matched where member_id is not null and ${which}`,
  )

/** What is nobody's yet. */
export const addUnmatched = ({ db, importId }: Bulk) =>
  sql`
    insert into unmatched_contributions (bimester, employer_id, nss, curp, name, sequence, daily_wage,
      days, amount, paid_on, received_on, reason, import_id, line)
    select bimester, employer_id, nss, curp, name, sequence, daily_wage, days, amount, paid_on,
      received_on, outcome, ${importId}::uuid, line
    from matched where member_id is null order by line`.execute(db)

/** Whether two lines say the same fact; which ones, `twiceInFile` tells. */
export async function anyTwice(db: Db): Promise<boolean> {
  const { rows } = await sql<{ twice: boolean }>`
    select exists (select from matched where member_id is not null
      group by bimester, member_id, employer_id, sequence having count(*) > 1)
    or exists (select from matched where member_id is null
      group by bimester, employer_id, nss, name, sequence having count(*) > 1) as twice`.execute(db)
  return rows[0]!.twice
}

export const twiceInFile = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    { severity: 'problem', field: 'nss', code: 'twice-in-file' },
    sql`select line, nss as text from (
      select line, nss, row_number() over (partition by bimester, employer_id, sequence,
        coalesce(member_id::text, nss || name) order by line) as nth from matched) as numbered
      where nth > 1`,
  )

/** Member entries, one per line, and the mirror: one entry per employer, bimester and file. */
export async function fillEntries(db: Db): Promise<void> {
  await sql`
    insert into entries_to_post
    select bimester, member_id, case when outcome = 'posted' then loan_id end, employer_id, line,
      case when outcome = 'posted' and loan_id is not null then 'contributions-for-loan'
        when outcome = 'posted' then 'savings-97'
        when outcome = 'in-clarification' then 'contributions-in-clarification'
        else 'contributions-unmatched' end,
      amount, received_on
    from matched where amount > 0`.execute(db)
  await sql`
    insert into entries_to_post
    select bimester, null, null, employer_id, 0, 'contributions-received', -sum(amount),
      max(received_on)
    from matched where amount > 0 group by bimester, employer_id`.execute(db)
}

export type Outcomes = {
  lines: bigint
  posted: bigint
  posted_amount: bigint
  in_clarification: bigint
  in_clarification_amount: bigint
  unmatched: bigint
  unmatched_amount: bigint
}

export async function outcomes(db: Db): Promise<Outcomes> {
  const sum = (condition: string) =>
    sql.raw(`coalesce(sum(amount) filter (where ${condition}), 0)::bigint`)
  const count = (condition: string) => sql.raw(`count(*) filter (where ${condition})`)
  const { rows } = await sql<Outcomes>`
    select count(*) as lines, ${count(`outcome = 'posted'`)} as posted,
      ${sum(`outcome = 'posted'`)} as posted_amount,
      ${count(`outcome = 'in-clarification'`)} as in_clarification,
      ${sum(`outcome = 'in-clarification'`)} as in_clarification_amount,
      ${count('member_id is null')} as unmatched,
      ${sum('member_id is null')} as unmatched_amount
    from matched`.execute(db)
  return rows[0]!
}

/** For the report: accepted, and still somebody has to find out whose they are. */
export async function unmatchedLines(db: Db): Promise<Found[]> {
  await sql`create temp table doubtful on commit drop as
    select line, nss, outcome from matched where outcome <> 'posted'`.execute(db)
  const told = (code: string) =>
    foundBy(
      db,
      { severity: 'warning', field: 'nss', code },
      sql`select line, nss as text from doubtful where outcome = ${code}`,
    )
  return [
    ...(await told('matches-nobody')),
    ...(await told('matches-several')),
    ...(await told('in-clarification')),
  ]
}
