import { qrRuns } from '../pdf/qr.ts'
import { type Html, html } from './html.ts'

const quiet = 4

/** A square for cameras, black on white whatever the colour scheme: they read nothing else for sure. */
export function qrSquare(label: string, text: string): Html {
  const { side, runs } = qrRuns(text)
  const path = runs.map(({ x, y, width }) => `M${x + quiet} ${y + quiet}h${width}v1h-${width}z`)
  const whole = side + 2 * quiet
  return html`<svg width="220" height="220" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="${label}"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" d="${path.join('')}"/></svg>`
}

/** A key to type, in fours. */
export const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')
