// Aim: whatever the amount and the rate, no centavo is made or lost: both legs and the rounding close at zero, and
// rounding never costs who pays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { centavos, cents, dollars, mxn, pesos, readUsd } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { Price } from './partners.ts'
import { counterRate, isOverLimit, minutesLeft, offerFor, standsAt, worthOf } from './quotes.ts'
import { dollarLeg, fundEntries, mirrored, owedBy } from './transfers.ts'

const today = day('2026-11-23')
const rate = { pesos: 185_270n, on: day('2026-11-20') }
const price: Price = {
  marginPpm: 15_000n,
  payerFee: cents(250n),
  fundFee: mxn('28.00'),
  limits: {
    least: cents(500n),
    operation: cents(299_900n),
    day: cents(299_900n),
    month: cents(900_000n),
  },
  quoteMinutes: 20,
  payMinutes: 30,
  source: 'prueba',
  mark: 'assumed',
}

test('4,182.50 pesos at 18.5270 less 1.5 %', () => {
  const offer = offerFor(mxn('4182.50'), rate, price, today)
  assert.ok(offer.ok)
  const { usd, total, rate: counter, rounding } = offer.value
  assert.equal(counter, 182_491n)
  assert.deepEqual([dollars(usd), dollars(total)], ['$229.18', '$231.68'])
  assert.equal(pesos(worthOf(usd, counter)), '$4,182.33')
  assert.equal(pesos(rounding), '$0.17')
  assert.equal(pesos(owedBy(offer.value)), '$4,154.33')
})

test('too old a rate, too little, too much', () => {
  const said = (amount: string, over: Partial<typeof rate> = {}) => {
    const offer = offerFor(mxn(amount), { ...rate, ...over }, price, today)
    return offer.ok ? offer.value.usd : offer.code
  }
  assert.equal(said('4182.50', { on: day('2026-11-18') }), 'rate-stale')
  assert.equal(said('4182.50', { on: day('2026-11-24') }), 'rate-stale')
  assert.equal(said('0.01'), 'under-least')
  assert.equal(said('91.24'), 'under-least')
  assert.equal(said('91.25'), 500n)
  assert.equal(said('60000.00'), 'over-limit')
  const gone = { day: cents(200_000n), month: cents(890_000n) }
  assert.equal(isOverLimit(price.limits, cents(9_900n), gone), false)
  assert.equal(isOverLimit(price.limits, cents(10_001n), gone), true)
  assert.equal(isOverLimit(price.limits, cents(99_901n), { ...gone, month: cents(0n) }), true)
})

test('for any amount, rate, margin and fee both legs sum to zero and rounding favours the payer', () => {
  const amount = fc.bigInt({ min: 1n, max: 99_999_999n })
  const pesosPerDollar = fc.bigInt({ min: 50_000n, max: 999_999n })
  const margin = fc.bigInt({ min: 0n, max: 200_000n })
  const fee = fc.bigInt({ min: 0n, max: 5_000n })
  const limits = { least: cents(0n), operation: cents(10n ** 9n), day: cents(0n), month: cents(0n) }
  fc.assert(
    fc.property(amount, pesosPerDollar, margin, fee, fee, (asked, p, marginPpm, own, kept) => {
      const terms = { ...price, limits, marginPpm, payerFee: cents(own), fundFee: centavos(kept) }
      const made = offerFor(centavos(asked), { pesos: p, on: today }, terms, today)
      if (!made.ok) return assert.equal(made.code, 'under-least')
      const offer = made.value
      const all = (amounts: readonly { amount: bigint }[]) =>
        amounts.reduce((sum, one) => sum + one.amount, 0n)
      assert.equal(all(dollarLeg(offer)), 0n)
      assert.equal(all(mirrored(dollarLeg(offer))), 0n)
      assert.equal(all(fundEntries(offer)), 0n)
      assert.equal(offer.total, offer.usd + offer.payerFee)
      assert.equal(owedBy(offer) + offer.rounding + offer.fundFee, asked)
      assert.ok(offer.rounding >= 0n, 'the fund adds, the payer never')
      assert.ok(offer.rounding * 10_000n <= offer.rate + 5_000n, 'less than what a cent is worth')
      assert.ok(worthOf(offer.usd, offer.rate) <= asked)
    }),
    { numRuns: 5_000 },
  )
})

test('the counter takes its margin of the reference, and a quote stands for its minutes', () => {
  assert.equal(counterRate(185_270n, 0n), 185_270n)
  assert.equal(counterRate(185_270n, 11_000n), 183_232n)
  const now = Temporal.Instant.from('2026-11-23T18:00:00Z')
  const validUntil = now.add({ minutes: 20 })
  assert.equal(minutesLeft({ validUntil }, now), 20)
  assert.equal(minutesLeft({ validUntil }, now.add({ seconds: 1 })), 20)
  assert.equal(minutesLeft({ validUntil }, validUntil), 0)
  assert.deepEqual(
    [standsAt({ validUntil }, now), standsAt({ validUntil }, validUntil)],
    [true, false],
  )
})

test('dollars as people and files write them', () => {
  assert.equal(readUsd('229.18'), 22_918n)
  assert.deepEqual(['229.1', '229.181', '1e3', '', '9223372036854775808.00'].map(readUsd), [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  assert.equal(dollars(cents(-123_456n)), '−$1,234.56')
})
