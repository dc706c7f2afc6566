// The counters of the door in SQL. Keys are keyed hashes of what was typed: a row says nothing by itself.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { freshGuard, freshPair, type Guard, type Pair } from './sign-in.ts'

export const loginKey = (secrets: Pick<Secrets, 'mac'>, name: string): Buffer =>
  secrets.mac('sign-in-login', name)
export const pairKey = (secrets: Pick<Secrets, 'mac'>, name: string, device: Buffer): Buffer =>
  secrets.mac('sign-in-pair', `${device.toString('hex')} ${name}`)

export type PairKeys = { pairKey: Buffer; loginKey: Buffer; deviceKey: Buffer }

/** The pair's counter with its turn taken: nobody else counts on it before this transaction ends. */
export async function takePair(tx: Tx, keys: PairKeys, now: Instant): Promise<Pair> {
  const fresh = freshPair(now)
  const { rows } = await sql<Pair>`
    insert into sign_in_waits as w (pair_key, login_key, device_key, wrong, until, last_at)
    values (${keys.pairKey}, ${keys.loginKey}, ${keys.deviceKey}, ${fresh.wrong}, ${fresh.until},
      ${now})
    on conflict (pair_key) do update set wrong = w.wrong
    returning wrong, until, last_at as "lastAt"`.execute(tx)
  return rows[0]!
}

export async function savePair(tx: Tx, key: Buffer, pair: Pair): Promise<void> {
  await sql`update sign_in_waits set wrong = ${pair.wrong}, until = ${pair.until},
    last_at = ${pair.lastAt} where pair_key = ${key}`.execute(tx)
}

export async function dropPair(tx: Db, key: Buffer): Promise<void> {
  await sql`delete from sign_in_waits where pair_key = ${key}`.execute(tx)
}

/** Two guards, always two, in one order: what was typed, and the login behind it or a stand-in. */
export async function takeGuards(
  tx: Tx,
  keys: readonly [Buffer, Buffer],
  now: Instant,
): Promise<[Guard, Guard]> {
  const fresh = freshGuard(now)
  const { rows } = await sql<Guard & { key: Buffer }>`
    insert into sign_in_guards as g (login_key, checked, hour_started_at, in_a_row, last_at)
    select key, ${fresh.checked}, ${now}, ${fresh.inARow}, ${now}
    from unnest(${[...keys].sort(Buffer.compare)}::bytea[]) as key
    on conflict (login_key) do update set checked = g.checked
    returning login_key as key, checked, hour_started_at as "hourStartedAt",
      in_a_row as "inARow"`.execute(tx)
  const of = (key: Buffer) => rows.find((row) => row.key.equals(key))!
  return [of(keys[0]), of(keys[1])]
}

export async function saveGuards(
  tx: Tx,
  keys: readonly [Buffer, Buffer],
  [first, second]: readonly [Guard, Guard],
  now: Instant,
): Promise<void> {
  await sql`
    update sign_in_guards g set checked = v.checked, hour_started_at = v.started,
      in_a_row = v.in_a_row, last_at = ${now}
    from (values (${keys[0]}::bytea, ${first.checked}::int, ${first.hourStartedAt}::timestamptz,
        ${first.inARow}::int),
      (${keys[1]}::bytea, ${second.checked}::int, ${second.hourStartedAt}::timestamptz,
        ${second.inARow}::int)) as v (key, checked, started, in_a_row)
    where g.login_key = v.key`.execute(tx)
}

/** A right password ends the row of failures. */
export async function endRow(db: Db, keys: readonly [Buffer, Buffer]): Promise<void> {
  await sql`update sign_in_guards set in_a_row = 0
    where login_key = any(${[...keys]}::bytea[])`.execute(db)
}

/** The latest end of a wait of this browser, whatever was typed. */
export async function waitOfDevice(
  db: Db,
  deviceKey: Buffer,
  now: Instant,
): Promise<Instant | undefined> {
  const { rows } = await sql<{ until: Instant | null }>`
    select max(until) as until from sign_in_waits
    where device_key = ${deviceKey} and until > ${now}`.execute(db)
  return rows[0]?.until ?? undefined
}

export async function clearWaitsOf(tx: Tx, loginKeys: readonly Buffer[]): Promise<void> {
  await sql`delete from sign_in_waits where login_key = any(${loginKeys}::bytea[])`.execute(tx)
  await sql`delete from sign_in_guards where login_key = any(${loginKeys}::bytea[])`.execute(tx)
}

/** By minute since `since`, who typed a wrong password then and has not come in since. Keys as in the trail. */
export async function wrongByMinute(db: Db, since: Instant): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ minute: number; n: number }>`
    select (extract(epoch from date_trunc('minute', last_at)) * 1000)::float8 as minute,
      count(*)::int as n
    from sign_in_waits where last_at >= ${since} group by 1`.execute(db)
  return new Map(rows.map(({ minute, n }) => [minute, n]))
}
