import { type Bulk, type Found, foundBy } from '../../platform/bulk.ts'
import { type Db, sql } from '../../platform/db.ts'

export type Upserted = { added: bigint; changed: bigint }

const counted = async (query: ReturnType<typeof sql<Upserted>>, db: Db): Promise<Upserted> =>
  (await query.execute(db)).rows[0]!

/** Synthetic people and real ones never meet under one CURP. */
export const peopleOfTheOtherKind = (bulk: Bulk): Promise<Found[]> =>
  foundBy(
    bulk.db,
    { severity: 'problem', field: 'curp', code: 'real-and-synthetic-mixed' },
    sql`select s.line, s.curp as text from staged s join members m using (curp)
      where m.is_demo <> ${bulk.synthetic}`,
  )

export const putMembers = ({ db, importId, synthetic }: Bulk): Promise<Upserted> =>
  counted(
    sql`with put as (
      insert into members (nss, curp, rfc, given_names, first_surname, second_surname, birth_on, sex,
        birth_state, pensioner, clabe, is_demo, import_id)
      select nss, curp, rfc, given_names, first_surname, second_surname, birth_on, sex, birth_state,
        pensioner, clabe, ${synthetic}, ${importId}::uuid from staged order by line
      on conflict (curp) do update set nss = excluded.nss, rfc = excluded.rfc,
        given_names = excluded.given_names, first_surname = excluded.first_surname,
        second_surname = excluded.second_surname, birth_on = excluded.birth_on, sex = excluded.sex,
        birth_state = excluded.birth_state, pensioner = excluded.pensioner, clabe = excluded.clabe,
        import_id = excluded.import_id
      where (members.nss, members.rfc, members.given_names, members.first_surname,
          members.second_surname, members.birth_on, members.sex, members.birth_state,
          members.pensioner, members.clabe)
        is distinct from (excluded.nss, excluded.rfc, excluded.given_names, excluded.first_surname,
          excluded.second_surname, excluded.birth_on, excluded.sex, excluded.birth_state,
          excluded.pensioner, excluded.clabe)
      returning xmax = 0 as fresh)
    select count(*) filter (where fresh) as added, count(*) filter (where not fresh) as changed
    from put`,
    db,
  )

export const putEmployers = ({ db, importId }: Bulk): Promise<Upserted> =>
  counted(
    sql`with put as (
      insert into employers (employer_number, name, rfc, email_domains, import_id)
      select employer_number, name, rfc, coalesce(string_to_array(email_domains, ' '), '{}'),
        ${importId}::uuid from staged order by line
      on conflict (employer_number) do update set name = excluded.name, rfc = excluded.rfc,
        email_domains = excluded.email_domains, import_id = excluded.import_id
      where (employers.name, employers.rfc, employers.email_domains)
        is distinct from (excluded.name, excluded.rfc, excluded.email_domains)
      returning xmax = 0 as fresh)
    select count(*) filter (where fresh) as added, count(*) filter (where not fresh) as changed
    from put`,
    db,
  )

export const unknownMembers = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    { severity: 'problem', field: 'curp', code: 'member-unknown' },
    sql`select s.line, s.curp as text from staged s left join members m using (curp)
      where m.member_id is null`,
  )

export const unknownEmployers = (db: Db): Promise<Found[]> =>
  foundBy(
    db,
    { severity: 'problem', field: 'employer_number', code: 'employer-unknown' },
    sql`select s.line, s.employer_number as text from staged s left join employers e
      using (employer_number) where e.employer_id is null`,
  )

export const putEmployments = ({ db, importId }: Bulk): Promise<Upserted> =>
  counted(
    sql`with put as (
      insert into employments (member_id, employer_id, started_on, ended_on, daily_wage, import_id)
      select m.member_id, e.employer_id, s.started_on, s.ended_on, s.daily_wage, ${importId}::uuid
      from staged s join members m using (curp) join employers e using (employer_number)
      order by s.line
      on conflict (member_id, employer_id, started_on) do update set ended_on = excluded.ended_on,
        daily_wage = excluded.daily_wage, import_id = excluded.import_id
      where (employments.ended_on, employments.daily_wage)
        is distinct from (excluded.ended_on, excluded.daily_wage)
      returning xmax = 0 as fresh)
    select count(*) filter (where fresh) as added, count(*) filter (where not fresh) as changed
    from put`,
    db,
  )

export const putContacts = ({ db, importId }: Bulk): Promise<Upserted> =>
  counted(
    sql`with put as (
      insert into member_contacts (member_id, kind, value, settlement, city, state, postal_code,
        country, source, since, import_id)
      select m.member_id, s.kind, s.value, s.settlement, s.city, s.state, s.postal_code, s.country,
        'registry', s.since, ${importId}::uuid
      from staged s join members m using (curp) order by s.line
      on conflict (member_id, kind, value) do update set settlement = excluded.settlement,
        city = excluded.city, state = excluded.state, postal_code = excluded.postal_code,
        country = excluded.country, since = excluded.since, import_id = excluded.import_id
      where (member_contacts.settlement, member_contacts.city, member_contacts.state,
          member_contacts.postal_code, member_contacts.country, member_contacts.since)
        is distinct from (excluded.settlement, excluded.city, excluded.state, excluded.postal_code,
          excluded.country, excluded.since)
      returning xmax = 0 as fresh)
    select count(*) filter (where fresh) as added, count(*) filter (where not fresh) as changed
    from put`,
    db,
  )

/** The public file is the whole truth: what it no longer holds goes. Returns the rows now there. */
export async function replacePostalCodes({ db }: Bulk): Promise<bigint> {
  await sql`delete from postal_codes`.execute(db)
  const { numAffectedRows } = await sql`
    insert into postal_codes (code, settlement, settlement_kind, municipality, state, city)
    select distinct on (d_codigo, d_asenta, d_tipo_asenta)
      d_codigo, d_asenta, d_tipo_asenta, d_mnpio, d_estado, d_ciudad
    from staged order by d_codigo, d_asenta, d_tipo_asenta, line`.execute(db)
  return numAffectedRows ?? 0n
}

export async function stagedCount(db: Db): Promise<bigint> {
  const { rows } = await sql<{ count: bigint }>`select count(*) as count from staged`.execute(db)
  return rows[0]!.count
}
