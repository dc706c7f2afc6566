import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Mxn, mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { Loan } from '../loans/loans.ts'
import { isPayment, type LoanMovement } from '../loans/movements.ts'
import { type CannotCertify, interestOf, refusalFor, yearsToCertify } from './interest.ts'
import { periodsOf, periodText, readPeriod, statementOf, sumsOf, yearsOf } from './statements.ts'

const loan = {
  ratePpm: 104_500,
  grantedOn: day('2023-03-14'),
  regime: 'roa',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  currency: 'mxn',
  figures: { asOf: day('2024-02-10') },
} as unknown as Loan

const moved = (
  on: string,
  principal: Mxn,
  after: Mxn,
  rest: Partial<LoanMovement> = {},
): LoanMovement => ({
  effectiveOn: day(on),
  sequence: 1,
  kind: 'payment',
  source: 'payroll',
  amount: principal,
  parts: {
    principal,
    interest: zeroMxn,
    lateInterest: zeroMxn,
    insurance: zeroMxn,
    other: zeroMxn,
  },
  balanceAfter: after,
  balanceAfterVsm: null,
  ...rest,
})

test('payroll gives a statement each two months, own payments one a month, only of what is known', () => {
  const texts = (one: Partial<Loan>) => periodsOf({ ...loan, ...one } as Loan).map(periodText)
  assert.deepEqual(texts({}), ['2023-B6', '2023-B5', '2023-B4', '2023-B3', '2023-B2'])
  const own = texts({ regime: 'rea', regimeSince: day('2023-09-01') })
  assert.deepEqual(own, [
    '2024-01',
    '2023-12',
    '2023-11',
    '2023-10',
    '2023-09',
    '2023-B4',
    '2023-B3',
    '2023-B2',
  ])
  assert.deepEqual(texts({ figures: null }), [], 'without a file there is nothing to tell')
  const paid = texts({ status: 'paid-off', statusSince: day('2023-04-30') })
  assert.equal(paid[0], '2023-B6', 'what still arrives after the end is told')
})

test('a period is read as it is written, and nothing else is', () => {
  for (const text of ['2026-B3', '2026-05']) assert.equal(periodText(readPeriod(text)!), text)
  for (const text of ['2026-B7', '2026-13', '2026', 'inicio', '2026b3'])
    assert.equal(readPeriod(text), undefined)
})

test('a statement ends where its movements lead, whatever they are', () => {
  const stretch = { from: day('2023-05-01'), to: day('2023-06-30') }
  const amounts = fc.array(fc.bigInt({ min: -5_000_00n, max: 5_000_00n }), { maxLength: 20 })
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), amounts, (start, principals) => {
      let balance = start
      const movements = principals.map((principal, i) => {
        balance -= principal
        return moved(`2023-05-${`${i + 1}`.padStart(2, '0')}`, principal as Mxn, balance as Mxn)
      })
      const last = moved('2023-04-30', zeroMxn, start as Mxn)
      const told = statementOf(loan, stretch, movements, last)
      assert.equal(told.owedAfter, balance)
      assert.equal(told.owedBefore, start)
      assert.equal(told.sums.principal, start - balance)
      const alone = statementOf(loan, stretch, movements, undefined)
      assert.equal(
        alone.owedBefore,
        movements.length > 0 ? start : null,
        'also without the one before',
      )
    }),
  )
})

test('a record that does not follow is our fault, and an unknown balance is unknown', () => {
  const stretch = { from: day('2023-05-01'), to: day('2023-06-30') }
  const broken = [moved('2023-05-31', mxn('10.00'), mxn('95.00'))]
  assert.throws(() =>
    statementOf(loan, stretch, broken, moved('2023-04-30', zeroMxn, mxn('100.00'))),
  )
  const empty = statementOf(loan, stretch, [], undefined)
  assert.deepEqual([empty.owedBefore, empty.owedAfter], [null, null])
  const unknown = [moved('2023-05-31', mxn('10.00'), null as never)]
  assert.equal(statementOf(loan, stretch, unknown, undefined).owedAfter, null)
})

