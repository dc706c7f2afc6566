import type { Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { ContactOnFile, Member, MemberFacts, Place, Sex } from './members.ts'

type MemberRow = {
  member_id: bigint
  nss: string
  curp: string
  rfc: string
  given_names: string
  first_surname: string
  second_surname: string | null
  birth_on: Day
  sex: Sex
  birth_state: string
  pensioner: boolean
  is_demo: boolean
}
type ContactRow = {
  member_id: bigint
  kind: ContactOnFile['kind']
  value: string
  settlement: string | null
  city: string | null
  state: string | null
  postal_code: string | null
  country: string | null
  source: string
  since: Day
}
type PlaceRow = {
  code: string
  settlement: string
  settlement_kind: string
  municipality: string
  state: string
  city: string | null
}
type Tables = { members: MemberRow; member_contacts: ContactRow; postal_codes: PlaceRow }

const asMember = (row: MemberRow): Member => ({
  memberId: row.member_id,
  nss: row.nss,
  curp: row.curp,
  rfc: row.rfc,
  givenNames: row.given_names,
  firstSurname: row.first_surname,
  secondSurname: row.second_surname,
  birthOn: row.birth_on,
  sex: row.sex,
  birthState: row.birth_state,
  pensioner: row.pensioner,
  isDemo: row.is_demo,
})

function asContact(row: ContactRow): ContactOnFile {
  const { kind, value, source, since, settlement, city, state, country } = row
  if (kind !== 'address') return { kind, value, source, since }
  const place = { settlement, city, state, postalCode: row.postal_code, country }
  return { kind, value, ...place, source, since }
}

export async function memberById(db: Db, memberId: bigint): Promise<Member | undefined> {
  const row = await db
    .withTables<Tables>()
    .selectFrom('members')
    .selectAll()
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row && asMember(row)
}

/** At most two: enough to know that there are several. */
export async function membersWith(
  db: Db,
  { nss, curp }: { nss: string; curp?: string | undefined },
): Promise<Member[]> {
  let query = db.withTables<Tables>().selectFrom('members').selectAll().where('nss', '=', nss)
  if (curp !== undefined) query = query.where('curp', '=', curp)
  return (await query.limit(2).execute()).map(asMember)
}

export async function contactsOnFile(db: Db, memberId: bigint): Promise<ContactOnFile[]> {
  const rows = await db
    .withTables<Tables>()
    .selectFrom('member_contacts')
    .selectAll()
    .where('member_id', '=', memberId)
    .orderBy('since', 'desc')
    .orderBy('kind')
    .execute()
  return rows.map(asContact)
}

/** Everything that may be asked, in one statement; the partitions read are those of the six bimesters. */
export async function factsOf(
  db: Db,
  memberId: bigint,
  { first, last }: { first: number; last: number },
): Promise<MemberFacts> {
  const { rows } = await sql<{
    employers: { employer: string; number: string; started: string; ended: string | null }[]
    contributions: { bimester: number; employer: string; amount: string; received: string }[]
    loans: { number: string; granted: string; ordinal: number }[]
  }>`
    select
      (select coalesce(json_agg(json_build_object('employer', e.name, 'number', e.employer_number,
          'started', w.started_on, 'ended', w.ended_on) order by w.started_on desc), '[]')
        from employments w join employers e using (employer_id)
        where w.member_id = ${memberId}) as employers,
      (select coalesce(json_agg(json_build_object('bimester', c.bimester, 'employer', e.name,
          'amount', c.amount::text, 'received', c.received_on)
          order by c.bimester desc, c.received_on desc), '[]')
        from contributions c join employers e using (employer_id)
        where c.member_id = ${memberId} and c.state = 'posted'
          and c.bimester between ${first} and ${last}) as contributions,
      (select coalesce(json_agg(json_build_object('number', l.loan_number, 'granted', l.granted_on,
          'ordinal', l.ordinal) order by l.ordinal), '[]')
        from loans l where l.member_id = ${memberId}) as loans`.execute(db)
  const { employers, contributions, loans } = rows[0]!
  const day = (text: string) => Temporal.PlainDate.from(text)
  return {
    employers: employers.map((e) => ({
      employer: e.employer,
      employerNumber: e.number,
      startedOn: day(e.started),
      endedOn: e.ended === null ? null : day(e.ended),
    })),
    contributions: contributions.map((c) => ({
      bimester: c.bimester,
      employer: c.employer,
      amount: BigInt(c.amount) as Mxn,
      receivedOn: day(c.received),
    })),
    loans: loans.map((l) => ({
      loanNumber: l.number,
      grantedOn: day(l.granted),
      ordinal: l.ordinal,
    })),
  }
}

export async function placesOf(db: Db, postalCode: string): Promise<Place[]> {
  const rows = await db
    .withTables<Tables>()
    .selectFrom('postal_codes')
    .selectAll()
    .where('code', '=', postalCode)
    .orderBy('settlement')
    .execute()
  return rows.map((row) => ({
    settlement: row.settlement,
    settlementKind: row.settlement_kind,
    municipality: row.municipality,
    state: row.state,
    city: row.city,
  }))
}

export async function employersWithDomain(db: Db, domain: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from employers where email_domains @> array[${domain}] order by name limit 3`.execute(
    db,
  )
  return rows.map((row) => row.name)
}

/**
 * Names of employers at given points of the register, for choices among which one is true. The scale grows
 * in powers of two, so that the same points give the same names while the register grows a little.
 */
export async function employersAt(db: Db, points: readonly number[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with scale as (
      select (2 ^ floor(log(2, greatest(max(employer_id), 1)::numeric)))::bigint as most from employers
    )
    select e.name from unnest(${points}::bigint[]) with ordinality as p(point, place), scale,
      lateral (select name from employers where employer_id > p.point % greatest(scale.most, 1)
        order by employer_id limit 1) e
    order by p.place`.execute(db)
  return [...new Set(rows.map((row) => row.name))]
}

/** Names that employers wrote under an NSS and that were not placed yet, the newest first. */
export async function namesInFiles(db: Db, nss: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from unmatched_contributions where nss = ${nss} and state = 'open'
    group by name order by max(received_on) desc limit 5`.execute(db)
  return rows.map((row) => row.name)
}

/** The CLABE of the registry, where refunds would go. */
export async function accountOnFile(db: Db, memberId: bigint): Promise<string | undefined> {
  const { rows } = await sql<{ clabe: string | null }>`
    select clabe from members where member_id = ${memberId}`.execute(db)
  return rows[0]?.clabe ?? undefined
}
