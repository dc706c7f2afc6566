// Behind the mail «Tu cuenta ya es tuya»: two questions, and on to the password.
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  secretField,
  selectField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { answerWords, questionWords } from '../logins/logins.usecases.ts'
import { questionIds } from '../logins/questions.ts'
import { takeRefusals, words } from './disputes.words.ts'
import type { CannotTake } from './taking.usecases.ts'

export const takingPath = '/recuperar/cuenta-devuelta'

export type TakingProps = {
  readonly chosen?: readonly [string | undefined, string | undefined]
  readonly problems?: Problems
}

const question = (view: View, n: 1 | 2, props: Required<TakingProps>): Html => html`${selectField(
  view,
  {
    name: `pregunta${n}`,
    label: view.t(n === 1 ? words.question1 : words.question2),
    empty: view.t(words.choose),
    value: props.chosen[n - 1],
    choices: questionIds.map((id) => ({ value: id, label: view.t(questionWords[id]) })),
  },
  props.problems,
)}
${secretField(
  view,
  {
    name: `respuesta${n}`,
    label: view.t(n === 1 ? words.answer1 : words.answer2),
    autocomplete: 'off',
  },
  props.problems,
)}`

/** Answers are never given back. */
export function takingPage(view: View, given: TakingProps = {}): Html {
  const props = { chosen: [undefined, undefined], problems: noProblems, ...given } as const
  return page(view, {
    title: view.t(words.title),
    error: Object.keys(props.problems).length > 0,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, props.problems)}
<h1>${view.t(words.title)}</h1>
<p>${view.t(words.lead)}</p>
${form(
  view,
  takingPath,
  html`${question(view, 1, props)}
${question(view, 2, props)}
<p>${button(view.t(words.goOn))}</p>`,
)}
<p class="muted">${view.t(words.phone)}</p>
${notice('info', view.t(words.seenTitle), view.t(words.seen))}
</div>`,
  })
}

export const takingProblemPage = (
  view: View,
  { problem, sent }: { problem: CannotTake; sent?: boolean },
): Html =>
  page(view, {
    title: view.t(words.problemTitle),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.problemTitle)}</h1>
<p>${view.t(takeRefusals[problem])}</p>
${sent ? html`<p role="status"><strong>${view.t(words.sent)}</strong></p>` : nothing}
${
  problem === 'link-used'
    ? html`<p><a class="btn" href="${view.to('/recuperar')}">${view.t(words.recover)}</a></p>`
    : form(view, `${takingPath}/otro`, button(view.t(words.another)))
}
</div>`,
  })

export const gallery: Gallery = {
  [takingPath]: {
    preguntas: (view) => takingPage(view),
    'con errores': (view) =>
      takingPage(view, {
        chosen: ['first-pet', undefined],
        problems: {
          pregunta2: view.t(answerWords['question-missing']),
          respuesta1: view.t(answerWords['answer-missing']),
        },
      }),
    'enlace vencido': (view) => takingProblemPage(view, { problem: 'link-expired' }),
    'enlace usado': (view) => takingProblemPage(view, { problem: 'link-used' }),
    'enlace desconocido': (view) => takingProblemPage(view, { problem: 'link-unknown' }),
    'otro en camino': (view) => takingProblemPage(view, { problem: 'link-expired', sent: true }),
  },
}
