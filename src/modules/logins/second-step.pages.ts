// The second step after the password, a key at the door, and the ways to prove it again.
import { ceremonyBox } from '../../platform/pages/ceremony.ts'
import {
  checkField,
  codeField,
  errorSummary,
  form,
  type Problems,
  secretField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Ways } from '../second-factors/second-factors.ts'
import { secondStepWords as words } from './second-step.words.ts'
import { codeStepWords, stepUpWords } from './sign-in.words.ts'

export type StepDoor = '/entrar' | '/confirma-que-eres-tu'
const lostArticle = '/ayuda/perdi-mi-telefono'

const link = (view: View, path: string) => (inner: string) =>
  html`<a href="${view.to(path)}">${inner}</a>`
const call = (view: View) => (inner: string) => {
  const { telefono, telefonoExterior } = view.institution.linea
  const number = view.lang === 'es' ? `+52${telefono}` : telefonoExterior
  return html`<a href="tel:${number.replace(/[^+\d]/g, '')}">${inner}</a>`
}
const remember = (view: View): Html =>
  html`${checkField(view, { name: 'recordar', label: view.t(codeStepWords.remember) })}
<p class="muted small">${view.t(codeStepWords.rememberHint)}</p>`
const back = (path: string | undefined): Html =>
  path ? html`<input type="hidden" name="volver" value="${path}">` : nothing

/** One way, with its heading. */
const way = (title: string, id: string, body: Html): Html =>
  html`<section class="stack-s" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`

const lostPart = (view: View): Html =>
  notice(
    'info',
    view.t(words.lostTitle),
    view.rich(words.lost, { tel: call(view), a: link(view, lostArticle) }),
  )

export type SecondStepProps = {
  readonly ways: Ways
  readonly door: StepDoor
  readonly back: string
  readonly problems?: Problems
}

/** After the password: the code of the app or of the paper, or a key. */
export function secondStepPage(view: View, props: SecondStepProps): Html {
  const { ways, door, problems = {} } = props
  const inside = door !== '/entrar'
  const field = {
    name: 'codigo',
    label: view.t(ways.authenticator ? words.codeApp : words.codePaper),
    hint: view.t(ways.authenticator ? words.codeHint : words.paperHint),
    code: true,
    width: 'w-13',
    autocomplete: 'one-time-code',
    maxlength: 20,
  } as const
  const key = form(
    view,
    `${door}/llave`,
    html`${back(props.back)}${button(view.t(inside ? words.proveKey : words.useKey), 'btn btn-2')}`,
    '',
  )
  return page(view, {
    title: view.t(words.title),
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(words.title)}</h1>
<p>${view.t(inside ? words.textInside : words.text)}</p>
${form(
  view,
  `${door}/segundo`,
  html`${textField(view, field, problems)}
${inside ? nothing : remember(view)}
${button(view.t(inside ? codeStepWords.goOn : codeStepWords.enter))}`,
)}
${ways.passkeys > 0 ? way(view.t(words.keyTitle), 'con-llave', key) : nothing}
${lostPart(view)}
</div>`,
  })
}

export type KeyProps = {
  /** For the browser, as JSON. */
  readonly options: string
  readonly door: StepDoor
  readonly back?: string | undefined
}

/** The device is asked for its key: to come in, or before something sensitive. */
export function keyPage(view: View, { options, door, back: path }: KeyProps): Html {
  const inside = door !== '/entrar'
  const title = view.t(inside ? words.proveKeyH1 : words.keyH1)
  const other = path ? `?volver=${encodeURIComponent(path)}` : ''
  return page(view, {
    title,
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
${ceremonyBox(view, {
  options,
  action: `${door}/llave/comprobar`,
  button: view.t(words.use),
  text: view.t(words.keyText),
  without: view.t(inside ? words.proveWithout : words.without),
  waiting: view.t(words.waiting),
  failed: view.t(words.failed),
  fields: html`${back(path)}${inside ? nothing : remember(view)}`,
})}
<p><a href="${view.to(`${inside ? door : '/'}${other}`)}">${view.t(inside ? words.proveOther : words.otherWay)}</a></p>
</div>`,
  })
}

/** Under the form of the door. */
export const orWithKey = (
  view: View,
  path: string | undefined,
  { problem, offer }: { problem?: string | undefined; offer?: string | undefined },
): Html =>
  html`<section class="stack-s" aria-labelledby="con-llave">
<h2 id="con-llave" tabindex="-1">${view.t(words.orTitle)}</h2>
${problem ? html`<p class="error"><span>${problem}</span></p>\n` : nothing}${form(view, '/entrar/llave', html`${back(path)}${offer ? html`<input type="hidden" name="respuesta" value="" data-offer="${offer}">` : nothing}<button class="btn btn-2 btn-wide">${view.t(words.useKey)}</button>`, '')}
</section>`

/** Under the password: the way of another provider, which opens what was joined to it. */
export const orWithIdentity = (view: View, path: string | undefined, sitio: string): Html =>
  form(
    view,
    '/entrar/identidad',
    html`${back(path)}<button class="btn btn-2 btn-wide">${view.t(words.useIdentity, { sitio })}</button>`,
    '',
  )

export type StepUpProps = {
  readonly back: string
  readonly ways: Pick<Ways, 'passkeys' | 'authenticator'>
  readonly problems?: Problems
}

const passwordForm = (view: View, { back: path, problems }: StepUpProps): Html =>
  form(
    view,
    '/confirma-que-eres-tu',
    html`${back(path)}
${secretField(view, { name: 'clave', label: view.t(stepUpWords.password), autocomplete: 'current-password' }, problems)}
${button(view.t(stepUpWords.goOn))}`,
  )

const appForm = (view: View, { back: path, problems }: StepUpProps): Html =>
  form(
    view,
    '/confirma-que-eres-tu/app',
    html`${back(path)}
${codeField(view, { label: view.t(words.appCode), hint: view.t(words.appHint) }, problems)}
${button(view.t(stepUpWords.goOn), 'btn btn-2')}`,
  )

const keyForm = (view: View, { back: path, problems }: StepUpProps): Html =>
  html`${problems?.['con-llave'] ? html`<p class="error"><span>${problems['con-llave']}</span></p>\n` : nothing}${form(
    view,
    '/confirma-que-eres-tu/llave',
    html`${back(path)}${button(view.t(words.proveKey), 'btn btn-2')}`,
    '',
  )}`

/** Before something sensitive: every way that this member has. */
export function stepUpPage(view: View, props: StepUpProps): Html {
  const { ways, problems = {} } = props
  const several = ways.passkeys > 0 || ways.authenticator
  const password = passwordForm(view, props)
  return page(view, {
    title: view.t(stepUpWords.title),
    error: Object.keys(problems).length > 0,
    entry: '/mi-perfil',
    main: html`<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(stepUpWords.title)}</h1>
<p>${view.t(several ? stepUpWords.textSeveral : stepUpWords.text)}</p>
${ways.passkeys > 0 ? way(view.t(words.keyTitle), 'con-llave', keyForm(view, props)) : nothing}
${ways.authenticator ? way(view.t(words.withApp), 'con-app', appForm(view, props)) : nothing}
${several ? way(view.t(words.withPassword), 'con-clave', password) : password}
<p><a href="${view.to('/inicio')}">${view.t(stepUpWords.notNow)}</a></p>
</div>`,
  })
}
