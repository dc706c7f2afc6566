// How the portal is doing, from what was measured: well, slow or out of service.
// Never says more than was measured; what nobody measured is unknown, not well.
import type { Duration } from '../../foundation/time.ts'

export const parts = ['entry', 'figures', 'mail', 'sms'] as const
export type Part = (typeof parts)[number]
export type Health = 'well' | 'slow' | 'down' | 'unknown'

/** What was measured: time to answer, age of the oldest message that waits, or why there is none. */
export type Measure = Duration | 'away' | 'unmeasured'

type Bounds = { readonly slowMs: number; readonly downMs: number }
const minute = 60_000
/** Up to `slowMs` it is well, up to `downMs` slow, above out of service. */
export const bounds: Readonly<Record<Part, Bounds>> = {
  entry: { slowMs: 500, downMs: 5_000 },
  figures: { slowMs: 500, downMs: 5_000 },
  mail: { slowMs: 5 * minute, downMs: 60 * minute },
  sms: { slowMs: 5 * minute, downMs: 60 * minute },
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
