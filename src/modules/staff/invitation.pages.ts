// The way in of somebody new: their password and their app, then the codes for a bad day.
import {
  codeField,
  errorSummary,
  form,
  noProblems,
  type Problems,
  secretField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import { inFours, qrSquare } from '../../platform/pages/qr-square.ts'
import type { View } from '../../platform/pages/view.ts'
import { acceptRefusals, invitationWords as words } from './invitation.words.ts'
import type { CannotAccept, Greeting } from './inviting.usecases.ts'

export const invitationPath = '/personal/invitacion'

const boxes: Readonly<Record<Exclude<CannotAccept, 'invitation-over'>, string>> = {
  'password-weak': 'contrasena',
  'code-wrong': 'codigo-nuevo',
}
export type Refused = keyof typeof boxes

export function invitationPage(
  view: View,
  { name: nombre, email: correo, offered }: Greeting,
  refused?: Refused,
): Html {
  const problems: Problems = refused
    ? { [boxes[refused]]: view.t(acceptRefusals[refused]) }
    : noProblems
  return page(view, {
    title: view.t(words.title),
    error: refused !== undefined,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(words.title)}</h1>
<p>${view.t(words.intro, { nombre, correo })}</p>
${form(
  view,
  invitationPath,
  html`<input type="hidden" name="oferta" value="${offered.sealed}">
${secretField(view, { name: 'contrasena', label: view.t(words.password), hint: view.t(words.passwordHint), autocomplete: 'new-password' }, problems)}
<h2>${view.t(words.app)}</h2>
<p>${view.t(words.appText)}</p>
<p>${qrSquare(view.t(words.app), offered.link)}</p>
<dl class="facts"><div><dt>${view.t(words.key)}</dt><dd class="code">${inFours(offered.secret)}</dd></div></dl>
${codeField(view, { name: 'codigo-nuevo', label: view.t(words.code), hint: view.t(words.codeHint) }, problems)}
${button(view.t(words.save))}`,
)}
</div>`,
  })
}

export const takenPage = (view: View, codes: readonly string[]): Html =>
  page(view, {
    title: view.t(words.doneTitle),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.doneTitle)}</h1>
<p>${view.t(words.doneText)}</p>
<ul>${codes.map((code) => html`<li class="code">${code}</li>\n`)}</ul>
<p><a class="btn" href="${view.to('/operacion/entrar')}">${view.t(words.enter)}</a></p>
</div>`,
  })

export const overPage = (view: View): Html =>
  page(view, {
    title: view.t(words.overTitle),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.overTitle)}</h1>
<p>${view.t(words.overText)}</p>
</div>`,
  })

const greeting: Greeting = {
  name: 'Ana',
  email: 'ana@cimiento.example',
  offered: {
    secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    link: 'otpauth://totp/Cimiento:Ana?issuer=Cimiento&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    sealed: 'x',
  },
}
export const invitationGallery: Gallery = {
  [invitationPath]: {
    'primera vez': (view) => invitationPage(view, greeting),
    'contraseña fácil': (view) => invitationPage(view, greeting, 'password-weak'),
    'código equivocado': (view) => invitationPage(view, greeting, 'code-wrong'),
    lista: (view) => takenPage(view, ['3f9a1-77c02', '0b61e-9d4f8', '55a0c-1e7b3']),
    vencida: overPage,
  },
}
