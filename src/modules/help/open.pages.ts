import type { Instant } from '../../foundation/time.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import { errorSummary, noProblems, textField } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Health, overall, parts, type Report } from './health.ts'
import {
  type FolioState,
  folioWords,
  healthWords,
  overallWords,
  partWords,
  statusWords,
  verifyWords,
} from './open.words.ts'
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

export type VerifyProps = {
  readonly folio?: string
  readonly state?: FolioState
  readonly problem?: 'empty' | { readonly tooManyUntil: Instant }
}

const problemOf = (view: View, problem: VerifyProps['problem']): string | undefined => {
  if (!problem) return undefined
  if (problem === 'empty') return view.t(verifyWords.empty)
  return view.t(verifyWords.tooMany, { hora: clockTime(view.lang, problem.tooManyUntil) })
}

export const verifyPage = (view: View, { folio, state, problem }: VerifyProps): Html => {
  const title = view.t(verifyWords.h1)
  const said = problemOf(view, problem)
  const problems = said ? { folio: said } : noProblems
  return page(view, {
    title,
    error: Boolean(said),
    main: html`<div class="wrap cols">
<div class="stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${
  state
    ? notice(
        state === 'valid' ? 'done' : state === 'unknown' ? 'error' : 'care',
        view.t(folioWords[state].title),
        html`<span class="code">${folio ?? ''}</span>. ${view.t(folioWords[state].text)}`,
      )
    : html`<p>${view.t(verifyWords.intro)}</p>`
}
<form class="stack" method="get" action="${view.to('/verifica')}" novalidate>
${textField(
  view,
  {
    name: 'folio',
    label: view.t(verifyWords.folio),
    hint: view.t(verifyWords.hint),
    value: folio,
    code: true,
    uppercase: true,
    autocomplete: 'off',
    maxlength: 60,
    width: 'w-18',
  },
  problems,
)}
${button(view.t(verifyWords.check))}
</form>
${state ? html`<p class="muted small">${view.t(verifyWords.nothingElse)}</p>` : nothing}
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
  '/verifica': {
    vacía: (view) => verifyPage(view, {}),
    'sin folio': (view) => verifyPage(view, { problem: 'empty' }),
    vale: (view) => verifyPage(view, { folio: 'ACL-2026-00000123-K', state: 'valid' }),
    cambiado: (view) => verifyPage(view, { folio: 'ACL-2026-00000123-K', state: 'replaced' }),
    anulado: (view) => verifyPage(view, { folio: 'ACL-2026-00000123-K', state: 'revoked' }),
    desconocido: (view) => verifyPage(view, { folio: '<b>', state: 'unknown' }),
    'muchos intentos': (view) => verifyPage(view, { folio: 'X', problem: { tooManyUntil: noon } }),
  },
}
