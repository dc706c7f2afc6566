import type { Mxn } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { askForm, errorSummary, selectField } from '../../platform/pages/fields.ts'
import { hidesFigures, lookOnlyNotice, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  inAll,
  type Missing,
  type Offer,
  type Prequalification,
  possibleFrom,
} from './prequalification.ts'
import { missingWords, partWords, loanWords as words } from './prequalification.words.ts'
import { percentText } from './projection.ts'

export const prequalificationPath = '/quiero-un-credito'
const startPath = '/mis-tramites/nuevo/solicitud-de-credito'
export type PrequalificationProps = {
  readonly found: Prequalification
  readonly badTerm: boolean
}

const missingText = (view: View, one: Missing, points: number): Piece => {
  const said = view.t(missingWords[one.why], { n: points })
  const from = one.from && view.t(words.notYetFrom, { fecha: longDay(view.lang, one.from) })
  return html`<li>${said}${from ? html` ${from}` : nothing}</li>\n`
}

function verdict(view: View, { missing, offer, pointsMissing, second }: Prequalification): Html {
  const from = missing.length > 1 ? possibleFrom(missing) : null
  return html`<section class="box stack-s" aria-labelledby="respuesta">
${
  missing.length === 0 && offer
    ? html`<h2 id="respuesta">${view.t(words.could, { monto: pesosText(view, offer.amount) })}</h2>
<p>${view.t(words.couldText, { pago: pesosText(view, offer.payment), n: offer.years, tasa: percentText(offer.ratePpm) })}</p>
${second ? html`<p>${view.t(words.second)}</p>` : nothing}
<p>${view.rich(words.start, { a: (inner) => html`<a href="${view.to(startPath)}">${inner}</a>` })}</p>`
    : html`<h2 id="respuesta">${view.t(words.notYet)}</h2>
<ul class="bullets">
${missing.map((one) => missingText(view, one, pointsMissing))}</ul>
${from ? html`<p>${view.t(words.notYetFrom, { fecha: longDay(view.lang, from) })}</p>` : nothing}`
}
<p class="muted small">${view.t(words.estimate)} ${view.t(words.keep)}</p>
</section>`
}

function offered(view: View, offer: Offer, asIfs: boolean): Html {
  const row = (said: Said, value: Piece) =>
    html`<tr><th scope="row">${view.t(said)}</th><td class="num">${value}</td></tr>\n`
  const money = (amount: Mxn) => pesosText(view, amount)
  const share = {
    sueldo: money(offer.wage),
    parte: percentText(offer.sharePpm),
    monto: money(offer.most),
  }
  return html`<section class="stack-s" aria-labelledby="calculo">
<h2 id="calculo">${view.t(asIfs ? words.would : words.offer)}</h2>
<div class="scroll" role="region" aria-labelledby="calculo-tabla" tabindex="0">
<table class="table">
<caption class="vh" id="calculo-tabla">${view.t(words.offerTable)}</caption>
<tbody>
${row(words.amount, money(offer.amount))}${row(words.savings, money(offer.savings))}${row(words.inAll, money(inAll(offer)))}${row(words.rate, percentText(offer.ratePpm))}${row(words.term, view.t(words.years, { n: offer.years }))}${row(words.payment, money(offer.payment))}</tbody>
</table>
</div>
<p>${view.t(offer.minimumWage ? words.shareMinimum : words.share, share)}</p>
${offer.heldBy === 'cap' ? html`<p>${view.t(words.heldByCap, { monto: money(offer.cap) })}</p>` : nothing}
<p>${view.t(words.fixed)}</p>
</section>`
}

function term(
  view: View,
  { found, badTerm }: PrequalificationProps,
  problems: Record<string, string>,
): Html {
  const choices = Array.from({ length: found.longest }, (_, i) => found.longest - i).map((n) => ({
    value: `${n}`,
    label: view.t(words.years, { n }),
  }))
  const value = badTerm ? undefined : `${found.offer?.years ?? found.longest}`
  return html`<section class="stack" aria-labelledby="plazo-titulo">
<h2 id="plazo-titulo">${view.t(words.change)}</h2>
${askForm(
  view,
  prequalificationPath,
  html`${selectField(view, { name: 'plazo', label: view.t(words.term), hint: view.t(words.termHint), value, choices }, problems)}
${button(view.t(words.calculate))}`,
)}
</section>`
}

const scoreTable = (
  view: View,
  { score }: Prequalification,
): Html => html`<section class="stack-s" aria-labelledby="puntaje">
<h2 id="puntaje">${view.t(words.score)}</h2>
<p><strong>${view.t(words.scoreOf, { n: score.points, m: score.needed })}</strong> ${view.t(words.scoreOwn)}</p>
<div class="scroll" role="region" aria-labelledby="puntaje-tabla" tabindex="0">
<table class="table">
<caption id="puntaje-tabla">${view.t(words.scoreTable)}</caption>
<thead><tr><th scope="col">${view.t(words.part)}</th><th scope="col" class="num">${view.t(words.have)}</th><th scope="col" class="num">${view.t(words.points)}</th></tr></thead>
<tbody>
${score.parts.map(
  (one) =>
    html`<tr><th scope="row">${view.t(partWords[one.part])}<br><span class="muted small">${view.t(words.each, { n: one.each })}</span></th><td class="num">${one.count}</td><td class="num">${view.t(words.of, { n: one.points, m: one.most })}</td></tr>\n`,
)}<tr><th scope="row">${view.t(words.sum)}</th><td class="num"></td><td class="num">${score.points}</td></tr>
<tr><th scope="row">${view.t(words.needed)}</th><td class="num"></td><td class="num">${score.needed}</td></tr>
</tbody>
</table>
</div>
</section>`

/** What could be asked for, or what is missing and when; the estimate, and every point of the score. */
export function prequalificationPage(view: View, props: PrequalificationProps): Html {
  const title = view.t(words.title)
  const { found, badTerm } = props
  const problems: Record<string, string> = badTerm
    ? { plazo: view.t(words.badTerm, { m: found.longest }) }
    : {}
  const body = hidesFigures(view)
    ? lookOnlyNotice(view)
    : html`${verdict(view, found)}
${found.offer ? html`${offered(view, found.offer, found.missing.length > 0)}\n${term(view, props, problems)}` : nothing}
${scoreTable(view, found)}`
  return page(view, {
    title,
    section: view.t(words.section),
    entry: prequalificationPath,
    error: badTerm,
    main: html`<div class="wrap stack-l">
<div class="stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
<p>${view.t(words.estimate)}</p>
</div>
${body}
</div>`,
  })
}

/** A figure that the estimate stands on is not published: nothing is guessed. */
export const noPrequalificationPage = (view: View): Html =>
  page(view, {
    title: view.t(words.title),
    section: view.t(words.section),
    entry: prequalificationPath,
    main: html`<div class="wrap stack">
<h1>${view.t(words.title)}</h1>
${notice('care', view.t(words.estimate), view.t(words.unknown))}
</div>`,
  })
