import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mxn, zeroMxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import { engineRules } from '../loan-engine/rules-by-month.ts'
import type { Loan, LoanFigures } from '../loans/loans.ts'
import { parametersFrom } from '../parameters/parameters.ts'
import { type Known, type RuledCheck, ruledChecks, verdictOf } from './checks.ts'
import { checkWords, failSaid } from './checks.words.ts'
import { checkNames } from './definition.ts'
import { causes, laws, partsFor, splitOf } from './savings-checks.ts'

const count = (name: Parameters<typeof parametersFrom>[0][number]['name'], value: bigint) =>
  ({ name, value, validFrom: day('1972-05-01'), source: '', mark: 'press' }) as const
const rules = engineRules(
  parametersFrom([
    count('deferral-unpaid-most', 3n),
    count('protection-fund-months-jobless', 1n),
    count('protection-fund-months-worked', 6n),
  ]),
)
const figures: LoanFigures = {
  asOf: day('2026-10-31'),
  outstandingPrincipal: mxn('250000.00'),
  outstandingVsm: null,
  paymentDue: null,
  dueOn: null,
  overdueAmount: zeroMxn,
  overduePayments: 0,
  payoffAmount: null,
  discountedPayoffAmount: null,
  excessAmount: null,
  projectedEndOn: null,
  deferralEndsOn: null,
  deferralMonthsLeft: 24,
  protectionUsesLeft: 2,
  payrollMonths: null,
  ownMonths: null,
}
const loan: Loan = {
  loanId: 1n,
  loanNumber: '1234567897',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2015-03-01'),
  originalAmount: mxn('350000.00'),
  originalVsm: null,
  ratePpm: 104_500,
  termMonths: 360,
  monthlyPayment: mxn('3500.00'),
  regime: 'rea',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  property: { street: null, settlement: null, municipality: null, state: null, postalCode: null },
  figures,
}
const jobs = [{ startedOn: day('2020-01-01'), endedOn: day('2026-09-15') }]
const known: Known = {
  today: day('2026-11-22'),
  rules,
  bornOn: day('1970-05-01'),
  pensioner: false,
  genericRfc: false,
  contradictions: [],
  doubts: [],
  savings: { '72-92': mxn('100.00'), '92-97': null, '97': mxn('5000.00') },
  loans: [{ loan }],
  jobs,
  creditHeld: false,
  account: 'unknown',
  couldBorrow: undefined,
}
type Loans = Partial<Omit<Loan, 'figures'>> & { readonly figures?: Partial<LoanFigures> }
const withLoan = ({ figures: own, ...rest }: Loans): Known => ({
  ...known,
  loans: [{ loan: { ...loan, ...rest, figures: { ...figures, ...own } } }],
})
const told = (name: RuledCheck, from: Partial<Known> = {}, values: Record<string, string> = {}) => {
  const one = verdictOf(name, { ...known, ...from }, values)
  if (!one) return 'not-asked'
  return one.outcome === 'fails' ? (one.why ?? 'fails') : one.outcome
}

test('what nobody told us is unknown: never a false no', () => {
  const blank = { loans: undefined, savings: undefined, jobs: undefined, couldBorrow: undefined }
  for (const name of ruledChecks) {
    const one = verdictOf(name, { ...known, ...blank }, { cause: 'fifty-without-job' })
    assert.notEqual(one?.outcome === 'fails' && name !== 'conversion-window', true, name)
  }
  const silent = withLoan({ figures: { overdueAmount: null, overduePayments: null } })
  for (const name of ['loan-up-to-date', 'loan-behind', 'lower-payment-open'] as const)
    assert.equal(told(name, silent), 'unknown', name)
})

test('every no has its words in both languages', () => {
  for (const name of checkNames) {
    assert.ok(checkWords[name].asks.es && checkWords[name].fails.en, name)
    assert.ok(failSaid({ name, outcome: 'fails', why: 'too-early' }).es.includes('{fecha}'))
  }
})

