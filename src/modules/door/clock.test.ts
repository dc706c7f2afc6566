// The time of the line, whatever is done to the clocks of the machines: several processes, each on a machine of its own,
// tell each other by the beat as `beat.usecases.ts` does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aheadBy, heard, type LineClock, reading, unread } from './clock.ts'
import { instantOf, orderOf, secondOf } from './tickets.ts'

const start = Temporal.Instant.from('2026-11-23T17:00:00Z').epochMilliseconds
const beatEvery = 1_000
const notTwice = 800_000
const processes = 3

type Event =
  | { readonly kind: 'comes'; readonly to: number }
  | { readonly kind: 'clock'; readonly of: number; readonly by: number }
  | { readonly kind: 'killed'; readonly who: number }
type Step = { readonly after: number; readonly event: Event }

const one = fc.nat({ max: processes - 1 })
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('comes' as const), to: one }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      of: one,
      by: fc.oneof(
        fc.integer({ min: -5_000, max: 5_000 }),
        fc.integer({ min: -3_600_000, max: 3_600_000 }),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('killed' as const), who: one }) },
)
const steps = fc.array(fc.record({ after: fc.integer({ min: 2, max: 1_500 }), event }), {
  minLength: 30,
  maxLength: 120,
})

type Arrival = { readonly at: number; readonly to: number; readonly order: number }

/** Lives through the steps, by a true time that no process knows. */
function live(taken: readonly Step[]) {
  const off = Array.from({ length: processes }, () => 0)
  const clocks: LineClock[] = off.map(() => unread)
  const arrivals: Arrival[] = []
  let [now, told] = [start, 0]
  const read = (who: number) => {
    clocks[who] = reading(clocks[who]!, now + off[who]!)
    return clocks[who].at
  }
  const hear = (who: number) => {
    clocks[who] = heard(clocks[who]!, told)
  }
  const beat = (who: number) => {
    const before = read(who)
    if (told <= before - notTwice || told > before) {
      hear(who)
      told = read(who)
    }
    hear(who)
  }
  const untilThen = (then: number) => {
    for (; now < then; now++)
      for (let who = 0; who < processes; who++)
        if ((now + (who * beatEvery) / processes) % beatEvery < 1) beat(who)
  }
  const meet = (met: Event) => {
    if (met.kind === 'comes') arrivals.push({ at: now, to: met.to, order: read(met.to) })
    else if (met.kind === 'clock') off[met.of]! += met.by
    else {
      clocks[met.who] = unread
      beat(met.who) // before it serves anybody
    }
  }
  for (let who = 0; who < processes; who++) beat(who)
  for (const { after, event } of taken) {
    untilThen(now + after)
    meet(event)
  }
  return { arrivals, clocks, off, untilThen, now: () => now }
}

/** Processes hear of each other by the beat. */
const heardWithin = 3_500

test('whoever comes later is later in line, however clocks are set and whoever is killed', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { arrivals } = live(taken)
      const killed = taken.some(({ event }) => event.kind === 'killed')
      for (const [i, a] of arrivals.entries())
        for (const b of arrivals.slice(i + 1)) {
          if (b.at - a.at > heardWithin) assert.ok(b.order > a.order, 'across processes')
          if (!killed && a.to === b.to) assert.ok(b.order > a.order, 'in one process')
        }
    }),
    { numRuns: 60 },
  )
})

test('the line comes back to the clock when that is left alone, and never falls behind it', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { clocks, off, untilThen, now } = live(taken)
      for (const [who, clock] of clocks.entries()) {
        const here = reading(clock, now() + off[who]!)
        assert.ok(here.at >= here.readAt * 1_000)
      }
      const [clock] = clocks
      const left = aheadBy(reading(clock!, now() + off[0]!))
      untilThen(now() + 1)
      const later = reading(clock!, now() + off[0]! + left * 11)
      assert.equal(aheadBy(later), 0)
    }),
    { numRuns: 40 },
  )
})

test('a clock that is right is the line’s own; one that jumps ahead is followed', () => {
  const right = reading(unread, start)
  assert.deepEqual(right, { at: orderOf(start, 0), readAt: start })
  assert.equal(reading(right, start + 7).at, orderOf(start + 7, 0))
  assert.equal(reading(right, start + 360_000).at, orderOf(start + 360_000, 0))
  assert.equal(aheadBy(right), 0)
})

test('a clock that is set back three seconds: the line goes on at nine tenths, for half a minute', () => {
  const before = reading(unread, start)
  let clock = reading(before, start - 3_000)
  assert.ok(clock.at > before.at, 'whoever comes now comes after')
  assert.equal(aheadBy(clock), 3_000)
  clock = reading(clock, start - 2_000)
  assert.equal(instantOf(clock.at).epochMilliseconds, start + 900)
  assert.equal(secondOf(clock.at), start / 1_000)
  for (let ms = -2_000; ms <= 28_000; ms += 500) clock = reading(clock, start + ms)
  assert.equal(aheadBy(clock), 0)
})
