import type { Instant } from '../../foundation/time.ts'
import { dayOf, mexicoCity } from '../../foundation/time.ts'
import { clockTime, dayMonth } from '../../platform/pages/dates.ts'
import { selectField } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type LineState, type Span, spansOf, type Zone, zoneOf, zones } from './help.ts'
import { weekdays, helpWords as words } from './help.words.ts'
import { backToHelp, phoneLink } from './written.pages.ts'

const cityOf = (view: View, zone: Zone): string => view.t(zones.find((z) => z.zone === zone)!.name)

/** «7:30 a. m., hora del centro (5:30 a. m., hora de Tijuana)». */
function timeIn(view: View, at: Instant, zone: Zone): string {
  const here = `${clockTime(view.lang, at)}, ${view.t(words.hereTime)}`
  if (zone === mexicoCity) return here
  const there = view.t(words.thereTime, { ciudad: cityOf(view, zone) })
  return `${here} (${clockTime(view.lang, at, zone)}, ${there})`
}

/** Whether the line answers now, and until or from when, in both zones. */
export function lineNow(view: View, line: LineState, zone: Zone = mexicoCity): Html {
  if (line.open)
    return html`<p><span class="state state-ok">${view.t(words.openNow, { hora: timeIn(view, line.closesAt, zone) })}</span></p>`
  const opensOn = dayOf(line.opensAt)
  const hora = timeIn(view, line.opensAt, zone)
  const said = opensOn.equals(dayOf(view.now))
    ? view.t(words.closedNow, { hora })
    : view.t(words.closedUntil, { hora, dia: dayMonth(view.lang, opensOn) })
  return html`<p><span class="state state-wait">${said}</span></p>`
}

const daysOf = (view: View, span: Span): string =>
  span.from === span.to
    ? view.t(weekdays[span.from - 1]!)
    : view.t(words.dayRange, {
        a: view.t(weekdays[span.from - 1]!),
        b: view.t(weekdays[span.to - 1]!).toLowerCase(),
      })

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

export const phonesPage = (view: View, line: LineState, zone: Zone): Html => {
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
<dl class="answers">
<div><dt>${view.t(words.inMexico)}</dt><dd>${phoneLink(view, 'telefono')}</dd></div>
<div><dt>${view.t(words.free800)}</dt><dd>${phoneLink(view, 'telefono800')} <span class="muted small">(${view.t(words.before, { antes: telefono800Antes })})</span></dd></div>
<div><dt>${view.t(words.fromAbroad)}</dt><dd>${phoneLink(view, 'telefonoExterior')}</dd></div>
</dl>
<h2>${view.t(words.hours)}</h2>
${hoursTable(view, spans, mexicoCity)}
${zone === mexicoCity ? nothing : hoursTable(view, spans, zone)}
${cityForm(view, zone)}
</div>
<aside class="stack" aria-label="${view.t(words.advice)}">
${notice('safe', view.t(words.callCare), view.t(words.callCareText))}
${notice('info', view.t(words.smsTitle), view.t(words.smsText))}
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
    'abierto, en México': (view) => phonesPage(view, galleryLine.open, zoneOf(undefined)),
    'cerrado, desde Chicago': (view) =>
      phonesPage(view, galleryLine.closed, zoneOf('America/Chicago')),
  },
}
