// Traces and clusters, in SQL. Keys come in as hashes; nothing here knows what they were made of.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { EventKind, Marked, Seen, State } from './clusters.ts'
import type { Signal } from './signals.ts'

export type KeptTrace = { readonly signal: Signal; readonly key: Buffer; readonly mask: string }
export type KeptEvent = {
  readonly eventId: string
  readonly at: Instant
  readonly kind: EventKind
  readonly who: Buffer
  readonly memberId: bigint | undefined
}

/** One event with all its traces, in one statement. */
export async function addTraces(
  db: Db,
  { eventId, at, kind, who, memberId }: KeptEvent,
  traces: readonly KeptTrace[],
): Promise<void> {
  await sql`
    insert into cluster_traces (event_id, signal, key, mask, at, kind, who, member_id)
    select ${eventId}::uuid, t.signal, decode(t.key, 'hex'), t.mask, ${at}::timestamptz, ${kind}, ${who},
      ${memberId ?? null}::bigint
    from unnest(${traces.map((t) => t.signal)}::text[], ${traces.map((t) => t.key.toString('hex'))}::text[],
      ${traces.map((t) => t.mask)}::text[]) as t (signal, key, mask)`.execute(db)
}

/** Bounded: what stands out does so long before. */
const mostSeen = 600

/** Who left that trace since, newest first, each event with its mailbox and phone. */
export async function seenBy(
  db: Db,
  it: {
    signal: Signal
    keys: readonly Buffer[]
    since: Instant
    kinds: readonly EventKind[]
  },
): Promise<readonly Seen[]> {
  const { rows } = await sql<{ who: string; mailbox: string | null; phone: string | null }>`
    select encode(t.who, 'hex') as who,
      (select encode(m.key, 'hex') from cluster_traces m
        where m.event_id = t.event_id and m.signal = 'mailbox') as mailbox,
      (select encode(p.key, 'hex') from cluster_traces p
        where p.event_id = t.event_id and p.signal = 'phone') as phone
    from cluster_traces t
    where t.signal = ${it.signal} and t.key = any(${[...it.keys]}::bytea[]) and t.at > ${it.since}
      and t.kind = any(${[...it.kinds]}::text[])
    order by t.at desc limit ${mostSeen}`.execute(db)
  return rows.map(({ who, mailbox, phone }) => ({
    who,
    mailbox: mailbox ?? undefined,
    phone: phone ?? undefined,
  }))
}

/** The mark that a person made of any of these keys and that still counts. */
export async function markOf(
  db: Db,
  signal: Signal,
  keys: readonly Buffer[],
  now: Instant,
): Promise<Marked | undefined> {
  const { rows } = await sql<{ marked: Marked }>`
    select marked from clusters
    where signal = ${signal} and key = any(${[...keys]}::bytea[]) and marked_until > ${now}
    order by marked limit 1`.execute(db)
  return rows[0]?.marked
}

export type Shape = 'crowd' | 'sweep'
export type Standing = {
  readonly clusterId: string
  readonly shape: Shape
  readonly signal: Signal
  readonly key: Buffer
  readonly mask: string
  readonly at: Instant
  readonly people: number
  readonly state: Exclude<State, 'quiet'>
}

/** Writes down that it stands out. What was slowed once stays so in the list; operators hear of worse news anew. */
export async function keepCluster(db: Db, it: Standing): Promise<void> {
  await sql`
    insert into clusters as c (cluster_id, shape, signal, key, mask, first_at, last_at, people, state)
    values (${it.clusterId}, ${it.shape}, ${it.signal}, ${it.key}, ${it.mask}, ${it.at}, ${it.at},
      ${it.people}, ${it.state})
    on conflict (shape, signal, key) do update set
      last_at = greatest(c.last_at, excluded.last_at), people = greatest(c.people, excluded.people),
      told_at = case when c.state = 'watched' and excluded.state = 'slowed' then null else c.told_at end,
      state = case when c.state = 'slowed' then 'slowed' else excluded.state end`.execute(db)
}

export async function clusterOf(db: Db, signal: Signal, key: Buffer): Promise<string | undefined> {
  const { rows } = await sql<{ clusterId: string }>`
    select cluster_id as "clusterId" from clusters
    where shape = 'crowd' and signal = ${signal} and key = ${key}`.execute(db)
  return rows[0]?.clusterId
}

export type Cluster = Omit<Standing, 'key' | 'at'> & {
  readonly firstAt: Instant
  readonly lastAt: Instant
  readonly toldAt: Instant | null
  readonly marked: Marked | null
  readonly markedUntil: Instant | null
}
const columns = sql`cluster_id as "clusterId", shape, signal, mask, first_at as "firstAt",
  last_at as "lastAt", people, state, told_at as "toldAt", marked, marked_until as "markedUntil"`

export async function newestClusters(db: Db, most: number): Promise<readonly Cluster[]> {
  const { rows } = await sql<Cluster>`
    select ${columns} from clusters order by last_at desc, cluster_id desc limit ${most}`.execute(
    db,
  )
  return rows
}

