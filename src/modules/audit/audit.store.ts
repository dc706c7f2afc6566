// The trail in SQL: entries, seals, and the entries that wait for theirs.

import { type Db, sql, type Tx } from '../../platform/db.ts'
import { write } from '../../platform/together.ts'
import type { Act } from './acts.ts'
import { beginning, type Entry, type Head, type Seal } from './audit.ts'
import type { Doer } from './sorting.ts'

export type EntryRow = {
  audit_id: string
  at: Entry['at']
  actor_kind: Entry['actorKind']
  actor_id: string | null
  actor_name: string | null
  actor_role: string | null
  member_id: bigint | null
  act: Entry['act']
  facts: Entry['facts']
  reason: string | null
  address: string | null
  browser: string | null
}

export const entryFrom = (row: EntryRow): Entry => ({
  auditId: row.audit_id,
  at: row.at,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  actorName: row.actor_name,
  actorRole: row.actor_role,
  memberId: row.member_id,
  act: row.act,
  facts: row.facts,
  reason: row.reason,
  address: row.address,
  browser: row.browser,
})

/** The entry, and its place in the queue of those to seal. */
export const add = (tx: Tx, e: Entry): Promise<void> =>
  write(
    tx,
    sql`insert into audit_log (audit_id, at, actor_kind, actor_id, actor_name, actor_role, member_id,
        act, facts, reason, address, browser)
      values (${e.auditId}, ${e.at}, ${e.actorKind}, ${e.actorId}, ${e.actorName}, ${e.actorRole},
        ${e.memberId}, ${e.act}, ${JSON.stringify(e.facts)}, ${e.reason}, ${e.address}, ${e.browser})`,
    sql`insert into audit_unsealed (audit_id) values (${e.auditId})`,
  )

/** The latest of everybody, newest first; `before`: older than that entry. */
export async function recent(db: Db, limit: number, before?: string): Promise<Entry[]> {
  const older = before ? sql`where audit_id < ${before}::uuid` : sql``
  const { rows } = await sql<EntryRow>`
    select * from audit_log ${older} order by audit_id desc limit ${limit}`.execute(db)
  return rows.map(entryFrom)
}

const doneBy = {
  me: sql`actor_kind = 'member'`,
  agents: sql`actor_kind = 'staff' and coalesce(actor_role, '') not in ('operator', 'institute')`,
  operators: sql`actor_kind = 'staff' and actor_role = 'operator'`,
  systems: sql`actor_kind = 'staff' and actor_role = 'institute'`,
  portal: sql`actor_kind = 'system'`,
  somebody: sql`actor_kind = 'visitor'`,
} as const satisfies Record<Doer, unknown>

/** The latest of a member, newest first; `before`: older than that entry. */
export async function ofMember(
  db: Db,
  memberId: bigint,
  limit: number,
  before?: string,
  acts?: readonly Act[],
  who?: Doer,
): Promise<Entry[]> {
  const older = before ? sql`and audit_id < ${before}::uuid` : sql``
  const only = acts ? sql`and act = any(${[...acts]})` : sql``
  const by = who ? sql`and ${doneBy[who]}` : sql``
  const { rows } = await sql<EntryRow>`
    select * from audit_log where member_id = ${memberId} ${older} ${only} ${by}
    order by audit_id desc limit ${limit}`.execute(db)
  return rows.map(entryFrom)
}

const chainLock = 7_233_010

/** Whether nobody else is chaining; held until the transaction ends. */
export async function lockChain(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(${chainLock}) as got`.execute(tx)
  return rows[0]!.got
}

export async function headOf(db: Db): Promise<Head> {
  const { rows } = await sql<Head>`
    select seq, hash from audit_seals order by seq desc limit 1`.execute(db)
  return rows[0] ?? { seq: 0n, hash: beginning }
}

export async function unsealed(tx: Tx, limit: number): Promise<Entry[]> {
  const { rows } = await sql<EntryRow>`
    select l.* from audit_unsealed u join audit_log l using (audit_id)
    order by l.audit_id limit ${limit}`.execute(tx)
  return rows.map(entryFrom)
}

export async function addSeals(tx: Tx, seals: readonly Seal[]): Promise<void> {
  const columns = {
    seq: seals.map((s) => String(s.seq)),
    id: seals.map((s) => s.auditId),
    prev: seals.map((s) => s.prevHash),
    hash: seals.map((s) => s.hash),
  }
  await sql`
    with added as (
      insert into audit_seals (seq, audit_id, prev_hash, hash)
      select * from unnest(${columns.seq}::bigint[], ${columns.id}::uuid[], ${columns.prev}::bytea[],
        ${columns.hash}::bytea[])
      returning audit_id
    )
    delete from audit_unsealed where audit_id in (select audit_id from added)`.execute(tx)
}

export type Link = { seal: Seal; entry: Entry | undefined }
type LinkRow = Omit<EntryRow, 'audit_id'> & {
  seq: bigint
  sealed_id: string
  prev_hash: Buffer
  hash: Buffer
  audit_id: string | null
}

/** The chain after `seq`, in its order, each seal with its entry. */
export async function linksAfter(db: Db, seq: bigint, limit: number): Promise<Link[]> {
  const { rows } = await sql<LinkRow>`
    select s.seq, s.audit_id as sealed_id, s.prev_hash, s.hash, l.*
    from audit_seals s left join audit_log l on l.audit_id = s.audit_id
    where s.seq > ${seq} order by s.seq limit ${limit}`.execute(db)
  return rows.map((row) => ({
    seal: { seq: row.seq, auditId: row.sealed_id, prevHash: row.prev_hash, hash: row.hash },
    entry: row.audit_id === null ? undefined : entryFrom({ ...row, audit_id: row.audit_id }),
  }))
}

/** An entry that waits for its seal and is gone. */
export async function lostEntry(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ auditId: string }>`
    select u.audit_id as "auditId" from audit_unsealed u
    where not exists (select from audit_log l where l.audit_id = u.audit_id)
    order by u.audit_id limit 1`.execute(db)
  return rows[0]?.auditId
}

/** An entry that is neither sealed nor waiting to be. */
export async function strayEntry(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ auditId: string }>`
    select l.audit_id as "auditId" from audit_log l
    where not exists (select from audit_seals s where s.audit_id = l.audit_id)
      and not exists (select from audit_unsealed u where u.audit_id = l.audit_id)
    order by l.audit_id limit 1`.execute(db)
  return rows[0]?.auditId
}

/** The seals of those numbers, as they are now. */
export async function sealsAt(db: Db, seqs: readonly bigint[]): Promise<Map<bigint, Buffer>> {
  const { rows } = await sql<{ seq: bigint; hash: Buffer }>`
    select seq, hash from audit_seals where seq = any(${seqs.map(String)}::bigint[])`.execute(db)
  return new Map(rows.map(({ seq, hash }) => [seq, hash]))
}
