// Many callers, one trip: what is asked for while a trip is under way goes together with the next one.
import { setImmediate as turn } from 'node:timers/promises'

/**
 * Each caller's promise settles with the trip that carried its item; one trip at a time, in the order of asking.
 * A trip that fails, fails for all it carried.
 */
export function gathered<T>(
  carry: (items: readonly T[]) => Promise<unknown>,
  most: number,
): (item: T) => Promise<void> {
  type Waiting = { item: T; done: () => void; failed: (error: unknown) => void }
  let waiting: Waiting[] = []
  let underway = false

  const go = async (): Promise<void> => {
    underway = true
    while (waiting.length > 0) {
      await turn() // what came in the same piece of the line goes in the same trip
      const load = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        await carry(load.map(({ item }) => item))
        for (const { done } of load) done()
      } catch (error) {
        for (const { failed } of load) failed(error)
      }
    }
    underway = false
  }
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      if (!underway) void go()
    })
}
