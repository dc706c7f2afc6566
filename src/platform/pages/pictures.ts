// Drawings that carry a figure: deposit slots, the brick wall, how a payment was split. Each has its words.
import type { Mxn } from '../../foundation/money.ts'
import { type Html, html, raw } from './html.ts'

const slotX = [0, 54, 108, 162, 216, 270]

/** Six two-month periods of a year; `filled[i]` says that the deposit of the i-th arrived. */
export const slots = (filled: readonly boolean[], label: string): Html =>
  html`<svg class="slots" width="320" height="30" viewBox="0 0 320 30" role="img" aria-label="${label}">${raw(
    slotX.map((x, i) => `<path${filled[i] ? ' class="on"' : ''} d="M${x} 2h50v26h-50z"/>`).join(''),
  )}</svg>`

const long = (x: number, y: number) => `M${x} ${y}h38v13h-38z`
const short = (x: number, y: number) => `M${x} ${y}h18v13h-18z`

/** Bricks from the bottom left: rows of eight, and between them seven with a half at each end. */
const bricks: readonly string[] = [61, 46, 31, 16, 1].flatMap((y, row) =>
  row % 2 === 0
    ? [1, 41, 81, 121, 161, 201, 241, 281].map((x) => long(x, y))
    : [short(1, y), ...[21, 61, 101, 141, 181, 221, 261].map((x) => long(x, y)), short(301, y)],
)
export const bricksInAll = bricks.length

/** How many bricks stand for so many per cent (0 to 100): none at 0, all at 100 alone. */
export function bricksFor(percent: number): number {
  if (percent >= 100) return bricksInAll
  if (percent <= 0) return 0
  const share = Math.trunc((percent * bricksInAll * 2 + 100) / 200)
  return Math.min(Math.max(share, 1), bricksInAll - 1)
}

const walls = Array.from({ length: bricksInAll + 1 }, (_, on) => {
  const path = (of: readonly string[], as: string) =>
    of.length > 0 ? `<path${as} d="${of.join('')}"/>` : ''
  return raw(path(bricks.slice(on), '') + path(bricks.slice(0, on), ' class="on"'))
})

/** How much of a loan is paid, as a wall; the same figure stands in the text beside it. */
export const brickWall = (percent: number, label: string): Html =>
  html`<svg class="bricks" width="320" height="75" viewBox="0 0 320 75" role="img" aria-label="${label}">${walls[bricksFor(percent)]}</svg>`

const barWidth = 3_000n // tenths of the 300 units of the drawing

/** Shares of a bar in tenths of a unit; they add up to its width. Parts of nothing, or below it, have none. */
export function barShares(parts: readonly Mxn[]): bigint[] {
  const sizes = parts.map((part) => (part > 0n ? part : 0n))
  const whole = sizes.reduce<bigint>((a, b) => a + b, 0n)
  if (whole === 0n) return parts.map(() => 0n)
  let [before, drawn] = [0n, 0n]
  return sizes.map((size) => {
    before += size
    const end = (before * barWidth) / whole
    const share = end - drawn
    drawn = end
    return share
  })
}

const units = (tenths: bigint) => `${tenths / 10n}.${tenths % 10n}`

/** What a payment was used for: principal, interest, the rest. Decoration: the parts stand below as text. */
export function splitBar(parts: readonly [Mxn, Mxn, Mxn]): Html {
  let x = 0n
  const rects = barShares(parts).map((share, i) => {
    const rect = `<rect class="${'abc'[i]}" x="${units(x)}" width="${units(share)}" height="14"/>`
    x += share
    return share > 0n ? rect : ''
  })
  return html`<svg class="split" width="300" height="14" viewBox="0 0 300 14" preserveAspectRatio="none" aria-hidden="true">${raw(rects.join(''))}</svg>`
}
