// In what order a payment is used: a policy with a version and the day it begins to count, shown to the member.
// No source that we could read prints the fund's order; this one is the usual of contracts and is marked so.
import { type DayNumber, dayNumber } from '../../foundation/day-number.ts'
import { day } from '../../foundation/time.ts'
import type { Mark } from '../parameters/parameters.ts'

export const buckets = [
  'charges',
  'late-interest',
  'overdue-interest',
  'overdue-principal',
  'current-interest',
  'current-principal',
  'extra-principal',
] as const
export type Bucket = (typeof buckets)[number]

export type ApplicationOrder = {
  readonly version: string
  readonly validFrom: DayNumber
  /** First what stands first; the last one takes whatever is left. */
  readonly order: readonly Bucket[]
  readonly mark: Mark
  readonly source: string
}

/** Oldest first; another order is another version, and what was applied under this one stays as it was. */
export const applicationOrders: readonly ApplicationOrder[] = [
  {
    version: '1',
    validFrom: dayNumber(day('1972-05-01')),
    order: buckets,
    mark: 'assumed',
    source: 'Orden usual de los contratos de crédito; el instituto no lo publica',
  },
]

/** The order that counts on a day. */
export const orderOn = (
  on: DayNumber,
  versions: readonly ApplicationOrder[] = applicationOrders,
): ApplicationOrder => versions.findLast((one) => one.validFrom <= on) ?? versions[0]!

/** The employer's 5 % as a part of what is due: charges and late interest are the member's own. */
export const contributionBuckets = (order: readonly Bucket[]): readonly Bucket[] =>
  order.filter((bucket) => bucket !== 'charges' && bucket !== 'late-interest')
