// Who lost or changed a job: what happens with the payment, by when, and the ways out when money is short.
// Dates and figures are the member's own. It explains; it decides nothing: the pause begins by itself and the
// fund answers by being paid.
import { dayNumber } from '../../foundation/day-number.ts'
import { type Mxn, zeroMxn } from '../../foundation/money.ts'
import { compareDays, type Day, day } from '../../foundation/time.ts'
import { vintageOf } from '../loan-engine/contract.ts'
import { protectedShares } from '../loan-engine/protection.ts'
import type { Loan } from '../loans/loans.ts'
import type { ParameterName } from '../parameters/parameters.ts'
import type { Standing } from './standing.ts'

export type Fields = Readonly<Record<string, string | undefined>>
export const jobFields = ['paso', 'dia', 'puede'] as const
export type JobField = (typeof jobFields)[number]
export type JobAnswers = {
  readonly what: 'lost' | 'changed'
  /** The last day of the job. */
  readonly endedOn: Day
  readonly canPay: boolean
}
export type CannotExplain =
  | 'what-missing'
  | 'day-missing'
  | 'day-shape'
  | 'day-to-come'
  | 'day-too-old'
  | 'can-pay-missing'
export type JobRead =
  | { readonly ok: true; readonly value: JobAnswers | null }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<JobField, CannotExplain>>> }

const written = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))$/
const oldest = { years: 5 }

/** `2026-10-31` or `31/10/2026`; not to come, and not older than five years. */
function readEnd(text: string | undefined, today: Day): Day | CannotExplain {
  const typed = (text ?? '').trim()
  if (typed === '') return 'day-missing'
  const m = written.exec(typed)
  if (!m) return 'day-shape'
  const [y, mo, d] = m[1] ? [m[1], m[2]!, m[3]!] : [m[6]!, m[5]!, m[4]!]
  try {
    const found = day(`${y}-${mo.padStart(2, '0')}-${d.padStart(2, '0')}`)
    if (compareDays(found, today) > 0) return 'day-to-come'
    return compareDays(found, today.subtract(oldest)) < 0 ? 'day-too-old' : found
  } catch {
    return 'day-shape'
  }
}

/** The three answers of the address; nothing at all is no question yet. */
export function readJobChange(fields: Fields, today: Day): JobRead {
  if (jobFields.every((name) => fields[name] === undefined)) return { ok: true, value: null }
  const ended = readEnd(fields.dia, today)
  const what = fields.paso === 'perdi' ? 'lost' : fields.paso === 'cambie' ? 'changed' : undefined
  const canPay = fields.puede === 'si' ? true : fields.puede === 'no' ? false : undefined
  if (typeof ended !== 'string' && what && canPay !== undefined)
    return { ok: true, value: { what, endedOn: ended, canPay } }
  return {
    ok: false,
    problems: {
      ...(!what && { paso: 'what-missing' }),
      ...(typeof ended === 'string' && { dia: ended }),
      ...(canPay === undefined && { puede: 'can-pay-missing' }),
    },
  }
}

export type CannotPause = 'no-months-left' | 'too-far-behind' | 'interest-still-runs'
export type PauseWay =
  | {
      readonly open: true
      /** Null: no file tells how many are left. */
      readonly monthsLeft: number | null
      readonly most: number
      /** Payments missed at most for it to begin by itself. */
      readonly unpaidMost: number
      readonly from: Day
      readonly until: Day
    }
  | { readonly open: false; readonly why: CannotPause }
export type CannotProtect = 'loan-before-2009' | 'no-uses-left' | 'job-too-short'
export type FundWay =
  | {
      readonly open: true
      readonly from: Day
      readonly member: Mxn
      readonly fund: Mxn
      readonly months: number
      /** Null: no file tells it. */
      readonly usesLeft: number | null
      /** In the job that ended; null: not on record. */
      readonly monthsWorked: number | null
      readonly monthsAsked: number
    }
  | { readonly open: false; readonly why: CannotProtect; readonly monthsAsked: number }

export type JobExplained = {
  readonly answers: JobAnswers
  /** The first day of the first month that the member pays. */
  readonly payFrom: Day
  /** The last day to pay that month; when it passed, the last day of this month. */
  readonly payBy: Day
  readonly passed: boolean
  readonly amount: Mxn
  readonly pause: PauseWay
  readonly fund: FundWay
  /** In loans of before the peso scheme the 5 % was part of the payment, so that alone it is higher. */
  readonly losesContribution: boolean
}

