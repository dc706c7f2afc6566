// The figures that laws and boards set, each with the day it began to count, its source and its mark. A value
// counts until the next of the same name. Nothing here guesses: what nobody published is not there, or is
// marked as assumed, and a day before the first value has none.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day } from '../../foundation/time.ts'

/**
 * How a value is held and written. `money`: centavos, `117.31`. `rate`: parts per million (of a year, or of
 * what it is a share of), written in per cent, `10.4500`. `places`: ten-thousandths (VSM, UMA-months),
 * `823.0000`. `count`: itself. `switch`: 1 on, 0 off.
 */
export type Unit = 'money' | 'rate' | 'places' | 'count' | 'switch'

/** Every name there is, and its unit. What each means to people stands in `names.words.ts`. */
export const unitOf = {
  'uma-day': 'money',
  'umi-day': 'money',
  'minimum-wage-day': 'money',
  'inflation-december': 'rate', // December to December; counts for the calendar year that begins at `validFrom`
  'vsm-update': 'rate', // by how much the credits in VSM went up that year
  'savings-yield': 'rate', // nominal, of the calendar year that begins at `validFrom`
  'contribution-share': 'rate',
  'wage-cap-umas': 'count',
  'extra-contribution-share': 'rate', // of the minimum wages below, each month
  'extra-contribution-minimum-wages': 'count',
  'extra-contribution-days': 'places', // days of a month of minimum wages
  'late-interest': 'rate',
  'damage-insurance-bimester': 'money',
  'protection-fund-share': 'rate', // of the level payment, each month
  'protection-fund-member-share': 'rate', // what the member pays of a payment under protection
  'protection-fund-months': 'count', // in five years
  'protection-fund-uses': 'count', // in the life of the loan
  'protection-fund-months-worked': 'count', // in a row, before the job was lost
  'protection-fund-months-jobless': 'count',
  'administration-fee': 'rate',
  'discount-share-of-minimum-wage': 'rate', // the most that a minimum wage is discounted
  'discount-whole-in-absences': 'switch', // types 2 and 3 are no longer cut for absences
  'deferral-months-each': 'count',
  'deferral-months-total': 'count',
  'deferral-without-interest': 'switch',
  'deferral-unpaid-most': 'count', // payments missed at most for the deferral that starts by itself
  'early-payoff-balance-share': 'rate', // of the original debt: at or under it the discount is offered
  'early-payoff-discount': 'rate',
  'loan-life-payments': 'count', // effective payments after which nothing is owed
  'second-loan-wait-months': 'count',
  'loan-cap-traditional': 'places', // UMA-months
  'loan-cap-improvement': 'places',
  'loan-threshold-total': 'places',
  'loan-cap-two-people': 'money',
  'loan-rate-floor': 'rate',
  'loan-rate-ceiling': 'rate',
  'loan-rate-at-1.5-umas': 'rate', // by monthly wage in UMA-months; between two of them, in a straight line
  'loan-rate-at-2.0-umas': 'rate',
  'loan-rate-at-2.1-umas': 'rate',
  'loan-rate-at-3.0-umas': 'rate',
  'loan-rate-at-3.1-umas': 'rate',
  'loan-rate-at-4.0-umas': 'rate',
  'loan-rate-at-4.1-umas': 'rate',
  'loan-rate-at-5.0-umas': 'rate',
  'loan-rate-at-5.1-umas': 'rate',
  'loan-rate-at-6.0-umas': 'rate',
  'loan-rate-at-6.1-umas': 'rate',
  'loan-share-of-wage': 'rate',
  'loan-term-years': 'count',
  'age-plus-term-men': 'count',
  'age-plus-term-women': 'count',
  'score-needed': 'count',
  'score-each-bimester': 'count', // our own score: points for each contribution in a row…
  'score-bimesters-most': 'count',
  'score-each-wage-month': 'count', // …for each month of wages saved
  'score-savings-most': 'count',
  'score-each-term-year': 'count', // …for each year of term that the age allows
  'score-age-most': 'count',
  'score-each-on-time': 'count', // …for each of the last six contributions that came on time
  'score-on-time-most': 'count',
  'score-each-uma': 'count', // …for each UMA-month of wage
  'score-wage-most': 'count',
  'store-payment-least': 'money',
  'card-payment-most': 'money',
  'card-payments-a-month': 'count',
  'codi-payment-most': 'money',
  'payment-alone-most': 'money', // what one operator, or a member's own claim, may put into a loan alone
  'plan-yield-slow': 'rate', // of projections, in three paces: what savings earn above inflation, a year
  'plan-yield-usual': 'rate',
  'plan-yield-fast': 'rate',
  'plan-wage-growth-slow': 'rate', // how much wages grow above inflation, a year
  'plan-wage-growth-usual': 'rate',
  'plan-wage-growth-fast': 'rate',
  'plan-worked-share-slow': 'rate', // the share of the months that are worked with contributions
  'plan-worked-share-usual': 'rate',
  'plan-worked-share-fast': 'rate',
  'plan-retirement-age': 'count',
  'plan-years-after': 'count', // years of retirement that savings should last
  // Many people by one hand, by what they share: looked back on so many hours; seen, slowed if alike, slowed anyway.
  'cluster-mailbox-hours': 'count',
  'cluster-mailbox-watched': 'count',
  'cluster-mailbox-alike': 'count',
  'cluster-mailbox-varied': 'count',
  'cluster-phone-hours': 'count',
  'cluster-phone-watched': 'count',
  'cluster-phone-alike': 'count',
  'cluster-phone-varied': 'count',
  'cluster-pattern-hours': 'count',
  'cluster-pattern-watched': 'count',
  'cluster-pattern-alike': 'count',
  'cluster-pattern-varied': 'count',
  'cluster-device-hours': 'count',
  'cluster-device-watched': 'count',
  'cluster-device-alike': 'count',
  'cluster-device-varied': 'count',
  'cluster-browser-hours': 'count',
  'cluster-browser-watched': 'count',
  'cluster-browser-alike': 'count',
  'cluster-browser-varied': 'count',
  'cluster-network-hours': 'count',
  'cluster-network-watched': 'count',
  'cluster-network-alike': 'count',
  'cluster-network-varied': 'count',
  'cluster-home-hours': 'count',
  'cluster-home-watched': 'count',
  'cluster-home-alike': 'count',
  'cluster-home-varied': 'count',
  'cluster-sweep-device': 'count',
  'cluster-sweep-browser': 'count',
  'cluster-sweep-network': 'count',
} as const satisfies Readonly<Record<string, Unit>>

