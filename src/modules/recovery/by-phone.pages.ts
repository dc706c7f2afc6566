import { type Instant, mexicoCity } from '../../foundation/time.ts'
import { clockTime, weekday } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice, twoColumns } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { words } from './lost-email.words.ts'
import { code, lineNumber, link, phone, type Wait, waitNotice } from './pieces.pages.ts'
import { words as flow } from './recovery.words.ts'

/** When the line opens next; undefined while it is open. */
export function opensAt(
  week: readonly (readonly [string, string])[],
  now: Instant,
): Instant | undefined {
  const here = now.toZonedDateTimeISO(mexicoCity)
  for (let ahead = 0; ahead < 8; ahead++) {
    const day = here.toPlainDate().add({ days: ahead })
    const [opens, closes] = week[day.dayOfWeek - 1]!
    const at = (time: string) =>
      day.toZonedDateTime({ timeZone: mexicoCity, plainTime: time }).toInstant()
    if (Temporal.Instant.compare(now, at(closes)) >= 0) continue
    return Temporal.Instant.compare(now, at(opens)) >= 0 ? undefined : at(opens)
  }
  return undefined
}

function openOrClosed(view: View): string {
  const opens = opensAt(view.institution.linea.semana, view.now)
  if (!opens) return view.t(words.openNow)
  const day = opens.toZonedDateTimeISO(mexicoCity).toPlainDate()
  const cuando = `${weekday(view.lang, day)}, ${clockTime(view.lang, opens)}`
  return view.t(words.opensAt, { cuando })
}

const folioPart = (view: View, folio: string | undefined): Html =>
  folio
    ? notice('done', view.t(words.folioTitle), view.rich(words.folio, { c: code }, { folio }))
    : html`<p>${view.t(words.folioGet)}</p>
${form(view, '/recuperar/por-telefono', button(view.t(words.newButton)))}`

const callPart = (view: View, folio: string | undefined): Html => {
  const { linea } = view.institution
  const look = folio ? 'btn' : 'btn btn-2'
  return html`<p><a class="${look}" href="tel:${lineNumber(view)}">${view.t(words.callButton)}</a></p>
<p>${view.rich(words.call800, { t: phone(`+52${linea.telefono800.replace(/\D/g, '')}`) })}</p>
<p>${view.rich(words.callAbroad, { t: phone(linea.telefonoExterior) })}</p>`
}

/** rec-10: a folio, what the agent will ask, what to have at hand, when and where to call. */
export const byPhonePage = (
  view: View,
  { folio, wait }: { folio?: string | undefined; wait?: Wait },
): Html =>
  page(view, {
    title: view.t(words.phoneH1),
    main: html`${backLink(view, '/no-puedo-entrar')}
${twoColumns(
  html`<h1>${view.t(words.phoneH1)}</h1>
${waitNotice(view, wait)}
<p>${view.t(words.phoneText)}</p>
${folioPart(view, folio)}
${callPart(view, folio)}
<h2>${view.t(words.askedTitle)}</h2>
<ol class="list-num">
${[words.asked1, words.asked2, words.asked3].map((w) => html`<li><div>${view.t(w)}</div></li>\n`)}</ol>
<h2>${view.t(words.handTitle)}</h2>
<p>${view.t(words.hand)}</p>`,
  html`<h2>${view.t(words.hoursTitle)}</h2>
<p>${view.institution.linea.horario[view.lang]}</p>
<p><strong>${openOrClosed(view)}</strong></p>
${notice(
  'info',
  view.t(words.consulateTitle),
  view.rich(words.consulate, { a: link(view, '/ayuda/desde-el-extranjero') }),
)}
${notice('safe', view.t(words.neverTitle), view.t(words.never))}`,
  view.t(flow.help),
)}`,
  })

export const gallery: Gallery = {
  '/recuperar/por-telefono': {
    'antes del folio': (view) => byPhonePage(view, {}),
    'con folio': (view) => byPhonePage(view, { folio: 'ACC-7K2M-9' }),
  },
}
