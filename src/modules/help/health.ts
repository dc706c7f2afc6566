// How the portal is doing, from what was measured: well, slow or out of service; now, and in the last days.
// Never says more than was measured; what nobody measured is unknown, not well.
import type { Day, Duration, Instant } from '../../foundation/time.ts'

export const parts = [
  'entry',
  'identity',
  'savings',
  'loans',
  'payments',
  'mail',
  'sms',
  'papers',
] as const
export type Part = (typeof parts)[number]
export type Health = 'well' | 'slow' | 'down' | 'unknown'

/** What was measured: time to answer, age of the oldest message that waits, or why there is none. */
export type Measure = Duration | 'away' | 'unmeasured'

type Bounds = { readonly slowMs: number; readonly downMs: number }
const minute = 60_000
const reading: Bounds = { slowMs: 500, downMs: 5_000 }
/** Up to `slowMs` it is well, up to `downMs` slow, above out of service. */
export const bounds: Readonly<Record<Part, Bounds>> = {
  entry: reading,
  identity: { slowMs: 2_000, downMs: 10_000 },
  savings: reading,
  loans: reading,
  payments: reading,
  mail: { slowMs: 5 * minute, downMs: 60 * minute },
  sms: { slowMs: 5 * minute, downMs: 60 * minute },
  papers: { slowMs: 5_000, downMs: 20_000 },
}

export function healthOf(part: Part, measure: Measure): Health {
  if (measure === 'away') return 'down'
  if (measure === 'unmeasured') return 'unknown'
  const ms = measure.total('milliseconds')
  const { slowMs, downMs } = bounds[part]
  return ms <= slowMs ? 'well' : ms <= downMs ? 'slow' : 'down'
}

export type Report = Readonly<Record<Part, Health>>
/** The worst of the parts that were measured. */
export function overall(report: Report): Health {
  const order: readonly Health[] = ['down', 'slow', 'well', 'unknown']
  return order.find((health) => parts.some((part) => report[part] === health)) ?? 'unknown'
}

/** Every so often each part is measured and kept, for so many days. */
export const checkedEveryMinutes = 5
export const daysKept = 7

/** How often a part was found so on a Mexico City day. */
export type DayCount = {
  readonly on: Day
  readonly part: Part
  readonly health: Health
  readonly checks: number
}
/** What the last days were like, and when that was read. */
export type History = { readonly counts: readonly DayCount[]; readonly readAt: Instant }

/** How a part did on a day, as told: the worst that lasted, and about how many minutes of it. */
export type DayHealth = {
  readonly health: Health
  /** Minutes slow or out of service; zero when it was well. */
  readonly minutes: number
}
/** One slow check alone is no slow day: it takes three. One check out of service is told. */
const slowChecks = 3

export function dayHealth(counts: readonly DayCount[], part: Part, on: Day): DayHealth {
  const of = (health: Health) =>
    counts
      .filter((one) => one.part === part && one.health === health && one.on.equals(on))
      .reduce((sum, one) => sum + one.checks, 0)
  const [down, slow, well] = [of('down'), of('slow'), of('well')]
  if (down > 0) return { health: 'down', minutes: down * checkedEveryMinutes }
  if (slow >= slowChecks) return { health: 'slow', minutes: slow * checkedEveryMinutes }
  return { health: well + slow > 0 ? 'well' : 'unknown', minutes: 0 }
}
