// The last look before a trámite is sent: what was answered, its papers, what was looked at, what comes next.
import { answers, form, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { figure } from '../../platform/pages/figures.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, more } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { checkedList } from './checks.pages.ts'
import { type Checked, papersOf } from './definition.ts'
import { definitions, startPath } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import type { Estimate } from './estimate.ts'
import type { CannotSend, Foreseen, Review } from './sending.usecases.ts'
import {
  answered,
  expectations,
  filesNamed,
  frame,
  type PaperShown,
  paperName,
} from './writing.pages.ts'
import { cannotSendWords, writingWords as words } from './writing.words.ts'

export type ReviewProps = {
  readonly review: Review
  readonly papers: readonly PaperShown[]
  readonly refused?: CannotSend
  readonly estimate: Estimate | undefined
}

function papersPart(view: View, { review, papers }: ReviewProps): Html {
  const { kind, values, missing } = review
  if (papersOf(definitions[kind], values).length === 0) return nothing
  const path = `${startPath(kind)}/papeles`
  return html`<section class="stack-s" aria-labelledby="tus-papeles">
<h2 id="tus-papeles">${view.t(words.yourPapers)}</h2>
${papers.length > 0 ? filesNamed(view, { kind, files: papers, opens: true }) : missing.length === 0 ? html`<p>${view.t(words.noPapers)}</p>` : nothing}
${missing.map((name) => html`<p><span class="state state-bad">${view.t(words.paperMissing, { papel: paperName(view, kind, name) })}</span></p>\n`)}
<p><a href="${view.to(path)}">${view.t(words.change)}<span class="vh"> ${view.t(words.yourPapers)}</span></a></p>
</section>`
}

const lookedAt = (view: View, checked: readonly Checked[]): Html =>
  checked.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="revisado">
<h2 id="revisado">${view.t(words.lookedAt)}</h2>
${checkedList(view, checked)}
</section>`

const amountRows = (view: View, amounts: Foreseen['paid']) =>
  amounts.map(({ label, amount }) => ({
    label: view.t(label),
    value: amount === null ? view.t(words.amountUnknown) : figure(view, amount),
  }))

/** What would be paid and what would not, part by part. */
function amountsPart(view: View, { foreseen }: Review): Html {
  if (!foreseen) return nothing
  const { paid, total, rest, restGoes } = foreseen
  const whole = total !== null && [{ label: view.t(words.amountTotal), value: figure(view, total) }]
  return html`<section class="stack-s" aria-labelledby="cuanto">
<h2 id="cuanto">${view.t(words.amounts)}</h2>
${answers(view, [...amountRows(view, paid), ...(whole || [])])}
<p>${view.t(words.amountsGrow)}</p>
${
  rest.length === 0
    ? nothing
    : html`<h3>${view.t(words.amountsRest)}</h3>
${answers(view, amountRows(view, rest))}
<p>${view.t(restGoes === 'to-pension' ? words.restToPension : words.restStays)}</p>`
}
</section>`
}

/** Nothing is sent until the button is pressed. */
export function reviewPage(view: View, props: ReviewProps): Html {
  const { review, refused, estimate } = props
  const { kind, musts, advice } = review
  const said = kindWords[kind]
  const problems: Problems = refused ? { enviar: view.t(cannotSendWords[refused]) } : noProblems
  const body = html`<p><strong>${view.t(said.label)}</strong></p>
<p>${view.t(words.reviewIntro)}</p>
<section class="stack-s" aria-labelledby="tus-respuestas">
<h2 id="tus-respuestas">${view.t(words.yourAnswers)}</h2>
${answered(view, review)}
</section>
${papersPart(view, props)}
${amountsPart(view, review)}
${lookedAt(view, [...musts, ...advice])}
<section class="stack-s" aria-labelledby="que-sigue">
<h2 id="que-sigue">${view.t(words.next)}</h2>
<ol class="bullets">
${said.next.map((line) => html`<li>${view.t(line)}</li>\n`)}</ol>
</section>
<div id="enviar">
${form(view, `${startPath(kind)}/revisa`, button(view.t(words.send)))}
</div>
${more(view.t(words.discard), html`<p>${view.t(words.discardText)}</p>${form(view, `${startPath(kind)}/descartar`, button(view.t(words.discardButton), 'btn btn-2'))}`)}`
  const { pages } = review
  const hasPapers = papersOf(definitions[kind], review.values).length > 0
  const back = hasPapers ? `${startPath(kind)}/papeles` : `${startPath(kind)}?parte=${pages.length}`
  return frame(view, {
    title: view.t(words.reviewTitle),
    back,
    body,
    problems,
    beside: expectations(view, kind, estimate),
  })
}
