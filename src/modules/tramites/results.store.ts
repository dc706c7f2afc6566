// What came of cases, in SQL; and the appointments that were made for one.
import type { Actor } from '../../foundation/actor.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { NewResult, ResultKind } from './results.ts'
import type { TramiteRow } from './tramites.store.ts'
import type { TramiteState } from './tramites.ts'

export type Appointment = {
  readonly reference: string
  readonly state: TramiteState
  /** As `2026-12-01`, as it was asked for. */
  readonly day: string
}
/** The visits that the same person booked for a case, by its folio in them; those that were withdrawn are left out. */
export async function appointmentsFor(
  db: Db,
  { reference, member_id: memberId }: Pick<TramiteRow, 'reference' | 'member_id'>,
): Promise<readonly Appointment[]> {
  if (memberId === null) return []
  const { rows } = await sql<Appointment>`
    select reference, state, about->>'day' as day from tramites
    where member_id = ${memberId} and type = 'appointment' and about->>'reference' = ${reference}
      and state not in ('withdrawn', 'lapsed', 'declined') and about ? 'day'
    order by about->>'day', reference`.execute(db)
  return rows
}

type ResultRow = {
  result_id: string
  tramite_id: string
  kind: ResultKind
  reference: string
  at: Instant
  actor_kind: Actor['kind']
  actor_name: string | null
}
const of = (db: Db) => db.withTables<{ tramite_results: ResultRow }>()

export async function addResults(
  tx: Tx,
  tramiteId: string,
  results: readonly NewResult[],
  { at, by }: { at: Instant; by: Actor },
): Promise<void> {
  for (const { kind, reference } of results)
    await of(tx)
      .insertInto('tramite_results')
      .values({
        result_id: newId(at.epochMilliseconds),
        tramite_id: tramiteId,
        kind,
        reference,
        at,
        actor_kind: by.kind,
        actor_name: by.kind === 'staff' ? by.name : null,
      })
      .execute()
}

/** The folios of those that are being carried out and led to this case. */
export async function waitingFor(db: Db, folio: string): Promise<readonly string[]> {
  const { rows } = await sql<{ reference: string }>`
    select distinct t.reference from tramite_results r join tramites t using (tramite_id)
    where r.kind = 'case' and r.reference = ${folio} and t.state = 'in-execution'
    order by 1`.execute(db)
  return rows.map(({ reference }) => reference)
}

export type CaseResult = NewResult & { readonly at: Instant }
/** In the order in which they came. */
export const resultsOf = (db: Db, tramiteId: string): Promise<readonly CaseResult[]> =>
  of(db)
    .selectFrom('tramite_results')
    .select(['kind', 'reference', 'at'])
    .where('tramite_id', '=', tramiteId)
    .orderBy('at')
    .orderBy('result_id')
    .execute()
