import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf } from '../../foundation/reading-ease.ts'
import { day, hours, minutes, seconds } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import { accessibility, cookies } from './access.words.ts'
import { type Paper, piecesOf, tell, textsOf, waysIn } from './article.ts'
import { articleAt, articles } from './articles.ts'
import { glossary, glossaryIntro } from './glossary.words.ts'
import { guide, guidePages } from './guide.words.ts'
import { dayHealth, type Health, healthOf, overall, parts, type Report } from './health.ts'
import { ways } from './help.words.ts'
import { privacy, terms } from './legal.words.ts'
import { fraud, fromAbroad } from './papers.words.ts'
import { places } from './places.ts'
import { situations } from './situations.words.ts'

const papers: Readonly<Record<string, Paper>> = {
  fromAbroad,
  fraud,
  situations,
  privacy,
  terms,
  accessibility,
  cookies,
  ...Object.fromEntries(guide.map((part) => [`guide ${part.picture}`, part.paper])),
}
const token = 'Cimiento'
const filled = (text: string) => text.replace(/\{\w+\}/g, token)

test('papers read easily and have the same parts in both languages', () => {
  for (const [name, paper] of Object.entries(papers)) {
    const { ease, average, longest } = readingOf(textsOf(paper.es).map(filled))
    assert.ok(ease >= 65, `${name} reads at ${ease.toFixed(1)}`)
    assert.ok(average < 12, `${name}: ${average.toFixed(1)} words a sentence`)
    assert.ok(longest <= 18, `${name}: a sentence of ${longest} words`)
    assert.deepEqual(
      paper.es.answer.map((block) => block.kind),
      paper.en.answer.map((block) => block.kind),
      name,
    )
    for (const text of [...textsOf(paper.es), ...textsOf(paper.en)]) {
      assert.equal(text, text.trim(), name)
      assert.doesNotMatch(text, / {2}|infon|sin fronteras|\d{2} \d{4} \d{4}/i, name)
    }
    for (const text of textsOf(paper.es))
      assert.equal(text.split('¿').length, text.split('?').length, `${name}: ${text}`)
  }
  const said: readonly Said[] = [glossaryIntro, ...glossary.map((entry) => entry.means)]
  assert.ok(readingOf(said.map((text) => filled(text.es))).ease >= 65)
})

test('every way leads somewhere: a named page of ours or an article', () => {
  const leads = [
    ...Object.values(papers).flatMap((paper) => [...waysIn(paper.es), ...waysIn(paper.en)]),
    ...articles.flatMap((article) => article.paths),
    ...places.map((place) => place.path),
  ]
  for (const path of leads)
    assert.ok(ways[path] ?? articleAt(path.replace('/ayuda/', '')), `${path} is nobody’s`)
  for (const paper of Object.values(papers))
    assert.deepEqual(waysIn(paper.es), waysIn(paper.en), 'both languages lead to the same places')
  const taken = places.map((place) => place.path.replace('/ayuda/', ''))
  for (const { slug } of articles) assert.ok(!taken.includes(slug), `${slug} is a page already`)
})

test('every part of the guide knows where its picture is taken', () => {
  const pictures = guide.map((part) => part.picture)
  assert.deepEqual(pictures, Object.keys(guidePages))
  assert.equal(new Set(pictures).size, guide.length)
})

test('plain text becomes blocks, ways and phones', () => {
  const told = tell(
    '¿Qué?\n\n## Título\n\nUn [camino](/ayuda)\ny {telefono}.\n\n1. Uno\n2. Dos\n   más',
  )
  assert.deepEqual(
    told.answer.map((block) => block.kind),
    ['heading', 'paragraph', 'steps'],
  )
  assert.deepEqual(piecesOf('Un [camino](/ayuda) y {telefono}.'), [
    { kind: 'text', text: 'Un ' },
    { kind: 'way', text: 'camino', path: '/ayuda' },
    { kind: 'text', text: ' y ' },
    { kind: 'phone', token: 'telefono' },
    { kind: 'text', text: '.' },
  ])
  assert.deepEqual(textsOf(told), ['¿Qué?', 'Título', 'Un camino y {telefono}.', 'Uno', 'Dos más'])
})

test('health: well, slow or out of service by what was measured, unknown when nothing was', () => {
  assert.equal(healthOf('entry', minutes(0)), 'well')
  assert.equal(healthOf('entry', Temporal.Duration.from({ milliseconds: 500 })), 'well')
  assert.equal(healthOf('entry', Temporal.Duration.from({ milliseconds: 501 })), 'slow')
  assert.equal(healthOf('loans', seconds(6)), 'down')
  assert.equal(healthOf('mail', minutes(5)), 'well')
  assert.equal(healthOf('sms', hours(1)), 'slow')
  assert.equal(healthOf('mail', hours(2)), 'down')
  assert.equal(healthOf('entry', 'away'), 'down')
  assert.equal(healthOf('sms', 'unmeasured'), 'unknown')
  const report = {
    ...(Object.fromEntries(parts.map((part) => [part, 'well'])) as Report),
    mail: 'slow',
    sms: 'unknown',
  } as const
  assert.equal(overall(report), 'slow')
  assert.equal(overall({ ...report, mail: 'well' }), 'well')
  const none = Object.fromEntries(parts.map((part) => [part, 'unknown'])) as Report
  assert.equal(overall(none), 'unknown')
})

test('a day is as its worst that lasted, with its minutes', () => {
  const on = day('2026-11-22')
  const counted = (health: Health, checks: number) => ({
    on,
    part: 'mail' as const,
    health,
    checks,
  })
  const told = (...counts: ReturnType<typeof counted>[]) => dayHealth(counts, 'mail', on)
  assert.deepEqual(told(), { health: 'unknown', minutes: 0 })
  assert.deepEqual(told(counted('unknown', 9)), { health: 'unknown', minutes: 0 })
  assert.deepEqual(told(counted('well', 280), counted('slow', 2)), { health: 'well', minutes: 0 })
  assert.deepEqual(told(counted('well', 280), counted('slow', 3)), { health: 'slow', minutes: 15 })
  const bad = told(counted('well', 200), counted('slow', 9), counted('down', 1))
  assert.deepEqual(bad, { health: 'down', minutes: 5 })
  assert.equal(dayHealth([counted('down', 5)], 'sms', on).health, 'unknown')
})
