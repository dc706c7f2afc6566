import { type Curp, maskCurp } from '../../foundation/curp.ts'
import { maskNss, type Nss, printNss } from '../../foundation/nss.ts'
import { type Phone, printPhone } from '../../foundation/phone.ts'
import { maskRfc, type Rfc } from '../../foundation/rfc.ts'
import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { answers, form, radioField } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { codePhone } from '../logins/login.ts'
import type { Overview } from './details.usecases.ts'
import { bold, heldNotice, sheet } from './pieces.pages.ts'
import { words } from './profile.words.ts'
import { somebody } from './sample.pages.ts'

const nameOf = ({ member }: Overview): string =>
  [member.givenNames, member.firstSurname, member.secondSurname].filter(Boolean).join(' ')

const code = (text: string): Html => html`<span class="code">${text}</span>`

function identifiers(view: View, { member }: Overview, shown: boolean): Html {
  const { nss, curp, rfc } = member
  const rows = [
    { label: view.t(words.nss), value: shown ? printNss(nss as Nss) : maskNss(nss as Nss) },
    { label: view.t(words.curp), value: shown ? curp : maskCurp(curp as Curp) },
    { label: view.t(words.rfc), value: shown ? rfc : maskRfc(rfc as Rfc) },
  ]
  return html`${answers(
    view,
    rows.map((row) => ({ ...row, value: code(row.value) })),
  )}
${
  shown
    ? html`<p><a href="${view.to('/mi-perfil')}">${view.t(words.hide)}</a></p>`
    : form(
        view,
        '/mi-perfil/mostrar',
        html`<p>${button(view.t(words.show), 'btn btn-2')}</p><p class="muted small">${view.t(words.showNote)}</p>`,
        'stack-s',
      )
}`
}

/** The change that waits, with the way to undo it. */
export function pendingNotice(
  view: View,
  pending: { value: string; takesEffectAt: Instant } | undefined,
): Html {
  if (!pending) return nothing
  const fecha = dayAndTime(view.lang, pending.takesEffectAt)
  return html`<section class="box stack-s" aria-label="${view.t(words.pendingTitle)}">
<h2>${view.t(words.pendingTitle)}</h2>
<p>${view.t(words.pending, { fecha })}</p>
<p>${view.rich(words.pendingTo, { b: bold }, { correo: pending.value })}</p>
${form(view, '/mi-perfil/contacto/correo/cancelar', button(view.t(words.cancel), 'btn btn-2'))}
</section>`
}

const reachRows = (view: View, overview: Overview) => {
  const { login } = overview
  const phone = codePhone(login)
  return answers(view, [
    { label: view.t(words.email), value: login.email, change: '/mi-perfil/contacto' },
    {
      label: view.t(words.mobile),
      value: phone ? printPhone(phone.e164 as Phone) : view.t(words.noMobile),
      change: '/mi-perfil/contacto',
    },
    {
      label: view.t(words.language),
      value: view.t(words[login.lang]),
      change: '/mi-perfil/idioma',
    },
  ])
}

const safetyRows = (view: View, overview: Overview) =>
  answers(view, [
    {
      label: view.t(words.questions),
      value: view.t(words.questionsTwo),
      change: '/mi-perfil/preguntas',
    },
    {
      label: view.t(words.devices),
      value: view.t(words.devicesOpen, { n: overview.openSessions }),
      change: '/mi-perfil/seguridad',
    },
  ])

/** mi-21: who I am, how I am reached, how safe it is. */
export const profilePage = (
  view: View,
  {
    overview,
    shown = false,
    saved = false,
  }: { overview: Overview; shown?: boolean; saved?: boolean },
): Html =>
  sheet(view, {
    title: view.t(words.h1),
    body: html`${saved ? notice('done', view.t(words.savedTitle), view.t(words.saved)) : nothing}
${
  overview.login.lookOnly
    ? notice(
        'care',
        view.t(words.lookOnlyTitle),
        view.rich(words.lookOnly, {
          a: (inner) => html`<a href="${view.to('/registro/prueba')}">${inner}</a>`,
        }),
      )
    : nothing
}
${pendingNotice(view, overview.pending)}
<h2>${view.t(words.who)}</h2>
${answers(view, [{ label: view.t(words.name), value: nameOf(overview) }])}
${identifiers(view, overview, shown)}
<p><a href="${view.to('/mi-perfil/mis-datos')}">${view.t(words.match)}</a></p>
<h2>${view.t(words.reach)}</h2>
${reachRows(view, overview)}
<h2>${view.t(words.safety)}</h2>
<p><a class="btn btn-2" href="${view.to('/mi-perfil/contrasena')}">${view.t(words.passwordLink)}</a></p>
${safetyRows(view, overview)}
${heldNotice(view, overview.pending ? undefined : overview.held)}
<ul class="links">
<li><a href="${view.to('/mi-perfil/mis-derechos')}">${view.t(words.rights)}</a></li>
<li><a href="${view.to('/mi-perfil/con-ayuda')}">${view.t(words.help)}</a></li>
</ul>`,
  })

/** Language of what is sent; the pages follow their address. */
export const languagePage = (view: View, { lang }: { lang: string }): Html =>
  sheet(view, {
    title: view.t(words.languageH1),
    back: '/mi-perfil',
    body: form(
      view,
      '/mi-perfil/idioma',
      html`${radioField(view, {
        name: 'idioma',
        legend: view.t(words.languageAsk),
        hint: view.t(words.languageNote),
        value: lang,
        choices: [
          { value: 'es', label: view.t(words.spanish) },
          { value: 'en', label: view.t(words.english) },
        ],
      })}
<p>${button(view.t(words.save))}</p>`,
    ),
  })

export const gallery: Gallery = {
  '/mi-perfil': {
    'todo en orden': (view) => profilePage(inside(view), { overview: somebody(view.now) }),
    'números a la vista': (view) =>
      profilePage(inside(view), { overview: somebody(view.now), shown: true }),
    'recién guardado': (view) =>
      profilePage(inside(view), { overview: somebody(view.now), saved: true }),
    'correo en espera': (view) =>
      profilePage(inside(view), { overview: somebody(view.now, { pending: true }) }),
    'solo para ver': (view) =>
      profilePage(inside(view, true), { overview: somebody(view.now, { lookOnly: true }) }),
    'después de recuperar': (view) =>
      profilePage(inside(view), { overview: somebody(view.now, { held: true }) }),
  },
  '/mi-perfil/idioma': { español: (view) => languagePage(inside(view), { lang: 'es' }) },
}
