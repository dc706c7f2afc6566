// Aim: the sentence names the rule that made the figure; where the rule gives another figure, it says so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../../../test/harness/parameters.ts'
import { bimester } from '../../foundation/bimester.ts'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { MovementKind } from './savings.ts'
import { type Recorded, whyOf } from './why.ts'

const recorded = (
  kind: MovementKind,
  amount: string,
  over: Partial<Recorded> & { on?: string } = {},
): Recorded => ({
  movement: {
    bimester: bimester(2026, 2),
    kind,
    component: '97',
    employer: 'Muebles La Encina',
    effectiveOn: day(over.on ?? '2026-05-20'),
    amount: mxn(amount),
    key: { bimester: 20262, journalId: '018f0000-0000-7000-8000-000000000001', line: 2n },
  },
  reported: null,
  loan: null,
  corrects: false,
  source: { by: 'event', on: day('2026-05-21') },
  ...over,
})
const why = (one: Recorded) => {
  const { recorded: _, ...reason } = whyOf(one, published())
  return reason
}
const reported = { dailyWage: mxn('400.00'), days: 61 }

test('a deposit: the share, the wage, the days, the cap, and what differs', () => {
  const plain = {
    rule: 'deposit',
    ...reported,
    share: 50_000n,
    cap: null,
    expected: null,
    use: null,
  }
  assert.deepEqual(why(recorded('deposit', '1220.00', { reported })), plain)
  assert.deepEqual(why(recorded('deposit', '1219.50', { reported })), plain)
  assert.deepEqual(why(recorded('deposit', '1000.00', { reported })), {
    ...plain,
    expected: mxn('1220.00'),
  })
  const high = { dailyWage: mxn('4000.00'), days: 61 }
  assert.deepEqual(why(recorded('deposit', '8944.89', { reported: high })), {
    ...plain,
    ...high,
    cap: { amount: mxn('2932.75'), umas: 25n },
  })
  assert.deepEqual(why(recorded('deposit', '1220.00')), { rule: 'deposit-plain' })
})

test('to a loan: what it does there goes by the vintage of the loan', () => {
  const use = (grantedOn: string, currency: 'mxn' | 'vsm') => {
    const loan = { grantedOn: day(grantedOn), currency }
    const reason = whyOf(recorded('deposit-for-loan', '1220.00', { reported, loan }), published())
    return reason.rule === 'deposit-for-loan' ? reason.use : undefined
  }
  assert.deepEqual(
    [use('2021-05-01', 'mxn'), use('2021-04-30', 'mxn'), use('2022-03-01', 'vsm')],
    ['to-principal', 'part-of-due', 'part-of-due'],
  )
})

test('a yield is that of its month where a rate of the year is known; else what the file says', () => {
  const rule = (on: string, amount = '31.00') => why(recorded('yield', amount, { on })).rule
  assert.deepEqual(
    [rule('2026-05-31'), rule('2026-05-20'), rule('2017-05-31'), rule('2026-05-31', '-1.00')],
    ['yield', 'yield-plain', 'yield-plain', 'correction'],
  )
})

test('everything else by what it is, and a correction first', () => {
  assert.deepEqual(
    [
      why(recorded('opening', '1.00')).rule,
      why(recorded('voluntary', '1.00')).rule,
      why(recorded('adjustment', '-1.00')).rule,
      why(recorded('deposit-in-clarification', '1.00')).rule,
      why(recorded('withdrawal', '-1.00')).rule,
      why(
        recorded('withdrawal', '-1.00', {
          loan: { grantedOn: day('2026-05-20'), currency: 'mxn' },
        }),
      ).rule,
      why(recorded('deposit', '-1220.00', { reported, corrects: true })).rule,
    ],
    [
      'opening',
      'voluntary',
      'adjustment',
      'deposit-in-clarification',
      'withdrawal',
      'withdrawal-for-loan',
      'correction',
    ],
  )
})
