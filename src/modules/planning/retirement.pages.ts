import { type Mxn, pesos } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import { askForm, errorSummary, radioField, textField } from '../../platform/pages/fields.ts'
import { hidesFigures, lookOnlyNotice, pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { assumptions, drawing, estimate } from './projection.pages.ts'
import { isForLife, type RetirementAnswer } from './retirement.ts'
import { cannotAskWords, retirementWords as words } from './retirement.words.ts'
import type { RetirementProps } from './retirement-view.ts'

const path = '/mi-ahorro/retiro'
const yearsOf = (months: number): number => Math.trunc(months / 12)

function lastsText(view: View, monto: string, least: number, most: number): string {
  if (isForLife(least)) return view.t(words.lastsLife, { monto })
  if (most === 0) return view.t(words.lastsNothing, { monto })
  const [n, m] = [yearsOf(least), yearsOf(most)]
  if (least < 24)
    return least === most
      ? view.t(words.lastsSameMonths, { monto, n: least })
      : view.t(words.lastsMonths, { monto, n: least, m: most })
  if (isForLife(most)) return view.t(words.lastsOrMore, { monto, n })
  return view.t(n === m ? words.lastsSameYears : words.lastsYears, { monto, n, m })
}

function answerText(view: View, answer: RetirementAnswer, wish: Mxn): string {
  const monto = pesos(wish)
  if (answer.kind === 'not-needed') return view.t(words.notNeeded, { monto })
  if (answer.kind === 'lasts') return lastsText(view, monto, answer.least, answer.most)
  const [a, b, x] = [pesos(answer.least), pesos(answer.most), pesos(answer.extra)]
  return answer.least > 0n ? view.t(words.short, { a, b, x }) : view.t(words.shortAtMost, { b, x })
}

function answerBlock(view: View, props: RetirementProps): Piece {
  const { answer, asked, assumed, extraLimit } = props
  if (!answer || !asked?.wish) return nothing
  const short = answer.kind === 'short'
  const over = short && extraLimit !== null && answer.extra + asked.extraMonthly > extraLimit
  return html`<section class="box stack-s" aria-labelledby="respuesta">
<h2 id="respuesta">${view.t(words.answer)}</h2>
<p class="verdict">${answerText(view, answer, asked.wish.monthly)}</p>
${short ? html`<p>${view.t(words.shortMeans, { n: assumed.yearsAfter, edad: asked.age })}</p>` : nothing}
${short ? html`<p><a href="${view.to('/mi-ahorro/aportar')}">${view.t(words.putIn)}</a></p>` : nothing}
${over ? html`<p>${view.t(words.overLimit, { monto: pesosText(view, extraLimit) })}</p>` : nothing}
<p class="muted small">${view.t(words.estimate)} ${view.t(words.keep)}</p>
</section>`
}

function problemsIn(view: View, props: RetirementProps): Record<string, string> {
  const range = { a: props.youngest, b: props.oldest }
  return Object.fromEntries(
    Object.entries(props.problems).map(([name, code]) => [
      name,
      view.t(cannotAskWords[code], range),
    ]),
  )
}

function questions(view: View, props: RetirementProps): Html {
  const { typed, youngest, oldest } = props
  const problems = problemsIn(view, props)
  const field = (name: string, label: Said, hint: string, optional = false) =>
    textField(
      view,
      {
        name,
        label: view.t(label),
        hint,
        value: typed[name],
        optional,
        inputmode: 'decimal',
        autocomplete: 'off',
        width: 'w-13',
      },
      problems,
    )
  const choices = [
    { value: 'si', label: view.t(words.yes) },
    { value: 'no', label: view.t(words.no) },
  ]
  const changed = Boolean(typed.mas) || Boolean(problems.edad ?? problems.mas)
  return html`<section class="stack" aria-labelledby="preguntas">
<h2 id="preguntas">${view.t(words.ask)}</h2>
${askForm(
  view,
  path,
  html`${field('deseo', words.wish, view.t(words.wishHint))}
${field('otro', words.other, view.t(words.otherHint), true)}
${more(
  view.t(words.change),
  html`<div class="stack">${field('edad', words.age, view.t(words.ageHint, { a: youngest, b: oldest }))}
${field('mas', words.extra, view.t(words.extraHint), true)}
${radioField(view, { name: 'depositos', legend: view.t(words.deposits), hint: view.t(words.depositsHint), value: typed.depositos, choices })}</div>`,
  changed,
)}
${button(view.t(words.calculate))}`,
)}
</section>`
}

/** The question, its answer, the estimate at three paces, and everything that was assumed. */
export function retirementPage(view: View, props: RetirementProps): Html {
  const title = view.t(words.title)
  const problems = problemsIn(view, props)
  const body = hidesFigures(view)
    ? lookOnlyNotice(view)
    : html`${answerBlock(view, props)}
${questions(view, props)}
${estimate(view, props)}
${drawing(view, props)}
${assumptions(view, props)}`
  return page(view, {
    title,
    section: view.t(words.section),
    error: Object.keys(problems).length > 0,
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
export function noEstimatePage(view: View): Html {
  const title = view.t(words.title)
  return page(view, {
    title,
    section: view.t(words.section),
    main: html`<div class="wrap stack">
<h1>${title}</h1>
${notice('care', view.t(words.estimate), view.t(words.unknown))}
</div>`,
  })
}
