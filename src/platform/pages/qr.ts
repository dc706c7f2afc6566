// A square code in a page: dark on white in every scheme, as readers of codes need it, with its words.
import { qrRuns } from '../pdf/qr.ts'
import { type Html, html, raw } from './html.ts'

const quiet = 4

/** The text as a QR code. `label` says what is in it; the same text stands beside it, to be copied. */
export function qrCode(text: string, label: string): Html {
  const { side, runs } = qrRuns(text)
  const whole = side + 2 * quiet
  const path = runs.map(({ x, y, width }) => `M${x + quiet} ${y + quiet}h${width}v1h-${width}z`)
  return html`<svg class="qr" width="180" height="180" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="${label}" shape-rendering="crispEdges">${raw(`<path fill="#fff" d="M0 0h${whole}v${whole}h-${whole}z"/><path fill="#000" d="${path.join('')}"/>`)}</svg>`
}
