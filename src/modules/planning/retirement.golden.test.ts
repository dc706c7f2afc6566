// Aim: two projections that a bookkeeper can follow line by line: savings to retirement, then spent.
import { test } from 'node:test'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import { published } from '../../../test/harness/parameters.ts'
import { type Mxn, mxn, plainAmount, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import {
  type Assumptions,
  assumptionsOn,
  monthlyDeposit,
  paces,
  percentText,
  type Saver,
} from './projection.ts'
import { answerTo, pathsOf } from './retirement.ts'

const assumed = assumptionsOn(published(), day('2026-11-22'))!
const maya: Saver = {
  idle: zeroMxn,
  earning: mxn('86412.35'),
  dailyWage: mxn('612.40'),
  extraMonthly: mxn('300.00'),
  monthsToGo: 14,
  loanMonths: { slow: 4, usual: 3, fast: 2 },
}
const carmen: Saver = {
  idle: mxn('3120.44'),
  earning: mxn('24890.12'),
  dailyWage: null,
  extraMonthly: zeroMxn,
  monthsToGo: 0,
  loanMonths: { slow: 0, usual: 0, fast: 0 },
}

const row = (cells: readonly string[]) => cells.map((one) => one.padStart(13)).join('')

function told(title: string, saver: Saver, known: Assumptions, monthly: Mxn): string {
  const paths = pathsOf(saver, known, monthly)
  const rows = paths[0]!.points.map(({ month }, i) =>
    row([`${month}`, ...paths.map((path) => plainAmount(path.points[i]!.amount))]),
  )
  const lines = paces.map((pace) => {
    const { yield: earns, wageGrowth, worked } = known[pace]
    const deposit = monthlyDeposit(saver.dailyWage ?? 0n, known, worked.ppm)
    const shares = [earns, wageGrowth, worked].map((one) => percentText(one.ppm))
    return row([pace, ...shares, plainAmount(deposit as Mxn)])
  })
  const answer = Object.entries(answerTo({ monthly, other: zeroMxn }, saver, known)).map(
    ([name, value]) => `${name} ${typeof value === 'bigint' ? plainAmount(value as Mxn) : value}`,
  )
  return [
    `## ${title}`,
    row(['pace', 'yield', 'raises', 'worked', 'deposit']),
    ...lines,
    '',
    row(['month', ...paces]),
    ...rows,
    '',
    `Answer to ${plainAmount(monthly)} a month: ${answer.join(', ')}`,
    '',
  ].join('\n')
}

test('fourteen months with a loan that ends, and years that are spent', () => {
  const source =
    'Our own projection: each month savings × yield ÷ 12 (half up), then deposit and own saving; figures of published.txt.'
  const text = [
    source,
    '',
    told(
      '612.40 a day, 300.00 more a month, a loan for 2 to 4 months',
      maya,
      { ...assumed, yearsAfter: 1 },
      mxn('9000.00'),
    ),
    told(
      'Retired; 3,120.44 of 1972 to 1992 earn nothing and go first',
      carmen,
      { ...assumed, yearsAfter: 2 },
      mxn('1500.00'),
    ),
  ].join('\n')
  sameAsGolden('retiro.txt', text)
})
