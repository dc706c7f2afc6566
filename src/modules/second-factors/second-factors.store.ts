// The app, the codes on paper, and resets that wait.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Ways } from './second-factors.ts'

/** Takes the turn of a login: its factors change one at a time. */
export async function lockLogin(tx: Tx, loginId: string): Promise<void> {
  await sql`select from logins where login_id = ${loginId} for update`.execute(tx)
}

export async function waysOf(db: Db, loginId: string): Promise<Ways> {
  const { rows } = await sql<Ways>`
    select
      (select count(*)::int from member_passkeys where login_id = ${loginId}) as passkeys,
      exists (select from member_authenticators where login_id = ${loginId}) as authenticator,
      (select count(*)::int from member_recovery_codes
        where login_id = ${loginId} and spent_at is null) as "recoveryCodes"`.execute(db)
  return rows[0]!
}

export type Authenticator = {
  readonly sealedSecret: Buffer
  readonly lastStep: bigint
  readonly addedAt: Instant
  readonly usedAt: Instant | null
}
export async function authenticatorOf(db: Db, loginId: string): Promise<Authenticator | undefined> {
  const { rows } = await sql<Authenticator>`
    select sealed_secret as "sealedSecret", last_step as "lastStep", added_at as "addedAt",
      used_at as "usedAt"
    from member_authenticators where login_id = ${loginId}`.execute(db)
  return rows[0]
}

export async function saveAuthenticator(
  tx: Tx,
  a: { loginId: string; sealedSecret: Buffer; step: bigint; at: Instant },
): Promise<void> {
  await sql`
    insert into member_authenticators (login_id, sealed_secret, last_step, added_at)
    values (${a.loginId}, ${a.sealedSecret}, ${a.step}, ${a.at})
    on conflict (login_id) do update set sealed_secret = excluded.sealed_secret,
      last_step = excluded.last_step, added_at = excluded.added_at, used_at = null`.execute(tx)
}

export async function dropAuthenticator(tx: Tx, loginId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from member_authenticators where login_id = ${loginId}`.execute(tx)
  return numAffectedRows === 1n
}

/** True for exactly one of all who bring that step, and for none after it. */
export async function spendStep(
  db: Db,
  spent: { loginId: string; step: bigint; at: Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update member_authenticators set last_step = ${spent.step}, used_at = ${spent.at}
    where login_id = ${spent.loginId} and last_step < ${spent.step}`.execute(db)
  return numAffectedRows === 1n
}

/** Ten new ones; those of before are worth nothing. */
export async function replaceCodes(
  tx: Tx,
  loginId: string,
  hashes: readonly Buffer[],
  at: Instant,
): Promise<void> {
  await sql`delete from member_recovery_codes where login_id = ${loginId}`.execute(tx)
  await sql`
    insert into member_recovery_codes (login_id, code_hash, made_at)
    select ${loginId}, hash, ${at} from unnest(${hashes}::bytea[]) as hash`.execute(tx)
}

/** True for exactly one of all who bring that code. */
export async function spendCode(
  db: Db,
  spent: { loginId: string; hash: Buffer; at: Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update member_recovery_codes set spent_at = ${spent.at}
    where login_id = ${spent.loginId} and code_hash = ${spent.hash} and spent_at is null`.execute(
    db,
  )
  return numAffectedRows === 1n
}

export async function codesMadeAt(db: Db, loginId: string): Promise<Instant | undefined> {
  const { rows } = await sql<{ at: Instant }>`
    select made_at as at from member_recovery_codes where login_id = ${loginId} limit 1`.execute(db)
  return rows[0]?.at
}

/** Everything that was added since then; how many things went. */
export async function dropSince(tx: Tx, loginId: string, since: Instant): Promise<bigint> {
  const keys = await sql`delete from member_passkeys
    where login_id = ${loginId} and added_at >= ${since}`.execute(tx)
  const apps = await sql`delete from member_authenticators
    where login_id = ${loginId} and added_at >= ${since}`.execute(tx)
  const codes = await sql`delete from member_recovery_codes
    where login_id = ${loginId} and made_at >= ${since}`.execute(tx)
  const identities = await sql`delete from external_identities
    where login_id = ${loginId} and linked_at >= ${since}`.execute(tx)
  return [keys, apps, codes, identities].reduce((sum, one) => sum + (one.numAffectedRows ?? 0n), 0n)
}

export type Reset = {
  readonly holdId: string
  readonly memberId: bigint
  readonly loginId: string
  readonly until: Instant
}

export async function saveReset(tx: Tx, r: Omit<Reset, 'until'>): Promise<void> {
  await sql`insert into factor_resets (hold_id, member_id, login_id)
    values (${r.holdId}, ${r.memberId}, ${r.loginId})`.execute(tx)
}

/** Resets of a member that still wait: neither in effect nor undone. */
export async function resetsOf(db: Db, memberId: bigint): Promise<Reset[]> {
  const { rows } = await sql<Reset>`
    select hold_id as "holdId", r.member_id as "memberId", login_id as "loginId", until
    from factor_resets r join holds h using (hold_id)
    where r.member_id = ${memberId} and settled_at is null and lifted_at is null`.execute(db)
  return rows
}

/** One whose time has come, marked as in effect; a login that stands still keeps waiting. */
export async function takeDueReset(tx: Tx, at: { asOf: Instant; now: Instant }) {
  const { rows } = await sql<Reset>`
    update factor_resets set settled_at = ${at.now}
    where hold_id = (select hold_id from factor_resets r join holds h using (hold_id)
      join logins l using (login_id)
      where settled_at is null and lifted_at is null and until <= ${at.asOf}
        and l.state = 'active'
      order by until limit 1 for update of r skip locked)
    returning hold_id as "holdId", member_id as "memberId", login_id as "loginId",
      settled_at as until`.execute(tx)
  return rows[0]
}
