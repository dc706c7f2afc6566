// The demo's people as an institution would send them: files that our own imports read, one for each kind.
import { readMxn } from '../../../foundation/money.ts'
import type { Day } from '../../../foundation/time.ts'
import { headerLine, textLine, trailerLine } from '../../../modules/imports/file-format.ts'
import { type FileKind, formatOf } from '../../../modules/imports/kinds.ts'
import { type Life, livesOn } from './life.ts'
import * as rows from './rows.ts'

type Row = Readonly<Record<string, string>>
export type CastFile = { readonly kind: FileKind; readonly name: string; readonly text: string }

/** In the order in which they are imported. */
const files = [
  ['employers', rows.employerRows],
  ['members', (lives) => lives.map(rows.memberRow)],
  ['contacts', (lives) => lives.flatMap(rows.contactRows)],
  ['employment', (lives) => lives.flatMap(rows.employmentRows)],
  ['loans', (lives) => lives.flatMap(rows.loanRows)],
  ['loan-facts', (lives) => lives.flatMap(rows.factRows)],
  ['savings', (lives) => lives.flatMap(rows.savingsRows)],
  ['contributions', (lives) => lives.flatMap(rows.contributionRows)],
  ['loan-movements', (lives) => lives.flatMap(rows.movementRows)],
] as const satisfies readonly (readonly [FileKind, (lives: readonly Life[]) => Row[]])[]

const nameOf = (kind: FileKind) => `personas-${kind}.txt`
/** By these names a database tells that it has the cast, and of which day. */
export const castFileNames: readonly string[] = files.map(([kind]) => nameOf(kind))

function written(kind: FileKind, asOf: Day, of: readonly Row[]): CastFile {
  const format = formatOf(kind)
  const totals = format.totals.map((name) =>
    of.reduce((sum, row) => sum + (readMxn(row[name]!) ?? 0n), 0n),
  )
  const lines = [
    headerLine(format, { asOf: asOf.toString(), synthetic: true }),
    ...of.map((row) => textLine(format, row)),
    trailerLine(of.length, totals),
  ]
  return { kind, name: nameOf(kind), text: `${lines.join('\n')}\n` }
}

/** The same day gives the same bytes. */
export function filesOf(today: Day): readonly CastFile[] {
  const lives = livesOn(today)
  return files.map(([kind, of]) => written(kind, today, of(lives)))
}
