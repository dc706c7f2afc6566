// A QR code as squares to paint: error correction M, with the quiet zone left to who draws it.
import { create } from 'qrcode'

/** The modules of a code: how many on a side, and which are dark. */
export function qrModules(text: string): { side: number; dark(x: number, y: number): boolean } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  return { side: modules.size, dark: (x, y) => modules.get(y, x) === 1 }
}

/** One path of runs: fewer strokes than squares, and no hairlines between neighbours. */
export function qrRuns(text: string): {
  side: number
  runs: readonly { x: number; y: number; width: number }[]
} {
  const { side, dark } = qrModules(text)
  const runs: { x: number; y: number; width: number }[] = []
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const last = runs.at(-1)
      if (!dark(x, y)) continue
      if (last && last.y === y && last.x + last.width === x) last.width++
      else runs.push({ x, y, width: 1 })
    }
  return { side, runs }
}
