import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Mxn } from '../../foundation/money.ts'
import { barShares, bricksFor, bricksInAll, brickWall, slots, splitBar } from './pictures.ts'

test('the wall: 16 of 42 bricks at 38 %, none at nothing, all at the end alone', () => {
  assert.equal(bricksInAll, 42)
  assert.deepEqual([0, 1, 38, 50, 99, 100].map(bricksFor), [0, 1, 16, 21, 41, 42])
  for (let p = 1; p <= 100; p++) assert.ok(bricksFor(p) >= bricksFor(p - 1))
})

test('the wall of the screen is drawn as designed', () => {
  const markup = brickWall(38, 'Muro').toString()
  assert.match(markup, /<path d="M301 46h18v13h-18zM1 31h38v13h-38z/)
  assert.match(markup, /<path class="on" d="M1 61h38v13h-38z.*M261 46h38v13h-38z"\/>/)
})

test('three of six slots', () => {
  const markup = slots([true, true, true, false, false, false], 'Tres').toString()
  assert.equal(markup.match(/class="on"/g)?.length, 3)
  assert.equal(markup.match(/<path/g)?.length, 6)
})

test('the shares of a bar fill it, whatever the parts', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n }) as fc.Arbitrary<Mxn>
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      const whole = barShares([a, b, c]).reduce((x, y) => x + y, 0n)
      assert.equal(whole, a + b + c === 0n ? 0n : 3_000n)
    }),
  )
  assert.match(
    splitBar([171106n, 227514n, 19630n] as unknown as [Mxn, Mxn, Mxn]).toString(),
    /<rect class="a" x="0.0" width="122.7" height="14"\/><rect class="b" x="122.7" width="163.2"/,
  )
})
