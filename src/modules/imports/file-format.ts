// The one shape of every file we receive: a header, details, a trailer with control totals; bars between
// fields. A bad line yields line, field, code and text, never an exception; nothing here decides to accept.
import { centavos, plainAmount } from '../../foundation/money.ts'
import { type Column, isDay } from './column.ts'

// biome-ignore lint/suspicious/noExplicitAny: a table of columns holds columns of every type
export type Columns = Readonly<Record<string, Column<any, string>>>
export type RowOf<C extends Columns> = {
  -readonly [K in keyof C]: C[K] extends Column<infer T, string> ? T : never
}

/** Checks between fields of one line, after each field is fine by itself. */
export type LineCheck = {
  readonly field: string
  readonly code: string
  readonly severity: 'problem' | 'warning'
  /** `units`: a field of digits as its whole number of the smallest unit, which costs no text. */
  wrong(field: (name: string) => string, units: (name: string) => number): boolean
}

export type FileFormat<C extends Columns = Columns> = {
  readonly kind: string
  readonly version: number
  /** For the manual, in Spanish. */
  readonly title: string
  readonly says: string
  readonly columns: C
  /** Amount columns whose sums stand in the trailer, in this order. */
  readonly totals: readonly (keyof C & string)[]
  /** Columns that name the same fact when they are equal. */
  readonly naturalKey: readonly (keyof C & string)[]
  readonly checks?: readonly LineCheck[]
  /** False: its lines speak of nobody, so that a demo and a portal in earnest take the same file. */
  readonly aboutPeople?: false
}

/** Keeps the literal types of the columns. */
export const fileFormat = <const C extends Columns>(format: FileFormat<C>): FileFormat<C> => format

export type StructureCode =
  | 'header-missing'
  | 'header-of-other-kind'
  | 'header-of-other-version'
  | 'header-wrong'
  | 'record-unknown'
  | 'line-empty'
  | 'columns-missing'
  | 'columns-extra'
  | 'after-trailer'
  | 'trailer-missing'
  | 'trailer-wrong'
  | 'lines-differ'
  | 'total-differs'

export type Problem = { line: number; field: string; code: string; text: string }
export type Header = { asOf: string; synthetic: boolean }
export const populations = { real: 'real', synthetic: 'demo' } as const

/** `H|members|1|2026-11-20|demo` */
export const headerLine = (format: FileFormat, { asOf, synthetic }: Header): string =>
  `H|${format.kind}|${format.version}|${asOf}|${synthetic ? populations.synthetic : populations.real}`

/** `T|3|5865.78` : how many details, then the totals. */
export const trailerLine = (lines: number, totals: readonly bigint[]): string =>
  ['T', lines, ...totals.map((total) => plainAmount(centavos(total)))].join('|')

/** A detail line from values. `readLine` of it gives them back. */
export function writeLine<C extends Columns>(format: FileFormat<C>, row: RowOf<C>): string {
  const fields = Object.entries(format.columns).map(([name, column]) => column.write(row[name]))
  return `D|${fields.join('|')}`
}

/** A detail line from texts that are already as the file has them. A column without its text is a bug. */
export function textLine(format: FileFormat, row: Readonly<Record<string, string>>): string {
  let line = 'D'
  for (const name in format.columns) {
    const text = row[name]
    if (text === undefined) throw new TypeError(`${format.kind} lacks its column ${name}`)
    line += `|${text}`
  }
  return line
}

/** Values of a detail line that has no problem. */
export function readLine<C extends Columns>(format: FileFormat<C>, line: string): RowOf<C> {
  const fields = line.split('|')
  const entries = Object.entries(format.columns)
  return Object.fromEntries(
    entries.map(([name, column], i) => [name, column.read(fields[i + 1]!)]),
  ) as RowOf<C>
}

/**
 * The minor units of an amount that was checked, exact: at most fifteen digits, well within 2^53. Empty is
 * nothing. Whole numbers in `number` add several times faster than bigint, and a file has millions of them.
 */
export const unitsOf = (text: string): number =>
  text === '' ? 0 : Number.parseInt(text.replace('.', ''), 10)

/** What is wrong with a first line; `header` when nothing is. */
export function readHeader(format: FileFormat, text: string): Header | StructureCode {
  const [record, kind, version, asOf, population, ...rest] = text.split('|')
  if (record !== 'H') return 'header-missing'
  if (kind !== format.kind) return 'header-of-other-kind'
  if (version !== String(format.version)) return 'header-of-other-version'
  const known = population === populations.real || population === populations.synthetic
  if (!known || rest.length > 0 || !isDay(asOf!)) return 'header-wrong'
  return { asOf: asOf!, synthetic: population === populations.synthetic }
}

/** What the trailer says against what came. `details` counts every detail line, good or bad. */
export function trailerProblems(
  format: FileFormat,
  came: { line: number; text: string; details: number; totals: readonly bigint[] },
): Problem[] {
  const [, lines, ...totals] = came.text.split('|')
  const about = (field: string, code: StructureCode, text: string): Problem => ({
    line: came.line,
    field,
    code,
    text,
  })
  const shaped = /^\d{1,12}$/.test(lines ?? '') && totals.length === format.totals.length
  if (!shaped) return [about('', 'trailer-wrong', came.text)]
  const found: Problem[] = []
  if (lines !== String(came.details))
    found.push(about('', 'lines-differ', `${lines} ≠ ${came.details}`))
  for (const [i, name] of format.totals.entries()) {
    const sum = plainAmount(centavos(came.totals[i]!))
    if (totals[i] !== sum) found.push(about(name, 'total-differs', `${totals[i]} ≠ ${sum}`))
  }
  return found
}
