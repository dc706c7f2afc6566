import {
  codeField,
  form,
  noProblems,
  type Problems,
  secretField,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  bold,
  lineNumber,
  link,
  nssField,
  phone,
  registeredByOther,
  step,
  type Wait,
} from './pieces.pages.ts'
import { recoveryWords, words } from './recovery.words.ts'

export type Typed = { readonly correo?: string | undefined; readonly nss?: string | undefined }

const otherWays = (view: View): Html =>
  html`${notice(
    'info',
    view.t(words.noEmailTitle),
    view.rich(words.noEmailText, {
      a: link(view, '/recuperar/sin-correo'),
      t: phone(lineNumber(view)),
    }),
  )}
${registeredByOther(view)}`

/** rec-1: e-mail and NSS. `expired`: half an hour went by somewhere on the way. */
export const beginPage = (
  view: View,
  {
    typed = {},
    problems = noProblems,
    wait,
    expired,
  }: { typed?: Typed; problems?: Problems; wait?: Wait; expired?: boolean },
): Html =>
  step(
    view,
    { title: view.t(words.h1), back: '/', problems, wait },
    html`${expired ? html`<p>${view.t(recoveryWords['recovery-expired'])}</p>` : nothing}
<p>${view.t(words.intro)}</p>
${form(
  view,
  '/recuperar',
  html`${textField(
    view,
    {
      name: 'correo',
      label: view.t(words.email),
      value: typed.correo,
      type: 'email',
      autocomplete: 'email',
      maxlength: 254,
    },
    problems,
  )}
${nssField(view, problems, typed.nss)}
<p class="row">${button(view.t(words.goOn))} <a href="${view.to('/recuperar/sin-correo')}">${view.t(words.noEmail)}</a></p>`,
)}`,
    otherWays(view),
  )

/** rec-2: both questions, on one page. */
export const questionsPage = (
  view: View,
  {
    asked,
    problems = noProblems,
    wait,
  }: { asked: readonly [string, string]; problems?: Problems; wait?: Wait },
): Html =>
  step(
    view,
    {
      title: view.t(words.questionsH1),
      section: view.t(words.section),
      back: '/recuperar',
      problems,
      wait,
    },
    form(
      view,
      '/recuperar/preguntas',
      html`${asked.map((label, i) =>
        secretField(
          view,
          {
            name: `respuesta-${i + 1}`,
            label,
            hint: view.t(words.questionsHint),
            autocomplete: 'off',
          },
          problems,
        ),
      )}
<p class="row">${button(view.t(words.goOn))} <a href="${view.to('/recuperar/sin-correo')}">${view.t(words.questionsNo)}</a></p>`,
    ),
    otherWays(view),
  )

export type CheckMailProps = {
  /** As typed: nothing says that it is anybody's. */
  readonly email: string
  readonly sentAgain?: boolean
  readonly problem?: 'code-empty' | 'code-wrong' | 'code-expired' | 'code-void'
  /** Another message may be asked for from this instant on. */
  readonly wait?: Wait
}

const codeForm = (view: View, problems: Problems): Html =>
  form(
    view,
    '/recuperar/codigo',
    html`${codeField(view, { label: view.t(words.codeLabel), hint: view.t(words.codeHint) }, problems)}
<p class="row">${button(view.t(words.goOn))} <button class="btn-link" formaction="${view.to('/recuperar/reenviar')}" formnovalidate>${view.t(words.codeAgain)}</button></p>`,
    'box stack',
  )

const notArriving = (view: View): Html => html`<h2>${view.t(words.notArriving)}</h2>
<div class="stack-s"><p>${view.t(words.spam)}</p></div>
<div>
${more(
  view.t(words.askTitle),
  html`<p>${view.t(words.askText)}</p>${form(
    view,
    '/recuperar/reenviar',
    button(view.t(words.askButton), 'btn btn-2'),
    '',
  )}`,
)}
${more(
  view.t(words.againTitle),
  html`<p>${view.rich(words.again, { a: link(view, '/recuperar') })}</p>`,
)}
${more(
  view.t(words.mistypedTitle),
  html`<p>${view.rich(words.mistyped, { a: link(view, '/recuperar') })}</p>`,
)}
${more(
  view.t(words.lostTitle),
  html`<p>${view.rich(words.noEmailText, {
    a: link(view, '/recuperar/sin-correo'),
    t: phone(lineNumber(view)),
  })}</p>`,
)}
</div>
${notice('safe', view.t(words.careTitle), view.t(words.care), 3)}
${registeredByOther(view)}`

/** rec-3: the same for everybody who answered. */
export function checkMailPage(view: View, props: CheckMailProps): Html {
  const said =
    props.problem === 'code-empty' ? words.codeEmpty : props.problem && words[props.problem]
  const problems = said ? { codigo: view.t(said) } : noProblems
  return step(
    view,
    {
      title: view.t(words.mailH1),
      section: view.t(words.section),
      back: '/recuperar',
      problems,
      wait: props.wait,
    },
    html`${props.sentAgain ? notice('done', view.t(words.sentAgainTitle), view.t(words.sentAgain)) : nothing}
<p>${view.rich(words.mailText, { b: bold }, { correo: props.email })}</p>
<ol class="list-num">
${[words.mail1, words.mail2, words.mail3].map(
  (line) => html`<li><div>${view.rich(line, { b: bold })}</div></li>\n`,
)}</ol>
${codeForm(view, problems)}`,
    notArriving(view),
  )
}

const email = 'rosa.lopez@correo.example'
const questions = {
  es: ['¿Cómo se llamaba tu primera mascota?', '¿En qué calle viviste de niño?'],
  en: ['What was your first pet’s name?', 'Which street did you live on as a child?'],
} as const
const asked = ({ lang }: View) => questions[lang]

export const gallery: Gallery = {
  '/recuperar': {
    'primera vez': (view) => beginPage(view, {}),
    'pasó media hora': (view) => beginPage(view, { expired: true }),
    'con errores': (view) =>
      beginPage(view, {
        typed: { correo: 'rosa', nss: '1234' },
        problems: { correo: view.t(words.mistypedTitle), nss: view.t(words.nssHint) },
      }),
  },
  '/recuperar/preguntas': {
    'primera vez': (view) => questionsPage(view, { asked: asked(view) }),
    'ya van cinco mensajes': (view) =>
      questionsPage(view, {
        asked: asked(view),
        wait: { why: 'too-many', until: view.now.add({ minutes: 9 }) },
      }),
    'una respuesta vacía': (view) =>
      questionsPage(view, {
        asked: asked(view),
        problems: { 'respuesta-2': view.t(words.answerEmpty) },
      }),
  },
  '/recuperar/revisa-tu-correo': {
    'después de contestar': (view) => checkMailPage(view, { email }),
    'pidió otro': (view) => checkMailPage(view, { email, sentAgain: true }),
    'código equivocado': (view) => checkMailPage(view, { email, problem: 'code-wrong' }),
    'código vencido': (view) => checkMailPage(view, { email, problem: 'code-expired' }),
    'código anulado': (view) => checkMailPage(view, { email, problem: 'code-void' }),
    'muy pronto': (view) =>
      checkMailPage(view, {
        email,
        wait: { why: 'too-soon', until: view.now.add({ seconds: 30 }) },
      }),
    'ya van cinco': (view) =>
      checkMailPage(view, {
        email,
        wait: { why: 'too-many', until: view.now.add({ minutes: 40 }) },
      }),
  },
}
