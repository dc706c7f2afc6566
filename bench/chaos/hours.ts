// The hours of an office day, made short: what happens in it has its time on the timetable, and everything in the portal
// takes as long as it takes. Only waiting for the next thing to happen is shortened.
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../src/modules/population/random.ts'

const [opens, closes] = [9, 17]
/** How many people come in each hour, next to each other: most before noon, fewer at lunch. */
const crowd = [5, 10, 14, 14, 10, 5, 8, 6]

export type Hours = {
  /** «11:42», as the timetable counts: past five in the afternoon if the day ran over. */
  clock(): string
  /** Waits until such a part of the day, from 0 to 1, has passed. */
  untilPart(part: number): Promise<void>
  /** What an hour of the day takes. */
  readonly hourMs: number
}

export function openHours(dayMs: number): Hours {
  const began = performance.now()
  const passed = () => performance.now() - began
  return {
    hourMs: dayMs / (closes - opens),
    clock: () => {
      const minutes = Math.trunc(opens * 60 + ((closes - opens) * 60 * passed()) / dayMs)
      return `${Math.trunc(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`
    },
    untilPart: (part) => pause(Math.max(0, part * dayMs - passed())),
  }
}

/** So many moments of the day, from 0 to 1, as people come: the earliest first. */
export function momentsOf(n: number, draw: Random): readonly number[] {
  const whole = crowd.reduce((sum, each) => sum + each, 0)
  const one = () => {
    let left = draw.unit() * whole
    const hour = crowd.findIndex((each) => {
      left -= each
      return left < 0
    })
    return (hour + draw.unit()) / crowd.length
  }
  return Array.from({ length: n }, one).sort((a, b) => a - b)
}
