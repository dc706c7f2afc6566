// What members find where a planned stop is: since when, until when, in whose hours, and what works meanwhile.
import { dayOf, hours, type Instant, isAfter, startOf } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import { hourBeside, listed, type ViewedStop } from '../../platform/pages/stop.ts'
import { type View, viewWith } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { extended, type MaintenanceWindow, type Standing } from './maintenance.ts'
import { partWords, stopWords as words, zoneWords } from './maintenance.words.ts'

export type StopProps = {
  readonly window: MaintenanceWindow
  readonly until: Instant
  /** What was typed into a form that met the stop; secrets are not in it. */
  readonly kept?: Form | undefined
  /** The way to the last figures that the browser keeps, if it keeps any. */
  readonly figures?: Html | undefined
}

const isToday = (view: View, at: Instant) => dayOf(at).equals(dayOf(view.now))
const wholePortal = (window: MaintenanceWindow) => window.parts.includes('portal')
const saidParts = (window: MaintenanceWindow) => window.parts.map((part) => partWords[part])

/** What the band on top of every page is told of a standing; undefined: nothing. */
export function viewedStop(standing: Standing): ViewedStop | undefined {
  if (standing.state === 'open') return undefined
  const { state, window, until } = standing
  const parts = wholePortal(window) ? undefined : saidParts(window)
  const { kind, startsAt } = window
  return { state, kind, startsAt, endsAt: until, ...(parts && { parts }) }
}

/** A deadline of today, as the rule moves it. */
const todaysDeadline = (view: View, window: MaintenanceWindow): string => {
  const midnight = startOf(dayOf(view.now).add({ days: 1 }))
  return dayAndTime(view.lang, extended(midnight, hours(24), [window]))
}

