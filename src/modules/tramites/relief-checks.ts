// Whether the help for who cannot pay is open to a loan today: the pause, the protection fund, lower payments for a
// while, arrears at the end, pesos in place of VSM. By the engine where it can follow the loan, by the files where not.
import { dayNumber } from '../../foundation/day-number.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { vintageOf } from '../loan-engine/contract.ts'
import { deferralAllowance, pausesByItself } from '../loan-engine/deferral.ts'
import { protectionAllowance } from '../loan-engine/protection.ts'
import { isLive, type Loan } from '../loans/loans.ts'
import type { ParameterName } from '../parameters/parameters.ts'
import type { Check, Known, KnownLoan, Verdict } from './checks.ts'
import type { Values } from './definition.ts'
import type { Reason } from './reasons.ts'

type Relief =
  | 'loan-in-vsm'
  | 'pause-open'
  | 'protection-open'
  | 'tailored-open'
  | 'lower-payment-open'
  | 'fresh-start-open'

const holds: Verdict = { outcome: 'holds' }
const unknown: Verdict = { outcome: 'unknown' }
const because = (why: Reason, args?: Verdict['args']): Verdict => ({
  outcome: 'fails',
  why,
  ...(args && { args }),
})

/** A rule about the live loan that was chosen, or the one there is. */
const ofLiveLoan =
  (rule: (one: KnownLoan, known: Known, values: Values) => Verdict): Check =>
  (known, values) => {
    if (known.loans === undefined) return unknown
    const live = known.loans.filter(({ loan }) => isLive(loan))
    const one = live.find(({ loan }) => loan.loanNumber === values.loan) ?? live[0]
    return one ? rule(one, known, values) : because('loan-over')
  }

const figure = ({ rules, today }: Known, name: ParameterName): number =>
  Number.parseInt(`${rules.on(name, dayNumber(today))}`, 10)

/** When the last job ended, as the member says; without that, as the registry has it. Undefined: nobody tells. */
function jobEnd({ jobs, today }: Known, { jobEndedOn }: Values): Day | 'works' | undefined {
  if (jobEndedOn) return Temporal.PlainDate.from(jobEndedOn)
  if (!jobs || jobs.length === 0) return undefined
  if (jobs.some(({ endedOn }) => endedOn === null || compareDays(endedOn, today) >= 0))
    return 'works'
  return jobs.map(({ endedOn }) => endedOn!).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b))
}

/** Whole months in the job that ended about that day; undefined: no job on record ends there. */
function monthsWorked({ jobs }: Known, endedOn: Day): number | undefined {
  const near = jobs?.find(
    (job) =>
      compareDays(job.startedOn, endedOn) <= 0 &&
      (job.endedOn === null || compareDays(job.endedOn, endedOn.subtract({ days: 31 })) >= 0),
  )
  return near?.startedOn.until(endedOn, { largestUnit: 'month' }).months
}

function unpaidOf({ loan, lived }: KnownLoan): number | undefined {
  return lived ? lived.state.unpaid.length : (loan.figures?.overduePayments ?? undefined)
}

/** The pause (article 41, and the rules since 22 February 2025). The registry hears of a lost job weeks late. */
const pause = ofLiveLoan((one, known, values) => {
  const { loan, lived } = one
  if (loan.status === 'deferred') return because('already-paused')
  const left = monthsLeftOf(one, known)
  if (left !== undefined && left <= 0) return because('no-months-left')
  const unpaid = unpaidOf(one)
  if (unpaid !== undefined && unpaid > figure(known, 'deferral-unpaid-most'))
    return because('too-far-behind', { n: `${unpaid}` })
  const end = jobEnd(known, values)
  if (end === 'works') return because('has-a-job')
  if (!lived) return left === undefined || end === undefined ? unknown : { ...holds }
  const on = dayNumber(known.today)
  const state = values.jobEndedOn ? { ...lived.state, regime: 'rea' as const } : lived.state
  const outcome = pausesByItself(state, lived.contract, known.rules, on, false)
  if (outcome === 'pauses') return { ...holds, args: { n: `${left ?? 0}` } }
  if (outcome === 'over') return because('loan-over')
  return outcome === 'paid-since' ? unknown : because(outcome)
})

