import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../foundation/time.ts'
import { fieldsOf, mostFieldsOnPage, pagesOf, papersOf } from './definition.ts'
import { definitions, kinds } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import { type FieldProblem, readField, readForm } from './form-reading.ts'

const ground = {
  today: day('2026-11-22'),
  offers: { loan: [{ value: '1234567897', label: 'Crédito 1234 5678 97' }] },
}
const code = (read: { value: string } | FieldProblem): string =>
  'value' in read ? `= ${read.value}` : read.of === 'plain' ? read.code : read.problem.code

test('every kind hangs together: what a field waits for is an earlier choice, and has its words', () => {
  for (const kind of kinds) {
    const one = definitions[kind]
    const names = Object.keys(one.fields)
    const asked = [...Object.entries(one.fields), ...Object.entries(one.papers)]
    for (const [name, { shownWhen }] of asked) {
      if (!shownWhen) continue
      const decides = one.fields[shownWhen.field]
      assert.ok(decides?.shape === 'choice', `${kind}.${name} waits for ${shownWhen.field}`)
      for (const value of shownWhen.is)
        assert.ok(decides.choices.includes(value), `${kind}.${name}`)
      if (names.includes(name))
        assert.ok(names.indexOf(shownWhen.field) < names.indexOf(name), kind)
    }
    for (const name of one.sameBy ?? [])
      assert.ok(names.includes(name), `${kind} is same by ${name}`)
    assert.deepEqual(Object.keys(kindWords[kind].fields), names, kind)
    if (one.startedBy !== 'rooms')
      assert.ok(kindWords[kind].next.length > 0, `${kind} says what is next`)
  }
})

test('a field that depends on another stands on a later page, and only when it is asked', () => {
  const one = definitions['data-correction']
  const names = (values: Record<string, string>) =>
    pagesOf(one, values).map((page) => page.map(({ name }) => name).join(' '))
  assert.deepEqual(names({}), ['what'])
  assert.deepEqual(names({ what: 'rfc' }), ['what', 'rfc more'])
  assert.deepEqual(names({ what: 'other' }), ['what', 'note'])
  assert.deepEqual(
    papersOf(one, { what: 'rfc' }).map(({ name }) => name),
    ['identity', 'taxStatus'],
  )
  for (const kind of kinds)
    for (const page of pagesOf(definitions[kind], {})) assert.ok(page.length <= mostFieldsOnPage)
})

test('each shape reads what people type, and says what is off', () => {
  const read = (field: Parameters<typeof readField>[0], typed?: string) =>
    code(readField(field, typed, ground))
  assert.equal(read({ shape: 'line' }, '  Muebles '), '= Muebles')
  assert.equal(read({ shape: 'line' }), 'empty')
  assert.equal(read({ shape: 'line', optional: true }, ' '), '= ')
  assert.equal(read({ shape: 'line', most: 3 }, 'cuatro'), 'too-long')
  assert.equal(read({ shape: 'text' }, 'x'.repeat(1001)), 'too-long')
  assert.equal(read({ shape: 'day' }, '2026-02-30'), 'day-shape')
  assert.equal(read({ shape: 'day' }, 'ayer'), 'day-shape')
  assert.equal(read({ shape: 'day', reach: 'past' }, '2026-11-23'), 'day-not-past')
  assert.equal(read({ shape: 'day', reach: 'past' }, '2026-11-22'), '= 2026-11-22')
  assert.equal(read({ shape: 'day', reach: 'future' }, '2026-11-22'), 'day-not-future')
  assert.equal(read({ shape: 'amount' }, '$1,220.5'), '= 1220.50')
  assert.equal(read({ shape: 'amount' }, 'mucho'), 'amount-shape')
  assert.equal(read({ shape: 'amount' }, '99999999999'), 'amount-too-high')
  assert.equal(read({ shape: 'bimester' }, '2026-B2'), '= 2026-B2')
  assert.equal(read({ shape: 'bimester' }, '2026-B7'), 'not-a-choice')
  assert.equal(read({ shape: 'choice', choices: ['a', 'b'] }, 'c'), 'not-a-choice')
  assert.equal(read({ shape: 'loan' }, '1234567897'), '= 1234567897')
  assert.equal(read({ shape: 'loan' }, '9999999999'), 'not-a-choice')
  assert.equal(read({ shape: 'movement' }, '1'), 'not-a-choice')
  assert.equal(read({ shape: 'confirm' }, 'si'), '= si')
  assert.equal(read({ shape: 'confirm' }), 'not-ticked')
  assert.equal(read({ shape: 'nss' }, '123'), 'nss-too-short')
  assert.equal(read({ shape: 'curp' }, '123'), 'curp-length')
  assert.equal(read({ shape: 'rfc' }, 'GODE561231'), 'rfc-missing-homoclave')
  assert.equal(read({ shape: 'clabe' }, '021 180 55030005081 2'), 'clabe-check-digit')
  assert.equal(read({ shape: 'email' }, 'nadie'), 'email-no-at')
  assert.equal(read({ shape: 'phone' }, '55'), 'phone-too-short')
})

test('a form is read box by box: what is right is kept, what is off is told', () => {
  const one = definitions['missing-contribution']
  const typed = { employer: 'Muebles La Encina', bimester: '2026-B2', expected: 'mucho' }
  const { values, problems } = readForm(fieldsOf(one, {}), typed, ground)
  assert.deepEqual(values, { employer: 'Muebles La Encina', bimester: '2026-B2', note: '' })
  assert.deepEqual(problems, { expected: { of: 'plain', code: 'amount-shape' } })
})
