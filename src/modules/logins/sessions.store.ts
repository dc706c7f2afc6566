// Sessions and known browsers in SQL. Tokens are kept as their hashes alone.
import type pg from 'pg'
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { EndedBecause, Span } from './sessions.ts'

export type NewSession = Span & {
  sessionId: string
  tokenHash: Buffer
  loginId: string
  deviceHash: Buffer | null
  label: string
  hint: string
}

/** A paper in force: whoever opened their login before it and has not read it is shown it first. */
export type PaperInForce = {
  readonly paper: string
  readonly version: string
  readonly since: Instant
}

/** Writes the session, and on the login when it last came in. The sign-in before, if there was one. */
export async function add(
  tx: Tx,
  s: NewSession,
  papers: readonly PaperInForce[] = [],
): Promise<void> {
  const inForce = JSON.stringify(papers.map((one) => ({ ...one, since: one.since.toString() })))
  await sql`
    with login as (
      update logins l set last_signed_in_at = ${s.signedInAt}
      from (select last_signed_in_at as previous from logins where login_id = ${s.loginId}) before
      where l.login_id = ${s.loginId} returning before.previous, l.opened_at
    )
    insert into sessions (session_id, token_hash, login_id, device_id, label, hint, signed_in_at,
      previous_at, proven_at, idle_until, ends_at, papers_due)
    select ${s.sessionId}, ${s.tokenHash}, ${s.loginId},
      (select device_id from known_devices where login_id = ${s.loginId}
        and token_hash = ${s.deviceHash}),
      ${s.label}, ${s.hint}, ${s.signedInAt}, previous, ${s.provenAt}, ${s.idleUntil}, ${s.endsAt},
      (select array_agg(p.paper order by p.paper)
        from jsonb_to_recordset(${inForce}::jsonb) as p(paper text, version text, since timestamptz)
        where p.since <= ${s.signedInAt} and opened_at < p.since
          and not exists (select from paper_acceptances a where a.login_id = ${s.loginId}
            and a.paper = p.paper and a.version = p.version))
    from login`.execute(tx)
}

export type SessionRecord = MemberSession & {
  endedBecause: EndedBecause | null
  state: 'active' | 'frozen' | 'closed'
}

const behindToken = {
  name: 'session-behind-token',
  text: `select s.session_id as "sessionId", s.login_id as "loginId", l.member_id as "memberId",
      m.given_names as "givenName", l.look_only as "lookOnly", l.residence, s.signed_in_at as "signedInAt",
      s.previous_at as "previousSignInAt", s.proven_at as "provenAt", s.idle_until as "idleUntil",
      s.ends_at as "endsAt", s.ended_because as "endedBecause", l.state,
      s.helped_since as "helpedSince", s.papers_due as "papersDue"
    from sessions s join logins l using (login_id) join members m on m.member_id = l.member_id
    where s.token_hash = $1`,
}

/** The session behind a token with whose it is; also when it ended. Prepared: every page asks it. */
export async function behind(
  pool: Pick<pg.Pool, 'query'>,
  tokenHash: Buffer,
): Promise<SessionRecord | undefined> {
  const { rows } = await pool.query<SessionRecord>({ ...behindToken, values: [tokenHash] })
  return rows[0]
}

/** Never puts off the end of a session that was closed meanwhile. */
export async function putOff(db: Db, sessionId: string, idleUntil: Instant): Promise<void> {
  await sql`update sessions set idle_until = greatest(idle_until, ${idleUntil})
    where session_id = ${sessionId} and ended_at is null`.execute(db)
}

/** A new name for the session after a fresh proof; the old one is worth nothing. */
export async function rename(
  tx: Tx,
  sessionId: string,
  to: { tokenHash: Buffer; provenAt: Instant },
): Promise<void> {
  await sql`update sessions set token_hash = ${to.tokenHash}, proven_at = ${to.provenAt}
    where session_id = ${sessionId} and ended_at is null`.execute(tx)
}

/** Ends the sessions of a login that are still open; how many there were. */
export async function end(
  tx: Tx,
  which: { loginId: string; only?: string | undefined; except?: string | undefined },
  because: EndedBecause,
  at: Instant,
): Promise<number> {
  const only = which.only ? sql`and session_id = ${which.only}::uuid` : sql``
  const except = which.except ? sql`and session_id <> ${which.except}::uuid` : sql``
  const { rows } = await sql`
    update sessions set ended_at = ${at}, ended_because = ${because}
    where login_id = ${which.loginId} and ended_at is null and idle_until > ${at}
      and ends_at > ${at} ${only} ${except}
    returning session_id`.execute(tx)
  return rows.length
}

