import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { galleryView } from '../../../test/harness/gallery-view.ts'
import { centavos } from '../../foundation/money.ts'
import { lineChart, thinned, tickText, yearMarks } from './charts.ts'
import { html } from './html.ts'

const view = galleryView('es', '/')
const english = galleryView('en', '/')

test('ticks are written as people here write money', () => {
  const told = (amount: number) => [tickText(view, amount), tickText(english, amount)]
  assert.deepEqual(told(0), ['$0', '$0'])
  assert.deepEqual(told(2_500), ['$2,500', '$2,500'])
  assert.deepEqual(told(250_000), ['$250 mil', '$250K'])
  assert.deepEqual(told(1_500_000), ['$1.5 M', '$1.5M'])
})

test('years are marked at their January, five at most', () => {
  const from = { year: 2026, month: 11 }
  assert.deepEqual(yearMarks(from, 30), [
    { month: 2, year: 2027 },
    { month: 14, year: 2028 },
    { month: 26, year: 2029 },
  ])
  assert.deepEqual(yearMarks(from, 1), [])
  assert.deepEqual(yearMarks({ year: 2026, month: 1 }, 0), [{ month: 0, year: 2026 }])
  for (let months = 0; months <= 720; months++) {
    const marks = yearMarks(from, months)
    assert.ok(marks.length <= 5)
    assert.ok(
      marks.every(({ month, year }) => month <= months && (year - 2026) * 12 - 10 === month),
    )
    if (months >= 62) assert.ok(marks.length >= 2, `${months} months have marks`)
  }
})

test('a long line is drawn with few points, its ends kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), (n) => {
      const few = thinned(Array.from({ length: n }, (_, i) => i))
      assert.ok(few.length <= 61)
      assert.equal(few[0], 0)
      assert.equal(few.at(-1), n - 1)
    }),
  )
})

const falling = (from: bigint, months: number) =>
  Array.from({ length: months + 1 }, (_, month) => ({
    month,
    amount: centavos((from * BigInt(months - month)) / BigInt(months)),
  }))
const chart = lineChart(
  view,
  {
    id: 'grafica',
    title: 'Lo que debes, mes por mes',
    desc: 'Baja a cero & termina antes.',
    about: 'owes',
    lines: [
      { name: 'Como vas hoy', points: falling(40_000_000n, 200) },
      { name: html`<b>Con más</b>`, points: falling(40_000_000n, 199) },
      { name: 'Sin depósitos', points: falling(40_000_000n, 198) },
    ],
    band: [2, 0],
    from: { year: 2026, month: 11 },
  },
  {
    id: 'tabla',
    caption: 'Por año',
    head: ['Año', 'Debes'],
    rows: [{ name: '2027', cells: ['$1.00'] }],
  },
).toString()

test('a chart says itself in words, and its table stands beside it', () => {
  assert.match(chart, /role="img" aria-labelledby="grafica-titulo grafica-texto"/)
  assert.match(chart, /<title id="grafica-titulo">Lo que debes, mes por mes<\/title>/)
  assert.match(chart, /Baja a cero &amp; termina antes\./)
  assert.match(
    chart,
    /<details[^>]*>[\s\S]*<th scope="col">Año<\/th>[\s\S]*<th scope="row">2027<\/th>/,
  )
  assert.doesNotMatch(chart, /style=|NaN|Infinity/)
})

test('lines are told apart without colour: by dash and by letter, and no letter covers another', () => {
  for (const letter of ['a', 'b', 'c'])
    assert.match(chart, new RegExp(`class="line line-${letter}" d="M60,14`))
  const ends = [...chart.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="8"\/><text/g)]
    .map(([, x, y]) => ({ x: +x!, y: +y! }))
    .filter(({ x }) => x > 100)
  assert.equal(ends.length, 3)
  for (const [i, one] of ends.entries())
    for (const other of ends.slice(i + 1))
      assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 16, 'letters stand apart')
})
