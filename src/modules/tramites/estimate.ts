// How long it really takes, from what was answered before: said only when there is enough to say it honestly.

export type Estimate = {
  /** Working days in which half of them was answered, and nine of ten. */
  readonly half: number
  readonly nineOfTen: number
  readonly of: number
}
/** Fewer past answers say nothing. */
export const fewest = 10

/** The nearest rank: the smallest that so many per cent do not exceed. */
const rank = (sorted: readonly number[], percent: number): number =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1]!

/** `days`: working days that each past answer took. Undefined with fewer than ten. */
export function estimateOf(days: readonly number[]): Estimate | undefined {
  if (days.length < fewest) return undefined
  const sorted = [...days].sort((a, b) => a - b)
  return { half: rank(sorted, 50), nineOfTen: rank(sorted, 90), of: sorted.length }
}
