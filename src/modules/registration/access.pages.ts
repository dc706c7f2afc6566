// Step 3, second part, and step 4: password and questions, then everything together. in-8b and in-9.
import { fullName } from '../../foundation/person-name.ts'
import { printPhone } from '../../foundation/phone.ts'
import { passwordCoach } from '../../platform/pages/coach.ts'
import {
  answers,
  form,
  noProblems,
  type Problems,
  secretField,
  selectField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { answerWords, passwordWords, questionWords } from '../logins/logins.usecases.ts'
import { questionIds } from '../logins/questions.ts'
import { words } from './access.words.ts'
import type { Address } from './contact.ts'
import { frame, link, type Wait, waitNotice } from './frame.pages.ts'
import type { Complete } from './registration.ts'
import { words as flow } from './registration.words.ts'
import type { AccessProblems } from './steps.usecases.ts'

export type AccessProps = {
  readonly chosen: readonly [string | undefined, string | undefined]
  readonly problems?: Problems
}

/** The words beside the password, the questions and the answers. */
export function accessProblems(view: View, { password, questions }: AccessProblems): Problems {
  const said: [string, string][] = []
  if (password)
    said.push(['contrasena', view.t(passwordWords[password.code], { n: password.missing })])
  for (const [i, { question, answer }] of questions.entries()) {
    if (question) said.push([`pregunta${i + 1}`, view.t(answerWords[question])])
    if (answer) said.push([`respuesta${i + 1}`, view.t(answerWords[answer])])
  }
  return Object.fromEntries(said)
}

const question = (
  view: View,
  n: 1 | 2,
  { chosen, problems }: AccessProps,
): Html => html`${selectField(
  view,
  {
    name: `pregunta${n}`,
    label: view.t(n === 1 ? words.question1 : words.question2),
    empty: view.t(words.choose),
    value: chosen[n - 1],
    choices: questionIds.map((id) => ({ value: id, label: view.t(questionWords[id]) })),
  },
  problems,
)}
${secretField(
  view,
  {
    name: `respuesta${n}`,
    label: view.t(n === 1 ? words.answer1 : words.answer2),
    autocomplete: 'off',
  },
  problems,
)}`

/** in-8b. Neither password nor answers are ever given back. */
export function accessPage(view: View, props: AccessProps): Html {
  const problems = props.problems ?? noProblems
  return frame(view, {
    step: 3,
    back: '/registro/celular',
    title: view.t(words.h1),
    problems,
    main: html`${
      Object.keys(problems).length > 0 ? html`<p class="muted">${view.t(words.again)}</p>` : nothing
    }
${form(
  view,
  '/registro/acceso',
  html`${secretField(
    view,
    {
      name: 'contrasena',
      label: view.t(words.password),
      hint: view.t(words.hint),
      autocomplete: 'new-password',
    },
    problems,
  )}
<h2>${view.t(words.questionsH2)}</h2>
<p class="muted">${view.t(words.questionsLead)}</p>
${question(view, 1, props)}
${question(view, 2, props)}
${button(view.t(flow.next))}`,
)}`,
    aside: passwordCoach(view),
  })
}

const addressText = ({ street, settlement, city, state, postalCode }: Address): string =>
  [street, settlement, city, state, postalCode].filter(Boolean).join(', ')

function rowsOf(view: View, { ids, name, contact, mobile }: Complete) {
  const { email, homePhone, address, references, lang } = contact
  const numero = printPhone(contact.mobile)
  const bound = mobile.proof === 'code' ? words.mobileBound : words.mobileOpen
  const known = ([one, two] = references) =>
    [one, two].map((r, i) => ({
      label: view.t(i === 0 ? words.reference1 : words.reference2),
      value: `${r.name}, ${printPhone(r.phone)}`,
      change: '/registro/contacto',
    }))
  return [
    { label: view.t(words.name), value: fullName(name), change: '/registro/nombre' },
    {
      label: view.t(words.nss),
      value: view.t(words.nssEnding, { final: ids.nss.slice(-4) }),
      change: '/registro/identificate',
    },
    { label: view.t(words.email), value: email, change: '/registro/contacto' },
    { label: view.t(words.mobile), value: view.t(bound, { numero }), change: '/registro/celular' },
    ...(homePhone
      ? [{ label: view.t(words.home), value: printPhone(homePhone), change: '/registro/contacto' }]
      : []),
    { label: view.t(words.address), value: addressText(address), change: '/registro/contacto' },
    ...known(),
    { label: view.t(words.language), value: view.t(words[lang]), change: '/registro/contacto' },
    {
      label: view.t(words.access),
      value: view.t(words.accessKept),
      change: '/registro/acceso',
    },
  ]
}

/** in-9. Nothing exists before the button is pressed. */
export const confirmPage = (view: View, { draft, wait }: { draft: Complete; wait?: Wait }): Html =>
  frame(view, {
    step: 4,
    back: '/registro/acceso',
    title: view.t(words.confirmH1),
    main: html`${waitNotice(view, wait)}
<p>${view.t(words.confirmLead)}</p>
${answers(view, rowsOf(view, draft))}
<section class="stack-s" aria-labelledby="privacidad">
<h2 id="privacidad">${view.t(words.privacyH2)}</h2>
<ul>
${[words.privacy1, words.privacy2, words.privacy3].map((w) => html`<li>${view.t(w)}</li>\n`)}</ul>
<p>${view.rich(words.privacyLink, { a: link(view, '/privacidad') })}</p>
</section>
${form(view, '/registro/confirma', button(view.t(words.create)))}
${form(
  view,
  '/registro/salir',
  html`${button(view.t(words.notNow), 'btn btn-2')}
<p class="muted small">${view.t(words.notNowText)}</p>`,
  'stack-s',
)}`,
    aside: notice('safe', view.t(words.free), view.t(words.freeText)),
  })
