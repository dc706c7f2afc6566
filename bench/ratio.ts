// How a figure is taken: two things in turn, several rounds, the median of the ratios. Seconds alone prove nothing.

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export type Round = { readonly ours: number; readonly limit: number }

/** Takes both measures in every round, in turn, after one round that does not count. */
export async function rounds(
  count: number,
  measure: { ours: () => Promise<number>; limit: () => Promise<number> },
): Promise<readonly Round[]> {
  const taken: Round[] = []
  for (let round = 0; round <= count; round++) {
    const limit = await measure.limit()
    const ours = await measure.ours()
    if (round > 0) taken.push({ ours, limit })
  }
  return taken
}

/** One line: the ratio with its spread, the bar, and what was measured. */
export function report(what: string, taken: readonly Round[], bar: number, unit: string): string {
  const ratios = taken.map(({ ours, limit }) => ours / limit)
  const spread = `${Math.min(...ratios).toFixed(3)}–${Math.max(...ratios).toFixed(3)}`
  const ours = median(taken.map((round) => round.ours)).toFixed(0)
  const limit = median(taken.map((round) => round.limit)).toFixed(0)
  const ratio = median(ratios)
  const verdict = ratio >= bar ? 'holds' : 'MISSED'
  return `${what}: ratio ${ratio.toFixed(3)} (${spread}), bar ${bar}: ${verdict}; ${ours} against ${limit} ${unit}`
}
