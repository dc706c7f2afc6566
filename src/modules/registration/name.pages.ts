// Steps 2 and 3: the name, and the code for the mobile. in-7 and in-8a of the design guide.
import type { PersonNameProblem } from '../../foundation/person-name.ts'
import {
  codeField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { nameWords, words } from './contact.words.ts'
import { bold, frame, link, linkButton, type Wait, waitNotice } from './frame.pages.ts'
import { words as idWords } from './identity.words.ts'
import { words as flow } from './registration.words.ts'

export const nameFields = {
  givenNames: 'nombre',
  firstSurname: 'apellido1',
  secondSurname: 'apellido2',
} as const

/** The words beside the part that cannot be read. */
export function nameProblem(view: View, problem: PersonNameProblem): Problems {
  const field = nameFields[problem.part]
  if (problem.code === 'name-empty') return { [field]: view.t(nameWords[`${problem.part}-empty`]) }
  if (problem.code === 'name-too-long') return { [field]: view.t(nameWords['too-long']) }
  return { [field]: view.t(nameWords.character, { c: problem.character }) }
}

export type NameProps = {
  readonly masked: string
  readonly typed?: Readonly<
    Partial<Record<'nombre' | 'apellido1' | 'apellido2', string | undefined>>
  >
  readonly problems?: Problems
}

/** in-7. The name on record is hidden until it is typed. */
export const namePage = (
  view: View,
  { masked, typed = {}, problems = noProblems }: NameProps,
): Html =>
  frame(view, {
    step: 2,
    back: '/registro/pregunta',
    title: view.t(words.nameH1),
    problems,
    main: html`<p>${view.t(words.nameLead)}</p>
<p>${view.t(words.nameMasked)} <strong>${masked}</strong></p>
${form(
  view,
  '/registro/nombre',
  html`${textField(
    view,
    {
      name: 'nombre',
      label: view.t(words.givenNames),
      value: typed.nombre,
      autocomplete: 'given-name',
    },
    problems,
  )}
${textField(
  view,
  {
    name: 'apellido1',
    label: view.t(words.firstSurname),
    value: typed.apellido1,
    autocomplete: 'family-name',
  },
  problems,
)}
${textField(
  view,
  {
    name: 'apellido2',
    label: view.t(words.secondSurname),
    optional: true,
    value: typed.apellido2,
    autocomplete: 'off',
  },
  problems,
)}
${button(view.t(flow.next))}`,
)}
<p>${view.rich(words.nameFix, { a: link(view, '/registro/corregir') })}</p>`,
    aside: notice('info', view.t(words.nameTipTitle), view.t(words.nameTip)),
  })

export type MobileProps = {
  readonly mobile: string
  readonly email: string
  /** Which way the last code went. */
  readonly way: 'sms' | 'mail'
  /** A phone abroad may get no SMS from here: mail stands first. */
  readonly abroad: boolean
  readonly problems?: Problems
  readonly wait?: Wait
}

function otherWays(view: View, { way, abroad }: MobileProps): Html {
  const row = (inner: Html) => html`<li><div>${inner}</div></li>\n`
  const mail = row(linkButton(view.t(words.toMail), 'via', 'correo'))
  const sms = row(linkButton(view.t(words.toSms), 'via', 'sms'))
  const again = row(linkButton(view.t(words.again), 'via', way === 'sms' ? 'sms' : 'correo'))
  const other = way === 'sms' ? mail : sms
  return html`<ul class="rows">
${abroad ? html`${other}${again}` : html`${again}${other}`}${row(html`<a class="btn-link" href="${view.to('/registro/contacto#celular')}">${view.t(words.changeNumber)}</a>`)}${row(linkButton(view.t(words.doLater), 'via', 'luego'))}</ul>`
}

/** in-8a. */
export function mobilePage(view: View, props: MobileProps): Html {
  const { mobile, email, way, problems = noProblems } = props
  const bySms = way === 'sms'
  return frame(view, {
    step: 3,
    back: '/registro/contacto',
    title: view.t(words.mobileH1),
    problems,
    main: html`${waitNotice(view, props.wait)}
<p>${bySms ? view.rich(words.mobileLead, { b: bold }, { celular: mobile }) : view.rich(words.mobileByMail, { b: bold }, { correo: email })}</p>
${bySms ? nothing : html`<p>${view.t(words.mobileMailBinds)}</p>`}
${form(
  view,
  '/registro/celular',
  html`${codeField(
    view,
    {
      label: view.t(idWords.code),
      hint: view.t(bySms ? words.mobileCodeHint : words.mobileCodeHintMail),
    },
    problems,
  )}
${button(view.t(flow.next))}`,
)}
<section class="stack-s" aria-labelledby="nollega">
<h2 id="nollega">${view.t(idWords.notHereTitle)}</h2>
${form(view, '/registro/celular/otro', otherWays(view, props))}
<p class="muted small">${view.t(words.laterNote)}</p>
</section>`,
    aside: notice('safe', view.t(words.codeCareTitle), view.t(words.codeCare)),
  })
}
