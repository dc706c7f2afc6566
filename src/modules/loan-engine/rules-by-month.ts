// The dated figures that the engine needs, worked out once for each month. What has no value yet is not charged.
import {
  type DayNumber,
  dayFrom,
  dayNumber,
  firstDayOfMonth,
  lastDayOfMonth,
  type MonthIndex,
  thirtiethsAt,
} from '../../foundation/day-number.ts'
import { divideHalfUp } from '../../foundation/money.ts'
import type { ParameterName, Parameters } from '../parameters/parameters.ts'

export type MonthRules = {
  readonly month: MonthIndex
  readonly first: DayNumber
  readonly last: DayNumber
  /** Damage insurance of this month: half of the bimester's, the odd centavo in the first month. */
  readonly insurance: bigint
  /** Of the level payment, parts per million. */
  readonly protectionPpm: bigint
  /** Of a payment under protection, what the member pays, parts per million. */
  readonly memberSharePpm: bigint
  /** Yearly, parts per million. */
  readonly latePpm: bigint
  /** Centavos of one day of UMI; before 2017 of the minimum wage; before 2016 the first known (assumed). */
  readonly vsmDay: bigint
  /** Thirtieths of the month in which a deferral still bears interest: 30 before the reform of 2025, then 0. */
  readonly deferralThirtieths: number
  /** Effective payments after which a loan granted in this month owes nothing more; 0n: no such rule. */
  readonly lifePayments: bigint
}

export type EngineRules = {
  readonly parameters: Parameters
  of(month: MonthIndex): MonthRules
  /** A value of the day a loan was granted, or whenever a question is asked; 0n when there is none. */
  on(name: ParameterName, day: DayNumber): bigint
}

const first = (parameters: Parameters, name: ParameterName): bigint =>
  parameters.of(name)[0]?.value ?? 0n

function deferralThirtieths(parameters: Parameters, month: MonthIndex): number {
  const last = dayFrom(lastDayOfMonth(month))
  const now = parameters.on('deferral-without-interest', last)
  if (!now || now.value === 0n) return 30
  const changed = dayNumber(now.validFrom)
  return changed <= firstDayOfMonth(month) ? 0 : thirtiethsAt(changed - 1)
}

function rulesOf(parameters: Parameters, month: MonthIndex): MonthRules {
  const start = firstDayOfMonth(month)
  const day = dayFrom(start)
  const on = (name: ParameterName) => parameters.on(name, day)?.value
  const bimester = on('damage-insurance-bimester') ?? 0n
  const half = divideHalfUp(bimester, 2n)
  return {
    month,
    first: start,
    last: lastDayOfMonth(month),
    insurance: month % 2 === 0 ? half : bimester - half,
    protectionPpm: on('protection-fund-share') ?? 0n,
    memberSharePpm: on('protection-fund-member-share') ?? 0n,
    latePpm: on('late-interest') ?? 0n,
    vsmDay: on('umi-day') ?? on('minimum-wage-day') ?? first(parameters, 'minimum-wage-day'),
    deferralThirtieths: deferralThirtieths(parameters, month),
    lifePayments: on('loan-life-payments') ?? 0n,
  }
}

/** Months are remembered: a population asks for the same few hundred of them, millions of times. */
export function engineRules(parameters: Parameters): EngineRules {
  const months = new Map<MonthIndex, MonthRules>()
  return {
    parameters,
    on: (name, day) => parameters.on(name, dayFrom(day))?.value ?? 0n,
    of(month) {
      const known = months.get(month)
      if (known) return known
      const rules = rulesOf(parameters, month)
      months.set(month, rules)
      return rules
    },
  }
}
