// «Avisar que falta»: choose the deposit, say what you expected, get a folio.
import { bimester } from '../../foundation/bimester.ts'
import { mxn, plainAmount, zeroMxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import { longDay, shortDay, twoMonths } from '../../platform/pages/dates.ts'
import {
  answers,
  errorSummary,
  form,
  longTextField,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { figure, hidesFigures, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Claimable, longestNote, type Typed } from './claims.ts'
import { claimRefusals, claimsWords as words } from './claims.words.ts'
import type { BimesterLine } from './contributions.ts'

export const claimPath = '/aclaraciones/nueva'
const entry = '/aclaraciones/nueva'

const sheet = (view: View, title: string, body: Piece, problems: Problems = noProblems): Html =>
  page(view, {
    title,
    section: view.t(words.section),
    error: Object.keys(problems).length > 0,
    entry,
    main: html`${backLink(view, '/mi-ahorro/depositos-de-mi-patron')}
<div class="wrap stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${body}
</div>`,
  })

/** Where one deposit is told about. */
export const claimHref = (view: View, employerId: string, of: string): string =>
  view.to(`${claimPath}?patron=${employerId}&bimestre=${of}`)

/** Which deposit? Or: none that we can see. */
export function chooseClaimPage(view: View, choices: readonly Claimable[]): Html {
  const list = html`<p>${view.t(words.intro)}</p>
<h2>${view.t(words.choose)}</h2>
<ul class="rows">
${choices.map(
  (one) =>
    html`<li><div class="between"><span><strong>${twoMonths(view.lang, one.bimester, true)}</strong><br><span class="muted small">${one.employer}</span></span>
<a href="${claimHref(view, one.employerId, one.bimester)}">${view.t(words.report)}<span class="vh"> ${twoMonths(view.lang, one.bimester, true)}, ${one.employer}</span></a></div></li>\n`,
)}</ul>`
  const none = html`<p>${view.t(words.none)}</p>
<p>${view.t(words.noneText)}</p>
<p><a href="${view.to('/mi-ahorro/depositos-de-mi-patron')}">${view.t(words.seeDeposits)}</a></p>`
  return sheet(view, view.t(words.title), choices.length > 0 ? list : none)
}

export type ClaimProps = {
  readonly claimable: Claimable
  /** What was typed; before that, the amount that we reckon. */
  readonly typed?: Typed
  readonly problems?: Problems
}

function amountField(view: View, { claimable, typed, problems }: ClaimProps): Html {
  const reckoned = hidesFigures(view) ? null : claimable.line.expected
  return textField(
    view,
    {
      name: 'esperado',
      label: view.t(words.expected),
      hint: view.t(reckoned === null ? words.expectedHintBare : words.expectedHint),
      value: typed?.expected ?? (reckoned === null ? '' : plainAmount(reckoned)),
      inputmode: 'decimal',
      width: 'w-11',
    },
    problems,
  )
}

/** One deposit, with what we know of it filled in. */
export function claimPage(view: View, props: ClaimProps): Html {
  const { claimable, typed, problems = noProblems } = props
  const { employer, employerId, line } = claimable
  const body = html`<p>${view.t(words.intro)}</p>
${lookOnlyNotice(view)}
${answers(view, [
  { label: view.t(words.employer), value: employer },
  { label: view.t(words.months), value: twoMonths(view.lang, line.bimester, true) },
  { label: view.t(words.dueBy), value: shortDay(view.lang, line.dueOn) },
  {
    label: view.t(words.arrived),
    value: line.amount === null ? view.t(words.nothingArrived) : figure(view, line.amount),
  },
])}
${form(
  view,
  claimPath,
  html`<input type="hidden" name="patron" value="${employerId}">
<input type="hidden" name="bimestre" value="${line.bimester}">
${amountField(view, props)}
${longTextField(view, { name: 'nota', label: view.t(words.note), hint: view.t(words.noteHint), value: typed?.note, optional: true, maxlength: longestNote + 100 }, problems)}
${button(view.t(words.send))}`,
)}`
  return sheet(view, view.t(words.title), body, problems)
}

/** It was sent: its folio, and by when we answer. */
export function claimSentPage(view: View, sent: { reference: string; answerOn: Day | null }): Html {
  const { reference, answerOn } = sent
  const fecha = answerOn ? longDay(view.lang, answerOn) : ''
  return sheet(
    view,
    view.t(words.sentTitle),
    html`${notice('done', view.t(words.sentTitle), view.t(words.sentText, { folio: reference, fecha }))}
<p>${view.t(words.sentMail)}</p>
<h2>${view.t(words.next)}</h2>
<p>${view.t(words.nextText)}</p>
<p><a class="btn" href="${view.to(`/mis-tramites/${reference}`)}">${view.t(words.follow)}</a></p>`,
  )
}

const line = (over: Partial<BimesterLine> = {}): BimesterLine => ({
  bimester: bimester(2026, 1),
  dueOn: day('2026-03-17'),
  state: 'missing',
  deposits: [],
  amount: null,
  expected: mxn('1825.31'),
  short: zeroMxn,
  claim: null,
  ...over,
})
const claimable = (over: Partial<BimesterLine> = {}): Claimable => {
  const one = line(over)
  const employer = 'Bodegas y Entregas Volcán, S.A. de C.V.'
  return { employerId: '7', employer, bimester: one.bimester, line: one }
}
const short = claimable({
  bimester: bimester(2025, 4),
  state: 'late',
  amount: mxn('912.65'),
  short: mxn('912.66'),
})

export const gallery: Gallery = {
  [claimPath]: {
    'dos para escoger': (view) => chooseClaimPage(inside(view), [claimable(), short]),
    'nada que avisar': (view) => chooseClaimPage(inside(view), []),
    'llenada por nosotros': (view) => claimPage(inside(view), { claimable: claimable() }),
    'llegó menos': (view) => claimPage(inside(view), { claimable: short }),
    'sin cifra, solo mirar': (view) =>
      claimPage(inside(view, true), { claimable: claimable({ expected: null }) }),
    'dos datos mal': (view) =>
      claimPage(inside(view), {
        claimable: claimable(),
        typed: { expected: 'mucho', note: 'x' },
        problems: {
          esperado: view.t(claimRefusals['amount-shape']),
          nota: view.t(claimRefusals['note-too-long']),
        },
      }),
  },
  '/aclaraciones/{folio}': {
    recibida: (view) =>
      claimSentPage(inside(view), {
        reference: 'TRA-2026-00000042-K',
        answerOn: day('2026-12-21'),
      }),
  },
}
