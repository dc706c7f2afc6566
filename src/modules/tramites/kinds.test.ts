import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf } from '../../foundation/reading-ease.ts'
import { say } from '../../foundation/words.ts'
import { sourceWords } from './checks.words.ts'
import { type Definition, termSources } from './definition.ts'
import { definitions, kindNamed, kinds, startPath } from './definitions.ts'
import { kindWords } from './definitions.words.ts'

const started = kinds.filter((kind) => definitions[kind].startedBy !== 'rooms')
const asked: readonly string[] = [
  'data-correction nss-unification labour-relations missing-contribution savings-refund',
  'payment-clarification overpayment-claim balance-letter payment-pause protection-fund',
  'tailored-solution lower-payment fresh-start shared-responsibility fair-payment',
  'payment-agreement loan-application joint-nss mortgage-cancellation deeds damage-cover',
  'death-cover survivor-savings disability-cover appointment complaint praise transparency',
  'privacy-access privacy-rectification privacy-cancellation privacy-opposition',
  'privacy-portability',
].flatMap((line) => line.split(' '))

test('everything that a member may ask for has a form of its own', () => {
  assert.deepEqual([...started].sort(), [...asked].sort())
})

test('each has its name in the address, what people type for it, and a term whose source is said', () => {
  const slugs = new Set<string>()
  for (const kind of started) {
    const one = definitions[kind]
    assert.match(one.slug ?? '', /^[a-z0-9-]+$/, kind)
    assert.match(one.keys ?? '', /^[a-z0-9 -]+$/, kind)
    assert.equal(kindNamed(one.slug), kind)
    assert.equal(kindNamed(kind), kind)
    assert.equal(startPath(kind), `/mis-tramites/nuevo/${one.slug}`)
    slugs.add(one.slug!)
    assert.ok(one.answer && one.answer.workingDays > 0, `${kind} has its term`)
  }
  assert.equal(slugs.size, started.length)
  for (const kind of kinds) {
    const { answer } = definitions[kind]
    if (answer) assert.ok(termSources.includes(answer.source), kind)
  }
  for (const source of termSources) assert.ok(sourceWords[source].es && sourceWords[source].en)
})

test('each says what it is, what happens next, and what it gives, in both languages', () => {
  for (const kind of started) {
    const words = kindWords[kind]
    assert.ok(words.next.length >= 1 && words.done, kind)
    assert.deepEqual(Object.keys(words.papers).sort(), Object.keys(definitions[kind].papers).sort())
    for (const [name, field] of Object.entries(definitions[kind].fields))
      if (field.shape === 'choice')
        for (const choice of field.choices)
          assert.ok(words.fields[name]?.choices?.[choice], `${kind}.${name}.${choice}`)
    assert.equal(words.visit === undefined, definitions[kind].visit === undefined, kind)
  }
})

test('what people read of them is easy', () => {
  const tokens = { linea: 'La línea' }
  for (const kind of started) {
    const { intro, next, visit, fields } = kindWords[kind]
    const labels = Object.values(fields).flatMap(({ label, hint }) =>
      hint ? [label, hint] : label,
    )
    const texts = [intro, ...next, ...(visit ? [visit] : []), ...labels]
    const { ease, longest } = readingOf(texts.map((text) => say(text, 'es', tokens)))
    assert.ok(ease >= 65, `${kind} reads at ${ease.toFixed(1)}`)
    assert.ok(longest <= 22, `${kind}: a sentence of ${longest} words`)
  }
})

test('money and who owns what take two people; a visit that can be booked is in the form of appointments', () => {
  for (const kind of started) {
    const one: Definition = definitions[kind]
    if (one.heldBy) assert.ok(one.fourEyes, kind)
    if (!one.visit?.bookable) continue
    const { about } = definitions.appointment.fields
    assert.ok(about?.shape === 'choice' && about.choices.includes(kind), `${kind} can be booked`)
  }
})

test('the clocks of the law of data protection: twenty and ten to answer, fifteen to carry it out', () => {
  for (const kind of started.filter((one) => one.startsWith('privacy-'))) {
    const { answer, execution } = definitions[kind]
    assert.deepEqual(answer, { workingDays: 20, extension: 10, source: 'privacy-law' }, kind)
    assert.equal(execution, 15, kind)
  }
})

test('who has no login answers everything on one page', () => {
  for (const kind of started.filter((one) => definitions[one].startedBy === 'anybody'))
    for (const [name, { shownWhen }] of Object.entries(definitions[kind].fields))
      assert.equal(shownWhen, undefined, `${kind}.${name}`)
})
