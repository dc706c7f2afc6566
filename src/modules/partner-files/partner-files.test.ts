import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  differencesBetween,
  type FileLine,
  mostLines,
  readFile,
  totalsOf,
  writeFile,
} from './partner-files.ts'

const day = '2026-11-22'
const line = (over: Partial<FileLine> = {}): FileLine => ({
  transferId: 't-1',
  partnerRef: 'r-1',
  state: 'received',
  usd: '131.64',
  mxn: '2400.00',
  ...over,
})
const theirs = (...lines: FileLine[]) => ({ lines, totals: totalsOf(lines) })

const cents = fc.bigInt(0n, 99_999_999n).map((n) => {
  const digits = n.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
})
const lines = fc.uniqueArray(
  fc.record(
    {
      transferId: fc.uuid(),
      partnerRef: fc.stringMatching(/^[\w.:-]{1,64}$/),
      state: fc.constantFrom('received' as const, 'reversed' as const),
      usd: cents,
      mxn: cents,
    },
    { noNullPrototype: true },
  ),
  { selector: (one) => one.transferId, maxLength: 12 },
)

test('what was written is read back, and agrees with itself', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const read = readFile(writeFile(day, all), day)
      assert.ok(read.ok)
      assert.deepEqual(read.value.lines, all)
      assert.deepEqual(differencesBetween(all, read.value), [])
    }),
  )
})

test('what came and went back on one day adds up to nothing', () => {
  assert.deepEqual(totalsOf([line(), line({ state: 'reversed' })]), {
    lines: 2,
    usd: '0.00',
    mxn: '0.00',
  })
  assert.equal(totalsOf([line({ state: 'reversed', usd: '0.05' })]).usd, '-0.05')
})

test('each difference is told by its name', () => {
  const told = (ours: FileLine[], ...other: FileLine[]) =>
    differencesBetween(ours, theirs(...other)).map(({ kind }) => kind)
  assert.deepEqual(told([line()], line()), [])
  assert.deepEqual(told([], line()), ['missing-here'])
  assert.deepEqual(told([line()]), ['missing-there'])
  assert.deepEqual(told([line()], line(), line()), ['twice'])
  assert.deepEqual(told([line()], line({ usd: '132.64' })), ['usd-differs'])
  assert.deepEqual(told([line()], line({ mxn: '1.00' })), ['mxn-differs'])
  assert.deepEqual(told([line()], line({ partnerRef: 'r-2' })), ['reference-differs'])
  assert.deepEqual(told([line()], line({ state: 'reversed' })), ['missing-here', 'missing-there'])
  const wrong = { ...theirs(line()), totals: { lines: 2, usd: '131.64', mxn: '2400.01' } }
  assert.deepEqual(
    differencesBetween([line()], wrong).map(({ kind }) => kind),
    ['totals-differ', 'totals-differ'],
  )
})

test('a file is read whole or not at all, and says at which line', () => {
  const head = `${JSON.stringify({ type: 'day', day })}\n`
  const totals = `${JSON.stringify({ type: 'totals', lines: 0, usd: '0.00', mxn: '0.00' })}\n`
  const problem = (text: string) => {
    const read = readFile(text, day)
    return read.ok ? 'ok' : [read.code, read.at]
  }
  assert.equal(problem(head + totals), 'ok')
  assert.deepEqual(problem(''), ['file-empty', undefined])
  assert.deepEqual(problem(`${head}nonsense\n${totals}`), ['line-not-json', 2])
  assert.deepEqual(problem(`${head}[]\n${totals}`), ['line-not-json', 2])
  assert.deepEqual(problem(`${head}{"type":"transfer"}\n${totals}`), ['line-wrong', 2])
  assert.deepEqual(problem(`${JSON.stringify({ type: 'day', day: '2026-11-21' })}\n${totals}`), [
    'day-differs',
    1,
  ])
  assert.deepEqual(problem(head), ['totals-missing', 1])
  assert.deepEqual(problem(head.repeat(mostLines + 3)), ['too-many-lines', undefined])
  const floating = JSON.stringify({ ...line(), type: 'transfer', usd: 131.64 })
  assert.deepEqual(problem(`${head}${floating}\n${totals}`), ['line-wrong', 2])
})
