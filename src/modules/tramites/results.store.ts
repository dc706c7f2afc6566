// What came of cases, in SQL; and the appointments that were made for one.
import type { Actor } from '../../foundation/actor.ts'
import type { Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { NewResult, ResultKind } from './results.ts'

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
