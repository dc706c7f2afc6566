// How much work one process takes on at a time: learnt from what it measures, never guessed. More at a time than the
// machine can do makes every page slower and none more; the limit follows the time that answers really take.

/** `limit`: requests worked on at a time. `bestMs`: how fast answers are when nothing stands in their way. */
export type Gauge = { readonly limit: number; readonly bestMs: number }
/** What a stretch of time measured. `together`: the most that was worked on at a time. */
export type Measured = {
  readonly count: number
  readonly medianMs: number
  readonly slowMs: number
  readonly together: number
}

export const bounds = { least: 8, first: 32, most: 512 } as const
/** Answers may take so many times the best; beyond, more at a time only makes them wait for each other. */
const tolerance = 3
/** No page may take longer than this because of how many are worked on together: half of the 250 ms of our bar. */
const ceilingMs = 125
/**
 * The best is forgotten slowly, and only while little is worked on at a time: what is slow in a crowd is no new best,
 * but a portal that is slow with hardly anybody in it has become slower for good.
 */
const forgetting = 1.03
const fewest = 10
/** Faster than this nothing is told apart from the noise of a timer. */
const quickestMs = 2

export const fresh: Gauge = { limit: bounds.first, bestMs: Number.POSITIVE_INFINITY }

/** The limit after a stretch: down by what it was too much, up a little when all of it was used and answers stayed fast. */
export function adapted(gauge: Gauge, measured: Measured): Gauge {
  if (measured.count < fewest) return gauge
  const few = gauge.limit === bounds.least || measured.together * 2 < gauge.limit
  const known = few ? gauge.bestMs * forgetting : gauge.bestMs
  const bestMs = Math.max(quickestMs, Math.min(measured.medianMs, known))
  const room = Math.min(
    (bestMs * tolerance) / measured.medianMs,
    ceilingMs / Math.max(1, measured.slowMs),
  )
  if (room < 1) {
    const down = Math.floor(gauge.limit * Math.max(0.7, room))
    return { bestMs, limit: Math.max(bounds.least, Math.min(down, gauge.limit - 1)) }
  }
  const used = measured.together * 10 >= gauge.limit * 8
  const up = used ? Math.max(1, Math.floor(Math.sqrt(gauge.limit) / 2)) : 0
  return { bestMs, limit: Math.min(bounds.most, gauge.limit + up) }
}

/** No more than money is taken side by side: more would only wait for a connection. */
const mostAside = 8
/** A calm portal takes twenty confirms a second so, and far more than that with as many as it has. */
const fewAside = 4
/** While people inside wait, machines do: a confirm costs as much as several pages. They never stand still. */
const leastAside = 2

/** Requests of partners' machines worked on at a time, beside those of people: a quarter of their limit. */
export function asideAtOnce(limit: number, peopleWait: boolean): number {
  if (peopleWait) return leastAside
  return Math.max(fewAside, Math.min(mostAside, Math.floor(limit / 4)))
}
