// Chance that can be repeated: the same seed and path give the same numbers on every machine, for ever.
// For made-up people only; secrets come from the platform.

export type Random = {
  /** From 0 up to, not including, 1. */
  unit(): number
  /** A whole number from 0 up to, not including, n. */
  below(n: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Mean 0, deviation 1. */
  normal(): number
}

/** Four words of state from a text (cyrb128). */
function stateOf(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ k, 597399067)
    b = c ^ Math.imul(b ^ k, 2869860233)
    c = d ^ Math.imul(c ^ k, 951274213)
    d = a ^ Math.imul(d ^ k, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [(a ^ b ^ c ^ d) | 1, b, c, d]
}

/** xoshiro128**: `seed/path` is a stream of its own, so that one question never shifts another's answer. */
export function randomFor(seed: string, path: string): Random {
  let [a, b, c, d] = stateOf(`${seed}/${path}`)
  const word = () => {
    const five = Math.imul(b, 5)
    const scrambled = Math.imul((five << 7) | (five >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return scrambled >>> 0
  }
  const unit = () => word() / 4294967296
  const below = (n: number) => Math.trunc(unit() * n)
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: (list) => list[below(list.length)]!,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  }
}