export async function findCluster(
  db: Db,
  clusterId: string,
  lock = false,
): Promise<(Cluster & { key: Buffer }) | undefined> {
  const { rows } = await sql<Cluster & { key: Buffer }>`
    select ${columns}, key from clusters where cluster_id = ${clusterId}
    ${lock ? sql`for update` : sql``}`.execute(db)
  return rows[0]
}

/** What operators were not told of: slowed crowds and every sweep. Taken by one of all who ask at once. */
export async function takeUntold(tx: Tx, now: Instant): Promise<readonly Cluster[]> {
  const { rows } = await sql<Cluster>`
    update clusters set told_at = ${now} where cluster_id in (
      select cluster_id from clusters
      where told_at is null and marked is distinct from 'known' and (state = 'slowed' or shape = 'sweep')
      order by last_at limit 20 for update skip locked)
    returning ${columns}`.execute(tx)
  return rows
}

/** Places that many people were tried from since, without those who then came in from the same place. */
export async function sweepsSince(
  db: Db,
  since: Instant,
  it: { kinds: readonly EventKind[]; from: Readonly<Partial<Record<Signal, number>>> },
): Promise<readonly (Pick<Standing, 'signal' | 'key' | 'mask' | 'people'> & { at: Instant })[]> {
  const least = Math.min(...Object.values(it.from))
  const { rows } = await sql<{
    signal: Signal
    key: Buffer
    mask: string
    people: number
    at: Instant
  }>`
    select signal, key, max(mask) as mask, max(at) as at,
      (count(distinct who) filter (where kind = any(${[...it.kinds]}::text[]))
        - count(distinct who) filter (where kind = 'registration'))::integer as people
    from cluster_traces
    where at > ${since} and signal = any(${Object.keys(it.from)}::text[])
    group by signal, key
    having count(distinct who) >= ${least}`.execute(db)
  return rows.filter(({ signal, people }) => people >= (it.from[signal] ?? Infinity))
}

/** Members of a cluster that a proof led to, newest first, with when. */
export async function membersOf(
  db: Db,
  it: { signal: Signal; key: Buffer; since: Instant },
  most: number,
): Promise<readonly { memberId: bigint; at: Instant }[]> {
  const { rows } = await sql<{ memberId: bigint; at: Instant }>`
    select member_id as "memberId", max(at) as at from cluster_traces
    where signal = ${it.signal} and key = ${it.key} and at > ${it.since} and member_id is not null
    group by member_id order by max(at) desc, member_id limit ${most}`.execute(db)
  return rows
}

/** By kind, how many events and people left the trace of a cluster. */
export async function kindsOf(
  db: Db,
  it: { signal: Signal; key: Buffer; since: Instant },
): Promise<readonly { kind: EventKind; events: number; people: number }[]> {
  const { rows } = await sql<{ kind: EventKind; events: number; people: number }>`
    select kind, count(*)::integer as events, count(distinct who)::integer as people
    from cluster_traces where signal = ${it.signal} and key = ${it.key} and at > ${it.since}
    group by kind order by kind`.execute(db)
  return rows
}

/** The traces that somebody's registration left, without those that bystanders share. */
export async function ownTracesOf(db: Db, memberId: bigint): Promise<readonly KeptTrace[]> {
  const { rows } = await sql<KeptTrace>`
    select signal, key, max(mask) as mask from cluster_traces
    where member_id = ${memberId} and kind = 'registration'
      and signal in ('device', 'mailbox', 'pattern', 'phone')
    group by signal, key`.execute(db)
  return rows
}

export async function setMark(
  tx: Tx,
  it: { clusterId: string; marked: Marked | null; until: Instant | null },
): Promise<void> {
  await sql`update clusters set marked = ${it.marked}, marked_until = ${it.until}
    where cluster_id = ${it.clusterId}`.execute(tx)
}

export type Mark = {
  readonly at: Instant
  readonly marked: Marked | 'none'
  readonly reason: string
  readonly byName: string
}
export async function addMark(
  tx: Tx,
  it: Mark & { markId: string; clusterId: string; staffId: string | undefined },
): Promise<void> {
  await sql`
    insert into cluster_marks (mark_id, cluster_id, at, marked, reason, staff_id, by_name)
    values (${it.markId}, ${it.clusterId}, ${it.at}, ${it.marked}, ${it.reason}, ${it.staffId ?? null},
      ${it.byName})`.execute(tx)
}
export async function marksOf(db: Db, clusterId: string): Promise<readonly Mark[]> {
  const { rows } = await sql<Mark>`
    select at, marked, reason, by_name as "byName" from cluster_marks
    where cluster_id = ${clusterId} order by at desc, mark_id desc limit 30`.execute(db)
  return rows
}

/** For Prometheus: what was seen last within the last hour. */
export async function countSince(
  db: Db,
  since: Instant,
): Promise<{ slowed: number; sweeps: number }> {
  const { rows } = await sql<{ slowed: number; sweeps: number }>`
    select count(*) filter (where shape = 'crowd' and state = 'slowed')::integer as slowed,
      count(*) filter (where shape = 'sweep')::integer as sweeps
    from clusters where last_at > ${since} and marked is distinct from 'known'`.execute(db)
  return rows[0]!
}