test('the years of a life add up to the life', () => {
  const one = fc.record({
    month: fc.integer({ min: 0, max: 47 }),
    paid: fc.bigInt({ min: 0n, max: 10n ** 6n }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60 }), (paid) => {
      const movements = paid
        .sort((a, b) => a.month - b.month)
        .map(({ month, paid: amount }) =>
          moved(day('2020-01-15').add({ months: month }).toString(), amount as Mxn, zeroMxn),
        )
      const years = yearsOf(movements)
      const whole = sumsOf(movements.filter(isPayment))
      assert.equal(
        years.reduce((sum, row) => sum + row.sums.principal, 0n),
        whole.principal,
      )
    }),
  )
})

// Appendix A12 of the field's figures (press method, nortedigital): 500,000 at 10.45 % with 7.82 % of inflation.
const year2022 = (balance: Mxn, interest: Mxn) =>
  interestOf(
    { ...loan, grantedOn: day('2020-01-01') },
    2022,
    [
      moved('2022-12-31', zeroMxn, balance, {
        amount: interest,
        parts: { ...moved('2022-12-31', zeroMxn, balance).parts, interest },
      }),
    ],
    balance,
    78_200n,
  )

test('real interest: 500,000.00 at 10.45 % with inflation of 7.82 % is 13,150.00', () => {
  const told = year2022(mxn('500000.00'), mxn('52250.00'))
  assert.equal(told.averageBalance, mxn('500000.00'))
  assert.equal(told.adjustment, mxn('39100.00'))
  assert.equal(told.real, mxn('13150.00'))
  assert.equal(told.accrued, mxn('52250.04'), 'twelve months of 4,354.17')
  assert.equal(told.paid, mxn('52250.00'))
})

test('when inflation takes more than was paid, the real interest is zero, not less', () => {
  assert.equal(year2022(mxn('500000.00'), mxn('1000.00')).real, zeroMxn)
})

test('a loan of part of the year is weighed by its days, and a pause accrues nothing', () => {
  const granted = moved('2023-07-02', mxn('-365000.00'), mxn('365000.00'), { kind: 'disbursement' })
  const told = interestOf(loan, 2023, [granted], zeroMxn, 100_000n)
  assert.equal(told.averageBalance, mxn('183000.00'), '183 of 365 days')
  assert.equal(told.accrued, mxn('15892.70'), 'five months of 3,178.54')
  const paused = { ...loan, status: 'deferred', statusSince: day('2023-09-01') } as const
  assert.equal(interestOf(paused, 2023, [granted], zeroMxn, 100_000n).accrued, mxn('3178.54'))
  const unknown = interestOf(loan, 2023, [], null, 100_000n)
  assert.deepEqual([unknown.accrued, unknown.averageBalance, unknown.real], [null, null, null])
})

test('a certificate is refused in this order', () => {
  const ready = { inflation: true, rfc: 'ours' } as const
  const cases: readonly [
    number,
    string,
    Parameters<typeof refusalFor>[3],
    CannotCertify | undefined,
  ][] = [
    [2022, '2025-03-01', ready, 'year-not-of-loan'],
    [2025, '2025-03-01', ready, 'year-not-of-loan'],
    [2024, '2025-01-31', { inflation: false, rfc: 'generic' }, 'before-february'],
    [2024, '2025-02-01', { inflation: false, rfc: 'generic' }, 'no-inflation'],
    [2024, '2025-02-01', { inflation: true, rfc: 'generic' }, 'rfc-generic'],
    [2024, '2025-02-01', { inflation: true, rfc: 'differs' }, 'rfc-differs'],
    [2024, '2025-02-01', ready, undefined],
  ]
  for (const [year, today, known, expected] of cases)
    assert.equal(refusalFor(loan, year, day(today), known), expected, `${year} on ${today}`)
  assert.deepEqual(yearsToCertify(loan, day('2026-01-05')), [2025, 2024, 2023])
  const ended = { ...loan, status: 'paid-off', statusSince: day('2024-05-01') } as const
  assert.deepEqual(yearsToCertify(ended, day('2026-01-05')), [2024, 2023])
})
