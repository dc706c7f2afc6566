import { type Phone, printPhone } from '../../foundation/phone.ts'
import {
  codeField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Phone as KeptPhone } from '../logins/login.ts'
import { contactWords as words } from './contact.words.ts'
import type { Overview } from './details.usecases.ts'
import { checkNotice, secondPart } from './mailbox.pages.ts'
import { bold, heldNotice, sheet, type Wait, waitNotice } from './pieces.pages.ts'
import { pendingNotice } from './profile.pages.ts'
import { words as profile } from './profile.words.ts'
import { somebody } from './sample.pages.ts'

const printed = (e164: string): string => printPhone(e164 as Phone)

/** One act on one number, by a form of its own. */
const phoneAct = (view: View, e164: string, act: 'quitar' | 'codigos'): Html =>
  form(
    view,
    `/mi-perfil/contacto/celular/${act}`,
    html`<input type="hidden" name="numero" value="${e164}">
<button class="btn-link">${view.t(act === 'quitar' ? words.remove : words.makeCodes)}<span class="vh"> ${printed(e164)}</span></button>`,
    '',
  )

const phoneRow = (view: View, phone: KeptPhone): Html =>
  html`<li><div class="between"><span><strong>${printed(phone.e164)}</strong><br>
<span class="muted small">${view.t(phone.bound ? words.bound : words.unbound)}${phone.getsCodes ? html` · ${view.t(words.getsCodes)}` : nothing}</span></span>
<div>${phone.bound && !phone.getsCodes ? phoneAct(view, phone.e164, 'codigos') : nothing}${phoneAct(view, phone.e164, 'quitar')}</div></div></li>
`

const changeLink = (view: View, path: string, what: string): Html =>
  html`<p><a href="${view.to(path)}">${view.t(profile.change)}<span class="vh"> ${what}</span></a></p>`

function addressLines(view: View, { address }: Overview): Html {
  if (!address) return html`<p>${view.t(words.none)}</p>`
  const { street, settlement, city, state, postalCode, country } = address
  const lines = [street, settlement, `${postalCode} ${city}`, state].filter(Boolean)
  return html`<p>${lines.map((text) => html`${text}<br>`)}${view.t(words[country])}</p>`
}

const phonesPart = (view: View, { login }: Overview): Html => {
  const mobiles = login.phones.filter((phone) => phone.kind === 'mobile')
  return html`<section class="stack-s" aria-labelledby="celulares">
<h2 id="celulares">${view.t(words.phones)}</h2>
<p class="muted">${view.t(words.phonesNote)}</p>
${mobiles.length > 0 ? html`<ul class="rows">\n${mobiles.map((phone) => phoneRow(view, phone))}</ul>` : html`<p>${view.t(profile.noMobile)}</p>`}
<p><a class="btn btn-2" href="${view.to('/mi-perfil/contacto/celular')}">${view.t(words.add)}</a></p>
</section>`
}

const restPart = (view: View, overview: Overview): Html => {
  const home = overview.login.phones.find((phone) => phone.kind === 'home')
  return html`<section class="stack-s" aria-labelledby="casa">
<h2 id="casa">${view.t(words.home)}</h2>
<p>${home ? printed(home.e164) : view.t(words.none)}</p>
${changeLink(view, '/mi-perfil/contacto/casa', view.t(words.home))}
</section>
<section class="stack-s" aria-labelledby="domicilio">
<h2 id="domicilio">${view.t(words.address)}</h2>
${addressLines(view, overview)}
${changeLink(view, '/mi-perfil/contacto/domicilio', view.t(words.address))}
</section>
<section class="stack-s" aria-labelledby="referencias">
<h2 id="referencias">${view.t(words.references)}</h2>
<p class="muted">${view.t(words.referencesNote)}</p>
${
  overview.references.length > 0
    ? html`<ul class="bullets">${overview.references.map((one) => html`<li>${one.name}, ${printed(one.phone)}</li>\n`)}</ul>`
    : html`<p>${view.t(words.none)}</p>`
}
${changeLink(view, '/mi-perfil/contacto/referencias', view.t(words.references))}
</section>`
}

/** mi-22: every way to be reached, each with its own way to change it. */
export const contactPage = (
  view: View,
  { overview, said }: { overview: Overview; said?: 'saved' | 'cancelled' | undefined },
): Html =>
  sheet(view, {
    title: view.t(words.h1),
    entry: '/mi-perfil/contacto',
    body: html`${said ? notice('done', view.t(profile.savedTitle), view.t(profile[said])) : nothing}
<p>${view.t(words.intro)}</p>
${checkNotice(view, overview.check, overview.login.email)}
${pendingNotice(view, overview.pending)}
${heldNotice(view, overview.pending ? undefined : overview.held)}
<section class="stack-s" aria-labelledby="correo">
<h2 id="correo">${view.t(profile.email)}</h2>
<p>${overview.login.email}</p>
${overview.pending ? nothing : html`<p><a href="${view.to('/mi-perfil/contacto/correo')}">${view.t(words.emailChange)}</a></p>`}
</section>
${secondPart(view, overview.second)}
${phonesPart(view, overview)}
${restPart(view, overview)}`,
  })

type Asking = { readonly typed?: string | undefined; problems?: Problems; wait?: Wait }

