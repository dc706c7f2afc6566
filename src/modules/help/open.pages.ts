import type { Instant } from '../../foundation/time.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Health, overall, parts, type Report } from './health.ts'
import { healthWords, overallWords, partWords, statusWords } from './open.words.ts'
import { callAside } from './written.pages.ts'

const look: Readonly<Record<Health, string>> = {
  well: 'state state-ok',
  slow: 'state state-wait',
  down: 'state state-bad',
  unknown: 'state',
}

export type StatusProps = { readonly report: Report; readonly measuredAt: Instant }

export const statusPage = (view: View, { report, measuredAt }: StatusProps): Html => {
  const title = view.t(statusWords.h1)
  const measured = view.t(statusWords.measured, {
    hora: clockTime(view.lang, measuredAt),
    zona: view.t(statusWords.zone),
  })
  return page(view, {
    title,
    main: html`<div class="wrap cols">
<div class="stack">
<h1>${title}</h1>
<p>${view.t(overallWords[overall(report)])}</p>
<table class="table">
<caption class="vh">${title}</caption>
<thead><tr><th scope="col">${view.t(statusWords.part)}</th><th scope="col">${view.t(statusWords.now)}</th></tr></thead>
<tbody>
${parts.map(
  (part) =>
    html`<tr><th scope="row">${view.t(partWords[part])}</th><td><span class="${look[report[part]]}">${view.t(healthWords[report[part]])}</span></td></tr>\n`,
)}</tbody>
</table>
<p class="muted small">${measured}</p>
<section class="stack-s" aria-labelledby="solo-yo">
<h2 id="solo-yo">${view.t(statusWords.notYou)}</h2>
<p><a href="${view.to('/no-puedo-entrar')}">${view.t(statusWords.notYouText)}</a></p>
</section>
</div>
${callAside(view)}
</div>`,
  })
}

const noon = Temporal.Instant.from('2026-08-04T18:00:00Z')
const well: Report = { entry: 'well', figures: 'well', mail: 'well', sms: 'well' }

export const gallery: Gallery = {
  '/estado': {
    'todo bien': (view) => statusPage(view, { report: well, measuredAt: noon }),
    'correo lento': (view) =>
      statusPage(view, { report: { ...well, mail: 'slow', sms: 'unknown' }, measuredAt: noon }),
    'sin servicio': (view) =>
      statusPage(view, { report: { ...well, entry: 'down' }, measuredAt: noon }),
  },
}
