// The two boxes of the door. When the pair did not match, neither box says which of them it was.
import type { Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, raw } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { signInWords } from './sign-in.words.ts'

export type DoorFields = {
  readonly name?: string | undefined
  readonly problems: Problems
  readonly wrong: boolean
}

const shown = { es: 'Mostrar', en: 'Show' }
const hidden = { es: 'Ocultar', en: 'Hide' }
const showPassword = { es: 'Mostrar la contraseña', en: 'Show the password' }
const error = { es: 'Error: ', en: 'Error: ' }

const told = (view: View, id: string, problem: string | undefined): Html =>
  problem
    ? html`<p class="error" id="${id}-error"><span><span class="vh">${view.t(error)}</span>${problem}</span></p>\n`
    : nothing

function marks(id: string, problem: string | undefined, wrong: boolean): Html {
  if (problem) return html` aria-describedby="${id}-error" aria-invalid="true"`
  return wrong ? raw(' aria-describedby="no-coincide"') : nothing
}

export function doorFields(view: View, { name, problems, wrong }: DoorFields): Html {
  const { usuario, clave } = problems
  return html`<div class="field">
<label for="usuario">${view.t(signInWords.name)}</label>
${told(view, 'usuario', usuario)}<input class="input" id="usuario" name="usuario" type="text" autocomplete="username webauthn" autocapitalize="none" spellcheck="false" inputmode="email"${marks('usuario', usuario, wrong)}${name ? html` value="${name}"` : nothing}>
</div>
<div class="field">
<label for="clave">${view.t(signInWords.password)}</label>
${told(view, 'clave', clave)}<div class="with-btn">
<input class="input" id="clave" name="clave" type="password" autocomplete="current-password"${marks('clave', clave, wrong)}>
<button class="btn btn-2" type="button" data-show="clave" data-hide="${view.t(hidden)}" aria-label="${view.t(showPassword)}" hidden>${view.t(shown)}</button>
</div>
</div>`
}
