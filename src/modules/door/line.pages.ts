// The page of the line. Drawn once for each thing it can say, with gaps for what differs between two people; so every
// number that is somebody's own comes in as text.
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, raw } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { tellForm } from './call-back.pages.ts'
import { doorWords, lineWords as words } from './door.words.ts'
import { hoursSection, quietPath } from './hours.pages.ts'
import type { WeekdayHours } from './hours.ts'
import type { Range } from './line.ts'

/** How the page stands: `waits` behind others, `called` but every place is taken, or nobody is let in at all. */
export type LineState = 'waits' | 'called' | 'paused' | 'closed'
export type LineProps = {
  readonly state: LineState
  readonly range: Range
  /** How many are ahead decides the sentence; `own.ahead` is what it says. */
  readonly ahead: 'none' | 'one' | 'many'
  readonly turnLost: boolean
  /** Goes ahead because a payment is due today. */
  readonly due: boolean
  /** A form came and was not taken. */
  readonly sent: boolean
  /** Just left a phone or an e-mail. */
  readonly told: boolean
  readonly hours: WeekdayHours | undefined
  readonly own: {
    readonly ahead: string
    readonly progress: string
    readonly folio: string
    readonly triedAt: string
    /** At the end of a sentence: without the stop of its own that an hour brings. */
    readonly triedAtEnd: string
    readonly untilEnd: string
    /** The page asked for, as part of an address. */
    readonly from: string
  }
}

const looksEverySeconds = 20
const soonSeconds = 5

/** Seconds until it looks again: those who are about to come in look more often. */
export const looksAgainIn = ({ state, range }: Pick<LineProps, 'state' | 'range'>): number =>
  state === 'called' || (state === 'waits' && range.high <= 2) ? soonSeconds : looksEverySeconds

/** A page that reloads whole leaves time to be read. */
const looksWithoutScripts = (props: LineProps): number =>
  looksAgainIn(props) === soonSeconds ? looksEverySeconds : 60

const art = raw(
  '<svg class="queue-art" width="320" height="91" viewBox="0 0 600 170" aria-hidden="true" focusable="false"><path d="M40 138A260 108 0 0 1 560 138" fill="none" stroke="var(--wall-2)" stroke-opacity=".45" stroke-width="3" stroke-dasharray="0 10" stroke-linecap="round"/><circle cx="396" cy="38" r="19" fill="var(--sun)"/><path fill="var(--wall-1)" d="M0 116h190v54H0z"/><path fill="var(--wall-4)" d="M190 92h150v78H190z"/><path fill="var(--shade)" opacity=".09" d="M190 92h40l-40 60z"/><path fill="var(--shade)" d="M248 120h30v50h-30z"/><path fill="var(--lamp)" d="M248 120h10v50h-10z"/><path fill="var(--wall-2)" d="M340 124h180v46H340z"/><path fill="var(--shade)" opacity=".22" d="M340 124h16l34 46h-50z"/><path fill="var(--wall-3)" d="M520 140h80v30h-80z"/></svg>',
)
const bold = (inner: string) => html`<strong>${inner}</strong>`
/** The minutes stand on a line of their own: in Spanish the last, in English the first. */
const big = (view: View) => (inner: string) => {
  const number = html`<span class="big">${inner}</span>`
  return view.lang === 'es' ? html`<br>${number}` : html`${number}<br>`
}

/** The one sentence that is read aloud when it changes. */
function standing(view: View, { state, range }: LineProps): Html {
  if (state === 'called') return html`${view.t(words.turnSoon)}`
  if (state !== 'waits') return html`${view.t(words[state])}`
  const tags = { b: big(view) }
  const { low: n, high: m } = range
  return n === 0 ? view.rich(words.soon, tags, { m }) : view.rich(words.range, tags, { n, m })
}

function aheadOf(view: View, { state, ahead, own }: LineProps): Html {
  if (state === 'called') return html`<p>${view.t(words.turn, { hora: own.untilEnd })}</p>`
  const said = { none: words.aheadNone, one: words.aheadOne, many: words.ahead }[ahead]
  return html`<p>${view.rich(said, { b: bold }, { k: own.ahead })} ${view.t(words.kept)}</p>
<progress max="100" value="${own.progress}" aria-label="${view.t(words.progress)}">${own.progress}%</progress>`
}

const waysOn = (view: View, { sent, hours }: LineProps): Html =>
  sent
    ? html`<p>${view.t(words.sent)}</p>`
    : html`<p>${view.t(words.nothing)}</p>
<p>${view.t(words.back)}${hours?.busyInOffice ? html` ${view.t(words.quiet)}` : nothing}</p>`

