// Refunds for operators: the board, and one refund with what may be done with it now.
import { mxn, pesos } from '../../foundation/money.ts'
import { hours, later } from '../../foundation/time.ts'
import { type Move, movesOf, type Refund, stageOf } from '../../modules/refunds/refunds.ts'
import { cannotReleaseWords, stageWords } from '../../modules/refunds/refunds.words.ts'
import { componentWords } from '../../modules/savings/savings.usecases.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { answers, form, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { refundsBoardWords as words } from './refunds.words.ts'

export const refundsRoot = '/operacion/devoluciones'
const actWords = {
  proposed: { press: words.proposed, did: words.did },
  released: { press: words.released, did: words.didRelease },
  declined: { press: words.declined, did: words.didDecline },
} as const satisfies Record<Move['move'], object>

const accountOf = ({ bank, ending }: Refund): string => `${bank ?? '—'} ••••${ending}`

const row = (view: View, one: Refund) => [
  html`<a href="${view.to(`${refundsRoot}/${one.refundId}`)}">${one.reference}</a>`,
  pesos(one.amount),
  accountOf(one),
  view.t(stageWords[stageOf(one, view.now)].name),
  dayAndTime(view.lang, one.askedAt),
]

/** What waits first, then what ended. */
export function refundsPage(view: View, staff: Staff, refunds: readonly Refund[]): Html {
  const title = view.t(words.title)
  const columns = [
    { label: view.t(words.reference) },
    { label: view.t(words.amount), number: true },
    { label: view.t(words.account) },
    { label: view.t(words.state) },
    { label: view.t(words.asked) },
  ]
  const body =
    refunds.length === 0
      ? html`<p>${view.t(words.none)}</p>`
      : table(
          title,
          columns,
          refunds.map((one) => row(view, one)),
        )
  return frame(
    view,
    staff,
    { title, path: refundsRoot },
    html`<p>${view.t(words.lead)}</p>\n${body}`,
  )
}

export type RefundBoardProps = {
  readonly refund: Refund
  readonly staffId: string
  readonly done?: boolean
  readonly refused?: {
    readonly move: Move['move']
    readonly typed: string
    readonly problems: Problems
  }
}

function act(view: View, { refund, refused }: RefundBoardProps, move: Move['move']): Html {
  const mine = refused?.move === move
  const name = `razon-${move}`
  const label = view.t(words.reason)
  return html`<section class="box stack-s" aria-labelledby="hacer-${move}">
<h2 id="hacer-${move}">${view.t(actWords[move].press)}</h2>
${form(
  view,
  `${refundsRoot}/${refund.refundId}/${move}`,
  html`${textField(view, { name, label, value: mine ? refused.typed : '', maxlength: 200 }, mine ? refused.problems : noProblems)}
${button(view.t(actWords[move].press), move === 'declined' ? 'btn btn-2' : 'btn')}`,
)}
</section>`
}

function steps(view: View, { refund }: RefundBoardProps): Html {
  const items = refund.moves.map(
    (one) =>
      html`<li><strong>${view.t(actWords[one.move].did)}</strong> · ${dayAndTime(view.lang, one.at)} · ${view.t(words.step, { nombre: one.byName, razon: one.reason })}</li>\n`,
  )
  return html`<section class="stack-s" aria-labelledby="hecho">
<h2 id="hecho">${view.t(words.history)}</h2>
${items.length === 0 ? html`<p>${view.t(words.nothingYet)}</p>` : html`<ol class="bullets">\n${items}</ol>`}
</section>`
}

/** One refund: its facts, what was done, and what this person may do now. */
export function refundBoardPage(view: View, staff: Staff, props: RefundBoardProps): Html {
  const { refund, staffId, done = false, refused } = props
  const stage = stageOf(refund, view.now)
  const proposer = refund.moves.find(({ move }) => move === 'proposed')?.by
  const open = movesOf(stage).filter((move) => move !== 'released' || proposer !== staffId)
  const facts = answers(view, [
    { label: view.t(words.amount), value: pesos(refund.amount) },
    ...refund.parts.map(({ component, amount }) => ({
      label: view.t(componentWords[component]),
      value: pesos(amount),
    })),
    { label: view.t(words.account), value: accountOf(refund) },
    { label: view.t(words.state), value: view.t(stageWords[stage].name) },
    { label: view.t(words.asked), value: dayAndTime(view.lang, refund.askedAt) },
    { label: view.t(words.free), value: dayAndTime(view.lang, refund.freeAt) },
  ])
  const title = view.t(words.one, { folio: refund.reference })
  const problems = refused?.problems ?? noProblems
  return frame(
    view,
    staff,
    { title, path: refundsRoot, problems },
    html`${done ? notice('done', view.t(words.done), view.t(words.doneText)) : nothing}
${facts}
${stage === 'held' ? html`<p>${view.t(words.waits)}</p>` : nothing}
${stage === 'proposed' && proposer === staffId ? html`<p>${view.t(words.other)}</p>` : nothing}
${steps(view, props)}
${open.map((move) => act(view, props, move))}
<p><a href="${view.to(refundsRoot)}">${view.t(words.back)}</a></p>`,
  )
}

const operator = { name: 'Inés' }
const sample = (view: View, over: Partial<Refund> = {}): Refund => ({
  refundId: '018f0000-0000-7000-8000-000000000001',
  memberId: 1n,
  loanId: 1n,
  reference: 'TRA-2026-00000042-K',
  amount: mxn('5200.00'),
  ending: '5019',
  bank: 'BBVA México',
  askedAt: view.now,
  freeAt: view.now,
  parts: [],
  moves: [],
  receipt: null,
  outcome: null,
  ...over,
})
const proposal = (view: View): Move => ({
  move: 'proposed',
  by: 'a',
  byName: 'Inés',
  at: view.now,
  reason: 'La cuenta es suya',
})
const drawn = (view: View, over: Partial<Refund>, more: Partial<RefundBoardProps> = {}): Html =>
  refundBoardPage(view, operator, { refund: sample(view, over), staffId: 'b', ...more })

export const refundsGallery: Gallery = {
  [refundsRoot]: {
    'sin devoluciones': (view) => refundsPage(view, operator, []),
    'con devoluciones': (view) =>
      refundsPage(view, operator, [sample(view), sample(view, { moves: [proposal(view)] })]),
  },
  [`${refundsRoot}/{id}`]: {
    'en espera': (view) => drawn(view, { freeAt: later(view.now, hours(9)) }),
    'por revisar': (view) => drawn(view, {}),
    'propuesta por otra persona': (view) => drawn(view, { moves: [proposal(view)] }),
    'de un ahorro': (view) =>
      drawn(view, { loanId: null, parts: [{ component: '97', amount: mxn('5200.00') }] }),
    'la propuso ella': (view) => drawn(view, { moves: [proposal(view)] }, { staffId: 'a' }),
    'el dinero está detenido': (view) =>
      drawn(
        view,
        { moves: [proposal(view)] },
        {
          refused: {
            move: 'released',
            typed: 'Todo en orden',
            problems: { 'razon-released': view.t(cannotReleaseWords['money-held']) },
          },
        },
      ),
  },
}
