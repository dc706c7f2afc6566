// rec-9: a new e-mail without entering: the second proof, the address, its code, and when it changes.
import { ceremonyBox } from '../../platform/pages/ceremony.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  codeField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { CannotBecauseHeld } from '../holds/holds.ts'
import { holdWords } from '../holds/holds.usecases.ts'
import {
  codeRefusals,
  factorWords,
  keyRefusals,
} from '../second-factors/second-factors.usecases.ts'
import { words as lost } from './lost-email.words.ts'
import { newEmailWords as words } from './new-email.words.ts'
import { step, type Wait } from './pieces.pages.ts'
import { words as flow } from './recovery.words.ts'

export const newEmailPath = '/recuperar/sin-correo/correo-nuevo'
const before = '/recuperar/sin-correo/tu-correo'

const way = (title: string, id: string, body: Html): Html =>
  html`<section class="stack-s" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`

const told = (view: View): Html => notice('safe', view.t(lost.foundToldTitle), view.t(lost.newTold))

export type ProveProps = { readonly keys: boolean; readonly problems?: Problems }

/** What else is needed besides the phone. */
export const proveAgainPage = (view: View, { keys, problems = noProblems }: ProveProps): Html => {
  const paper = form(
    view,
    `${newEmailPath}/respaldo`,
    html`${textField(view, { name: 'respaldo', label: view.t(words.paper), hint: view.t(words.paperHint), code: true, width: 'w-13', autocomplete: 'off', maxlength: 20 }, problems)}
${button(view.t(flow.goOn))}`,
  )
  const key = html`${problems['con-llave'] ? html`<p class="error"><span>${problems['con-llave']}</span></p>\n` : nothing}${form(view, `${newEmailPath}/llave`, button(view.t(words.useKey), 'btn btn-2'), '')}`
  const desk = html`<p>${view.t(words.desk)}</p>
${form(view, '/recuperar/por-telefono', button(view.t(lost.newButton), 'btn btn-2'), '')}`
  return step(
    view,
    { title: view.t(lost.newH1), section: view.t(lost.section), back: before, problems },
    html`<p>${view.t(words.text)}</p>
${way(view.t(words.paperTitle), 'con-respaldo', paper)}
${keys ? way(view.t(words.keyTitle), 'con-llave', key) : nothing}
${way(view.t(words.deskTitle), 'por-telefono', desk)}`,
    told(view),
  )
}

export const proveByKeyPage = (view: View, { options }: { options: string }): Html =>
  step(
    view,
    {
      title: view.t(words.keyTitle),
      section: view.t(lost.section),
      back: newEmailPath,
      problems: noProblems,
    },
    ceremonyBox(view, {
      options,
      action: `${newEmailPath}/llave/comprobar`,
      button: view.t(words.useKey),
      text: view.t(factorWords.makeText),
      without: view.t(factorWords.withoutUse),
      waiting: view.t(factorWords.waiting),
      failed: view.t(factorWords.failed),
    }),
    told(view),
  )

export type Standing = {
  readonly code: CannotBecauseHeld
  readonly until: Temporal.Instant | undefined
}
const heldNotice = (view: View, held: Standing): Html => {
  const hasta = held.until ? dayAndTime(view.lang, held.until) : ''
  return notice('care', view.t(words.heldTitle), view.t(holdWords[held.code], { hasta }))
}

export type TypeProps = {
  readonly typed?: string | undefined
  readonly problems?: Problems
  readonly wait?: Wait | undefined
  readonly held?: Standing | undefined
}
export const typeEmailPage = (view: View, props: TypeProps): Html => {
  const { typed, problems = noProblems, wait, held } = props
  const field = {
    name: 'correo',
    label: view.t(words.email),
    type: 'email',
    inputmode: 'email',
    autocomplete: 'email',
    value: typed,
  } as const
  return step(
    view,
    {
      title: view.t(words.typeH1),
      section: view.t(lost.section),
      back: before,
      problems,
      ...(wait && { wait }),
    },
    html`${held ? heldNotice(view, held) : nothing}
<p>${view.t(words.typeText)}</p>
${form(view, newEmailPath, html`${textField(view, field, problems)}\n${button(view.t(flow.goOn))}`)}`,
    told(view),
  )
}

export const emailCodePage = (
  view: View,
  { email, problems = noProblems, held }: { email: string; problems?: Problems; held?: Standing },
): Html =>
  step(
    view,
    { title: view.t(words.codeH1), section: view.t(lost.section), back: before, problems },
    html`${held ? heldNotice(view, held) : nothing}
<p>${view.t(words.codeText, { correo: email })}</p>
${form(
  view,
  `${newEmailPath}/codigo`,
  html`${codeField(view, { label: view.t(lost.codeLabel), hint: view.t(lost.codeHint) }, problems)}
${button(view.t(flow.goOn))}`,
)}`,
    told(view),
  )

export const changesOnPage = (view: View, { at }: { at: Temporal.Instant }): Html =>
  step(
    view,
    {
      title: view.t(words.doneH1, { cuando: dayAndTime(view.lang, at) }),
      section: view.t(lost.section),
      back: '/',
      problems: noProblems,
    },
    html`<p>${view.t(words.done)}</p>`,
    told(view),
  )

export const gallery: Gallery = {
  [newEmailPath]: {
    'con llave o respaldo': (view) => proveAgainPage(view, { keys: true }),
    'respaldo equivocado': (view) =>
      proveAgainPage(view, {
        keys: false,
        problems: { respaldo: view.t(codeRefusals['code-wrong']) },
      }),
    'la llave no sirvió': (view) =>
      proveAgainPage(view, {
        keys: true,
        problems: { 'con-llave': view.t(keyRefusals['key-refused']) },
      }),
    'escribe el correo': (view) => typeEmailPage(view, {}),
    'el mismo correo': (view) =>
      typeEmailPage(view, {
        typed: 'rosa@correo.example',
        problems: { correo: view.t(words['email-same']) },
      }),
    detenido: (view) =>
      typeEmailPage(view, {
        held: { code: 'held-by-contact-change', until: view.now.add({ hours: 40 }) },
      }),
  },
  [`${newEmailPath}/llave`]: {
    'usar la llave': (view) => proveByKeyPage(view, { options: '{}' }),
  },
  [`${newEmailPath}/codigo`]: {
    'código mandado': (view) => emailCodePage(view, { email: 'rosa.nueva@correo.example' }),
    'ya quedó': (view) => changesOnPage(view, { at: view.now.add({ hours: 48 }) }),
  },
}
