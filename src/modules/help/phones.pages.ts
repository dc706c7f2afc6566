import type { Instant } from '../../foundation/time.ts'
import { dayOf, mexicoCity } from '../../foundation/time.ts'
import { clockTime, dayMonth } from '../../platform/pages/dates.ts'
import { selectField } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { weekdays, helpWords as words } from './help.words.ts'
import { type LineState, type Span, spansOf, type Zone, zoneOf, zones } from './line-hours.ts'
import { backToHelp, phoneLink } from './written.pages.ts'

const cityOf = (view: View, zone: Zone): string => view.t(zones.find((z) => z.zone === zone)!.name)

/** «7:30 a. m., hora del centro (5:30 a. m., hora de Tijuana)». */
function timeIn(view: View, at: Instant, zone: Zone): string {
  const here = `${clockTime(view.lang, at)}, ${view.t(words.hereTime)}`
  if (zone === mexicoCity) return here
  const there = view.t(words.thereTime, { ciudad: cityOf(view, zone) })
  return `${here} (${clockTime(view.lang, at, zone)}, ${there})`
}

const state = (open: boolean, label: string, said: string): Html =>
  html`<p><span class="state ${open ? 'state-ok' : 'state-wait'}">${label}</span> ${said}</p>`

/** Whether the line answers now, and until or from when, in both zones. */
export function lineNow(view: View, line: LineState, zone: Zone = mexicoCity): Html {
  if (line.open) {
    const until = view.t(words.openUntil, { hora: timeIn(view, line.closesAt, zone) })
    return state(true, view.t(words.open), until)
  }
  const opensOn = dayOf(line.opensAt)
  const hora = timeIn(view, line.opensAt, zone)
  const said = opensOn.equals(dayOf(view.now))
    ? view.t(words.opensAt, { hora })
    : view.t(words.opensOn, { hora, dia: dayMonth(view.lang, opensOn) })
  return state(false, view.t(words.closed), said)
}

/** «Lunes a viernes», «Sábado y domingo»; days have a capital in English alone. */
function daysOf(view: View, { from, to }: Span): string {
  const a = view.t(weekdays[from - 1]!)
  if (from === to) return a
  const last = view.t(weekdays[to - 1]!)
  const b = view.lang === 'es' ? last.toLowerCase() : last
  return view.t(to - from === 1 ? words.twoDays : words.dayRange, { a, b })
}

function hoursTable(view: View, spans: readonly Span[], zone: Zone): Html {
  const caption = view.t(words.hoursAt, { ciudad: cityOf(view, zone) })
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table">
<caption>${caption}</caption>
<thead><tr><th scope="col">${view.t(words.days)}</th><th scope="col">${view.t(words.from)}</th><th scope="col">${view.t(words.until)}</th></tr></thead>
<tbody>
${spans.map(
  (span) =>
    html`<tr><th scope="row">${daysOf(view, span)}</th><td>${clockTime(view.lang, span.opensAt, zone)}</td><td>${clockTime(view.lang, span.closesAt, zone)}</td></tr>\n`,
)}</tbody>
</table></div>`
}

const cityForm = (view: View, zone: Zone): Html =>
  html`<form class="stack" method="get" action="${view.to('/ayuda/telefonos')}">
${selectField(view, {
  name: 'zona',
  label: view.t(words.city),
  value: zone,
  choices: zones.map((z) => ({ value: z.zone, label: view.t(z.name) })),
})}
${button(view.t(words.showHours), 'btn btn-2')}
</form>`

export type PhonesProps = {
  readonly line: LineState
  readonly zone: Zone
  /** Whether texts to the short code are answered in this installation. */
  readonly textsOpen: boolean
}

export const phonesPage = (view: View, { line, zone, textsOpen }: PhonesProps): Html => {
  const spans = spansOf(view.now, view.institution.linea.semana)
  const { telefono800Antes } = view.institution.linea
  return page(view, {
    title: view.t(words.phones),
    section: view.t(words.h1),
    main: html`${backToHelp(view)}
<div class="wrap cols">
<div class="stack">
<h1>${view.t(words.phones)}</h1>
${lineNow(view, line, zone)}
<ul class="links">
<li>${view.t(words.inMexico)}: ${phoneLink(view, 'telefono')}</li>
<li>${view.t(words.free800)}: ${phoneLink(view, 'telefono800')} <span class="muted small">(${view.t(words.before, { antes: telefono800Antes })})</span></li>
<li>${view.t(words.fromAbroad)}: ${phoneLink(view, 'telefonoExterior')}</li>
</ul>
<h2>${view.t(words.hours)}</h2>
${hoursTable(view, spans, mexicoCity)}
${zone === mexicoCity ? nothing : hoursTable(view, spans, zone)}
${cityForm(view, zone)}
</div>
<aside class="stack" aria-label="${view.t(words.advice)}">
${notice('safe', view.t(words.callCare), view.t(words.callCareText))}
${textsOpen ? notice('info', view.t(words.smsTitle), view.t(words.smsText)) : nothing}
</aside>
</div>`,
  })
}

const at = (text: string): Instant => Temporal.Instant.from(text)
/** The line in both states, for galleries. */
export const galleryLine = {
  open: { open: true, closesAt: at('2026-08-05T03:00:00Z') },
  closed: { open: false, opensAt: at('2026-08-05T13:30:00Z') },
} as const satisfies Record<string, LineState>

export const gallery: Gallery = {
  '/ayuda/telefonos': {
    'abierto, en México': (view) =>
      phonesPage(view, { line: galleryLine.open, zone: zoneOf(undefined), textsOpen: true }),
    'cerrado, desde Chicago': (view) =>
      phonesPage(view, {
        line: galleryLine.closed,
        zone: zoneOf('America/Chicago'),
        textsOpen: false,
      }),
  },
}
