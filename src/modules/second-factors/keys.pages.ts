// The member's passkeys: which there are, a new one, another name, off.
import { ceremonyBox } from '../../platform/pages/ceremony.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form, noProblems, selectField, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Around, appPath, keysPath, sheet } from './frame.pages.ts'
import type { KeyShown } from './keys.usecases.ts'
import { factorWords as words } from './second-factors.words.ts'

export type KeysProps = Around & {
  readonly keys: readonly KeyShown[]
  readonly possible: boolean
  /** No app stands beside the keys: the last key is the last second step. */
  readonly alone: boolean
  readonly typed?: string | undefined
}

function keyRow(view: View, key: KeyShown): Html {
  const on = (at: KeyShown['addedAt']) => dayAndTime(view.lang, at)
  const small = [
    view.t(words.since, { cuando: on(key.addedAt) }),
    key.usedAt ? view.t(words.used, { cuando: on(key.usedAt) }) : view.t(words.never),
    view.t(key.backedUp ? words.synced : words.here),
  ].join(' · ')
  return html`<li><div><span><strong>${key.name}</strong><br>
<span class="muted small">${small}</span></span></div></li>
`
}

const listPart = (view: View, { keys }: KeysProps): Html =>
  html`<section class="stack-s" aria-labelledby="tus-llaves">
<h2 id="tus-llaves">${view.t(words.mine)}</h2>
${keys.length > 0 ? html`<ul class="rows">\n${keys.map((key) => keyRow(view, key))}</ul>` : html`<p>${view.t(words.noKeys)}</p>`}
</section>`

const addPart = (view: View, props: KeysProps): Html =>
  html`<section class="stack-s" aria-labelledby="agregar">
<h2 id="agregar">${view.t(words.add)}</h2>
${
  props.possible
    ? form(
        view,
        `${keysPath}/nueva`,
        html`${textField(view, { name: 'nombre', label: view.t(words.name), hint: view.t(words.nameHint), value: props.typed, autocomplete: 'off', maxlength: 40 }, props.problems)}
${button(view.t(words.goOn))}`,
      )
    : html`<p>${view.t(words.notHere)}</p>
<p><a href="${view.to(appPath)}">${view.t(words.appH1)}</a></p>`
}
</section>`

const choicesOf = ({ keys }: KeysProps) =>
  keys.map(({ keyId, name }) => ({ value: keyId, label: name }))

const renamePart = (view: View, props: KeysProps): Html =>
  html`<section class="stack-s" aria-labelledby="nombrar">
<h2 id="nombrar">${view.t(words.rename)}</h2>
${form(
  view,
  `${keysPath}/nombre`,
  html`${selectField(view, { name: 'llave', label: view.t(words.which), choices: choicesOf(props) })}
${textField(view, { name: 'nombre-nuevo', label: view.t(words.newName), autocomplete: 'off', maxlength: 40 }, props.problems)}
${button(view.t(words.save), 'btn btn-2')}`,
)}
</section>`

const removePart = (view: View, props: KeysProps): Html =>
  html`<section class="stack-s" aria-labelledby="quitar">
<h2 id="quitar">${view.t(words.removeKey)}</h2>
${props.alone && props.keys.length === 1 ? html`<p>${view.t(words.lastNote)}</p>` : nothing}
${form(
  view,
  `${keysPath}/quitar`,
  html`${selectField(view, { name: 'cual', label: view.t(words.whichRemove), choices: choicesOf(props) }, props.problems ?? noProblems)}
${button(view.t(words.remove), 'btn btn-2')}`,
)}
</section>`

export const keysPage = (view: View, props: KeysProps): Html =>
  sheet(view, {
    ...props,
    title: view.t(words.keysH1),
    body: html`<p>${view.t(words.keysText)}</p>
${listPart(view, props)}
${addPart(view, props)}
${props.keys.length > 0 ? html`${renamePart(view, props)}\n${removePart(view, props)}` : nothing}`,
  })

/** The device is asked for a new key. */
export const makeKeyPage = (view: View, { options, name }: { options: string; name: string }) =>
  sheet(view, {
    title: view.t(words.makeTitle),
    back: keysPath,
    body: html`${ceremonyBox(view, {
      options,
      action: `${keysPath}/nueva/guardar`,
      makes: true,
      button: view.t(words.make),
      text: view.t(words.makeText),
      without: view.t(words.withoutMake),
      waiting: view.t(words.waiting),
      failed: view.t(words.failed),
      fields: html`<input type="hidden" name="nombre" value="${name}">`,
    })}
<p><a href="${view.to(appPath)}">${view.t(words.appH1)}</a></p>`,
  })
