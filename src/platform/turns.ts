// One after the other for each key, all keys side by side.

/**
 * Runs `work` once everything asked for before under the same key has ended, well or badly; at once when
 * nothing is under way. Keeps nothing of keys at rest.
 */
export function turns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key)
    const mine = before ? before.then(work, work) : work()
    last.set(key, mine)
    const leave = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(leave, leave)
    return mine
  }
}
