// Aim: the profile that ships is read, says of each partner when it takes money, and a wrong one stops the start.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '../../foundation/time.ts'
import { usStateName, usStates } from '../../foundation/us-states.ts'
import { openOn, reaches, termsOn } from './partners.ts'
import { readProfile } from './profile.ts'

const text = readFileSync(new URL('../../../partners.json', import.meta.url), 'utf8')

test('who takes money on which day', () => {
  const { partners } = readProfile(text)
  const on = (date: string) => openOn(partners, day(date)).map(({ partner }) => partner.name)
  assert.deepEqual(on('2018-12-31'), [])
  assert.deepEqual(on('2019-06-01'), ['DolEx', 'Maxitransfers', 'InterCambio Express'])
  assert.deepEqual(on('2026-11-22'), ['DolEx', 'Barri Financial Group'])
  for (const { terms } of openOn(partners, day('2026-11-22')))
    assert.equal(terms.price?.mark, 'assumed', 'no source publishes a price: it says so')
  assert.equal(termsOn(partners[0]!, day('2018-01-01')), undefined)
})

test('a state that a partner does not name is not there; without a list nobody knows', () => {
  assert.equal(reaches({ states: ['IL', 'TX'] }, 'IL'), 'yes')
  assert.equal(reaches({ states: ['IL', 'TX'] }, undefined), 'yes')
  assert.equal(reaches({ states: ['TX'] }, 'IL'), 'no')
  assert.equal(reaches({}, 'IL'), 'unknown')
  assert.equal(usStates.length, 52)
  assert.deepEqual([usStateName('NY', 'es'), usStateName('NY', 'en')], ['Nueva York', 'New York'])
})

test('a wrong profile says where', () => {
  const wrong = (from: string, to: string) => () => readProfile(text.replace(from, to))
  assert.throws(wrong('"5.00"', '"cinco"'), /amount/)
  assert.throws(wrong('"2019-01-01"', '"2019-13-01"'))
  assert.throws(wrong('"barri"', '"dolex"'), /two partners of one name/)
  assert.throws(wrong('"branch"', '"paloma"'))
})
