import type { Instant } from '../../foundation/time.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  secretField,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { invitationGallery } from './invitation.pages.ts'
import { keyGallery } from './passkeys.gallery.ts'
import { orWithKey } from './passkeys.pages.ts'
import { type PasskeyRefusal, passkeyRefusals } from './passkeys.words.ts'
import { staffWords as words } from './staff.words.ts'

/** The console and the desk have a door each; the proofs are the same. */
export type Door = '/operacion/entrar' | '/agente/entrar'
export type SignInProps = {
  door?: Door
  email?: string | undefined
  refused?: 'staff-wrong' | 'staff-must-wait'
  until?: Instant | undefined
  /** Why the key did not open. */
  key?: { code: PasskeyRefusal; until?: Instant | undefined }
}

function problemsOf(view: View, { refused, until, key }: SignInProps): Problems {
  if (key) {
    const hora = key.until ? clockTime(view.lang, key.until) : ''
    return { 'con-llave': view.t(passkeyRefusals[key.code], { hora }) }
  }
  if (refused === 'staff-must-wait' && until)
    return { correo: view.t(words.wait, { hora: clockTime(view.lang, until) }) }
  return refused ? { correo: view.t(words.wrong) } : noProblems
}

export function staffSignInPage(view: View, props: SignInProps = {}): Html {
  const problems = problemsOf(view, props)
  return page(view, {
    title: view.t(words.title),
    error: props.refused !== undefined || props.key !== undefined,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(words.title)}</h1>
<p>${view.t(words.intro)}</p>
${form(
  view,
  props.door ?? '/operacion/entrar',
  html`${textField(view, { name: 'correo', label: view.t(words.email), value: props.email, type: 'email', autocomplete: 'username' }, problems)}
${secretField(view, { name: 'clave', label: view.t(words.password), autocomplete: 'current-password' })}
${textField(view, { name: 'codigo', label: view.t(words.code), hint: view.t(words.codeHint), code: true, width: 'w-13', autocomplete: 'one-time-code', maxlength: 14 })}
${button(view.t(words.enter))}`,
)}
${orWithKey(view, props.door ?? '/operacion/entrar')}
</div>`,
  })
}

export const gallery: Gallery = {
  ...keyGallery,
  ...invitationGallery,
  '/agente/entrar': {
    'primera vez': (view) => staffSignInPage(view, { door: '/agente/entrar' }),
    'la llave no sirvió': (view) =>
      staffSignInPage(view, { door: '/agente/entrar', key: { code: 'key-refused' } }),
  },
  '/operacion/entrar': {
    'primera vez': (view) => staffSignInPage(view),
    'no coincide': (view) =>
      staffSignInPage(view, { email: 'ana@cimiento.example', refused: 'staff-wrong' }),
    'hay que esperar': (view) =>
      staffSignInPage(view, {
        email: 'ana@cimiento.example',
        refused: 'staff-must-wait',
        until: view.now.add({ minutes: 15 }),
      }),
  },
}
