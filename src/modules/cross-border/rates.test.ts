// Aim: a rate is what its source says of its day, or there is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { estimateUsd } from '../../foundation/exchange.ts'
import { dollars, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { hasJumped, isStale, type Rate, rateStateOf, rateText, readBanxico } from './rates.ts'

const names = { SF43718: 'USD', SF60632: 'CAD' } as const
const answer = (datos: unknown, idSerie = 'SF43718') => ({ bmx: { series: [{ idSerie, datos }] } })
const said = (json: unknown) => {
  const read = readBanxico(json, names)
  return read.ok
    ? read.value.map((one) => `${one.currency} ${one.on} ${rateText(one.pesos)}`)
    : read.code
}

test('the answer of the central bank, and whatever else may come', () => {
  assert.deepEqual(said(answer([{ fecha: '20/11/2026', dato: '18.5270' }])), [
    'USD 2026-11-20 18.5270',
  ])
  assert.deepEqual(said(answer([{ fecha: '20/11/2026', dato: '13.214567' }], 'SF60632')), [
    'CAD 2026-11-20 13.2146',
  ])
  const two = [
    { fecha: '19/11/2026', dato: '18.5011' },
    { fecha: '20/11/2026', dato: 'N/E' },
  ]
  assert.deepEqual(said(answer(two)), ['USD 2026-11-19 18.5011'])
  assert.equal(said(answer([{ fecha: '20/11/2026', dato: '18.5270' }], 'SF1')), 'no-figures')
  assert.equal(said({ bmx: { series: [] } }), 'no-figures')
  const odd = ['18,5270', '1.8e1', '-18.5270', '0.0000', '18', '', 18.527, null]
  for (const dato of odd)
    assert.equal(said(answer([{ fecha: '20/11/2026', dato }])), 'answer-unreadable', `${dato}`)
  assert.equal(said(answer([{ fecha: '31/02/2026', dato: '18.5270' }])), 'answer-unreadable')
  assert.equal(said(answer('18.5270')), 'answer-unreadable')
  for (const json of [null, '', 7, {}, { error: { mensaje: 'Token inválido' } }])
    assert.equal(said(json), 'answer-unreadable')
})

test('a rate serves its own day and two bank days more', () => {
  const friday = day('2026-11-20')
  for (const fine of ['2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24'])
    assert.equal(isStale(friday, day(fine)), false, fine)
  assert.equal(isStale(friday, day('2026-11-25')), true)
  assert.equal(isStale(friday, day('2026-11-19')), true, 'a day to come is no rate')
  assert.equal(isStale(day('2026-12-10'), day('2026-12-15')), true)
  assert.equal(isStale(day('2026-12-11'), day('2026-12-15')), false, 'the 12th closes the banks')
  const rate: Rate = {
    currency: 'USD',
    on: friday,
    pesos: 185_270n,
    rateId: 'r',
    source: 'prueba',
    mark: 'official',
    readAt: Temporal.Instant.from('2026-11-20T18:00:00Z'),
  }
  assert.equal(rateStateOf(rate, day('2026-11-23')).kind, 'known')
  assert.equal(rateStateOf(rate, day('2026-11-30')).kind, 'stale')
  assert.equal(rateStateOf(undefined, friday).kind, 'unknown')
})

test('a comma in the wrong place is noticed', () => {
  const read = (pesos: bigint) => ({ currency: 'USD', on: day('2026-11-20'), pesos }) as const
  assert.equal(hasJumped(undefined, read(185_270n)), false)
  assert.equal(hasJumped({ pesos: 185_270n }, read(199_900n)), false)
  assert.equal(hasJumped({ pesos: 185_270n }, read(200_200n)), true)
  assert.equal(hasJumped({ pesos: 185_270n }, read(18_527n)), true)
  assert.equal(dollars(estimateUsd(mxn('4182.50'), 185_270n)), '$225.75')
})
