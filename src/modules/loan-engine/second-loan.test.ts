import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../foundation/time.ts'
import { type SecondLoanAsked, secondLoanOn } from './second-loan.ts'

const asked: SecondLoanAsked = {
  first: { settledOn: day('2026-05-20'), forgiven: false, inBreach: false, kind: 'traditional' },
  on: day('2026-11-20'),
  waitMonths: 6,
}

// Rules of the second loan: Expreso (December 2023), Crónica (January 2026).
test('six months after a clean payoff', () => {
  assert.deepEqual(secondLoanOn(asked), { eligible: true })
  assert.deepEqual(secondLoanOn({ ...asked, on: day('2026-11-19') }), {
    eligible: false,
    reasons: ['too-soon'],
    from: day('2026-11-20'),
  })
})

test('every reason is told, and what is unknown is not held against anybody', () => {
  const told = secondLoanOn({
    ...asked,
    first: { settledOn: undefined, forgiven: true, inBreach: true, kind: 'joint' },
    continuousBimesters: 11,
    age: 60,
    termYears: 15,
    agePlusTerm: 70,
  })
  assert.deepEqual(told, {
    eligible: false,
    from: undefined,
    reasons: [
      'first-not-settled',
      'first-forgiven',
      'first-in-breach',
      'first-of-two-people',
      'contributions-too-short',
      'too-old',
    ],
  })
})
