// The door under load as a drawing for docs/: a panel for each question, a bar for each way, at each offered load.
import type { Stage } from './door.bench.ts'

const fills = ['#2f4a8a', '#b5532b', '#8a7a2f', '#3d7a5a']
const panels = [
  { title: 'Pages a second ÷ C', of: (s: Stage) => s.goodput, most: 1.2, bar: 0.75, unit: '' },
  { title: 'p99 of pages, ms', of: (s: Stage) => s.pagesP99, most: 1_000, bar: 250, unit: '' },
  {
    title: 'People inside who got their page, %',
    of: (s: Stage) => s.insideKept,
    most: 100,
    bar: 95,
    unit: '',
  },
] as const
const [width, high, gap, left] = [560, 130, 60, 40]

/** An SVG of its own, white behind, that reads without colour too: letters stand on the bars. */
export function chartOf(stages: readonly Stage[]): string {
  const ways = [...new Set(stages.map(({ variant }) => variant))]
  const loads = [...new Set(stages.map(({ times }) => times))]
  const group = (width - left) / loads.length
  const each = (group - 16) / ways.length
  const drawn = panels.map(({ title, of, most, bar }, p) => {
    const top = 40 + p * (high + gap)
    const y = (value: number) => top + high - (Math.min(value, most) / most) * high
    const bars = stages.map((stage) => {
      const x = left + loads.indexOf(stage.times) * group + ways.indexOf(stage.variant) * each
      const way = ways.indexOf(stage.variant)
      const letter = 'ABCD'[way]
      const value = of(stage)
      const said = value >= 10 ? value.toFixed(0) : value.toFixed(2)
      return `<rect x="${x.toFixed(1)}" y="${y(value).toFixed(1)}" width="${(each - 3).toFixed(1)}" height="${(top + high - y(value)).toFixed(1)}" fill="${fills[way]}"><title>${stage.variant} at ${stage.times} C: ${said}</title></rect><text x="${(x + each / 2 - 2).toFixed(1)}" y="${(y(value) - 3).toFixed(1)}" font-size="9" text-anchor="middle">${letter} ${said}</text>`
    })
    const names = loads.map(
      (n, i) => `<text x="${left + i * group}" y="${top + high + 14}" font-size="11">${n} C</text>`,
    )
    return `<text x="${left}" y="${top - 16}" font-size="13" font-weight="bold">${title} (bar ${bar})</text><line x1="${left}" x2="${width}" y1="${y(bar).toFixed(1)}" y2="${y(bar).toFixed(1)}" stroke="#444" stroke-dasharray="4 3"/>${bars.join('')}${names.join('')}`
  })
  const key = ways.map(
    (way, i) =>
      `<text x="${left}" y="${40 + panels.length * (high + gap) + i * 16}" font-size="12" fill="${fills[i]}">${'ABCD'[i]} ${way}</text>`,
  )
  const height = 40 + panels.length * (high + gap) + ways.length * 16 + 8
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 10} ${height}" font-family="sans-serif" role="img" aria-label="The portal under load, with the door and without"><rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}${key.join('')}</svg>\n`
}