function hoursTable(view: View, { window, until }: StopProps): Html {
  const row = ({ zone, said }: (typeof zoneWords)[number]) =>
    html`<tr><th scope="row">${view.t(said)}</th><td>${hourBeside(view, window.startsAt, view.now, zone)}</td><td>${hourBeside(view, until, view.now, zone)}</td></tr>\n`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${view.t(words.when)}"><table class="table">
<caption>${view.t(words.when)}</caption>
<thead><tr><th scope="col">${view.t(words.place)}</th><th scope="col">${view.t(words.from)}</th><th scope="col">${view.t(words.to)}</th></tr></thead>
<tbody>
${zoneWords.map(row)}</tbody>
</table></div>`
}

function whatIsSaid(view: View, { window, until }: StopProps): Html {
  const { message, toldEndsAt, kind } = window
  const hora = hourBeside(view, toldEndsAt, view.now)
  const usual = wholePortal(window)
    ? view.t(words.p)
    : view.t(words.partP, { partes: listed(view, saidParts(window)) })
  return html`${isAfter(until, toldEndsAt) ? html`<p><strong>${view.t(words.longer, { hora })}</strong></p>\n` : nothing}<p>${message ? message[view.lang] : usual}</p>
${kind === 'read-only' ? html`<p>${view.t(words.readOnlyP)}</p>\n` : nothing}${wholePortal(window) ? html`<p>${view.t(words.deadlines, { fecha: todaysDeadline(view, window) })}</p>\n` : nothing}`
}

const headline = (view: View, until: Instant): { h1: string; title: string } => {
  const hora = hourBeside(view, until, view.now)
  const [h1, title] = isToday(view, until)
    ? [words.h1, words.title]
    : [words.h1OtherDay, words.titleOtherDay]
  return { h1: view.t(h1, { hora }), title: view.t(title, { hora }) }
}

/** The text of a stop without the page around it: the console shows it before it is published. */
export const stopText = (view: View, props: StopProps): Html => html`<div class="wrap stack">
<p class="muted">${view.t(words.line)}</p>
<p><strong>${headline(view, props.until).h1}</strong></p>
${whatIsSaid(view, props)}
</div>`

const openLinks = (view: View): Html => {
  const link = (path: string, said: (typeof words)['help']) =>
    html`<li><a class="arrow" href="${view.to(path)}">${view.t(said)}</a></li>\n`
  const b = (inner: string) => html`<strong>${inner}</strong>`
  return html`<section class="stack-s" aria-labelledby="funciona">
<h2 id="funciona">${view.t(words.open)}</h2>
<p>${view.rich(words.sms, { b })}</p>
<ul class="rows">
${link('/ayuda', words.help)}${link('/ayuda/telefonos', words.phones)}${link('/estado', words.state)}</ul>
</section>`
}

/** Sent again with one touch when it is over; as long as the page stays open nothing is lost. */
function keptForm(view: View, { kept, until }: StopProps): Html {
  if (!kept) return nothing
  const hora = hourBeside(view, until, view.now)
  return html`${notice('done', view.t(words.keptTitle), view.t(words.keptText, { hora }))}
<form class="stack" method="post" action="${view.to(view.path)}">
<input type="hidden" name="_csrf" value="${view.csrf}">
${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}${button(view.t(words.send))}
</form>`
}

/** 503: the whole portal or this part of it stands still. Where the rest is open, it says the way there. */
export function stopPage(view: View, props: StopProps): Html {
  const { h1, title } = headline(view, props.until)
  const whole = wholePortal(props.window) && props.window.kind === 'closed'
  const home = html`<p><a class="btn btn-2" href="${view.to(view.member ? '/inicio' : '/')}">${view.t(words.home)}</a></p>`
  return page(view, {
    title,
    main: html`<div class="wrap cols">
<div class="stack">
<p class="muted">${view.t(words.line)}</p>
<h1>${h1}</h1>
${whatIsSaid(view, props)}${keptForm(view, props)}
${hoursTable(view, props)}
</div>
<div class="stack">
${whole ? nothing : home}
${props.figures ?? nothing}
${openLinks(view)}
</div>
</div>`,
  })
}

const sample = (view: View, rest: Partial<MaintenanceWindow> = {}): MaintenanceWindow => {
  const startsAt = view.now.subtract({ minutes: 30 })
  const endsAt = view.now.add({ hours: 2 })
  const base = { windowId: '1', kind: 'closed', parts: ['portal'], startsAt, endsAt } as const
  return { ...base, toldEndsAt: endsAt, message: undefined, ...rest }
}
const shown = (view: View, rest: Partial<MaintenanceWindow> = {}, kept?: Form): Html => {
  const window = sample(view, rest)
  return stopPage(view, { window, until: window.endsAt, kept })
}
const soon = (view: View, stop: Partial<ViewedStop>): View => {
  const startsAt = view.now.add({ minutes: 40 })
  const whole = { state: 'announced', kind: 'closed', startsAt, endsAt: startsAt } as const
  return viewWith(view, { stop: { ...whole, endsAt: startsAt.add({ hours: 4 }), ...stop } })
}
const member = (view: View): View =>
  viewWith(view, { member: { givenName: 'Rosa', lookOnly: false } })

export const gallery: Gallery = {
  '/mantenimiento': {
    cerrado: (view) => shown(view),
    'abre otro día': (view) => shown(view, { endsAt: view.now.add({ hours: 20 }) }),
    'más de lo planeado': (view) => shown(view, { toldEndsAt: view.now.subtract({ minutes: 5 }) }),
    'con texto propio': (view) =>
      shown(view, {
        message: {
          es: 'Cambiamos las máquinas del portal por unas nuevas.',
          en: 'We are replacing the machines of the site with new ones.',
        },
      }),
    'una parte, adentro': (view) => shown(member(view), { parts: ['loans', 'payments'] }),
    'solo ver, con lo que escribiste': (view) =>
      shown(member(view), { kind: 'read-only' }, { calle: 'Av. Central 12', cp: '06000' }),
    'por empezar, en cada página': (view) => shown(soon(view, {}), { parts: ['documents'] }),
    'por empezar, una parte': (view) =>
      shown(soon(member(view), { parts: [partWords.loans] }), { parts: ['documents'] }),
    'por empezar, solo ver': (view) =>
      shown(soon(view, { kind: 'read-only' }), { parts: ['documents'] }),
  },
}
