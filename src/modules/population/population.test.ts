// Aim: the same seed and day give the same bytes, and everything that is told about one life agrees.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { day } from '../../foundation/time.ts'
import { openFileReading } from '../imports/file-reading.ts'
import { findingsLog } from '../imports/imports.ts'
import { type FileKind, formatOf } from '../imports/kinds.ts'
import { closedPeriods, dayText } from './calendar.ts'
import { generatePopulation } from './population.usecases.ts'

async function made(seed: string, asOf: string) {
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-population-'))
  await generatePopulation({ members: 400, seed, dir, asOf: day(asOf) })
  const files = new Map(
    readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )
  rmSync(dir, { recursive: true })
  const hash = createHash('sha256')
    .update([...files.values()].join(''))
    .digest('hex')
  return { files, hash }
}

test('the same seed and day give the same bytes; another seed does not', async () => {
  const [one, again, other] = [
    await made('a', '2026-11-22'),
    await made('a', '2026-11-22'),
    await made('b', '2026-11-22'),
  ]
  assert.equal(one.hash, again.hash)
  assert.notEqual(one.hash, other.hash)
})

test('every file passes the reader that imports it, totals and all', async () => {
  const { files } = await made('c', '2026-02-20')
  assert.equal(files.size, 20)
  for (const [name, text] of files) {
    const log = findingsLog()
    const kind = text.split('|')[1] as FileKind
    const reading = openFileReading(formatOf(kind), log)
    reading.take({ first: 1, lines: text.split('\n').slice(0, -1), troubles: [] })
    reading.end()
    assert.deepEqual(
      log.all().filter((f) => f.severity === 'problem'),
      [],
      name,
    )
  }
})

test('each movement takes its principal off the balance, and its parts are its amount', async () => {
  const { files } = await made('d', '2026-11-22')
  const lines = [...files].find(([name]) => name.includes('loan-movements'))![1].split('\n')
  const cents = (text: string) => BigInt(text.replace('.', ''))
  const owed = new Map<string, bigint>()
  for (const line of lines.filter((l) => l.startsWith('D|'))) {
    const [, loan, , , , , amount, ...rest] = line.split('|')
    const [principal, interest, late, insurance, other, balance] = rest.slice(0, 6).map(cents)
    assert.equal(principal! + interest! + late! + insurance! + other!, cents(amount!), line)
    const after = (owed.get(loan!) ?? 0n) - principal!
    assert.equal(after, balance, line)
    owed.set(loan!, after)
  }
  assert.ok(owed.size > 100)
})

test('the last closed bimester is the one whose money has arrived', () => {
  const last = (asOf: string) => closedPeriods(day(asOf), 2).map((p) => p.bimester)
  assert.deepEqual(last('2026-11-22'), ['2026-B4', '2026-B5'])
  assert.deepEqual(last('2026-11-19'), ['2026-B3', '2026-B4'])
  assert.equal(dayText(closedPeriods(day('2026-11-22'), 1)[0]!.due), '2026-11-17')
})