test('the pause: who has a job, who used it up, who is too far behind, and who is in it already', () => {
  const at = (one: Loans, values = {}) => told('pause-open', withLoan(one), values)
  assert.equal(at({}), 'holds')
  assert.equal(at({ status: 'deferred' }), 'already-paused')
  assert.equal(at({ figures: { deferralMonthsLeft: 0 } }), 'no-months-left')
  assert.equal(
    at({ figures: { overdueAmount: mxn('1.00'), overduePayments: 4 } }),
    'too-far-behind',
  )
  assert.equal(at({ figures: { deferralMonthsLeft: null } }), 'unknown')
  assert.equal(at({ status: 'paid-off' }), 'loan-over')
  const working = { jobs: [{ startedOn: day('2020-01-01'), endedOn: null }] }
  assert.equal(told('pause-open', working), 'has-a-job')
  assert.equal(told('pause-open', working, { jobEndedOn: '2026-11-10' }), 'holds')
})

test('the protection fund: loans since 2009, six months of work, one without, uses left', () => {
  const at = (one: Loans, values = {}) => told('protection-open', withLoan(one), values)
  assert.equal(at({}), 'holds')
  assert.equal(at({ grantedOn: day('2008-12-31') }), 'loan-before-2009')
  assert.equal(at({ figures: { protectionUsesLeft: 0 } }), 'no-uses-left')
  assert.equal(at({ figures: { protectionUsesLeft: null } }), 'unknown')
  assert.equal(at({}, { jobEndedOn: '2026-11-10' }), 'too-early')
  const short = { jobs: [{ startedOn: day('2026-06-01'), endedOn: day('2026-09-15') }] }
  assert.equal(told('protection-open', short), 'job-too-short')
  assert.equal(told('protection-open', { jobs: [] }), 'unknown')
})

test('other relief says why it is not open, and from when', () => {
  const on = (name: RuledCheck, one: Loans, from: Partial<Known> = {}) =>
    told(name, { ...withLoan(one), ...from })
  assert.equal(on('tailored-open', { grantedOn: day('2025-06-01') }), 'loan-too-young')
  const since = (startedOn: Day) => ({ jobs: [{ startedOn, endedOn: null }] })
  assert.equal(on('tailored-open', {}, since(day('2026-08-01'))), 'job-too-new')
  assert.equal(on('tailored-open', {}, since(day('2020-08-01'))), 'unknown')
  assert.equal(on('tailored-open', {}), 'holds')
  assert.equal(on('lower-payment-open', { figures: { overduePayments: 13 } }), 'too-far-behind')
  assert.equal(on('fresh-start-open', {}), 'nothing-overdue')
  assert.equal(on('fresh-start-open', { figures: { overduePayments: 2 } }), 'unknown')
  assert.equal(on('loan-in-vsm', {}), 'already-in-pesos')
  assert.equal(on('loan-in-vsm', { currency: 'vsm', kind: 'cofinanced' }), 'cofinanced')
  assert.equal(told('conversion-window', { today: day('2026-11-08') }), 'fails')
  assert.equal(told('conversion-window', { today: day('2026-11-09') }), 'holds')
})

test('savings: what is paid goes by the law and the reason', () => {
  assert.deepEqual(partsFor({ law: '73', cause: 'pension' }), ['72-92', '92-97', '97'])
  assert.deepEqual(partsFor({ law: '97', cause: 'pension' }), ['72-92'])
  assert.deepEqual(partsFor({ cause: 'fifty-without-job' }), ['72-92'])
  assert.equal(partsFor({ law: 'unsure', cause: 'disability' }), undefined)
  const none = { savings: { '72-92': zeroMxn, '92-97': zeroMxn, '97': mxn('9.00') } }
  const by97 = { law: '97', cause: 'pension' }
  assert.equal(told('savings-to-claim', none, by97), 'goes-to-pension')
  assert.equal(told('savings-to-claim', {}, by97), 'holds')
  const unread = { savings: { '72-92': null, '92-97': zeroMxn, '97': zeroMxn } }
  assert.equal(told('savings-to-claim', unread, by97), 'unknown')
  assert.equal(told('pension-on-file', {}, by97), 'unknown')
  assert.equal(told('pension-on-file', { pensioner: true }, by97), 'holds')
})