const monthsLeftOf = ({ loan, lived }: KnownLoan, known: Known): number | undefined =>
  lived
    ? deferralAllowance(lived.state, lived.contract, known.rules, dayNumber(known.today)).months
    : (loan.figures?.deferralMonthsLeft ?? undefined)

function usesLeftOf({ loan, lived }: KnownLoan, known: Known) {
  if (lived) {
    const on = dayNumber(known.today)
    return protectionAllowance(lived.state, lived.contract, known.rules, on)
  }
  const { protectionUsesLeft = null } = loan.figures ?? {}
  return protectionUsesLeft === null ? undefined : { usesLeft: protectionUsesLeft, months: 1 }
}

/** The payment protection fund: loans since 2009, six months of work before, one without, months and uses left. */
const protection = ofLiveLoan((one, known, values) => {
  const { grantedOn, currency } = one.loan
  if (!vintageOf({ grantedOn: dayNumber(grantedOn), currency }).protection)
    return because('loan-before-2009')
  const left = usesLeftOf(one, known)
  if (left && left.usesLeft <= 0) return because('no-uses-left')
  if (left && left.months <= 0) return because('no-months-left')
  const end = jobEnd(known, values)
  if (end === 'works') return because('has-a-job')
  if (end === undefined) return unknown
  const from = end.add({ months: figure(known, 'protection-fund-months-jobless') })
  if (compareDays(known.today, from) < 0) return because('too-early', { fecha: from.toString() })
  const worked = monthsWorked(known, end)
  const needed = figure(known, 'protection-fund-months-worked')
  if (worked !== undefined && worked < needed) return because('job-too-short', { n: `${needed}` })
  return worked === undefined || !left ? unknown : { ...holds, args: { n: `${left.months}` } }
})

const yearsBefore = 2
const monthsInNewJob = 6

/** Twelve months of lower payments: a loan of two years; who works, six months in that job and for less than then. */
const tailored = ofLiveLoan(({ loan }, known, values) => {
  const from = loan.grantedOn.add({ years: yearsBefore })
  if (compareDays(known.today, from) < 0)
    return because('loan-too-young', { fecha: from.toString() })
  if (jobEnd(known, values) !== 'works') return known.jobs === undefined ? unknown : holds
  const newest = known.jobs!.filter(({ endedOn }) => endedOn === null)
  const since = newest.map(({ startedOn }) => startedOn).sort(compareDays)[0]
  const enough = since?.add({ months: monthsInNewJob })
  if (enough && compareDays(known.today, enough) < 0)
    return because('job-too-new', { fecha: enough.toString() })
  return unknown // what they earned when the loan began is not on record
})

const mostUnpaid = 12

/** A part off the payment for twelve months: at most twelve payments missed. How often it was used is not on record. */
const lowerPayment = ofLiveLoan((one) => {
  const unpaid = unpaidOf(one)
  if (unpaid === undefined) return unknown
  return unpaid > mostUnpaid ? because('too-far-behind', { n: `${unpaid}` }) : holds
})

/** Arrears go to the end after two bimesters of the employer's, or three payments of one's own, made in full. */
const freshStart = ofLiveLoan((one) => {
  const unpaid = unpaidOf(one)
  if (unpaid === undefined) return unknown
  return unpaid === 0 ? because('nothing-overdue') : unknown
})

const inVsm = ({ currency, kind }: Loan): Verdict => {
  if (currency !== 'vsm') return because('already-in-pesos')
  return kind === 'cofinanced' ? because('cofinanced') : holds
}

export const reliefChecks: Readonly<Record<Relief, Check>> = {
  'loan-in-vsm': ofLiveLoan(({ loan }) => inVsm(loan)),
  'pause-open': pause,
  'protection-open': protection,
  'tailored-open': tailored,
  'lower-payment-open': lowerPayment,
  'fresh-start-open': freshStart,
}
