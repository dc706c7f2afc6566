import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { part } from '../../platform/page-statement.ts'

/** Why somebody is asked whether a mailbox is still theirs. */
export type CheckWhy = 'mailbox-dead' | 'new-job' | 'year-old'
export type Check = { readonly why: CheckWhy; readonly askedAt: Instant }
export type CheckOutcome = 'confirmed' | 'changed' | 'second-added'

/** One question at a time; that the mailbox takes no mail goes before any other. Whether it was asked now. */
export async function openCheck(
  tx: Tx,
  check: { checkId: string; loginId: string; why: CheckWhy; addressKey: string; askedAt: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into contact_checks (check_id, login_id, why, address_key, asked_at)
    values (${check.checkId}, ${check.loginId}, ${check.why}, ${check.addressKey}, ${check.askedAt})
    on conflict (login_id) where settled_at is null do update
      set why = excluded.why, address_key = excluded.address_key, asked_at = excluded.asked_at
      where excluded.why = 'mailbox-dead' and contact_checks.why <> 'mailbox-dead'
    returning check_id`.execute(tx)
  return rows.length > 0
}

// A mailbox that has answered for itself since is asked about no more.
const stillStands = `(c.why <> 'mailbox-dead' or exists (select from mailboxes m
    where m.address_key = c.address_key and m.dead_since is not null))`

/** The question that is open about the mailbox that signs in now. */
export async function checkOf(db: Db, loginId: string): Promise<Check | undefined> {
  const { rows } = await sql<Check>`
    select c.why, c.asked_at as "askedAt" from contact_checks c
      join logins l on l.login_id = c.login_id and l.email_key = c.address_key
    where c.login_id = ${loginId} and c.settled_at is null and ${sql.raw(stillStands)}`.execute(db)
  return rows[0]
}

export async function settleCheck(
  tx: Tx,
  loginId: string,
  outcome: CheckOutcome,
  now: Instant,
): Promise<void> {
  // A second mailbox does not mend one that takes no mail.
  await sql`
    update contact_checks set settled_at = ${now}, outcome = ${outcome}
    where login_id = ${loginId} and settled_at is null
      and (why <> 'mailbox-dead' or ${outcome} <> 'second-added')`.execute(tx)
}

/** The piece of a page's one statement that says whether a question about the mailbox is open. */
export const checkPart = part<{ member: bigint }, CheckWhy | null, CheckWhy | undefined>(
  `select to_json(c.why) from contact_checks c
      join logins l on l.login_id = c.login_id and l.email_key = c.address_key
    where l.member_id = :member::bigint and c.settled_at is null and ${stillStands}`,
  (why) => why ?? undefined,
)

type Found = { loginId: string; memberId: bigint }

// An employer is known to use the domain of the mailbox: it looks like one of a job.
const workLogins = sql`(select distinct unnest(email_domains) as domain from employers) d
    join logins l on split_part(l.email_key, '@', 2) = d.domain and l.state <> 'closed'`
const usesDomain = sql`e.email_domains @> array[s.domain]`

/**
 * Of the next logins with a work mailbox, those whose member has begun with another employer since they opened
 * it or answered last: by the employment or by the first deposit that this import brought. `last`: how far it
 * looked, null when nobody is left.
 */
export async function newJobs(
  tx: Tx,
  asked: { importId: string; after: bigint; from: number; to: number; most: number },
): Promise<{ found: Found[]; last: bigint | null }> {
  const { rows } = await sql<Found & { moved: boolean }>`
    with next as (
      select l.login_id, l.member_id, d.domain, (coalesce(
          (select max(settled_at) from contact_checks c where c.login_id = l.login_id), l.opened_at)
        at time zone 'America/Mexico_City')::date as since
      from ${workLogins} where l.member_id > ${asked.after}
      order by l.member_id limit ${asked.most})
    select s.login_id as "loginId", s.member_id as "memberId", (
      exists (select from employments w join employers e using (employer_id)
        where w.member_id = s.member_id and w.import_id = ${asked.importId}
          and w.started_on > s.since and not ${usesDomain})
      or exists (select from contributions c join employers e using (employer_id)
        where c.member_id = s.member_id and c.import_id = ${asked.importId}
          and c.bimester between ${asked.from} and ${asked.to} and c.received_on > s.since
          and not ${usesDomain}
          and not exists (select from contributions b where b.member_id = c.member_id
            and b.employer_id = c.employer_id and b.bimester < c.bimester)
          and not exists (select from employments w where w.member_id = c.member_id
            and w.employer_id = c.employer_id and w.started_on <= s.since))
    ) as moved
    from next s order by s.member_id`.execute(tx)
  const found = rows.filter(({ moved }) => moved)
  return { found, last: rows.at(-1)?.memberId ?? null }
}

/** Logins with a work mailbox about which nothing was asked since `before`, and which are older than that. */
export async function yearOld(tx: Tx, before: Instant, most: number): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select l.login_id as "loginId", l.member_id as "memberId" from ${workLogins}
    where l.opened_at < ${before} and not exists (select from contact_checks c
      where c.login_id = l.login_id and (c.asked_at >= ${before} or c.settled_at >= ${before}
        or c.settled_at is null))
    order by l.member_id limit ${most}`.execute(tx)
  return rows
}
