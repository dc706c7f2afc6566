// Made-up people and figures for the gallery of the planning tools. The figures of law are round on purpose.
import { bimester, dueDayOf } from '../../foundation/bimester.ts'
import { type Mxn, mxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import type { Deposit } from '../contributions/contributions.ts'
import type { Loan } from '../loans/loans.ts'
import {
  type ParameterName,
  type Parameters,
  parametersFrom,
  readValue,
} from '../parameters/parameters.ts'
import { savingsFrom } from '../savings/savings.ts'
import type { Standing } from './standing.ts'

const figures: Readonly<Partial<Record<ParameterName, string>>> = {
  'uma-day': '117.31',
  'minimum-wage-day': '315.04',
  'wage-cap-umas': '25',
  'contribution-share': '5',
  'extra-contribution-share': '5',
  'extra-contribution-minimum-wages': '25',
  'extra-contribution-days': '30.4',
  'umi-day': '100.81',
  'damage-insurance-bimester': '15',
  'discount-share-of-minimum-wage': '20',
  'discount-whole-in-absences': '1',
  'loan-cap-traditional': '823',
  'loan-term-years': '30',
  'age-plus-term-men': '70',
  'age-plus-term-women': '75',
  'loan-share-of-wage': '30',
  'second-loan-wait-months': '6',
  'loan-rate-floor': '3.69',
  'loan-rate-ceiling': '10.45',
  'loan-rate-at-1.5-umas': '1.91',
  'loan-rate-at-2.0-umas': '3.33',
  'loan-rate-at-2.1-umas': '3.55',
  'loan-rate-at-3.0-umas': '5.51',
  'loan-rate-at-3.1-umas': '5.70',
  'loan-rate-at-4.0-umas': '7.21',
  'loan-rate-at-4.1-umas': '7.41',
  'loan-rate-at-5.0-umas': '8.86',
  'loan-rate-at-5.1-umas': '9.03',
  'loan-rate-at-6.0-umas': '10.42',
  'loan-rate-at-6.1-umas': '10.45',
  'score-needed': '100',
  'score-each-bimester': '5',
  'score-bimesters-most': '50',
  'score-each-wage-month': '5',
  'score-savings-most': '30',
  'score-each-term-year': '1',
  'score-age-most': '30',
  'score-each-on-time': '5',
  'score-on-time-most': '30',
  'score-each-uma': '2',
  'score-wage-most': '10',
  'deferral-without-interest': '1',
  'deferral-unpaid-most': '3',
  'deferral-months-each': '12',
  'protection-fund-share': '2',
  'protection-fund-member-share': '10',
  'protection-fund-months': '6',
  'protection-fund-months-worked': '6',
  'protection-fund-months-jobless': '1',
  'plan-yield-slow': '0',
  'plan-yield-usual': '1',
  'plan-yield-fast': '2',
  'plan-wage-growth-slow': '0',
  'plan-wage-growth-usual': '0.5',
  'plan-wage-growth-fast': '1',
  'plan-worked-share-slow': '50',
  'plan-worked-share-usual': '75',
  'plan-worked-share-fast': '100',
  'plan-retirement-age': '65',
  'plan-years-after': '20',
}

function sampleValue(name: ParameterName, text: string): bigint {
  const read = readValue(name, text)
  if (!read.ok) throw new TypeError(`${name}: ${text}`)
  return read.value
}

export const sampleParameters: Parameters = parametersFrom(
  (Object.entries(figures) as [ParameterName, string][]).map(([name, text]) => ({
    name,
    validFrom: day('2009-01-01'),
    value: sampleValue(name, text),
    source: `Cifra de muestra: ${name}`,
    mark: name.startsWith('plan-') ? 'assumed' : 'official',
  })),
)

export const sampleToday: Day = day('2026-11-22')

const deposit = (year: number, n: number, wage: string): Deposit => ({
  bimester: bimester(year, n),
  employerId: 'muebles',
  employer: 'Muebles del Bajío, S.A. de C.V.',
  sequence: 1,
  amount: mxn('1864.76'),
  days: 61,
  dailyWage: mxn(wage),
  paidOn: dueDayOf(bimester(year, n)),
  receivedOn: day('2026-09-20'),
  state: 'posted',
  lowersLoan: false,
})

export const sampleLoan: Loan = {
  loanId: 1n,
  loanNumber: '9900001018',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2023-07-01'),
  originalAmount: mxn('486000.00'),
  originalVsm: null,
  ratePpm: 92_000,
  termMonths: 300,
  monthlyPayment: mxn('4145.58'),
  regime: 'roa',
  regimeSince: day('2023-07-01'),
  status: 'active',
  statusSince: null,
  property: { street: null, settlement: null, municipality: null, state: null, postalCode: null },
  figures: {
    asOf: day('2026-11-04'),
    outstandingPrincipal: mxn('431250.40'),
    outstandingVsm: null,
    paymentDue: mxn('4145.58'),
    dueOn: day('2026-11-30'),
    overdueAmount: mxn('0.00'),
    overduePayments: 0,
    payoffAmount: mxn('434556.65'),
    discountedPayoffAmount: null,
    excessAmount: null,
    projectedEndOn: day('2038-02-28'),
    deferralEndsOn: null,
    deferralMonthsLeft: 24,
    protectionUsesLeft: 2,
    payrollMonths: 40,
    ownMonths: 0,
  },
}

/** Somebody of 41 years with savings and a job; `over`: what is different. */
export function sampleStanding(
  over: Partial<Standing> = {},
  saved: Mxn = mxn('86412.35'),
): Standing {
  const sums = [{ year: 2026, ledgerAccount: 'savings-97', kind: 'opening', amount: saved }]
  return {
    today: sampleToday,
    bornOn: day('1985-03-12'),
    sex: 'M',
    pensioner: false,
    abroad: false,
    savings: savingsFrom(sums, day('2026-11-20')),
    deposits: [1, 2, 3, 4, 5].map((n) => deposit(2026, n, '612.40')),
    jobs: [
      {
        employerId: 'muebles',
        employer: 'Muebles del Bajío, S.A. de C.V.',
        startedOn: day('2014-07-01'),
        endedOn: null,
        dailyWage: mxn('612.40'),
      },
    ],
    loans: [],
    parameters: sampleParameters,
    ...over,
  }
}

export const samplePensioner = (): Standing =>
  sampleStanding({
    bornOn: day('1958-09-17'),
    pensioner: true,
    savings: savingsFrom(
      [
        { year: 2024, ledgerAccount: 'savings-72-92', kind: 'opening', amount: mxn('3120.44') },
        { year: 2024, ledgerAccount: 'savings-92-97', kind: 'opening', amount: mxn('24890.12') },
        { year: 2024, ledgerAccount: 'savings-97', kind: 'opening', amount: mxn('186540.20') },
      ],
      day('2026-11-20'),
    ),
  })
