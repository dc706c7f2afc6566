import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../foundation/time.ts'
import { workingDaysBetween } from '../../foundation/working-days.ts'
import {
  type AnswerClock,
  clockAfter,
  informationBy,
  isLate,
  lapseIsNear,
  lengthened,
  noClock,
  resumed,
  started,
  stopped,
  usedDays,
} from './answer-clock.ts'
import { definitions } from './definitions.ts'
import { estimateOf } from './estimate.ts'

const says = (clock: AnswerClock): string =>
  clock.is === 'running'
    ? `${clock.answerBy} of ${clock.termDays}`
    : clock.is === 'stopped'
      ? `${clock.daysLeft} left of ${clock.termDays}`
      : 'none'

test('twenty working days across holidays, stopped and gone on', () => {
  // 16 November 2026 is the holiday of the 20th; 25 December and 1 January are rest days.
  const sent = started({ workingDays: 20 }, day('2026-11-13'))
  assert.equal(says(sent), '2026-12-14 of 20')
  const asked = stopped(sent, day('2026-11-20'))
  assert.equal(says(asked), '16 left of 20')
  assert.equal(usedDays(asked, day('2026-12-24')), 4, 'waiting for the person is not counted')
  const given = resumed(asked, day('2026-12-08'))
  assert.equal(says(given), '2026-12-31 of 20')
  assert.equal(says(lengthened(given, 10)), '2027-01-15 of 30')
  assert.equal(says(lengthened(asked, 10)), '26 left of 30')
  assert.equal(usedDays(given, day('2026-12-11')), 7)
})

test('late is late: a pause gives back one day and forgets none', () => {
  const sent = started({ workingDays: 5 }, day('2026-11-23'))
  assert.equal(says(sent), '2026-11-30 of 5')
  assert.ok(!isLate(sent, day('2026-11-30')))
  assert.ok(isLate(sent, day('2026-12-01')))
  const asked = stopped(sent, day('2026-12-03'))
  assert.equal(says(asked), '-3 left of 5')
  const given = resumed(asked, day('2026-12-10'))
  assert.equal(says(given), '2026-12-11 of 9')
  assert.equal(usedDays(given, day('2026-12-11')), 9, '5 of the term, 3 late, 1 after the pause')
})

test('what a move does to the clock', () => {
  const terms = definitions['data-correction']
  const on = day('2026-11-23')
  const running = started(terms.answer, day('2026-11-03'))
  const to = (
    from: Parameters<typeof clockAfter>[1]['from'],
    there: typeof from,
    clock = running,
  ) => says(clockAfter(clock, { from, to: there, on }, terms))
  assert.equal(to('sent', 'in-review'), '2026-12-02 of 20')
  assert.equal(to('in-review', 'needs-information'), '7 left of 20')
  assert.equal(to('needs-information', 'in-review', stopped(running, on)), '2026-12-02 of 20')
  assert.equal(to('needs-information', 'in-review', noClock), '2026-12-21 of 20')
  assert.equal(to('in-decision', 'declined'), 'none')
  assert.equal(to('declined', 'in-review', noClock), '2026-12-21 of 20')
  assert.equal(to('in-decision', 'approved'), 'none')
  assert.equal(
    says(
      clockAfter(running, { from: 'in-decision', to: 'approved', on }, { ...terms, execution: 15 }),
    ),
    '2026-12-14 of 15',
  )
  assert.equal(to('in-review', 'withdrawn'), 'none')
})

test('we wait ten working days for what we asked, and warn three before', () => {
  const by = informationBy(definitions['data-correction'], day('2026-11-23'))
  assert.equal(by.toString(), '2026-12-07')
  assert.ok(!lapseIsNear(by, day('2026-12-01')))
  assert.ok(lapseIsNear(by, day('2026-12-02')))
  assert.ok(!lapseIsNear(by, day('2026-12-08')))
})

test('however often it is stopped, what we used is what passed while it ran', () => {
  const monday = day('2026-11-02')
  const steps = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), steps, (term, gaps) => {
      let clock = started({ workingDays: term }, monday)
      let [on, ran] = [monday, 0]
      for (const days of gaps) {
        const then = on.add({ days })
        if (clock.is === 'running') {
          ran += workingDaysBetween(on, then)
          clock = stopped(clock, then)
        } else clock = resumed(clock, then)
        on = then
        assert.equal(usedDays(clock, on), ran)
      }
    }),
  )
})

test('an estimate is said with ten answers or more, by the nearest rank', () => {
  assert.equal(estimateOf([1, 2, 3, 4, 5, 6, 7, 8, 9]), undefined)
  assert.deepEqual(estimateOf([14, 3, 6, 5, 4, 2, 9, 7, 6, 20]), {
    half: 6,
    nineOfTen: 14,
    of: 10,
  })
})
