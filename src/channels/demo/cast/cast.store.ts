import type { Day } from '../../../foundation/time.ts'
import { type Db, sql } from '../../../platform/db.ts'

export type CastState = {
  /** The day its files speak for; null: there is no cast yet. */
  asOf: Day | null
  files: number
  logins: number
  staff: number
  realPeople: boolean
}

/** What a database has of the cast. One statement, cheap on a database of any size. */
export async function castState(
  db: Db,
  cast: { files: readonly string[]; curps: readonly string[]; staff: readonly string[] },
): Promise<CastState> {
  const { rows } = await sql<CastState>`
    select
      (select min(as_of) from imports
        where state = 'accepted' and file_name = any(${cast.files}::text[])) as "asOf",
      (select count(distinct file_name)::integer from imports
        where state = 'accepted' and file_name = any(${cast.files}::text[])) as files,
      (select count(distinct l.member_id)::integer from logins l join members m using (member_id)
        where m.curp = any(${cast.curps}::text[])) as logins,
      (select count(*)::integer from staff where email = any(${cast.staff}::text[])) as staff,
      exists (select from members where not is_demo) as "realPeople"`.execute(db)
  return rows[0]!
}

export type Beginning = { hasLogin: boolean; cameBack: boolean; begun: number }

/** Of these people: who has a login, who has used it since, and how often each began to register. */
export async function beginnings(
  db: Db,
  curps: readonly string[],
): Promise<ReadonlyMap<string, Beginning>> {
  const { rows } = await sql<Beginning & { curp: string }>`
    select m.curp, l.login_id is not null as "hasLogin",
      coalesce(l.last_signed_in_at > l.opened_at + interval '1 day', false) as "cameBack",
      (select count(*)::integer from registrations r where r.member_id = m.member_id) as begun
    from members m left join logins l using (member_id) where m.curp = any(${curps}::text[])`.execute(
    db,
  )
  return new Map(rows.map(({ curp, ...state }) => [curp, state]))
}

/** The open logins of these people. */
export async function loginsOf(
  db: Db,
  curps: readonly string[],
): Promise<readonly { memberId: bigint; loginId: string }[]> {
  const { rows } = await sql<{ memberId: bigint; loginId: string }>`
    select l.member_id as "memberId", l.login_id as "loginId"
    from logins l join members m using (member_id)
    where m.curp = any(${curps}::text[]) and l.state <> 'closed' order by l.opened_at`.execute(db)
  return rows
}

export async function staffThere(db: Db, emails: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ email: string }>`
    select email from staff where email = any(${emails}::text[])`.execute(db)
  return new Set(rows.map(({ email }) => email))
}

/** Those of the staff who are there, by e-mail. */
export async function staffIds(
  db: Db,
  emails: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ email: string; staffId: string }>`
    select email, staff_id as "staffId" from staff where email = any(${emails}::text[])`.execute(db)
  return new Map(rows.map(({ email, staffId }) => [email, staffId]))
}
