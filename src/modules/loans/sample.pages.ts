// Made-up loans for the gallery, lived by the engine so that every figure on a page adds up. The figures of law
// are round on purpose.
import { dayFrom, dayNumber, lastDayOfMonth, monthOfDay } from '../../foundation/day-number.ts'
import { centavos, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { duesByMonth } from '../loan-engine/coming.ts'
import { type Contract, contractFor } from '../loan-engine/contract.ts'
import { duesOn, usualPayment } from '../loan-engine/dues.ts'
import { openReplay, type RunningReplay } from '../loan-engine/engine.ts'
import { amountOfLine, type Line } from '../loan-engine/loan-state.ts'
import { engineRules } from '../loan-engine/rules-by-month.ts'
import { pesosOfVsm } from '../loan-engine/vsm.ts'
import {
  type ParameterName,
  type Parameters,
  parametersFrom,
  readValue,
} from '../parameters/parameters.ts'
import type { Loan } from './loans.ts'
import type { LoanMovement } from './movements.ts'
import { type Outlook, outlookOf } from './outlook.ts'

type Value = readonly [ParameterName, string, string?]
const figures: readonly Value[] = [
  ['late-interest', '10'],
  ['damage-insurance-bimester', '15'],
  ['protection-fund-share', '2'],
  ['protection-fund-member-share', '10'],
  ['early-payoff-balance-share', '25'],
  ['early-payoff-discount', '50'],
  ['deferral-months-each', '12'],
  ['deferral-months-total', '24'],
  ['deferral-without-interest', '1'],
  ['loan-life-payments', '360'],
  ['umi-day', '96.32'],
  ['umi-day', '100.81', '2026-01-01'],
]
const readFigure = (name: ParameterName, text: string): bigint => {
  const read = readValue(name, text)
  if (!read.ok) throw new RangeError(`${name} ${text}`)
  return read.value
}
const parameters: Parameters = parametersFrom(
  figures.map(([name, text, from = '2000-01-01']) => ({
    name,
    value: readFigure(name, text),
    validFrom: day(from),
    source: 'ejemplo',
    mark: 'assumed' as const,
  })),
)
const rules = engineRules(parameters)
export const sampleToday = day('2026-11-22')
const today = dayNumber(sampleToday)

export type Sample = {
  readonly loan: Loan
  readonly movements: readonly LoanMovement[]
  readonly outlook: Outlook
}

function movementsFrom(lines: readonly Line[]): LoanMovement[] {
  const movements: LoanMovement[] = []
  for (const line of lines) {
    const effectiveOn = dayFrom(line.on)
    const before = movements.at(-1)
    movements.push({
      effectiveOn,
      sequence: before?.effectiveOn.equals(effectiveOn) ? before.sequence + 1 : 1,
      kind: line.kind,
      source: line.source,
      amount: centavos(amountOfLine(line)),
      parts: {
        principal: centavos(line.principal),
        interest: centavos(line.interest),
        lateInterest: centavos(line.lateInterest),
        insurance: centavos(line.insurance),
        other: centavos(line.other),
      },
      balanceAfter: centavos(line.balance),
      balanceAfterVsm: line.vsm ?? null,
    })
  }
  return movements
}

const property = {
  street: 'Av. Juárez 12',
  settlement: 'Centro',
  municipality: 'León',
  state: 'Guanajuato',
  postalCode: '37000',
}

function loanFrom(contract: Contract, { state }: RunningReplay, status: Loan['status']): Loan {
  const dues = duesByMonth(state, contract, rules, today)
  const live = status === 'active'
  return {
    loanId: 1n,
    loanNumber: '1234567897',
    ordinal: 1,
    kind: contract.kind,
    currency: contract.currency,
    grantedOn: dayFrom(contract.grantedOn),
    originalAmount: centavos(contract.original),
    originalVsm: contract.originalVsm ?? null,
    ratePpm: Number.parseInt(`${contract.ratePpm}`, 10),
    termMonths: contract.termMonths,
    monthlyPayment: usualPayment(state.level, contract, rules.of(monthOfDay(today))).total,
    regime: contract.regime,
    regimeSince: null,
    status,
    statusSince: status === 'deferred' ? day('2026-09-01') : null,
    property,
    figures: {
      asOf: sampleToday,
      outstandingPrincipal: centavos(state.principal),
      outstandingVsm: state.vsm ?? null,
      paymentDue: live ? dues.thisMonth : null,
      dueOn: live ? day('2026-11-30') : null,
      overdueAmount: live ? dues.overdue : null,
      overduePayments: live ? dues.overduePayments : null,
      payoffAmount: null,
      discountedPayoffAmount: null,
      excessAmount: mxn('0.00'),
      projectedEndOn: null,
      deferralEndsOn: status === 'deferred' ? day('2027-08-31') : null,
      deferralMonthsLeft: 24 - state.deferredMonths,
      protectionUsesLeft: 2,
      payrollMonths: state.payrollMonths,
      ownMonths: state.ownMonths,
    },
  }
}

type Story = {
  readonly contract: Contract
  readonly opening?: { readonly on: string; readonly amount: string }
  /** Months at the end for which nothing came. */
  readonly unpaid?: number
  readonly paused?: boolean
}

/** Paid on the last day of each month, with the employer's 5 % where the payroll pays. */
function lived({ contract, opening, unpaid = 0, paused = false }: Story): Sample {
  const running = openReplay(contract, rules)
  const on = opening ? dayNumber(day(opening.on)) : contract.grantedOn
  const amount = opening ? mxn(opening.amount) : contract.original
  running.happens({ kind: opening ? 'opening' : 'disbursement', on, amount, ref: 'a' })
  const last = monthOfDay(today) - 1
  for (let month = monthOfDay(on) + 1; month <= last - unpaid; month++) {
    const end = lastDayOfMonth(month)
    const payroll = contract.regime === 'roa'
    const fifth = { kind: 'employer-contribution', amount: mxn('1867.82') } as const
    if (payroll && month % 2 === 0) running.happens({ ...fifth, on: end - 10, ref: `c${month}` })
    running.passes(end)
    const { total } = duesOn(running.state, rules.of(month), end)
    const source = payroll ? 'payroll' : 'bank'
    running.happens({ kind: 'payment', on: end, amount: total, source, ref: `p${month}` })
  }
  const pause = { kind: 'deferral', on: dayNumber(day('2026-09-01')), ref: 'z' } as const
  if (paused) running.happens(pause)
  running.passes(today)
  const loan = loanFrom(contract, running, paused ? 'deferred' : 'active')
  return told(loan, movementsFrom(running.lines))
}

/** A loan with its movements, as a page would have them. */
export const told = (loan: Loan, movements: readonly LoanMovement[]): Sample => ({
  loan,
  movements,
  outlook: outlookOf(loan, movements, rules, sampleToday),
})

const terms = {
  grantedOn: dayNumber(day('2023-02-14')),
  currency: 'mxn',
  original: mxn('486000.00'),
  ratePpm: 92_000n,
  termMonths: 300,
} as const
const vsm = {
  grantedOn: dayNumber(day('2012-02-14')),
  currency: 'vsm',
  originalVsm: 2_138_500n,
  original: pesosOfVsm(2_138_500n, mxn('62.33')),
  ratePpm: 66_900n,
  termMonths: 360,
  regime: 'rea',
} as const

export const onPayroll = lived({ contract: contractFor(terms) })
export const behindNow = lived({ contract: contractFor({ ...terms, regime: 'rea' }), unpaid: 2 })
export const inPause = lived({
  contract: contractFor({ ...terms, regime: 'rea' }),
  unpaid: 2,
  paused: true,
})
export const inVsm = lived({
  contract: contractFor(vsm),
  opening: { on: '2025-06-30', amount: '500000.00' },
})
export const nearTheEnd = lived({
  contract: contractFor({ ...terms, grantedOn: dayNumber(day('2010-03-14')), regime: 'rea' }),
  opening: { on: '2026-05-31', amount: '98000.00' },
})

/** The file's last payment is split otherwise, and its balance with it. */
export const doesNotFollow: Sample = (() => {
  const { loan, movements } = onPayroll
  const wrong = movements.map((one, i) =>
    i === movements.length - 1
      ? {
          ...one,
          parts: {
            ...one.parts,
            principal: mxn('100.00'),
            interest: centavos(one.parts.interest + one.parts.principal - mxn('100.00')),
          },
          balanceAfter: centavos(one.balanceAfter! + one.parts.principal - mxn('100.00')),
        }
      : one,
  )
  return told(loan, wrong)
})()

/** A loan of other pages of the gallery, whose beginning no file tells. */
export const withoutBeginning = (loan: Loan): Sample => told(loan, [])
