// The app that makes codes: its square, its key as text, and the code that proves that it took them.
import { codeField, errorSummary, form, noProblems } from '../../platform/pages/fields.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import { inFours, qrSquare } from '../../platform/pages/qr-square.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Offered } from './authenticator.usecases.ts'
import { passkeyRefusals, passkeyWords as words } from './passkeys.words.ts'

export function authenticatorPage(
  view: View,
  { offered, back, wrong = false }: { offered: Offered; back: string; wrong?: boolean },
): Html {
  const problems = wrong ? { 'codigo-nuevo': view.t(passkeyRefusals['code-wrong']) } : noProblems
  return page(view, {
    title: view.t(words.appTitle),
    error: wrong,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(words.appTitle)}</h1>
<p>${view.t(words.appText)}</p>
<p>${qrSquare(view.t(words.square), offered.link)}</p>
<dl class="facts"><div><dt>${view.t(words.appKey)}</dt><dd class="code">${inFours(offered.secret)}</dd></div></dl>
${form(
  view,
  `${back}/app/guardar`,
  html`<input type="hidden" name="oferta" value="${offered.sealed}">
${codeField(view, { name: 'codigo-nuevo', label: view.t(words.newCode), hint: view.t(words.newCodeHint) }, problems)}
${button(view.t(words.save))}`,
)}
<p><a href="${view.to(back)}">${view.t(words.title)}</a></p>
</div>`,
  })
}
