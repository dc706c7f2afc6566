// On the way to another provider and back, and the member's own page about it.
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Held, holdWords } from '../second-factors/held.usecases.ts'
import type { Joined } from './external-login.store.ts'
import type { CannotUseIdentity } from './external-login.ts'
import { cannotUseIdentityWords, identityWords as words } from './external-login.words.ts'

export const door = '/entrar/identidad'
export const ownPage = '/mi-perfil/seguridad/identidad'
export const joinPath = `${ownPage}/unir`

const outside = (view: View, title: string, body: Piece): Html =>
  page(view, {
    title,
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
${body}
</div>`,
  })
const within = (view: View, title: string, back: string, body: Piece): Html =>
  page(view, {
    title,
    section: view.t(words.section),
    entry: '/mi-perfil/seguridad',
    main: html`${backLink(view, back)}
<div class="wrap stack narrow">
<h1>${title}</h1>
${body}
</div>`,
  })

/** Before the browser leaves: where to, by an address of theirs. */
export function leavePage(view: View, it: { sitio: string; to: string; back: string }): Html {
  const { sitio, to, back } = it
  const lugar = new URL(to).host
  return outside(
    view,
    view.t(words.leaveTitle, { sitio }),
    html`<p>${view.t(words.leaveText, { lugar })}</p>
<p><a class="btn" href="${to}" rel="noreferrer">${view.t(words.leaveGo, { sitio })}</a></p>
<p><a href="${view.to(back)}">${view.t(words.notNow)}</a></p>`,
  )
}

/** Nobody came in: why, and the way that is always there. */
export const refusedPage = (view: View, sitio: string, code: CannotUseIdentity): Html =>
  outside(
    view,
    view.t(words.refusedTitle, { sitio }),
    html`<p>${view.t(cannotUseIdentityWords[code], { sitio })}</p>
<p><a class="btn" href="${view.to('/')}">${view.t(words.withPassword)}</a></p>`,
  )

/** Proved there, unknown here. */
export const firstTimePage = (view: View, sitio: string): Html =>
  outside(
    view,
    view.t(words.firstTitle, { sitio }),
    html`<p>${view.t(words.firstText)}</p>
<p><a class="btn" href="${view.to(`/?volver=${encodeURIComponent(joinPath)}`)}">${view.t(words.withPassword)}</a></p>
<p>${view.rich(words.firstNew, { a: (inner) => html`<a href="${view.to('/registro')}">${inner}</a>` })}</p>`,
  )

export type OwnProps = {
  readonly sitio: string
  readonly joined: Joined | undefined
  readonly news?: 'joined' | 'parted' | undefined
  readonly held?: Held | undefined
  readonly refused?: CannotUseIdentity | undefined
}

const standing = (view: View, { linkedAt, usedAt }: Joined): Html => {
  const used = usedAt
    ? view.t(words.lastUsed, { cuando: dayAndTime(view.lang, usedAt) })
    : view.t(words.neverUsed)
  return html`<p>${view.t(words.joinedSince, { cuando: dayAndTime(view.lang, linkedAt) })} · ${used}</p>`
}

const heldNotice = (view: View, held: Held): Html =>
  notice(
    'care',
    view.t(words.heldTitle),
    view.t(holdWords[held.code], { hasta: held.until ? dayAndTime(view.lang, held.until) : '' }),
  )

/** Joined or not, and the one act that there is then. */
export function ownIdentityPage(view: View, props: OwnProps): Html {
  const { sitio, joined, news, held, refused } = props
  const act = joined
    ? form(
        view,
        `${ownPage}/quitar`,
        html`<p>${view.t(words.removeText, { sitio })}</p>
${button(view.t(words.remove, { sitio }), 'btn btn-2')}`,
      )
    : form(view, `${ownPage}/empezar`, button(view.t(words.begin, { sitio })))
  return within(
    view,
    view.t(words.title, { sitio }),
    '/mi-perfil/seguridad',
    html`${news ? html`<div role="status">${notice('done', view.t(words.done), view.t(words[news], { sitio }))}</div>` : nothing}
${held ? heldNotice(view, held) : nothing}
${refused ? html`<p class="error" role="alert"><span>${view.t(cannotUseIdentityWords[refused], { sitio })}</span></p>` : nothing}
<p>${view.t(words.text)}</p>
${joined ? standing(view, joined) : html`<p>${view.t(words.notJoined)}</p>`}
${act}`,
  )
}

/** The identity that this browser brought: is it theirs? */
export const joinPage = (view: View, sitio: string): Html =>
  within(
    view,
    view.t(words.joinTitle, { sitio }),
    ownPage,
    html`<p>${view.t(words.joinText, { sitio })}</p>
${form(view, joinPath, button(view.t(words.joinGo)))}
<p><a href="${view.to(ownPage)}">${view.t(words.notNow)}</a></p>`,
  )

const sitio = 'Llave MX'
const at = Temporal.Instant.from('2026-11-20T17:20:00Z')
const joined = { linkedAt: at, usedAt: at.add({ hours: 30 }) }
const held = {
  ok: false,
  held: true,
  code: 'held-by-contact-change',
  until: at.add({ hours: 48 }),
} as const

export const gallery: Gallery = {
  '/entrar/identidad': {
    'a punto de salir': (view) =>
      leavePage(view, { sitio, to: 'https://llave.example/auth?client_id=cimiento', back: '/' }),
    'el otro sitio no responde': (view) => refusedPage(view, sitio, 'provider-away'),
    'respuesta usada': (view) => refusedPage(view, sitio, 'answer-wrong'),
    'la CURP es otra': (view) => refusedPage(view, sitio, 'curp-differs'),
    'primera vez': (view) => firstTimePage(view, sitio),
  },
  '/mi-perfil/seguridad/identidad': {
    'no está unida': (view) => ownIdentityPage(inside(view), { sitio, joined: undefined }),
    'recién unida': (view) =>
      ownIdentityPage(inside(view), {
        sitio,
        joined: { linkedAt: at, usedAt: null },
        news: 'joined',
      }),
    unida: (view) => ownIdentityPage(inside(view), { sitio, joined }),
    'en pausa': (view) => ownIdentityPage(inside(view), { sitio, joined, held }),
    'la CURP no es la suya': (view) =>
      ownIdentityPage(inside(view), { sitio, joined: undefined, refused: 'curp-differs' }),
  },
  '/mi-perfil/seguridad/identidad/unir': {
    'es tuya': (view) => joinPage(inside(view), sitio),
  },
}
