// The file with everything we hold about a member: how it is laid out, how long it is kept, how often it is asked.
// It never holds a secret, another person's data, or who of the staff did something.
import { days24, type Instant, isPast, later } from '../../foundation/time.ts'

/** Raised when a file, a column or a meaning changes: docs/formats/member-data.md tells of it. */
export const formatVersion = 1
/** How long the file can be had. */
export const exportLife = days24(7)
/** So many in a day. */
export const exportsADay = { points: 3, per: days24(1) }

/** A row as the database has it, without what stays out. Amounts are whole centavos. */
export type Row = Readonly<Record<string, unknown>>
export type Told = { readonly file: string; readonly rows: readonly Row[] }

export type Export = {
  readonly exportId: string
  readonly askedAt: Instant
  readonly readyAt: Instant | undefined
  /** Of the file, in bytes. */
  readonly size: number | undefined
}
export type ExportState =
  | { readonly state: 'none' }
  | { readonly state: 'preparing'; readonly askedAt: Instant }
  | {
      readonly state: 'ready'
      readonly exportId: string
      readonly until: Instant
      readonly size: number
    }

/** How the latest one stands now. */
export function stateOf(latest: Export | undefined, now: Instant): ExportState {
  if (!latest) return { state: 'none' }
  const { exportId, askedAt, readyAt, size = 0 } = latest
  if (!readyAt) {
    // What was asked for a day ago and never came is asked for again.
    return isPast(later(askedAt, days24(1)), now)
      ? { state: 'none' }
      : { state: 'preparing', askedAt }
  }
  const until = later(readyAt, exportLife)
  return isPast(until, now) ? { state: 'none' } : { state: 'ready', exportId, until, size }
}

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A table for spreadsheets: its heading and its lines. Columns in the order in which they first appear. */
export function tableOf(rows: readonly Row[]): { heading: string[]; lines: string[][] } {
  const heading = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return { heading, lines: rows.map((row) => heading.map((name) => cell(row[name]))) }
}

/** All of it as one text, for programs. */
export const wholeOf = (told: readonly Told[], madeAt: Instant): string =>
  JSON.stringify(
    {
      format: 'member-data',
      version: formatVersion,
      madeAt: madeAt.toString(),
      amounts: 'centavos',
      files: Object.fromEntries(told.map(({ file, rows }) => [file, rows])),
    },
    null,
    1,
  )
