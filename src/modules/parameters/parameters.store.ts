import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Mark, Parameter, ParameterName } from './parameters.ts'

export type Entry = {
  parameterId: bigint
  name: ParameterName
  validFrom: Day
  /** Null: what stood there was taken back. */
  value: bigint | null
  source: string
  mark: Mark
  reason: string | null
  recordedBy: string
  recordedAt: Instant
}
export type NewEntry = Omit<Entry, 'parameterId'> & { importId: string | null }

const columns = sql`parameter_id as "parameterId", name, valid_from as "validFrom", value, source,
  mark, reason, recorded_by as "recordedBy", recorded_at as "recordedAt"`

/** Of each name and day the newest row, where it was not taken back; of those names, or of all. */
export async function current(db: Db, names?: readonly ParameterName[]): Promise<Parameter[]> {
  const which = names ? sql`where name = any(${[...names]}::text[])` : sql``
  const { rows } = await sql<Parameter>`
    select name, valid_from as "validFrom", value, source, mark from (
      select distinct on (name, valid_from) * from parameters ${which}
      order by name, valid_from, parameter_id desc) as newest
    where value is not null`.execute(db)
  return rows
}

/** Changes with every row that is added: 0 when there is none. */
export async function version(db: Db): Promise<bigint> {
  const { rows } = await sql<{ version: bigint }>`
    select coalesce(max(parameter_id), 0) as version from parameters`.execute(db)
  return rows[0]!.version
}

/** Everything that was ever written of a name, the latest day first and of a day the newest first. */
export async function historyOf(db: Db, name: ParameterName, most: number): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select ${columns} from parameters where name = ${name}
    order by valid_from desc, parameter_id desc limit ${most}`.execute(db)
  return rows
}

export const add = (db: Db, entry: NewEntry) =>
  sql`insert into parameters (name, valid_from, value, source, mark, reason, recorded_by, import_id,
      recorded_at)
    values (${entry.name}, ${entry.validFrom}, ${entry.value}, ${entry.source}, ${entry.mark},
      ${entry.reason}, ${entry.recordedBy}, ${entry.importId}, ${entry.recordedAt})`.execute(db)

/** What files brought last for each name and day: what people wrote since stays out. */
export async function lastImported(db: Db): Promise<Parameter[]> {
  const { rows } = await sql<Parameter>`
    select distinct on (name, valid_from) name, valid_from as "validFrom", value, source, mark
    from parameters where import_id is not null
    order by name, valid_from, parameter_id desc`.execute(db)
  return rows
}

export type StagedValue = {
  line: bigint
  name: ParameterName
  validFrom: Day
  value: string
  source: string
  mark: Mark
}
export async function staged(db: Db): Promise<StagedValue[]> {
  const { rows } = await sql<StagedValue>`
    select line, name, valid_from as "validFrom", value, source, mark from staged
    order by line`.execute(db)
  return rows
}
