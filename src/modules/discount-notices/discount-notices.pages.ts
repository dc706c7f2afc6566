import { type Mxn, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { figure, hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import type { CannotGive, NoticeKind } from './discount-notices.ts'
import { noticeKinds } from './discount-notices.ts'
import type { NoticeState } from './discount-notices.usecases.ts'
import { cannotWords, noticeWords, noticesWords as words } from './discount-notices.words.ts'

export const noticesPath = '/mi-credito/avisos-de-descuento'

export type NoticesProps = {
  readonly loans: readonly Loan[]
  readonly loan: Loan
  readonly states: readonly NoticeState[]
  readonly employers: number
  readonly refused?: CannotGive
}

const kilobytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1000))

function wayOn(view: View, { loan }: NoticesProps, { kind, refusal, issued }: NoticeState): Html {
  const name = view.t(noticeWords[kind].name)
  if (refusal) return html`<p class="muted">${view.t(cannotWords[refusal])}</p>`
  const what = html`<span class="vh"> ${view.t(words.of, { que: name })}</span>`
  if (issued)
    return html`<p><a class="btn btn-2" href="${view.to(`/documentos/${issued.folio}`)}">${view.t(words.get)}${what} <span class="small">(${view.t(words.ready, { kb: kilobytes(issued.size) })})</span></a></p>`
  return html`<form method="post" action="${view.to(noticesPath)}"><input type="hidden" name="_csrf" value="${view.csrf}"><input type="hidden" name="credito" value="${loan.ordinal}"><input type="hidden" name="aviso" value="${kind}">
<button class="btn btn-2">${view.t(words.get)}${what} <span class="small">(${view.t(words.light)})</span></button></form>`
}

const one = (view: View, props: NoticesProps, state: NoticeState): Html => {
  const said = noticeWords[state.kind]
  return html`<section class="stack-s" aria-labelledby="${state.kind}">
<h2 id="${state.kind}">${view.t(said.name)}</h2>
<p>${view.t(said.means)}</p>
<p><strong>${view.t(words.onSlip)}:</strong> ${view.t(said.paySlip)}</p>
${wayOn(view, props, state)}
</section>
`
}

const howMuch = (view: View, { monthlyPayment, status }: Loan): Html =>
  status === 'paid-off'
    ? nothing
    : html`<dl class="facts">
<div><dt>${view.t(words.monthly)}</dt><dd>${figure(view, monthlyPayment)}</dd></div>
<div><dt>${view.t(words.bimester)}</dt><dd>${figure(view, (monthlyPayment * 2n) as Mxn)}</dd></div>
</dl>`

const picker = (view: View, { loans, loan }: NoticesProps): Html =>
  loans.length < 2
    ? nothing
    : html`<nav class="pick" aria-label="${view.t(words.pick)}">
${loans.map((l) => html`<a href="${view.to(`${noticesPath}?credito=${l.ordinal}`)}"${l === loan ? html` aria-current="true"` : nothing}>${view.t(words.nth, { n: l.ordinal })}</a>\n`)}</nav>`

/** What can be had first, then the others with their reason. */
const inOrder = (states: readonly NoticeState[]): readonly NoticeState[] => [
  ...states.filter(({ refusal }) => !refusal),
  ...states.filter(({ refusal }) => refusal),
]

/** The notices for the employer, what each means on the pay slip, and why one is not there. */
export const noticesPage = (view: View, props: NoticesProps): Html =>
  page(view, {
    title: view.t(words.title),
    section: view.t(words.section),
    entry: noticesPath,
    main: html`<div class="wrap stack">
<h1>${view.t(words.title)}</h1>
${lookOnlyNotice(view)}
<p>${view.t(words.intro)}</p>
${picker(view, props)}
${howMuch(view, props.loan)}
<p><a href="${view.to('/mi-credito/revisa-tu-descuento')}">${view.t(words.checkSlip)}</a></p>
${props.refused ? notice('care', view.t(words.title), view.t(cannotWords[props.refused])) : nothing}
${props.employers > 1 ? html`<p>${view.t(words.two)}</p>` : nothing}
${
  hidesFigures(view)
    ? html`<p>${view.t(words.hidden)}</p>`
    : inOrder(props.states).map((state) => one(view, props, state))
}
<p class="small">${view.rich(words.check, { a: (inner) => html`<a href="${view.to('/verifica')}">${inner}</a>` })}</p>
<p class="small">${view.t(words.wrong)}</p>
</div>`,
  })

const loan = {
  loanId: 1n,
  loanNumber: '9900005013',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  status: 'active',
  regime: 'roa',
  monthlyPayment: mxn('6600.00'),
} as Loan
const states = (refusals: Partial<Record<NoticeKind, CannotGive>>): readonly NoticeState[] =>
  noticeKinds.map((kind) => ({ kind, refusal: refusals[kind], issued: undefined }))
const live = {
  modification: 'nothing-changed',
  suspension: 'not-paid-off',
  'next-settlement': 'not-near-end',
} as const
const all = (code: CannotGive) =>
  ({
    retention: code,
    modification: code,
    suspension: 'not-paid-off',
    'next-settlement': code,
  }) as const
const props: NoticesProps = { loans: [loan], loan, states: states(live), employers: 1 }
const paid: Loan = { ...loan, status: 'paid-off', statusSince: day('2026-07-31') }
const made: NoticeState = {
  kind: 'suspension',
  refusal: undefined,
  issued: {
    folio: 'AVS-2026-00000042-K',
    kind: 'suspension-notice',
    lang: 'es',
    title: 'Aviso de suspensión',
    about: '660000',
    size: 15_400,
    issuedAt: Temporal.Instant.from('2026-08-04T18:00:00Z'),
    loanId: 1n,
    sha256: 'ab'.repeat(32),
  },
}

export const gallery: Gallery = {
  [noticesPath]: {
    'por nómina': (view) => noticesPage(inside(view), props),
    'cambió el descuento, dos patrones': (view) =>
      noticesPage(inside(view), {
        ...props,
        employers: 2,
        states: states({ ...live, modification: undefined as never }),
      }),
    'terminó de pagar': (view) =>
      noticesPage(inside(view), {
        ...props,
        loans: [loan, paid],
        loan: paid,
        states: [...states(all('paid-off')).filter(({ kind }) => kind !== 'suspension'), made],
      }),
    'sin patrón': (view) =>
      noticesPage(inside(view), { ...props, employers: 0, states: states(all('no-employer')) }),
    'paga por su cuenta': (view) =>
      noticesPage(inside(view), {
        ...props,
        states: states(all('own-payment')),
        refused: 'own-payment',
      }),
    cofinanciado: (view) =>
      noticesPage(inside(view), {
        ...props,
        states: states({ ...all('cofinanced'), suspension: 'cofinanced' }),
      }),
    'en pausa': (view) => noticesPage(inside(view), { ...props, states: states(all('paused')) }),
    'cantidades tapadas': (view) => noticesPage(inside(view, true), props),
  },
}
