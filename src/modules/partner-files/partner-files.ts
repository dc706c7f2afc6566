// A partner's own account of one day beside ours: how a file is read and written, and every difference by its name.
// Nothing is corrected here: a difference is told, and people decide.
import { cannot, ok, type Result } from '../../foundation/result.ts'

/** What happened to one transfer that day, as both sides write it; amounts as decimal text. */
export type FileLine = {
  readonly transferId: string
  readonly partnerRef: string
  /** `received`: the dollars came; `reversed`: they went back. A transfer may have both, on one day or on two. */
  readonly state: 'received' | 'reversed'
  readonly usd: string
  readonly mxn: string
}
/** What is left of the dollars and the pesos of a day: what came less what went back. */
export type Totals = { readonly lines: number; readonly usd: string; readonly mxn: string }
export type DayFile = {
  readonly day: string
  readonly lines: readonly FileLine[]
  readonly totals: Totals
}

export type DifferenceKind =
  | 'missing-here' // they tell of it, and we do not know it
  | 'missing-there' // we know it, and they do not tell of it
  | 'twice' // told more than once in one file
  | 'usd-differs'
  | 'mxn-differs'
  | 'reference-differs'
  | 'totals-differ' // the lines do not add up to what the file says
export type Difference = {
  readonly kind: DifferenceKind
  readonly transferId?: string
  readonly ours?: string
  readonly theirs?: string
}

export type CannotReadFile =
  | 'file-empty'
  | 'line-not-json'
  | 'line-wrong'
  | 'day-differs'
  | 'totals-missing'
  | 'too-many-lines'

export const mostLines = 20_000

const amount = /^(0|[1-9]\d{0,9})\.\d{2}$/
const sum = /^-?(0|[1-9]\d{0,14})\.\d{2}$/
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most
const isAmount = (value: unknown, form = amount): value is string =>
  typeof value === 'string' && form.test(value)

const units = (text: string): bigint => BigInt(text.replace('.', ''))
const decimal = (n: bigint): string => {
  const digits = (n < 0n ? -n : n).toString().padStart(3, '0')
  return `${n < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** What the lines add up to. */
export function totalsOf(lines: readonly FileLine[]): Totals {
  let [usd, mxn] = [0n, 0n]
  for (const line of lines) {
    const sign = line.state === 'reversed' ? -1n : 1n
    usd += sign * units(line.usd)
    mxn += sign * units(line.mxn)
  }
  return { lines: lines.length, usd: decimal(usd), mxn: decimal(mxn) }
}

/** JSON lines: the day, each transfer, the totals. */
export const writeFile = (day: string, lines: readonly FileLine[]): string =>
  [
    { type: 'day', day },
    ...lines.map((line) => ({ type: 'transfer', ...line })),
    { type: 'totals', ...totalsOf(lines) },
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')

function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(line)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function lineIn(one: Record<string, unknown>): FileLine | undefined {
  const { type, transferId, partnerRef, state, usd, mxn } = one
  if (type !== 'transfer' || !isText(transferId, 64) || !isText(partnerRef, 64)) return undefined
  if (state !== 'received' && state !== 'reversed') return undefined
  if (!isAmount(usd) || !isAmount(mxn)) return undefined
  return { transferId, partnerRef, state, usd, mxn }
}

function totalsIn({ type, lines, usd, mxn }: Record<string, unknown>): Totals | undefined {
  if (type !== 'totals' || !isAmount(usd, sum) || !isAmount(mxn, sum)) return undefined
  if (typeof lines !== 'number' || !Number.isSafeInteger(lines)) return undefined
  return { lines, usd, mxn }
}

/** Reads a whole file or none of it; `at`: the line that cannot be read, from 1. */
export function readFile(
  text: string,
  day: string,
): Result<DayFile, CannotReadFile> & { at?: number } {
  const rows = text.split('\n').filter((row) => row.trim() !== '')
  if (rows.length === 0) return cannot('file-empty')
  if (rows.length > mostLines + 2) return cannot('too-many-lines')
  const read = rows.map(objectIn)
  const broken = read.indexOf(undefined)
  if (broken >= 0) return { ...cannot('line-not-json'), at: broken + 1 }
  const [head, ...rest] = read as Record<string, unknown>[]
  if (head?.type !== 'day' || head.day !== day) return { ...cannot('day-differs'), at: 1 }
  const totals = rest.length > 0 ? totalsIn(rest.pop()!) : undefined
  if (!totals) return { ...cannot('totals-missing'), at: rows.length }
  const lines: FileLine[] = []
  for (const [i, one] of rest.entries()) {
    const line = lineIn(one)
    if (!line) return { ...cannot('line-wrong'), at: i + 2 }
    lines.push(line)
  }
  return ok({ day, lines, totals })
}

const fields = [
  ['usd', 'usd-differs'],
  ['mxn', 'mxn-differs'],
  ['partnerRef', 'reference-differs'],
] as const

const keyOf = ({ transferId, state }: FileLine): string => `${transferId} ${state}`

/** Every difference, by line in the order of their file, then what they left out, then the sums. */
export function differencesBetween(
  ours: readonly FileLine[],
  theirs: Pick<DayFile, 'lines' | 'totals'>,
): Difference[] {
  const known = new Map(ours.map((line) => [keyOf(line), line]))
  const told = new Set<string>()
  const found: Difference[] = []
  for (const line of theirs.lines) {
    const { transferId } = line
    const own = known.get(keyOf(line))
    if (told.has(keyOf(line))) found.push({ kind: 'twice', transferId })
    else if (!own) found.push({ kind: 'missing-here', transferId, theirs: line.usd })
    else
      for (const [field, kind] of fields)
        if (own[field] !== line[field])
          found.push({ kind, transferId, ours: own[field], theirs: line[field] })
    told.add(keyOf(line))
  }
  for (const line of ours)
    if (!told.has(keyOf(line)))
      found.push({ kind: 'missing-there', transferId: line.transferId, ours: line.usd })
  const sums = totalsOf(theirs.lines)
  for (const key of ['lines', 'usd', 'mxn'] as const)
    if (sums[key] !== theirs.totals[key])
      found.push({ kind: 'totals-differ', ours: `${sums[key]}`, theirs: `${theirs.totals[key]}` })
  return found
}