export type ParameterName = keyof typeof unitOf
export const parameterNames = Object.keys(unitOf) as readonly ParameterName[]
export const isParameterName = (text: string): text is ParameterName => Object.hasOwn(unitOf, text)

export const marks = ['official', 'press', 'assumed'] as const
/** `assumed` reads «supuesto»: the source is unknown, and the page says so. */
export type Mark = (typeof marks)[number]

export type Parameter = {
  readonly name: ParameterName
  readonly validFrom: Day
  readonly value: bigint
  readonly source: string
  readonly mark: Mark
}

export type Parameters = {
  /** What counts on that day; undefined before the first value of that name. */
  on(name: ParameterName, day: Day): Parameter | undefined
  /** What begins to count in that calendar year and no other: for figures that are of one year. */
  ofYear(name: ParameterName, year: number): Parameter | undefined
  /** Every value of that name, oldest first. */
  of(name: ParameterName): readonly Parameter[]
}

/** Puts values in order. Two of one name and day are our fault: it throws. */
export function parametersFrom(values: readonly Parameter[]): Parameters {
  const byName = new Map<ParameterName, Parameter[]>()
  for (const one of values) {
    const known = byName.get(one.name)
    if (known) known.push(one)
    else byName.set(one.name, [one])
  }
  for (const [name, own] of byName) {
    own.sort((a, b) => compareDays(a.validFrom, b.validFrom))
    if (own.some((one, i) => i > 0 && one.validFrom.equals(own[i - 1]!.validFrom)))
      throw new RangeError(`${name} has two values for one day`)
  }
  const of = (name: ParameterName): readonly Parameter[] => byName.get(name) ?? []
  return {
    of,
    on: (name, day) => of(name).findLast((one) => compareDays(one.validFrom, day) <= 0),
    ofYear: (name, year) => of(name).findLast((one) => one.validFrom.year === year),
  }
}

const decimals: Readonly<Record<Unit, number>> = {
  money: 2,
  rate: 4,
  places: 4,
  count: 0,
  switch: 0,
}
const shape = /^(\d{1,12})(?:\.(\d{1,4}))?$/
/** A thousand per cent: nothing that we keep is more. */
const highestRate = 10_000_000n

export type CannotReadValue = 'value-empty' | 'value-shape' | 'value-too-high'

/** `'10.45'` of a rate → 104500; up to as many decimals as its unit has. Never negative. */
export function readValue(name: ParameterName, text: string): Result<bigint, CannotReadValue> {
  const unit = unitOf[name]
  const typed = text.trim().replaceAll(',', '')
  if (typed === '') return cannot('value-empty')
  const m = shape.exec(typed)
  const fraction = m?.[2] ?? ''
  if (!m || fraction.length > decimals[unit]) return cannot('value-shape')
  const value = BigInt(m[1]! + fraction.padEnd(decimals[unit], '0'))
  const most = unit === 'switch' ? 1n : unit === 'rate' ? highestRate : 10n ** 14n
  return value > most ? cannot('value-too-high') : ok(value)
}

/** 104500 of a rate → `'10.4500'`: as it stands in files. */
export function plainValue(name: ParameterName, value: bigint): string {
  const places = decimals[unitOf[name]]
  if (places === 0) return value.toString()
  const digits = value.toString().padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
