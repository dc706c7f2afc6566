import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf } from '../../../test/house/reading-ease.ts'
import { hours, minutes, seconds } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import { accessibility, cookies } from './access.words.ts'
import { type Paper, piecesOf, tell, textsOf, waysIn } from './article.ts'
import { articleAt, articles } from './articles.ts'
import { glossary, glossaryIntro } from './glossary.words.ts'
import { guide, guidePages } from './guide.words.ts'
import { healthOf, overall, type Report } from './health.ts'
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
  assert.equal(healthOf('figures', seconds(6)), 'down')
  assert.equal(healthOf('mail', minutes(5)), 'well')
  assert.equal(healthOf('sms', hours(1)), 'slow')
  assert.equal(healthOf('mail', hours(2)), 'down')
  assert.equal(healthOf('entry', 'away'), 'down')
  assert.equal(healthOf('sms', 'unmeasured'), 'unknown')
  const report: Report = { entry: 'well', figures: 'well', mail: 'slow', sms: 'unknown' }
  assert.equal(overall(report), 'slow')
  assert.equal(overall({ ...report, mail: 'well' }), 'well')
  assert.equal(
    overall({ entry: 'unknown', figures: 'unknown', mail: 'unknown', sms: 'unknown' }),
    'unknown',
  )
})
