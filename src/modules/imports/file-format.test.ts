// Aim: what one table of columns writes, it reads back, for every kind; and it tells what is wrong.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../foundation/time.ts'
import type { Column } from './column.ts'
import { type FileFormat, readLine, writeLine } from './file-format.ts'
import { type FileKind, fileKinds, formatOf } from './kinds.ts'
import { openChecker } from './line-check.ts'
import { RowBytes } from './row-bytes.ts'

const kinds = (Object.keys(fileKinds) as FileKind[]).filter((kind) => kind !== 'postal-codes')
const asOf = day('2026-11-20')
const letters = fc.string({ unit: fc.constantFrom(...'ABCÑÁÉ ZW'), minLength: 1, maxLength: 20 })

/** Texts that might do for a column; those it refuses are not used. */
function textsOf(column: Column<unknown>): fc.Arbitrary<string> {
  const choices = [...column.shape.matchAll(/`([^`]+)`/g)].map((m) => m[1]!)
  const tries = fc.oneof(
    fc.constant(column.example),
    fc.constantFrom(...(choices.length > 0 ? choices : [column.example])),
    letters,
    fc.nat(99_999_999).map((n) => `${Math.trunc(n / 100)}.${String(n % 100).padStart(2, '0')}`),
    fc.nat(99_999_999).map((n) => `-${Math.trunc(n / 100)}.${String(n % 100).padStart(2, '0')}`),
    fc.nat(99_999_999).map((n) => `${Math.trunc(n / 10000)}.${String(n % 10000).padStart(4, '0')}`),
    fc.nat(60).map(String),
    fc.nat(40_000).map((n) => day('1950-01-01').add({ days: n }).toString()),
    ...(column.optional ? [fc.constant('')] : []),
  )
  return tries.map((text) => (column.problem(text) === undefined ? text : column.example))
}

const lineOf = (format: FileFormat): fc.Arbitrary<string> =>
  fc
    .tuple(...Object.values(format.columns).map(textsOf))
    .map((fields) => ['D', ...fields].join('|'))

for (const kind of kinds)
  test(`${kind}: a line that is written is read back, and the reverse`, () => {
    const format = formatOf(kind)
    fc.assert(
      fc.property(lineOf(format), (line) => {
        const row = readLine(format, line)
        assert.equal(writeLine(format, row), line)
        assert.deepEqual(readLine(format, writeLine(format, row)), row)
      }),
      { numRuns: 200 },
    )
  })

test('the example of every column passes its own check', () => {
  for (const kind of kinds)
    for (const [name, column] of Object.entries(formatOf(kind).columns))
      assert.equal(column.problem(column.example), undefined, `${kind}.${name}`)
})

test('no line, however odd, makes the reader throw or pass what the database would refuse', () => {
  for (const kind of kinds) {
    const { check } = openChecker(formatOf(kind), asOf)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          lineOf(formatOf(kind)),
          fc.string().map((s) => s.replaceAll('a', '|')),
        ),
        (line) => {
          const found = { problems: [], warnings: [] }
          const row = check(7, line, found)
          assert.equal(row === undefined, found.problems.length > 0)
          if (row)
            assert.equal(row.split('|').length, Object.keys(formatOf(kind).columns).length + 1)
        },
      ),
      { numRuns: 100 },
    )
  }
})

/** A line that is nearly right: a byte changed, lost or doubled. */
const spoiled = (line: string) =>
  fc
    .tuple(fc.nat(line.length), fc.constantFrom('', '|', '0', '-', 'Z', 'ñ', ' ', '.', '\\', '7'))
    .chain(([at, by]) =>
      fc.constantFrom(
        line.slice(0, at) + by + line.slice(at + 1),
        line.slice(0, at) + by + line.slice(at),
      ),
    )

test('what is right on bytes is right as text, and gives the same row', () => {
  for (const kind of kinds) {
    const format = formatOf(kind)
    const [onBytes, asText] = [openChecker(format, asOf), openChecker(format, asOf)]
    const { take } = onBytes
    if (!take) continue
    fc.assert(
      fc.property(
        lineOf(format).chain((line) => fc.oneof(fc.constant(line), spoiled(line))),
        (line) => {
          const rows = new RowBytes()
          const bytes = Buffer.from(`${line}\nD|`)
          if (!line.startsWith('D|') || take(bytes, 0, 70_129, rows) < 0) return
          const found = { problems: [], warnings: [] }
          assert.equal(rows.take().toString(), asText.check(70_129, line, found), line)
          assert.deepEqual(onBytes.totals(), asText.totals())
        },
      ),
      { numRuns: 2_000 },
    )
  }
})

test('the files that come by the million are read on bytes', () => {
  for (const kind of ['contributions', 'loan-movements', 'savings', 'loan-facts'] as const) {
    const format = formatOf(kind)
    const { take } = openChecker(format, asOf)
    const line = ['D', ...Object.values(format.columns).map((c) => c.example)].join('|')
    const bytes = Buffer.from(`${line}\n`)
    assert.equal(take!(bytes, 0, 2, new RowBytes()), bytes.length, kind)
  }
})