/** A new e-mail, typed once; a code goes there. */
export const emailPage = (view: View, props: Asking & { now: string }): Html =>
  sheet(view, {
    title: view.t(words.emailH1),
    entry: '/mi-perfil/contacto',
    back: '/mi-perfil/contacto',
    problems: props.problems ?? noProblems,
    body: html`${waitNotice(view, props.wait)}
<p>${view.rich(words.emailNow, { b: bold }, { correo: props.now })}</p>
${form(
  view,
  '/mi-perfil/contacto/correo',
  html`${textField(
    view,
    {
      name: 'correo',
      label: view.t(words.emailNew),
      hint: view.t(words.emailHint),
      value: props.typed,
      type: 'email',
      autocomplete: 'email',
      maxlength: 254,
    },
    props.problems,
  )}
<p>${button(view.t(profile.goOn))}</p>`,
)}
${notice('info', view.t(words.emailHowTitle), view.t(words.emailHow))}`,
  })

/** A mobile to be bound; a code goes there. */
export const phonePage = (view: View, props: Asking): Html =>
  sheet(view, {
    title: view.t(words.phoneH1),
    entry: '/mi-perfil/contacto',
    back: '/mi-perfil/contacto',
    problems: props.problems ?? noProblems,
    body: html`${waitNotice(view, props.wait)}
${form(
  view,
  '/mi-perfil/contacto/celular',
  html`${textField(
    view,
    {
      name: 'celular',
      label: view.t(words.phoneLabel),
      hint: view.t(words.phoneHint),
      value: props.typed,
      type: 'tel',
      inputmode: 'tel',
      autocomplete: 'tel',
      maxlength: 40,
    },
    props.problems,
  )}
<p>${button(view.t(profile.goOn))}</p>`,
)}`,
  })

type CodeProps = { readonly to: string; problems?: Problems; wait?: Wait }

const codePage = (view: View, of: 'correo' | 'celular', props: CodeProps): Html =>
  sheet(view, {
    title: view.t(of === 'correo' ? words.emailCodeH1 : words.phoneCodeH1),
    entry: '/mi-perfil/contacto',
    back: `/mi-perfil/contacto/${of}`,
    problems: props.problems ?? noProblems,
    body: html`${waitNotice(view, props.wait)}
<p>${
      of === 'correo'
        ? view.t(words.emailCodeText, { correo: props.to })
        : view.t(words.phoneCodeText, { celular: printed(props.to) })
    }</p>
${form(
  view,
  `/mi-perfil/contacto/${of}/codigo`,
  html`${codeField(view, { label: view.t(words.code), hint: view.t(words.codeHint) }, props.problems)}
<p class="row">${button(view.t(profile.goOn))} <button class="btn-link" formaction="${view.to(`/mi-perfil/contacto/${of}/otro`)}" formnovalidate>${view.t(words.codeAgain)}</button></p>`,
)}`,
  })
export const emailCodePage = (view: View, props: CodeProps): Html => codePage(view, 'correo', props)
export const phoneCodePage = (view: View, props: CodeProps): Html =>
  codePage(view, 'celular', props)

const now = 'rosa.lopez@correo.example'
const wrong = (view: View): Problems => ({ codigo: view.t(words['code-wrong']) })
const soon = (view: View): Wait => ({ code: 'too-soon', until: view.now.add({ seconds: 30 }) })

export const gallery: Gallery = {
  '/mi-perfil/contacto': {
    completo: (view) => contactPage(inside(view), { overview: somebody(view.now) }),
    'nada más el correo': (view) =>
      contactPage(inside(view), { overview: somebody(view.now, { bare: true }) }),
    'correo en espera': (view) =>
      contactPage(inside(view), { overview: somebody(view.now, { pending: true }) }),
    'después de recuperar': (view) =>
      contactPage(inside(view), { overview: somebody(view.now, { held: true }) }),
    'se pregunta por el correo': (view) =>
      contactPage(inside(view), { overview: somebody(view.now, { check: 'new-job' }) }),
    guardado: (view) => contactPage(inside(view), { overview: somebody(view.now), said: 'saved' }),
    cancelado: (view) =>
      contactPage(inside(view), { overview: somebody(view.now), said: 'cancelled' }),
  },
  '/mi-perfil/contacto/correo': {
    'primera vez': (view) => emailPage(inside(view), { now }),
    'el mismo': (view) =>
      emailPage(inside(view), {
        now,
        typed: now,
        problems: { correo: view.t(words['email-same']) },
      }),
  },
  '/mi-perfil/contacto/correo/codigo': {
    'código mandado': (view) => emailCodePage(inside(view), { to: 'nueva@correo.example' }),
    'código equivocado': (view) =>
      emailCodePage(inside(view), { to: 'nueva@correo.example', problems: wrong(view) }),
  },
  '/mi-perfil/contacto/celular': {
    'primera vez': (view) => phonePage(inside(view), {}),
    'ya está': (view) =>
      phonePage(inside(view), {
        typed: '55 1234 5647',
        problems: { celular: view.t(words['phone-same']) },
      }),
  },
  '/mi-perfil/contacto/celular/codigo': {
    'código mandado': (view) => phoneCodePage(inside(view), { to: '+525512345647' }),
    'muy pronto': (view) => phoneCodePage(inside(view), { to: '+525512345647', wait: soon(view) }),
  },
}