/**
 * The month after the one in which the job ended: up to its last day the employer takes the payment from the
 * pay (the day of leaving counts). Full payments are made by the last day of the month.
 */
const firstOwnMonth = (endedOn: Day): Day => endedOn.with({ day: 1 }).add({ months: 1 })
const endOfMonth = (of: Day): Day => of.with({ day: of.daysInMonth })

const whole = (n: bigint | undefined, otherwise: number): number =>
  n === undefined ? otherwise : Number.parseInt(n.toString(), 10)

function pauseWay(one: Standing, loan: Loan, from: Day): PauseWay {
  const at = (name: ParameterName) => one.parameters.on(name, one.today)?.value
  const { deferralMonthsLeft: left = null, overduePayments = null } = loan.figures ?? {}
  if (at('deferral-without-interest') !== 1n) return { open: false, why: 'interest-still-runs' }
  const unpaidMost = whole(at('deferral-unpaid-most'), 0)
  if ((overduePayments ?? 0) > unpaidMost) return { open: false, why: 'too-far-behind' }
  if (left !== null && left <= 0) return { open: false, why: 'no-months-left' }
  const most = Math.min(whole(at('deferral-months-each'), 12), left ?? Number.POSITIVE_INFINITY)
  const until = endOfMonth(from.add({ months: most - 1 }))
  return { open: true, monthsLeft: left, most, unpaidMost, from, until }
}

/** Whole months in the job that ended about that day; null: no job on record ends there. */
export function monthsInJob({ jobs }: Pick<Standing, 'jobs'>, endedOn: Day): number | null {
  const near = jobs.find(
    (job) =>
      compareDays(job.startedOn, endedOn) <= 0 &&
      (job.endedOn === null || compareDays(job.endedOn, endedOn.subtract({ days: 31 })) >= 0),
  )
  return near ? near.startedOn.until(endedOn, { largestUnit: 'month' }).months : null
}

function fundWay(one: Standing, loan: Loan, endedOn: Day): FundWay {
  const at = (name: ParameterName) => one.parameters.on(name, one.today)?.value
  const monthsAsked = whole(at('protection-fund-months-worked'), 6)
  const monthsWorked = monthsInJob(one, endedOn)
  const usesLeft = loan.figures?.protectionUsesLeft ?? null
  const contract = { grantedOn: dayNumber(loan.grantedOn), currency: loan.currency }
  const no = (why: CannotProtect): FundWay => ({ open: false, why, monthsAsked })
  if (!vintageOf(contract).protection) return no('loan-before-2009')
  if (usesLeft !== null && usesLeft <= 0) return no('no-uses-left')
  if (monthsWorked !== null && monthsWorked < monthsAsked) return no('job-too-short')
  const { member, fund, fee } = protectedShares(loan.monthlyPayment, {
    memberSharePpm: at('protection-fund-member-share') ?? 0n,
    feePpm: at('protection-fund-share') ?? 0n,
  })
  return {
    open: true,
    from: endedOn.add({ months: whole(at('protection-fund-months-jobless'), 1) }),
    member: (member + fee) as Mxn,
    fund,
    months: whole(at('protection-fund-months'), 6),
    usesLeft,
    monthsWorked,
    monthsAsked,
  }
}

/** Everything the page tells, for one loan that is alive. */
export function explainJobChange(one: Standing, loan: Loan, answers: JobAnswers): JobExplained {
  const payFrom = firstOwnMonth(answers.endedOn)
  const due = endOfMonth(payFrom)
  const passed = compareDays(due, one.today) < 0
  const contract = { grantedOn: dayNumber(loan.grantedOn), currency: loan.currency }
  return {
    answers,
    payFrom,
    payBy: passed ? endOfMonth(one.today) : due,
    passed,
    amount: loan.figures?.paymentDue ?? loan.monthlyPayment ?? zeroMxn,
    pause: pauseWay(one, loan, passed ? one.today.with({ day: 1 }) : payFrom),
    fund: fundWay(one, loan, answers.endedOn),
    losesContribution: vintageOf(contract).contributions === 'part-of-due',
  }
}
