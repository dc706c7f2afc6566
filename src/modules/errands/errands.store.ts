import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

export type Step = {
  readonly importId: string
  readonly asOf: Day
  readonly finishedAt: Instant
  /** Everybody up to this member was looked at. */
  readonly after: bigint
}

/** The oldest import of those kinds for which an errand is not done. */
export async function nextImport(
  db: Db,
  errand: string,
  { kinds, since }: { kinds: readonly string[]; since: Instant },
): Promise<string | undefined> {
  const { rows } = await sql<{ importId: string }>`
    select i.import_id as "importId" from imports i
      left join import_errands e on e.import_id = i.import_id and e.errand = ${errand}
    where i.kind = any(${[...kinds]}::text[]) and i.state = 'accepted' and i.finished_at >= ${since}
      and i.as_of is not null and e.done_at is null
    order by i.finished_at limit 1`.execute(db)
  return rows[0]?.importId
}

/** How far it got, for this transaction alone; undefined: somebody else did it meanwhile. */
export async function lockStep(
  tx: Tx,
  errand: string,
  importId: string,
): Promise<Step | undefined> {
  await sql`insert into import_errands (errand, import_id, after_member) values (${errand}, ${importId}, 0)
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<Step>`
    select i.import_id as "importId", i.as_of as "asOf", i.finished_at as "finishedAt",
      e.after_member as after
    from import_errands e join imports i using (import_id)
    where e.errand = ${errand} and e.import_id = ${importId} and e.done_at is null
    for update of e`.execute(tx)
  return rows[0]
}

/** `after` undefined: nobody is left. */
export async function saveStep(
  tx: Tx,
  errand: string,
  { importId, after, now }: { importId: string; after: bigint | undefined; now: Instant },
): Promise<void> {
  await sql`
    update import_errands set after_member = coalesce(${after ?? null}::bigint, after_member),
      done_at = ${after === undefined ? now : null}
    where errand = ${errand} and import_id = ${importId}`.execute(tx)
}
