// From Canada nobody takes money for us: what can be looked at, who may pay, and a transfer between banks.
import { estimateCad } from '../../foundation/exchange.ts'
import type { Mxn } from '../../foundation/money.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { answers } from '../../platform/pages/fields.ts'
import { hidesFigures, lookOnlyNotice, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { abroadPath, headed } from './asking.pages.ts'
import { bare } from './board.pages.ts'
import { canadaWords as words } from './canada.words.ts'
import { words as abroad } from './cross-border.words.ts'
import type { RateState } from './rates.ts'

export type CanadaProps = {
  readonly loanNumber: string | undefined
  readonly monthly: Mxn | undefined
  readonly cad: RateState
}

/** Pesos first; the Canadian dollars are an estimate with its day. */
function monthly(view: View, { monthly: amount, cad }: CanadaProps): Html {
  if (amount === undefined || hidesFigures(view)) return nothing
  const about =
    cad.kind === 'known'
      ? view.t(abroad.aboutCad, {
          cad: bare(estimateCad(amount, cad.rate.pesos)),
          fecha: longDay(view.lang, cad.rate.on),
        })
      : ''
  return html`<p>${view.t(words.month)}: <span class="amt">${pesosText(view, amount)}</span>. ${about}</p>`
}

function wire(view: View, { loanNumber }: CanadaProps): Html {
  const { pagos, institucion } = view.institution
  const concept = loanNumber && !hidesFigures(view) ? loanNumber : '••••'
  return html`<section class="stack-s" aria-labelledby="transferencia">
<h2 id="transferencia">${view.t(words.wire)}</h2>
<p>${view.t(words.wireText)}</p>
${answers(view, [
  { label: view.t(words.beneficiary), value: institucion },
  { label: view.t(words.bank), value: `${pagos.banco} (México)` },
  { label: view.t(words.clabe), value: html`<span class="code">${pagos.clabe}</span>` },
  {
    label: view.t(words.reference),
    value: html`<span class="code">${pagos.referenciaNumerica}</span>`,
  },
  { label: view.t(words.concept), value: html`<span class="code">${concept}</span>` },
])}
<p class="muted small">${view.t(words.swift, { banco: pagos.banco })}</p>
</section>`
}

export function canadaPage(view: View, props: CanadaProps): Html {
  const title = view.t(words.title)
  const ways = (inner: string) =>
    html`<a href="${view.to('/mi-credito/saldos-y-movimientos/opciones-de-pago')}">${inner}</a>`
  return page(view, {
    title,
    section: view.t(abroad.line),
    entry: abroadPath,
    main: html`${backLink(view, abroadPath)}
<div class="wrap stack">
${headed(view, title)}
<p>${view.t(words.text)}</p>
${lookOnlyNotice(view)}
<section class="stack-s" aria-labelledby="ver">
<h2 id="ver">${view.t(words.look)}</h2>
<p>${view.t(words.lookText)}</p>
${monthly(view, props)}
</section>
<section class="stack-s" aria-labelledby="familia">
<h2 id="familia">${view.t(words.family)}</h2>
<p>${view.rich(words.familyText, { a: ways })}</p>
</section>
${wire(view, props)}
<p><a href="${view.to(abroadPath)}">${view.t(words.backToUs)}</a></p>
</div>`,
  })
}
