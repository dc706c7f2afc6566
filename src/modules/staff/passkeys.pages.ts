// How somebody of the staff comes in: their own page, the making of a key, and the way in with one.
import type { Instant } from '../../foundation/time.ts'
import { ceremonyBox } from '../../platform/pages/ceremony.ts'
import { clockTime, dayAndTime } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { ProofsShown } from './passkeys.usecases.ts'
import { type PasskeyRefusal, passkeyRefusals, passkeyWords as words } from './passkeys.words.ts'
import type { Door } from './staff.pages.ts'

export const ownPath = '/personal/llaves'

export type Refused = {
  /** The field that it stands beside. */
  readonly field: 'nombre' | 'codigo' | 'cual' | 'codigo-quitar' | 'nombre-nuevo' | 'codigo-app'
  readonly code: PasskeyRefusal
  readonly until?: Instant | undefined
}
export type ProofsProps = {
  readonly shown: ProofsShown
  /** Where their work is. */
  readonly home: string
  readonly typed?: string | undefined
  readonly refused?: Refused | undefined
  readonly news?: 'added' | 'removed' | 'renamed' | 'appDone' | undefined
}

const problemsOf = (view: View, refused: Refused | undefined): Problems => {
  if (!refused) return noProblems
  const hora = refused.until ? clockTime(view.lang, refused.until) : ''
  return { [refused.field]: view.t(passkeyRefusals[refused.code], { hora }) }
}

const waysPart = (view: View, { shown }: ProofsProps): Html =>
  html`<section class="stack-s" aria-labelledby="formas"><h2 id="formas">${view.t(words.ways)}</h2>
<ul class="rows">
${shown.authenticator ? html`<li><div><strong>${view.t(words.app)}</strong></div></li>\n` : nothing}${shown.keys.map(
  (key) =>
    html`<li><div><span><strong>${view.t(words.key)}: ${key.name}</strong><br><span class="muted small">${view.t(words.since)} ${dayAndTime(view.lang, key.addedAt)} · ${view.t(words.used)}: ${key.usedAt ? dayAndTime(view.lang, key.usedAt) : view.t(words.never)}</span></span></div></li>\n`,
)}</ul></section>`

/** Asked for once the last proof is older than five minutes. */
const codePart = (view: View, { shown }: ProofsProps, id: string, problems: Problems): Html =>
  shown.fresh
    ? nothing
    : textField(
        view,
        {
          name: id,
          label: view.t(words.code),
          hint: view.t(words.codeHint),
          code: true,
          width: 'w-13',
          autocomplete: 'one-time-code',
          maxlength: 14,
        },
        problems,
      )

const addPart = (view: View, props: ProofsProps, problems: Problems): Html =>
  html`<section class="stack-s" aria-labelledby="agregar"><h2 id="agregar">${view.t(words.add)}</h2>
${
  props.shown.possible
    ? form(
        view,
        `${ownPath}/nueva`,
        html`${textField(view, { name: 'nombre', label: view.t(words.name), hint: view.t(words.nameHint), value: props.typed, autocomplete: 'off', maxlength: 40 }, problems)}
${codePart(view, props, 'codigo', problems)}
${button(view.t(words.addGo))}`,
        'stack-s box',
      )
    : html`<p>${view.t(words.notHere)}</p>`
}</section>`

const keyChoices = ({ keys }: ProofsShown) =>
  keys.map(({ keyId, name }) => ({ value: keyId, label: name }))

const renamePart = (view: View, { shown }: ProofsProps, problems: Problems): Html =>
  shown.keys.length === 0
    ? nothing
    : html`<section class="stack-s" aria-labelledby="nombrar"><h2 id="nombrar">${view.t(words.rename)}</h2>
${form(
  view,
  `${ownPath}/nombre`,
  html`${selectField(view, { name: 'llave', label: view.t(words.key), choices: keyChoices(shown) })}
${textField(view, { name: 'nombre-nuevo', label: view.t(words.newName), autocomplete: 'off', maxlength: 40 }, problems)}
${button(view.t(words.save), 'btn btn-2')}`,
  'stack-s box',
)}</section>`

function removePart(view: View, props: ProofsProps, problems: Problems): Html {
  const { shown } = props
  if (shown.keys.length === 0) return nothing
  const app = shown.authenticator ? [{ value: 'app', label: view.t(words.app) }] : []
  return html`<section class="stack-s" aria-labelledby="quitar"><h2 id="quitar">${view.t(words.take)}</h2>
${form(
  view,
  `${ownPath}/quitar`,
  html`${selectField(view, { name: 'cual', label: view.t(words.which), choices: [...keyChoices(shown), ...app] }, problems)}
${codePart(view, props, 'codigo-quitar', problems)}
${button(view.t(words.remove), 'btn btn-2')}`,
  'stack-s box',
)}</section>`
}

/** For who has none, and for a new phone. */
const appPart = (view: View, props: ProofsProps, problems: Problems): Html => {
  const has = props.shown.authenticator
  const title = view.t(has ? words.moveApp : words.addApp)
  return html`<section class="stack-s" aria-labelledby="app"><h2 id="app">${title}</h2>
${has ? html`<p class="muted">${view.t(words.moveAppText)}</p>` : nothing}
${form(view, `${ownPath}/app`, html`${codePart(view, props, 'codigo-app', problems)}${button(view.t(words.addGo), 'btn btn-2')}`, 'stack-s')}
</section>`
}

export function proofsPage(view: View, props: ProofsProps): Html {
  const problems = problemsOf(view, props.refused)
  return page(view, {
    title: view.t(words.title),
    error: props.refused !== undefined,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(words.title)}</h1>
${props.news ? html`<div role="status">${notice('done', view.t(words.done), view.t(words[props.news]))}</div>` : nothing}
<p>${view.t(words.intro)}</p>
${waysPart(view, props)}
${addPart(view, props, problems)}
${renamePart(view, props, problems)}
${appPart(view, props, problems)}
${removePart(view, props, problems)}
<p><a href="${view.to(props.home)}">${view.t(words.back)}</a></p>
</div>`,
  })
}

export type CeremonyProps = {
  /** For the browser, as JSON. */
  readonly options: string
  readonly back: string
  readonly action: string
  /** The name that a new key will have; unset: somebody comes in. */
  readonly making?: string | undefined
}

/** The device is asked here, by a script: without one the page says which other way there is. */
export function ceremonyPage(view: View, props: CeremonyProps): Html {
  const { making } = props
  const title = view.t(making === undefined ? words.enterTitle : words.makeTitle)
  const label = view.t(making === undefined ? words.enter : words.make)
  return page(view, {
    title,
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
${ceremonyBox(view, {
  options: props.options,
  action: props.action,
  makes: making !== undefined,
  button: label,
  text: view.t(words.makeText),
  without: view.t(words.without),
  waiting: view.t(words.waiting),
  failed: view.t(words.failed),
  fields:
    making === undefined ? nothing : html`<input type="hidden" name="nombre" value="${making}">`,
})}
<p><a href="${view.to(props.back)}">${view.t(making === undefined ? words.otherWay : words.title)}</a></p>
</div>`,
  })
}

/** Under the form of the door. */
export const orWithKey = (view: View, door: Door): Html =>
  html`<section class="stack-s" aria-labelledby="con-llave"><h2 id="con-llave">${view.t(words.or)}</h2>
${form(view, `${door}/llave`, button(view.t(words.orEnter), 'btn btn-2'), '')}
</section>`