export type OpenSession = {
  sessionId: string
  label: string
  hint: string
  signedInAt: Instant
  idleUntil: Instant
}

export async function openOf(db: Db, loginId: string, now: Instant): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`
    select session_id as "sessionId", label, hint, signed_in_at as "signedInAt",
      idle_until as "idleUntil"
    from sessions where login_id = ${loginId} and ended_at is null and idle_until > ${now}
      and ends_at > ${now} order by signed_in_at desc`.execute(db)
  return rows
}

export async function countOpen(db: Db, now: Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from sessions
    where ended_at is null and idle_until > ${now} and ends_at > ${now}`.execute(db)
  return rows[0]!.count
}

export type SeenDevice = {
  loginId: string
  deviceId: string
  tokenHash: Buffer
  label: string
  hint: string
  at: Instant
  trustedUntil: Instant | null
  /** When a second factor was given on it; null: none now. */
  factorAt?: Instant | null
}

/** Notes that a browser came in; one that was remembered stays so. */
export async function seeDevice(tx: Tx, d: SeenDevice): Promise<void> {
  await sql`
    insert into known_devices (device_id, login_id, token_hash, label, hint, first_seen_at,
      last_seen_at, trusted_until, factor_at)
    values (${d.deviceId}, ${d.loginId}, ${d.tokenHash}, ${d.label}, ${d.hint}, ${d.at}, ${d.at},
      ${d.trustedUntil}, ${d.factorAt ?? null})
    on conflict (login_id, token_hash) do update set label = excluded.label, hint = excluded.hint,
      last_seen_at = excluded.last_seen_at,
      trusted_until = coalesce(excluded.trusted_until, known_devices.trusted_until),
      factor_at = coalesce(excluded.factor_at, known_devices.factor_at)`.execute(tx)
}

/** The browser's token changes for everybody who uses it. */
export async function renameDevice(tx: Tx, from: Buffer, to: Buffer): Promise<void> {
  await sql`update known_devices set token_hash = ${to} where token_hash = ${from}`.execute(tx)
}

/** Whether this login came in from that browser before, remembered or not. */
export async function wasSeen(db: Db, loginId: string, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ seen: boolean }>`
    select exists (select from known_devices where login_id = ${loginId}
      and token_hash = ${tokenHash}) as seen`.execute(db)
  return rows[0]!.seen
}

export async function isTrusted(
  db: Db,
  loginId: string,
  tokenHash: Buffer,
  now: Instant,
): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from known_devices where login_id = ${loginId}
      and token_hash = ${tokenHash} and trusted_until > ${now}) as known`.execute(db)
  return rows[0]!.known
}

/** Whether a second factor was given on that browser, and it is remembered still. */
export async function gaveFactor(
  db: Db,
  loginId: string,
  tokenHash: Buffer,
  now: Instant,
): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select exists (select from known_devices where login_id = ${loginId}
      and token_hash = ${tokenHash} and trusted_until > ${now}
      and factor_at is not null) as given`.execute(db)
  return rows[0]!.given
}

/** Every browser of a login is asked for the second factor again. */
export async function askFactorAgain(tx: Tx, loginId: string): Promise<void> {
  await sql`update known_devices set factor_at = null
    where login_id = ${loginId} and factor_at is not null`.execute(tx)
}

export type KnownDevice = {
  deviceId: string
  label: string
  hint: string
  firstSeenAt: Instant
  lastSeenAt: Instant
  trustedUntil: Instant
}

export async function trustedOf(db: Db, loginId: string, now: Instant): Promise<KnownDevice[]> {
  const { rows } = await sql<KnownDevice>`
    select device_id as "deviceId", label, hint, first_seen_at as "firstSeenAt",
      last_seen_at as "lastSeenAt", trusted_until as "trustedUntil"
    from known_devices where login_id = ${loginId} and trusted_until > ${now}
    order by last_seen_at desc`.execute(db)
  return rows
}

/** Forgets one browser of a login, or all of them. */
export async function forget(tx: Tx, loginId: string, deviceId?: string): Promise<number> {
  const which = deviceId ? sql`and device_id = ${deviceId}::uuid` : sql``
  const { rows } = await sql`delete from known_devices where login_id = ${loginId} ${which}
    returning device_id`.execute(tx)
  return rows.length
}