/** Domain §3.19: Ley 73 pensioner (Uno TV), Ley 97 pensioner (Infobae, 2024-12-28), 72-92 alone (El Mañana, 2020). */
test('savings: each part is paid, or goes to the pension, or stays', () => {
  const savings = { '72-92': mxn('1200.00'), '92-97': mxn('3000.00'), '97': mxn('45000.50') }
  const said = (values: Record<string, string>) => {
    const split = splitOf(values, savings)
    if (!split) return 'unknown'
    const list = (some: typeof split.paid) =>
      some.map(({ component }) => component).join('+') || '-'
    return `${list(split.paid)} ${split.restGoes} ${list(split.rest)}`
  }
  assert.deepEqual(
    {
      '73': said({ law: '73', cause: 'pension' }),
      '97': said({ law: '97', cause: 'pension' }),
      '97 disabled': said({ law: '97', cause: 'disability' }),
      'denied, 97': said({ law: '97', cause: 'denied' }),
      'fifty, 73': said({ law: '73', cause: 'fifty-without-job' }),
      plan: said({ law: '97', cause: 'private-plan' }),
      ruling: said({ law: '97', cause: 'ruling' }),
      unsure: said({ law: 'unsure', cause: 'pension' }),
    },
    {
      '73': '72-92+92-97+97 to-pension -',
      '97': '72-92 to-pension 92-97+97',
      '97 disabled': '72-92 to-pension 92-97+97',
      'denied, 97': '72-92+92-97+97 nowhere -',
      'fifty, 73': '72-92 nowhere 92-97+97',
      plan: '72-92 nowhere 92-97+97',
      ruling: '72-92 nowhere 92-97+97',
      unsure: 'unknown',
    },
  )
  const amount = fc.option(fc.bigInt(0n, 10n ** 12n), { nil: null })
  const any = fc.record({ '72-92': amount, '92-97': amount, '97': amount })
  fc.assert(
    fc.property(any, fc.constantFrom(...laws), fc.constantFrom(...causes), (held, law, cause) => {
      const split = splitOf({ law, cause }, held as Parameters<typeof splitOf>[1])
      if (!split) return
      const [out, rest] = [split.paid, split.rest].map((some) => some.map((one) => one.component))
      assert.equal(new Set([...out!, ...rest!]).size, out!.length + rest!.length, 'on one side')
      const all = [...split.paid, ...split.rest].map((one) => one.amount ?? 0n)
      const whole = Object.values(held).map((one) => one ?? 0n)
      const add = (some: readonly bigint[]) => some.reduce((a, b) => a + b, 0n)
      assert.equal(add(all), add(whole), 'nothing is lost')
    }),
  )
  assert.equal(told('law-told', {}, { law: 'unsure', cause: 'pension' }), 'fails')
  assert.equal(told('law-told', {}, { law: '97', cause: 'disability' }), 'holds')
  assert.equal(told('law-told', {}, { law: 'unsure', cause: 'denied' }), 'not-asked')
})

test('fifty and a year without a job is asked only of who says so', () => {
  const cause = { cause: 'fifty-without-job' }
  assert.equal(told('fifty-without-job', {}, { cause: 'pension' }), 'not-asked')
  assert.equal(told('fifty-without-job', { bornOn: day('1976-11-23') }, cause), 'too-young')
  assert.equal(told('fifty-without-job', {}, cause), 'less-than-a-year')
  const ended = { jobs: [{ startedOn: day('2001-01-01'), endedOn: day('2025-11-22') }] }
  assert.equal(told('fifty-without-job', ended, cause), 'holds')
  const working = { jobs: [{ startedOn: day('2001-01-01'), endedOn: null }] }
  assert.equal(told('fifty-without-job', working, cause), 'job-goes-on')
})

test('damage is told within two years; deeds of 2007 are ours, of 2008 not', () => {
  const happened = (happenedOn: string) => told('within-two-years', {}, { happenedOn })
  assert.equal(happened('2024-11-22'), 'holds')
  assert.equal(happened('2024-11-21'), 'fails')
  assert.equal(told('deeds-with-us', withLoan({ grantedOn: day('2007-12-31') })), 'holds')
  assert.equal(told('deeds-with-us', withLoan({ grantedOn: day('2008-01-01') })), 'fails')
})
