// The clock of the portal's processes, moved from outside. Loaded before the portal (`node --import`), it shows the time of
// the system and so much more as a file says. The database keeps its own: what moves apart is part of the trial.
import { readFileSync, writeFileSync } from 'node:fs'

const looksEveryMs = 200
const told = process.env.CHAOS_CLOCK

if (told) {
  const real = Temporal.Now.instant.bind(Temporal.Now)
  let [ahead, readAt] = [0, Number.NEGATIVE_INFINITY]
  const instant = () => {
    if (performance.now() - readAt > looksEveryMs) {
      readAt = performance.now()
      ahead = Number(readFileSync(told, 'utf8')) || 0
    }
    return real().add({ milliseconds: ahead })
  }
  Object.defineProperty(Temporal.Now, 'instant', { value: instant })
}

/** What a process needs in its environment, and how its clock is moved. */
export function clockOf(file: string) {
  const set = (aheadMs: number): void => writeFileSync(file, `${aheadMs}`)
  set(0)
  return {
    variables: { CHAOS_CLOCK: file, NODE_OPTIONS: `--import=${import.meta.filename}` },
    set,
  }
}
