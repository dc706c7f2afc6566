import {
  form,
  noProblems,
  type Problems,
  secretField,
  selectField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { newPasswordWords, questionWords } from '../logins/logins.usecases.ts'
import { questionIds } from '../logins/questions.ts'
import { accessWords as words } from './access.words.ts'
import { sheet, type Wait, waitNotice } from './pieces.pages.ts'
import { words as profile } from './profile.words.ts'

/** mi-23: current and new, as often as wanted. */
export const passwordPage = (
  view: View,
  props: { problems?: Problems; wait?: Wait; done?: boolean },
): Html =>
  sheet(view, {
    title: view.t(words.passwordH1),
    entry: '/mi-perfil/contrasena',
    problems: props.problems ?? noProblems,
    body: html`${waitNotice(view, props.wait)}${
      props.done ? notice('done', view.t(profile.savedTitle), view.t(words.passwordDone)) : nothing
    }
${form(
  view,
  '/mi-perfil/contrasena',
  html`${secretField(
    view,
    {
      name: 'contrasena-actual',
      label: view.t(words.current),
      autocomplete: 'current-password',
    },
    props.problems,
  )}
${secretField(
  view,
  {
    name: 'contrasena',
    label: view.t(words.next),
    hint: view.t(newPasswordWords.hint),
    autocomplete: 'new-password',
  },
  props.problems,
)}
<p>${button(view.t(profile.save))}</p>`,
)}
${notice('info', view.t(words.passwordNoteTitle), view.t(words.passwordNote))}`,
  })

/** Two questions from the list, answers never shown again. */
export const questionsPage = (
  view: View,
  props: { chosen: readonly (string | undefined)[]; problems?: Problems },
): Html =>
  sheet(view, {
    title: view.t(words.questionsH1),
    back: '/mi-perfil',
    problems: props.problems ?? noProblems,
    body: html`<p>${view.t(words.questionsText)}</p>
${form(
  view,
  '/mi-perfil/preguntas',
  html`${[1, 2].map(
    (n) => html`${selectField(
      view,
      {
        name: `pregunta-${n}`,
        label: view.t(words.question, { n }),
        value: props.chosen[n - 1],
        empty: view.t(words.choose),
        choices: questionIds.map((id) => ({ value: id, label: view.t(questionWords[id]) })),
      },
      props.problems,
    )}
${secretField(
  view,
  {
    name: `respuesta-${n}`,
    label: view.t(words.answer, { n }),
    autocomplete: 'off',
  },
  props.problems,
)}\n`,
  )}<p>${button(view.t(profile.save))}</p>`,
)}`,
  })

export const gallery: Gallery = {
  '/mi-perfil/contrasena': {
    'primera vez': (view) => passwordPage(inside(view), {}),
    'no es la de hoy': (view) =>
      passwordPage(inside(view), {
        problems: { 'contrasena-actual': view.t(words['password-wrong']) },
      }),
    'muchos intentos': (view) =>
      passwordPage(inside(view), {
        wait: { code: 'too-many', until: view.now.add({ minutes: 15 }) },
      }),
    cambiada: (view) => passwordPage(inside(view), { done: true }),
  },
  '/mi-perfil/preguntas': {
    'las de hoy': (view) => questionsPage(inside(view), { chosen: ['first-pet', 'first-teacher'] }),
    'con errores': (view) =>
      questionsPage(inside(view), {
        chosen: ['first-pet', undefined],
        problems: { 'pregunta-2': view.t(words.choose), 'respuesta-1': view.t(words.choose) },
      }),
  },
}
