import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { mxn } from '../../foundation/money.ts'
import {
  decoyOffers,
  employerChoices,
  isReadable,
  isRight,
  type Known,
  mostOffers,
  nothingKnown,
  offersFor,
  readMonth,
  sameEmployer,
} from './fact.ts'

const draw = (text: string) => createHash('sha256').update(text).digest()
const known: Known = {
  employers: ['Textiles del Bajío, S.A. de C.V.', 'Panadería La Espiga'],
  last: { bimester: 20265, amounts: [mxn('1706.30')], months: ['2026-09', '2026-10', '2026-11'] },
  loans: ['1234567897'],
}

test('typed facts come first, and never more than three', () => {
  assert.deepEqual(offersFor(known, 20266), ['loan-number', 'last-amount', 'employer-picked'])
  assert.deepEqual(offersFor({ ...known, loans: [] }, 20266), [
    'last-amount',
    'employer',
    'employer-picked',
  ])
  assert.deepEqual(offersFor(nothingKnown, 20266), [])
})

test('the month is asked only of people whose last contribution lies back', () => {
  const without = { ...known, loans: [], employers: [] }
  assert.deepEqual(offersFor(without, 20266), ['last-amount'])
  assert.deepEqual(offersFor(without, 20272), ['last-amount', 'last-month'])
})

test('people nobody knows are asked as others are, the same every time, some of them nothing', () => {
  const seen = new Map<string, number>()
  for (let i = 0; i < 2000; i++) {
    const offers = decoyOffers(draw(`nss ${i}`))
    assert.deepEqual(decoyOffers(draw(`nss ${i}`)), offers)
    assert.ok(offers.length <= mostOffers)
    seen.set(offers.join(), (seen.get(offers.join()) ?? 0) + 1)
  }
  assert.ok((seen.get('') ?? 0) > 40, 'some unknown people have no fact, as some real ones')
  assert.ok(seen.size >= 5)
})

test('the true employer stands among five, in the same order every time', () => {
  const others = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis']
  fc.assert(
    fc.property(fc.string(), (who) => {
      const choices = employerChoices('Panadería La Espiga', others, draw(who))
      assert.equal(choices.length, 5)
      assert.equal(new Set(choices).size, 5)
      assert.ok(choices.includes('Panadería La Espiga'))
      assert.deepEqual(employerChoices('Panadería La Espiga', others, draw(who)), choices)
    }),
  )
  const places = new Set<number>()
  for (let i = 0; i < 200; i++)
    places.add(employerChoices('La buena', others, draw(`${i}`)).indexOf('La buena'))
  assert.equal(places.size, 5, 'no place gives it away')
})

test('an employer is recognised as people say its name', () => {
  for (const said of [
    'Textiles del Bajio',
    'TEXTILES DEL BAJÍO SA DE CV',
    'textiles bajio',
    'Textles del Bajío',
  ])
    assert.ok(isRight('employer', said, known), said)
  for (const said of ['Textiles', 'Bajío', 'SA de CV', 'Textiles del Norte', 'de', ''])
    assert.equal(isRight('employer', said, known), false, said)
  assert.ok(sameEmployer('Espiga', 'Espiga'))
  assert.equal(sameEmployer('S.A. de C.V.', 'Textiles del Bajío, S.A. de C.V.'), false)
})

test('the amount is right to the cent, or in whole pesos when no cents were said', () => {
  for (const said of ['1706.30', '$1,706.30', '1706.3', '1706', ' 1 706 '])
    assert.ok(isRight('last-amount', said, known), said)
  for (const said of ['1706.31', '1707', '17063', '0', '-1706.30', '1.706,30'])
    assert.equal(isRight('last-amount', said, known), false, said)
})

test('months and loan numbers are read however they are written', () => {
  for (const said of ['09/2026', '9-2026', '2026-09', '9 2026'])
    assert.equal(readMonth(said), '2026-09')
  for (const said of ['13/2026', '00/2026', '09/26', '']) assert.equal(readMonth(said), undefined)
  assert.ok(isRight('last-month', '10/2026', known))
  assert.ok(isRight('loan-number', '1234 5678 97', known))
  assert.equal(isRight('loan-number', '1234567898', known), false)
  assert.equal(isReadable('loan-number', '12345'), false)
})

test('of somebody unknown nothing is ever right', () => {
  const kinds = ['loan-number', 'last-amount', 'last-month', 'employer', 'employer-picked'] as const
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string(), (kind, answer) => {
      assert.equal(isRight(kind, answer, nothingKnown), false)
    }),
  )
})

test('long and odd answers are refused quickly', () => {
  const started = process.cpuUsage() // what it costs us, however busy the machine is
  for (const text of ['9'.repeat(60_000), 'S A '.repeat(20_000), '𝒜'.repeat(20_000)]) {
    isReadable('employer', text)
    sameEmployer(text, text)
    isRight('last-amount', text, known)
  }
  assert.ok(process.cpuUsage(started).user < 5_000_000)
})
