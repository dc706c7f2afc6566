// The app that makes codes: its square, its key as text, and the code that proves that it took them.
import { codeField, errorSummary, form, noProblems } from '../../platform/pages/fields.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { qrRuns } from '../../platform/pdf/qr.ts'
import type { Offered } from './authenticator.usecases.ts'
import { passkeyRefusals, passkeyWords as words } from './passkeys.words.ts'

const quiet = 4

/** Black on white whatever the colour scheme: cameras read nothing else for sure. */
function square(view: View, text: string): Html {
  const { side, runs } = qrRuns(text)
  const path = runs.map(({ x, y, width }) => `M${x + quiet} ${y + quiet}h${width}v1h-${width}z`)
  const whole = side + 2 * quiet
  return html`<svg width="220" height="220" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="${view.t(words.square)}"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" d="${path.join('')}"/></svg>`
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')

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
<p>${square(view, offered.link)}</p>
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
