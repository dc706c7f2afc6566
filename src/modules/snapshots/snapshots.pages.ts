import { centavos } from '../../foundation/money.ts'
import { type Day, dayOf } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import { bigFigure, hiddenFigure, pesosText } from '../../platform/pages/figures.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { SnapLoan, Snapshot } from './snapshots.ts'
import { snapshotWords as words } from './snapshots.words.ts'

export const snapshotPath = '/asi-estaba-mi-cuenta'
const bold = (inner: string) => html`<strong>${inner}</strong>`

/** The way to it from a page that cannot show the account itself. `date`: as text, or a gap for it. */
export const snapshotLine = (view: View, date: string): Html =>
  html`<p class="box">${view.t(words.was, { fecha: date })} <a href="${view.to(snapshotPath)}">${view.t(words.see)}</a></p>`

/** The day on which it was seen, as the line says it. */
export const snapshotDate = (lang: View['lang'], { takenAt }: Pick<Snapshot, 'takenAt'>): string =>
  longDay(lang, dayOf(takenAt))

const amount = (view: View, one: Snapshot, value: SnapLoan['owed']): Html =>
  one.hidden ? html`<p>${hiddenFigure(view, 'money')}</p>` : bigFigure(view, value)

const dated = (view: View, one: Snapshot, asOf: Day | null): Html =>
  html`<p><strong>${asOf ? view.t(words.asOf, { fecha: longDay(view.lang, asOf) }) : view.t(words.seenOn, { fecha: snapshotDate(view.lang, one) })}</strong></p>`

const card = (id: string, look: string, title: string, body: Html): Html =>
  html`<section class="house${look}" aria-labelledby="${id}">
<div class="house-body stack-s">
<h2 id="${id}">${title}</h2>
${body}
</div>
</section>
`

function dueOf(view: View, { due }: SnapLoan): Html {
  if (!due) return nothing
  const fecha = longDay(view.lang, due.on)
  const said =
    due.amount === null
      ? view.t(words.dueNoAmount, { fecha })
      : view.t(words.due, { fecha, monto: pesosText(view, due.amount) })
  return html`\n<p>${said}</p>`
}

const loanCard = (view: View, one: Snapshot, loan: SnapLoan, i: number): Html =>
  card(
    `credito-${i + 1}`,
    ' house-loan',
    view.t(words.loan, { cifras: loan.ending }),
    html`${amount(view, one, loan.owed)}
${dated(view, one, loan.asOf)}${dueOf(view, loan)}`,
  )

const savingsCard = (view: View, one: Snapshot): Html =>
  one.savings
    ? card(
        'ahorro',
        '',
        view.t(words.savings),
        html`${amount(view, one, one.savings.total)}
${dated(view, one, one.savings.asOf)}`,
      )
    : nothing

const backLink = (view: View): Html =>
  html`<p><a class="btn" href="${view.to('/espera')}">${view.t(words.back)}</a></p>`

/** What the browser keeps, said as what it is: seen then, not now. */
export function snapshotPage(view: View, one: Snapshot): Html {
  const title = view.t(words.h1, { fecha: snapshotDate(view.lang, one) })
  return page(view, {
    title,
    main: html`<div class="wrap stack-l">
<div class="stack-s">
<h1>${title}</h1>
<p>${view.rich(words.notToday, { b: bold })}</p>
</div>
${one.hidden ? notice('care', view.t(words.hiddenTitle), view.t(words.hidden)) : nothing}
<div class="houses">
${savingsCard(view, one)}${(one.loans ?? []).map((loan, i) => loanCard(view, one, loan, i))}</div>
${backLink(view)}
<section class="stack-s" aria-labelledby="quien">
<h2 id="quien">${view.t(words.whereTitle)}</h2>
<p>${view.t(words.where)}</p>
${form(view, `${snapshotPath}/borrar`, button(view.t(words.erase), 'btn btn-2'), '')}
</section>
</div>`,
  })
}

/** Nothing is kept here, or not any more. */
export function noSnapshotPage(view: View, { erased = false }: { erased?: boolean } = {}): Html {
  const title = view.t(words.noneTitle)
  return page(view, {
    title,
    main: html`<div class="wrap stack narrow">
${erased ? notice('done', view.t(words.erasedTitle), view.t(words.erased)) : nothing}
<h1>${title}</h1>
<p>${view.t(words.none)}</p>
<p>${view.rich(words.noneNow, { b: bold })}</p>
${backLink(view)}
</div>`,
  })
}

const day = (text: string): Day => Temporal.PlainDate.from(text)
const sample: Snapshot = {
  loginId: '',
  takenAt: Temporal.Instant.from('2026-11-19T15:20:00Z'),
  hidden: false,
  savings: { total: centavos(8_641_235n), asOf: day('2026-10-31') },
  loans: [
    {
      ending: '4821',
      owed: centavos(40_638_557n),
      asOf: day('2026-11-04'),
      due: { amount: centavos(418_250n), on: day('2026-11-30') },
    },
  ],
}
const masked: Snapshot = {
  ...sample,
  hidden: true,
  savings: { total: null, asOf: day('2026-10-31') },
  loans: [{ ending: '4821', owed: null, asOf: day('2026-11-04') }],
}

export const gallery: Gallery = {
  [snapshotPath]: {
    'ahorro y crédito': (view) => snapshotPage(view, sample),
    'solo ahorro, sin saber de cuándo': (view) =>
      snapshotPage(view, { ...sample, loans: [], savings: { ...sample.savings!, asOf: null } }),
    'dos créditos, uno sin dato': (view) =>
      snapshotPage(view, {
        ...sample,
        savings: undefined,
        loans: [...sample.loans!, { ending: '7730', owed: null, asOf: null }],
      }),
    'cantidades tapadas': (view) => snapshotPage(view, masked),
    'no hay nada': (view) => noSnapshotPage(view),
    'recién borrado': (view) => noSnapshotPage(view, { erased: true }),
  },
}
