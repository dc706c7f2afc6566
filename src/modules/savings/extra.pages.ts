// Aportar más, and the line that it gives.
import { captureLineFor, groupedLine } from '../../foundation/capture-line.ts'
import { mxn, pesos, zeroMxn } from '../../foundation/money.ts'
import { day, dayOf } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import {
  answers,
  errorSummary,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { figure } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { expiryOf, roomLeft } from './extra.ts'
import type { Room, ShownLine } from './extra.usecases.ts'
import { extraRefusals, lineStateWords, extraWords as words } from './extra.words.ts'

export const extraPath = '/mi-ahorro/aportar'

export type ExtraProps = Room & {
  readonly line?: ShownLine | undefined
  readonly typed?: string
  readonly problems?: Problems
}

const lineFacts = (view: View, one: ShownLine): Html =>
  answers(view, [
    { label: view.t(words.line), value: html`<span class="code">${groupedLine(one.line)}</span>` },
    { label: view.t(words.lineAmount), value: figure(view, one.amount) },
    { label: view.t(words.expires), value: longDay(view.lang, one.expiresOn) },
  ])

const present = (view: View, line: ShownLine | undefined): Html =>
  line
    ? html`<section class="stack-s" aria-labelledby="linea">
<h2 id="linea">${view.t(words.yours)}</h2>
${lineFacts(view, line)}
<p><a href="${view.to(`${extraPath}/${line.lineId}`)}">${view.t(words.see)}</a></p>
</section>`
    : nothing

function asking(view: View, props: ExtraProps): Piece {
  const { limit, already, typed, problems = noProblems, line } = props
  if (limit === undefined) return html`<p>${view.t(words.limitUnknown)}</p>`
  const left = roomLeft(limit, already)
  const nextMonth = longDay(view.lang, expiryOf(dayOf(view.now)).add({ days: 1 }))
  if (left === zeroMxn) return html`<p>${view.t(words.full, { fecha: nextMonth })}</p>`
  const hint = view.t(words.amountHint, { monto: pesos(left) })
  return form(
    view,
    extraPath,
    html`${textField(view, { name: 'cantidad', label: view.t(words.amount), hint, value: typed, inputmode: 'decimal', width: 'w-11' }, problems)}
${line ? html`<p class="muted small">${view.t(words.replaces)}</p>` : nothing}
${button(view.t(words.create))}`,
  )
}

const limits = (view: View, { limit, already }: Room): Html =>
  limit === undefined
    ? nothing
    : html`${answers(view, [
        { label: view.t(words.limit), value: pesos(limit) },
        { label: view.t(words.already), value: figure(view, already) },
        { label: view.t(words.left), value: figure(view, roomLeft(limit, already)) },
      ])}
<p class="muted small">${view.t(words.limitWhy)}</p>`

/** How much may come in this month, and the form that makes a line. */
export function extraPage(view: View, props: ExtraProps): Html {
  const title = view.t(words.title)
  const problems = props.problems ?? noProblems
  return page(view, {
    title,
    section: view.t(words.section),
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
<p>${view.t(words.intro)}</p>
${asking(view, props)}
${limits(view, props)}
${present(view, props.line)}
<p><a href="${view.to('/mi-ahorro/mis-aportaciones')}">${view.t(words.mine)}</a></p>
</div>`,
  })
}

/** One line: what it is for, until when, and what became of it. */
export function linePage(view: View, one: ShownLine): Html {
  const title = view.t(words.yours)
  const over = one.state === 'serves' ? undefined : lineStateWords[one.state]
  return page(view, {
    title,
    section: view.t(words.section),
    entry: extraPath,
    main: html`${backLink(view, extraPath)}
<div class="wrap stack">
<h1>${title}</h1>
${over ? notice('care', view.t(over.title), view.t(over.text)) : nothing}
${lineFacts(view, one)}
${
  over
    ? html`<p><a class="btn" href="${view.to(extraPath)}">${view.t(words.another)}</a></p>`
    : html`<p>${view.t(words.exact)}</p>
<p><a class="btn" href="${view.to(`${extraPath}/${one.lineId}/pagar`)}">${view.t(words.howToPay)}</a></p>
<p>${view.t(words.mailed)} ${view.t(words.print)}</p>`
}
</div>`,
  })
}

const sample = (state: ShownLine['state']): ShownLine => ({
  lineId: '018f0000-0000-7000-8000-000000000001',
  line: captureLineFor({
    kind: 'savings',
    reference: '0000000042',
    amount: mxn('500.00'),
    expiresOn: day('2026-11-30'),
  }),
  amount: mxn('500.00'),
  expiresOn: day('2026-11-30'),
  createdAt: Temporal.Instant.from('2026-11-03T17:20:00Z'),
  state,
})
const limit = mxn('11971.52')

export const gallery: Gallery = {
  [extraPath]: {
    'la primera vez': (view) => extraPage(inside(view), { limit, already: zeroMxn }),
    'con una línea que sirve': (view) =>
      extraPage(inside(view), { limit, already: mxn('1200.00'), line: sample('serves') }),
    'más que el límite': (view) =>
      extraPage(inside(view), {
        limit,
        already: mxn('11000.00'),
        typed: '5000',
        problems: { cantidad: view.t(extraRefusals['over-the-limit'], { monto: '$971.52' }) },
      }),
    'ya no cabe más': (view) => extraPage(inside(view), { limit, already: limit }),
    'límite sin saber': (view) => extraPage(inside(view), { limit: undefined, already: zeroMxn }),
  },
  '/mi-ahorro/aportar/{linea}': {
    sirve: (view) => linePage(inside(view), sample('serves')),
    vencida: (view) => linePage(inside(view), sample('expired')),
    'hay otra más nueva': (view) => linePage(inside(view), sample('replaced')),
    'solo mirar': (view) => linePage(inside(view, true), sample('serves')),
  },
}
