import { type Html, html, nothing, type Piece, raw } from './html.ts'
import { layoutWords } from './layout.words.ts'
import type { View } from './view.ts'

const drawn = (path: string, size = 24) =>
  raw(
    `<svg width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">${path}</svg>`,
  )

export const icons = {
  info: drawn('<circle cx="12" cy="12" r="9.5"/><path d="M12 11v6M12 7v1"/>'),
  done: drawn('<circle cx="12" cy="12" r="9.5"/><path d="m7.5 12.5 3 3 6-7"/>'),
  care: drawn('<path d="M12 3 22 20.5H2zM12 10v5M12 17v1"/>'),
  shield: drawn(
    '<path d="M12 2.5 20 6v6c0 5-3.4 8.2-8 9.5C7.4 20.2 4 17 4 12V6z"/><path d="m8.5 12 2.5 2.5 4.500-5"/>',
  ),
  tick: drawn('<path d="m4 10.5 4 4 8-9"/>', 20),
  arrived: drawn('<path d="M10 3v11M5.5 9.5 10 14l4.5-4.5M4 17h12"/>', 20),
  sheet: drawn('<path d="M5 2.5h6.5L15 6v11.5H5zM8 10h4M8 13.5h4"/>', 20),
} as const

const looks = {
  info: { className: 'notice', icon: icons.info },
  done: { className: 'notice notice-ok', icon: icons.done },
  care: { className: 'notice notice-sun', icon: icons.care },
  safe: { className: 'notice notice-sun', icon: icons.shield },
  error: { className: 'notice notice-error', icon: icons.care },
} as const

/** Title, one sentence, one link at most. `level` is the heading's place in the page. */
export function notice(
  look: keyof typeof looks,
  title: string,
  body: Piece,
  level: 2 | 3 = 2,
): Html {
  const { className, icon } = looks[look]
  const heading = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`
  return html`<div class="${className}">
${icon}
${heading}
<p>${body}</p>
</div>`
}

/** "Paso 2 de 5": the text carries it, the bar is decoration. `label` is that text. */
export const steps = (at: number, of: number, label: string): Html => html`<div class="steps">
<div class="steps-bar" aria-hidden="true">${Array.from({ length: of }, (_, i) => raw(i < at ? '<i class="on"></i>' : '<i></i>'))}</div>
<p>${label}</p>
</div>`

export const backLink = (view: View, path: string): Html =>
  html`<div class="wrap"><a class="back" href="${view.to(path)}">‹ ${view.t(layoutWords.back)}</a></div>`

/** A screen of a flow: what is asked at the left, care and help at the right. */
export const twoColumns = (
  left: Piece,
  right: Piece,
  rightLabel: string,
): Html => html`<div class="wrap cols">
<div class="stack">
${left}
</div>
<aside class="stack" aria-label="${rightLabel}">
${right}
</aside>
</div>`

export const more = (
  summary: string,
  body: Piece,
  open = false,
): Html => html`<details class="more"${open ? raw(' open') : nothing}>
<summary>${summary}</summary>
<div class="stack-s">${body}</div>
</details>`

export const button = (label: string, className = 'btn'): Html =>
  html`<button class="${className}">${label}</button>`
