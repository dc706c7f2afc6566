// Fairness, on the real rules: five thousand people come to a portal with room for a hundred.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inversions, type Morning, simulate } from '../../../test/harness/line-simulation.ts'
import { advanced, between, calledAt, mostAtOnce, rangeOf, type Second } from './line.ts'
import { orderOf } from './tickets.ts'

const office: Morning = {
  people: 5_000,
  capacity: 100,
  comingFor: 900,
  staying: 90,
  givingUp: 10,
  comingBack: 5,
  seed: 7,
}
const mornings: readonly (readonly [string, Morning])[] = [
  ['everybody waits', { ...office, givingUp: 0, comingBack: 0 }],
  ['some give up, some close the page and come back', office],
  ['a third gives up at once', { ...office, givingUp: 33, seed: 11 }],
  ['all come within a minute', { ...office, comingFor: 60, seed: 13 }],
  [
    'the clock jumps ahead and is set back, again and again',
    {
      ...office,
      seed: 17,
      jumps: [
        { after: 300, by: 360 },
        { after: 420, by: -3 },
        { after: 600, by: -357 },
        { after: 700, by: 1_800 },
        { after: 701, by: -1_800 },
        { after: 3_000, by: -60 },
      ],
    },
  ],
]

for (const [name, morning] of mornings)
  test(`first come, first served: ${name}`, (t) => {
    const { walkers, most, idle } = simulate(morning)
    const came = walkers.filter((w) => w.cameInAt !== undefined)
    const wanted = walkers.filter((w) => !w.gaveUp)
    assert.equal(came.length, wanted.length, 'everybody who wanted to got in')
    assert.ok(most <= morning.capacity, `never more than ${morning.capacity}: ${most}`)
    const inverted = inversions(walkers)
    assert.ok(inverted < 0.01, `${(inverted * 100).toFixed(2)} % of pairs inverted`)
    const slow = idle.filter((seconds) => seconds > 60).length
    assert.ok(slow / idle.length < 0.01, `${slow} of ${idle.length} places idle over a minute`)
    const told = came.filter((w) => w.told && !w.closedPage)
    const inRange = told.filter((w) => {
      const waited = (w.cameInAt! - w.told!.at) / 60
      return waited >= w.told!.range.low && waited <= w.told!.range.high
    })
    const share = inRange.length / told.length
    assert.ok(share >= 0.8, `${(share * 100).toFixed(1)} % of the waits inside the range told`)
    for (const walker of came.filter((w) => !w.closedPage)) assert.equal(walker.turnsLost, 0)
    t.diagnostic(
      `${(inverted * 100).toFixed(3)} % inverted; ${(share * 100).toFixed(1)} % as told; idle at most ${Math.max(...idle)} s`,
    )
  })

const arrivals: readonly Second[] = [
  { second: 100, arrived: 10 },
  { second: 101, arrived: 0 },
  { second: 103, arrived: 40 },
]
const at = (second: number) => orderOf(second * 1000, 0)

test('few are called at once, however many places are free', () => {
  assert.deepEqual([1, 3, 20, 100, 2_000].map(mostAtOnce), [1, 1, 1, 5, 100])
  const afterTrouble = Math.min(100, mostAtOnce(100))
  assert.equal(advanced(at(100), arrivals, afterTrouble, at(200)).called, 5)
})

test('the frontier passes as many as there is room for, and never moves back', () => {
  assert.deepEqual(advanced(at(100), arrivals, 0, at(200)), { frontier: at(100), called: 0 })
  assert.deepEqual(advanced(at(100), arrivals, 5, at(200)), { frontier: at(100.5), called: 5 })
  assert.deepEqual(advanced(at(100), arrivals, 10, at(200)), { frontier: at(103), called: 10 })
  assert.deepEqual(advanced(at(100), arrivals, 30, at(200)), { frontier: at(103.5), called: 30 })
  assert.deepEqual(advanced(at(100), arrivals, 90, at(200)), { frontier: at(198), called: 50 })
  assert.deepEqual(advanced(at(300), arrivals, 90, at(200)), { frontier: at(300), called: 0 })
})

test('nobody is called twice, however the room comes: in one piece or in many', () => {
  let frontier = at(99)
  let called = 0
  for (let i = 0; i < 60; i++) {
    const moved = advanced(frontier, arrivals, 1, at(200))
    assert.ok(moved.frontier >= frontier)
    called += moved.called
    frontier = moved.frontier
  }
  assert.ok(Math.abs(called - 50) < 0.01, `${called} of 50`)
  assert.equal(between(arrivals, frontier, at(200)), 0)
})

test('when a turn came is read off the calls, also after a restart of everything', () => {
  const calls = [
    { at: 1_000, frontier: at(100), called: 4 },
    { at: 5_000, frontier: at(102), called: 9 },
  ]
  assert.equal(calledAt(calls, at(102), at(99)), 1_000)
  assert.equal(calledAt(calls, at(102), at(101)), 5_000)
  assert.equal(calledAt(calls, at(102), at(103)), undefined)
  assert.equal(calledAt([], at(102), at(101)), Number.POSITIVE_INFINITY, 'a moment ago')
})

test('a line of any length is told in few ways: each page is drawn once, whatever the flood', () => {
  const told = new Set<string>()
  for (let ahead = 0; ahead < 200_000; ahead += 7) {
    const { low, high } = rangeOf(ahead, { called: 660, minutes: 10 })
    assert.ok(low < high && high <= 1_440, `${low}–${high}`)
    told.add(`${low} ${high}`)
  }
  assert.ok(told.size < 150, `${told.size} pages`)
})
