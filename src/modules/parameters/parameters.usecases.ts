import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, type Instant, isPast, later, seconds } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import {
  type CannotRecord,
  type NewValueProblems,
  readDay,
  readNewValue,
  readReason,
  type Typed,
} from './new-value.ts'
import * as store from './parameters.store.ts'
import {
  type Parameter,
  type ParameterName,
  type Parameters,
  parametersFrom,
  plainValue,
} from './parameters.ts'

export type { Entry } from './parameters.store.ts'

type StaffActor = Actor & { kind: 'staff' }
export type ParametersDeps = { db: Db; now: Clock; audit: Pick<AuditUseCases, 'record'> }

/** How long a process may go on with what it read, when another one wrote something. */
const trusted = seconds(10)
const historyShown = 200

type Snapshot = { values: Parameters; version: bigint; checkedAt: Instant }

/** The figures in the memory of this process: read once, read again when somebody wrote one. */
function openSnapshot({ db, now }: Pick<ParametersDeps, 'db' | 'now'>) {
  let kept: Snapshot | undefined
  let reading: Promise<Snapshot> | undefined
  const read = async (): Promise<Snapshot> => {
    const version = await store.version(db)
    const checkedAt = now()
    if (kept?.version === version) return { ...kept, checkedAt }
    return { values: parametersFrom(await store.current(db)), version, checkedAt }
  }
  const fresh = (): boolean =>
    kept !== undefined && kept.version > 0n && !isPast(later(kept.checkedAt, trusted), now())
  return {
    get: async (): Promise<Parameters> => {
      if (kept && fresh()) return kept.values
      reading ??= read().finally(() => {
        reading = undefined
      })
      kept = await reading
      return kept.values
    },
    forget: () => {
      kept = undefined
    },
  }
}

const isSame = (a: Pick<Parameter, 'value' | 'source' | 'mark'>, b: Omit<typeof a, 'name'>) =>
  a.value === b.value && a.source === b.source && a.mark === b.mark

export const parametersUseCases = (deps: ParametersDeps) => {
  const { db, now } = deps
  const snapshot = openSnapshot(deps)
  const write = async (tx: Tx, by: StaffActor, entry: store.NewEntry) => {
    await store.add(tx, entry)
    const { name, validFrom, value, reason } = entry
    const facts = {
      name,
      from: validFrom.toString(),
      value: value === null ? '' : plainValue(name, value),
    }
    const act = value === null ? 'parameter-withdrawn' : 'parameter-set'
    await deps.audit.record(tx, { by, act, facts, ...(reason && { reason }) })
  }
  const standing = async (tx: Tx, name: ParameterName, validFrom: Temporal.PlainDate) => {
    const newest = (await store.historyOf(tx, name, historyShown)).find((one) =>
      one.validFrom.equals(validFrom),
    )
    return newest?.value == null ? undefined : { ...newest, value: newest.value }
  }
  return {
    /** All figures as they count now, for pages and jobs. Cheap: they are in memory. */
    current: (): Promise<Parameters> => snapshot.get(),

    /** Those figures, read on the caller's connection: for work in a transaction, which must wait for no other one. */
    within: async (on: Db, names: readonly ParameterName[]): Promise<Parameters> =>
      parametersFrom(await store.current(on, names)),

    /** What would count had that person written nothing of it: nobody sets a limit for themselves. */
    asOthersWrote: async (on: Db, name: ParameterName, writer: string): Promise<Parameters> => {
      const theirs = (await store.historyOf(on, name, historyShown)).filter(
        ({ recordedBy }) => recordedBy !== writer,
      )
      const newest = theirs.filter(
        (one, i) => !theirs.slice(0, i).some(({ validFrom }) => validFrom.equals(one.validFrom)),
      )
      return parametersFrom(
        newest.flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value }])),
      )
    },

    /** Everything ever written of a name, with who and why. */
    historyOf: (name: ParameterName) => store.historyOf(db, name, historyShown),

    /** Adds a value of a name from a day on; the one that stood there stays in the history. */
    record: async (
      name: ParameterName,
      typed: Typed,
      by: StaffActor,
    ): Promise<{ ok: true } | { ok: false; problems: NewValueProblems }> => {
      const read = readNewValue(name, typed)
      if (!read.ok) return read
      const done = await transaction(db, async (tx) => {
        const before = await standing(tx, name, read.value.validFrom)
        if (before && isSame(before, read.value)) return false
        const about = { recordedBy: by.name, recordedAt: now(), importId: null }
        await write(tx, by, { name, ...read.value, ...about })
        return true
      })
      snapshot.forget()
      return done ? { ok: true } : { ok: false, problems: { value: 'nothing-new' } }
    },

    /** Takes back the value of a day: what counted before it counts again. */
    withdraw: async (
      name: ParameterName,
      typed: Pick<Typed, 'validFrom' | 'reason'>,
      by: StaffActor,
    ): Promise<Result<void, CannotRecord>> => {
      const [from, reason] = [readDay(typed.validFrom), readReason(typed.reason)]
      if (!from.ok) return from
      if (!reason.ok) return reason
      const done = await transaction(db, async (tx) => {
        const before = await standing(tx, name, from.value)
        if (!before) return false
        const { source, mark } = before
        const about = { reason: reason.value, recordedBy: by.name, recordedAt: now() }
        const entry = { name, validFrom: from.value, value: null, source, mark, importId: null }
        await write(tx, by, { ...entry, ...about })
        return true
      })
      snapshot.forget()
      return done ? ok(undefined) : cannot('nothing-there')
    },
  }
}

export type ParametersUseCases = ReturnType<typeof parametersUseCases>
