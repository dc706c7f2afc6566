// What every act of an operator shares: the case locked, taken by whoever acts, recorded, and its member told.
import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import { cannot, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Act } from '../audit/acts.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { EffectName, Values } from './definition.ts'
import type { CannotCarryOut, NewResult } from './results.ts'
import { openedValues } from './sending.usecases.ts'
import type { TellingUseCases } from './telling.usecases.ts'
import * as store from './tramites.store.ts'
import type { TramiteState } from './tramites.ts'
import { type Step, step } from './tramites.usecases.ts'
import { type CannotWork, mayWorkOn } from './working.ts'

export type Operator = Extract<Actor, { kind: 'staff' }>
/** What carrying it out does by itself. `under-way`: somebody or something else ends it later. Refusing, it writes nothing. */
export type Effect = (
  tx: Tx,
  asked: {
    readonly reference: string
    readonly memberId: bigint | null
    readonly values: Values
    readonly lang: Lang
    readonly by: Operator
  },
) => Promise<Result<{ is: 'done' | 'under-way'; results: readonly NewResult[] }, CannotCarryOut>>
export type WorkingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly holds: Pick<HoldsUseCases, 'ofLocked'>
  readonly telling: TellingUseCases
  /** By the name that the definition gives. */
  readonly effects: Readonly<Record<EffectName, Effect>>
}
/** `reason`: why, where whoever acts has to say it; the person concerned reads it. */
export type Asked = {
  readonly reference: string
  readonly by: Operator
  readonly reason?: string
}
export type Done = Result<TramiteState, CannotWork>
type Then = (tx: Tx, row: store.TramiteRow) => Promise<Done>

/** Everything that was answered, what is sealed opened. */
export const valuesOf = (secrets: Secrets, row: store.TramiteRow): Values => ({
  ...row.about,
  ...openedValues(secrets, row.sealed_values),
})

export const caseWorkUseCases = (deps: WorkingDeps) => {
  const locked = ({ reference }: Asked, then: Then): Promise<Done> =>
    transaction(deps.db, async (tx): Promise<Done> => {
      const read = readFolio(reference)
      const row = read.ok ? await store.lockByReference(tx, read.value) : undefined
      return row ? then(tx, row) : cannot('no-such-folio')
    })
  return {
    locked,

    /** Locked, and worked on by this operator: whoever does something first has taken it. */
    work: (asked: Asked, then: Then): Promise<Done> =>
      locked(asked, async (tx, row) => {
        const { staffId, name } = asked.by
        const may = mayWorkOn(row, staffId)
        if (!may.ok) return may
        const id = row.tramite_id
        if (row.taken_by === null)
          await store.change(tx, id, { taken_by: staffId, taken_name: name })
        const outcome = await then(tx, row)
        // Whoever was refused has not taken it: it is there for whoever may.
        if (!outcome.ok && row.taken_by === null)
          await store.change(tx, id, { taken_by: null, taken_name: null })
        return outcome
      }),

    record: (
      tx: Tx,
      row: store.TramiteRow,
      { by, act, reason }: { by: Operator; act: Act; reason?: string | undefined },
    ) =>
      deps.audit.record(tx, {
        by,
        memberId: row.member_id ?? undefined,
        act,
        facts: { reference: row.reference },
        ...(reason !== undefined && { reason }),
      }),

    moveAndTell: async (tx: Tx, row: store.TramiteRow, asked: Step): Promise<Done> => {
      const outcome = await step(tx, deps.now(), row, asked)
      if (outcome.ok) await deps.telling.moved(tx, row, asked.by, asked.to)
      return outcome
    },

    /** Back for anybody: whoever proposed is not the one to decide. */
    free: (tx: Tx, row: store.TramiteRow) =>
      store.change(tx, row.tramite_id, { taken_by: null, taken_name: null }),
  }
}
export type CaseWork = ReturnType<typeof caseWorkUseCases>
