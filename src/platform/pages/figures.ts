// Amounts that may be unknown, or hidden from who has not proved enough. Unknown is never shown as zero.
import { estimateCad, estimateUsd } from '../../foundation/exchange.ts'
import { dollars, type Mxn, pesos } from '../../foundation/money.ts'
import type { Words } from '../../foundation/words.ts'
import { longDay } from './dates.ts'
import { type Html, html, nothing } from './html.ts'
import { icons } from './parts.ts'
import type { View } from './view.ts'

const words = {
  unknown: { es: 'aún no lo sabemos', en: 'we don’t know it yet' },
  hidden: { es: 'Cantidad tapada', en: 'Hidden amount' },
  lookOnly: {
    es: 'Tus cantidades están tapadas. Falta que <a>confirmes tu celular</a>.',
    en: 'Your amounts are hidden. You still need to <a>confirm your phone</a>.',
  },
  aboutUsd: {
    es: 'Son unos {monto} dólares, al tipo de cambio del {fecha}.',
    en: 'About {monto} US dollars, at the rate of {fecha}.',
  },
  aboutCad: {
    es: 'Son unos {monto} dólares canadienses, al tipo de cambio del {fecha}.',
    en: 'About {monto} Canadian dollars, at the rate of {fecha}.',
  },
  lookOnlyTitle: { es: 'Cuidamos tus cantidades', en: 'We keep your amounts safe' },
} satisfies Words

/** A figure as a file gave it; null: nobody told us. */
export type Known<T> = T | null

const dots = '••••'
/** In place of an amount that its person may not see yet. */
export const hiddenFigure = (view: View, className: string): Html =>
  html`<span class="${className}"><span aria-hidden="true">${dots}</span><span class="vh">${view.t(words.hidden)}</span></span>`
export const hidesFigures = (view: View): boolean => view.member?.lookOnly === true

export const unknownText = (view: View): string => view.t(words.unknown)

/** `$1,706.30`; in English with MXN. */
export const pesosText = (view: View, amount: Mxn): string =>
  view.lang === 'en' ? `${pesos(amount)} MXN` : pesos(amount)

/** The same three ways as plain text, for a sentence. */
export const figureText = (view: View, amount: Known<Mxn>): string => {
  if (amount === null) return view.t(words.unknown)
  return hidesFigures(view) ? dots : pesosText(view, amount)
}

/** An amount in a row or a sentence. */
export function figure(view: View, amount: Known<Mxn>, className = 'amt'): Html {
  if (amount === null) return html`<span>${view.t(words.unknown)}</span>`
  if (hidesFigures(view)) return hiddenFigure(view, className)
  return html`<span class="${className}">${pesosText(view, amount)}</span>`
}

/** Pesos first; who lives abroad also reads what they are about worth there. */
function aboutAbroad(view: View, amount: Mxn): Html {
  const rate = view.member?.abroad
  if (!rate || amount === 0n) return nothing
  const inUsd = rate.currency === 'USD'
  const worth = inUsd ? estimateUsd(amount, rate.pesos) : estimateCad(amount, rate.pesos)
  const about = { monto: dollars(worth).replace('$', ''), fecha: longDay(view.lang, rate.on) }
  return html`
<p class="muted small">${view.t(inUsd ? words.aboutUsd : words.aboutCad, about)}</p>`
}

/** The one big amount of a card. */
export function bigFigure(view: View, amount: Known<Mxn>): Html {
  if (amount === null) return html`<p class="money"><small>${view.t(words.unknown)}</small></p>`
  if (hidesFigures(view)) return html`<p>${hiddenFigure(view, 'money')}</p>`
  return html`<p class="money">${pesos(amount)}${view.lang === 'en' ? html` <small>MXN</small>` : nothing}</p>${aboutAbroad(view, amount)}`
}

/** Why the amounts are hidden and where that ends; nothing for who sees them. */
export const lookOnlyNotice = (view: View): Html =>
  hidesFigures(view)
    ? html`<div class="notice notice-sun">
${icons.shield}
<h2>${view.t(words.lookOnlyTitle)}</h2>
<p>${view.rich(words.lookOnly, { a: (inner) => html`<a href="${view.to('/mi-perfil/contacto')}">${inner}</a>` })}</p>
</div>`
    : nothing