function block(view: View, props: LineProps): Html {
  const { state, range, turnLost, due, sent, own } = props
  const looks = sent ? nothing : html` data-refresh="${looksAgainIn(props)}"`
  const stamp = view.rich(
    words.try,
    { b: (inner) => html`<span class="code">${inner}</span>` },
    { hora: own.triedAt, folio: own.folio },
  )
  return html`<div class="stack" id="fila"${looks}>
${art}
<p class="muted">${view.t(doorWords.line)}</p>
<h1>${view.t(state === 'called' ? words.turnTitle : words.title)}</h1>
${turnLost ? html`<p>${view.t(words.lost, { m: Math.max(2, range.high) })}</p>\n` : nothing}${due ? html`<p>${view.t(words.due)}</p>\n` : nothing}<p role="status">${standing(view, props)}</p>
${aheadOf(view, props)}
${waysOn(view, props)}
<p class="row">${sent ? nothing : html`<a class="btn btn-2" href="${view.to('/espera')}?de=${own.from}">${view.t(words.refresh)}</a> `}<span class="muted small">${stamp}</span></p>
<p class="muted small">${view.t(words.proof, { hora: own.triedAtEnd })}</p>
</div>`
}

const tellSection = (view: View, { own, told }: LineProps): Html =>
  html`<section class="box stack" aria-labelledby="avisar">
<h2 id="avisar">${view.t(words.tellTitle)}</h2>
${told ? html`<p role="status">${view.t(words.told)}</p>` : html`<p>${view.t(words.tellText)}</p>\n${tellForm(view, { from: own.from })}`}
</section>`

/**
 * `typed`: fields of a form that was not taken, to be sent again; a gap, where the page is drawn for everybody.
 * `figures`: the way to the last figures that the browser keeps.
 */
type Pieces = { readonly typed?: Html; readonly figures?: Html }

export function linePage(
  view: View,
  props: LineProps,
  { typed = nothing, figures = nothing }: Pieces = {},
): Html {
  const title = view.t(props.state === 'called' ? words.turnTitle : words.title)
  return page(view, {
    title,
    ...(!props.sent && { refreshSeconds: looksWithoutScripts(props) }),
    main: html`<div class="wrap cols">
<div class="stack">
${block(view, props)}
${props.sent ? html`<form class="stack" method="post" action="${view.to(view.path)}">${typed}${button(view.t(words.sendAgain))}</form>` : nothing}
${figures}
</div>
<div class="stack-l">
${tellSection(view, props)}
${hoursSection(view, props.hours)}
${props.hours ? html`<p>${view.rich(words.otherHour, { a: (inner) => html`<a href="${view.to(quietPath)}">${inner}</a>` })}</p>` : nothing}
</div>
</div>`,
  })
}

const own: LineProps['own'] = {
  ahead: '1,240',
  progress: '62',
  folio: 'FILA-7K2M9-Q4XRD-H8T3W',
  triedAt: '11:04 a. m.',
  triedAtEnd: '11:04 a. m',
  untilEnd: '11:34 a. m',
  from: '%2Fmi-ahorro',
}
const waits: LineProps = {
  state: 'waits',
  range: { low: 5, high: 8 },
  ahead: 'many',
  turnLost: false,
  due: false,
  sent: false,
  told: false,
  hours: undefined,
  own,
}
const hours: WeekdayHours = {
  weekday: 1,
  inside: Array.from({ length: 24 }, (_, hour) => Math.max(3, 60 - Math.abs(12 - hour) * 9)),
  line: Array.from({ length: 24 }, (_, hour) => hour >= 10 && hour < 15),
  busyInOffice: true,
}

export const lineGallery: Gallery = {
  '/espera': {
    'en la fila': (view) => linePage(view, waits),
    'se sabe a qué hora hay menos gente': (view) => linePage(view, { ...waits, hours }),
    'falta poco': (view) =>
      linePage(view, {
        ...waits,
        range: { low: 0, high: 1 },
        ahead: 'one',
        own: { ...own, ahead: '1' },
      }),
    'eres quien sigue': (view) =>
      linePage(view, { ...waits, range: { low: 0, high: 2 }, ahead: 'none', due: true }),
    'te avisamos': (view) => linePage(view, { ...waits, told: true }),
    'ya te toca': (view) => linePage(view, { ...waits, state: 'called' }),
    'se pasó tu turno': (view) => linePage(view, { ...waits, turnLost: true }),
    'fila detenida': (view) => linePage(view, { ...waits, state: 'paused' }),
    'entrada cerrada': (view) => linePage(view, { ...waits, state: 'closed' }),
    'un formulario que no se recibió': (view) => linePage(view, { ...waits, sent: true }),
  },
}
