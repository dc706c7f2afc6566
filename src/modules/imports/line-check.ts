// Checks detail lines and adds up their control totals: on bytes where every field is surely right, as text where
// one may not be. Only the text is ever found wrong, so that a report says the same however the line was read.
import type { Day } from '../../foundation/time.ts'
import type { Column } from './column.ts'
import { unitsIn } from './field-bytes.ts'
import { type FileFormat, type Problem, type StructureCode, unitsOf } from './file-format.ts'
import type { RowBytes } from './row-bytes.ts'

type Findings = { problems: Problem[]; warnings: Problem[] }

/** Sums that stay exact however long the file: small ones in `number`, carried into bigint in time. */
function openSums(count: number) {
  const [carried, running] = [Array<bigint>(count).fill(0n), Array<number>(count).fill(0)]
  return {
    add(i: number, units: number): void {
      const sum = running[i]! + units
      const full = Math.abs(sum) > 2 ** 52
      running[i] = full ? 0 : sum
      if (full) carried[i] = carried[i]! + BigInt(sum)
    },
    all: (): bigint[] => carried.map((sum, i) => sum + BigInt(running[i]!)),
  }
}

const [bar, newline] = [0x7c, 0x0a]
type OnBytes = NonNullable<Column<unknown>['bytes']>

/** What every column does on bytes; undefined when one of them needs its text. */
function allOnBytes(format: FileFormat): OnBytes[] | undefined {
  const fields = Object.values(format.columns).map(({ bytes, warning }) => !warning && bytes)
  return fields.every((field): field is OnBytes => Boolean(field)) ? fields : undefined
}

/** The text of a field, made once while line after line says the same: days and bimesters do. */
function openTexts(count: number) {
  const texts = Array<string>(count).fill('')
  const bytes = Array.from({ length: count }, () => Buffer.alloc(0) as Buffer)
  function isSame(known: Buffer, block: Buffer, from: number, to: number): boolean {
    if (known.length !== to - from) return false
    for (let i = 0; i < known.length; i++) if (known[i] !== block[from + i]) return false
    return true
  }
  return {
    of(i: number, block: Buffer, from: number, to: number): string {
      if (isSame(bytes[i]!, block, from, to)) return texts[i]!
      bytes[i] = Buffer.from(block.subarray(from, to))
      texts[i] = block.toString('utf8', from, to)
      return texts[i]!
    },
  }
}

/** Finds where each field begins and ends, and where the next line begins; -1: one is not surely right. */
function finderOf(fields: readonly OnBytes[], starts: Int32Array, ends: Int32Array) {
  const last = fields.length - 1
  return (bytes: Buffer, start: number): number => {
    let at = start + 2 // after `D|`
    for (let i = 0; i <= last; i++) {
      const end = fields[i]!.ends(bytes, at)
      if (end < 0 || bytes[end] !== (i === last ? newline : bar)) return -1
      starts[i] = at
      ends[i] = end
      at = end + 1
    }
    return at
  }
}

/**
 * A taker of lines on bytes: puts the row of the line that begins at `start` and says where the next one begins;
 * -1 when its text must be looked at.
 */
function openTaker(format: FileFormat, sums: ReturnType<typeof openSums>) {
  const fields = allOnBytes(format)
  if (!fields) return undefined
  const names = Object.keys(format.columns)
  const places = new Map(names.map((name, i) => [name, i]))
  const [last, checks] = [fields.length - 1, format.checks ?? []]
  const drops = fields.map(({ drops: [one = -1, two = -1] = [] }) => [one, two] as const)
  const totalAt = format.totals.map((name) => places.get(name)!)
  const [starts, ends] = [new Int32Array(fields.length), new Int32Array(fields.length)]
  const findFields = finderOf(fields, starts, ends)
  let block: Buffer = Buffer.alloc(0)
  const remembered = openTexts(fields.length)
  const units = (name: string) => {
    const i = places.get(name)!
    return unitsIn(block, starts[i]!, ends[i]!)
  }
  const text = (name: string) => {
    const i = places.get(name)!
    return remembered.of(i, block, starts[i]!, ends[i]!)
  }

  return (bytes: Buffer, start: number, line: number, rows: RowBytes): number => {
    const next = findFields(bytes, start)
    if (next < 0) return -1
    block = bytes
    for (const check of checks) if (check.wrong(text, units)) return -1
    rows.begin(line, next - start)
    for (let i = 0; i <= last; i++)
      rows.field(bytes, starts[i]!, ends[i]!, drops[i]![0], drops[i]![1])
    rows.end()
    for (let i = 0; i < totalAt.length; i++)
      sums.add(i, unitsIn(bytes, starts[totalAt[i]!]!, ends[totalAt[i]!]!))
    return next
  }
}

/** A checker of detail lines, and the control totals of those that were right. */
export function openChecker(format: FileFormat, asOf: Day) {
  const names = Object.keys(format.columns)
  const columns = Object.values(format.columns)
  const places = new Map(names.map((name, i) => [name, i + 1]))
  const totalAt = format.totals.map((name) => places.get(name)!)
  const crossChecks = format.checks ?? []
  const sums = openSums(totalAt.length)

  function fieldsOf(line: number, fields: string[], found: Findings): boolean {
    let good = true
    for (let i = 0; i < columns.length; i++) {
      const [column, text] = [columns[i]!, fields[i + 1]!]
      const code = column.problem(text)
      if (code) {
        found.problems.push({ line, field: names[i]!, code, text })
        good = false
      } else if (column.warning) {
        const doubt = column.warning(text, asOf)
        if (doubt) found.warnings.push({ line, field: names[i]!, code: doubt, text })
      }
    }
    return good
  }

  function crossed(line: number, fields: string[], found: Findings): boolean {
    let good = true
    const field = (name: string) => fields[places.get(name)!]!
    const units = (name: string) => unitsOf(field(name))
    for (const check of crossChecks) {
      if (!check.wrong(field, units)) continue
      const told = { line, field: check.field, code: check.code, text: field(check.field) }
      if (check.severity === 'warning') found.warnings.push(told)
      else {
        found.problems.push(told)
        good = false
      }
    }
    return good
  }

  /** The text for COPY; undefined after noting what is wrong. */
  const check = (line: number, text: string, found: Findings): string | undefined => {
    const fields = text.split('|')
    if (fields.length !== columns.length + 1) {
      const code: StructureCode =
        fields.length < columns.length + 1 ? 'columns-missing' : 'columns-extra'
      found.problems.push({ line, field: '', code, text })
      return undefined
    }
    if (!fieldsOf(line, fields, found) || !crossed(line, fields, found)) return undefined
    let staged = `${line}`
    for (let i = 0; i < columns.length; i++) staged += `|${columns[i]!.staged(fields[i + 1]!)}`
    for (let i = 0; i < totalAt.length; i++) sums.add(i, unitsOf(fields[totalAt[i]!]!))
    return `${staged}\n`
  }
  return { check, take: openTaker(format, sums), totals: sums.all }
}
