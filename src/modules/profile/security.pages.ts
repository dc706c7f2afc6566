import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Activity } from '../audit/audit.ts'
import { actWords } from '../audit/audit.usecases.ts'
import type { Ways } from '../second-factors/second-factors.ts'
import { accessWords as words } from './access.words.ts'
import { contactAdvice, factorsPart } from './factors.pages.ts'
import { sheet } from './pieces.pages.ts'

export type Open = {
  readonly sessionId: string
  readonly label: string
  readonly hint: string
  readonly signedInAt: Instant
}
export type Remembered = {
  readonly deviceId: string
  readonly label: string
  readonly hint: string
  readonly lastSeenAt: Instant
}
export type SecurityProps = {
  readonly sessions: readonly Open[]
  /** The session of this very page. */
  readonly here: string
  readonly devices: readonly Remembered[]
  readonly entries: readonly Activity[]
  /** What an agent says when the call is really ours. */
  readonly word: string
  /** Whether the last figures are kept in browsers that are remembered. */
  readonly keepsFigures: boolean
  /** What there is besides the password. */
  readonly ways: Ways
  /** No proven mobile stands beside the e-mail: one way to be reached. */
  readonly oneContact: boolean
  /** Who else proves identities, as people know it. */
  readonly otherDoor?: string | undefined
}

const labelOf = (view: View, label: string): string => label || view.t(words.unknownDevice)

/** One act on one thing, by a form of its own. */
const act = (view: View, path: string, id: string, label: string, about: string): Html =>
  form(
    view,
    path,
    html`<input type="hidden" name="cual" value="${id}">
<button class="btn-link">${label}<span class="vh"> ${about}</span></button>`,
    '',
  )

const row = (view: View, label: string, small: string, action: Html): Html =>
  html`<li><div class="between"><span><strong>${labelOf(view, label)}</strong><br>
<span class="muted small">${small}</span></span><div>${action}</div></div></li>
`

const openRow = (view: View, one: Open, here: string): Html => {
  const cuando = dayAndTime(view.lang, one.signedInAt)
  const small = [view.t(words.since, { cuando }), one.hint].filter(Boolean).join(' · ')
  const action =
    one.sessionId === here
      ? html`<span class="state state-ok">${view.t(words.thisOne)}</span>`
      : act(
          view,
          '/mi-perfil/seguridad/cerrar',
          one.sessionId,
          view.t(words.close),
          labelOf(view, one.label),
        )
  return row(view, one.label, small, action)
}

const deviceRow = (view: View, one: Remembered): Html => {
  const small = [dayAndTime(view.lang, one.lastSeenAt), one.hint].filter(Boolean).join(' · ')
  const about = labelOf(view, one.label)
  const forget = view.t(words.forget)
  return row(
    view,
    one.label,
    small,
    act(view, '/mi-perfil/seguridad/olvidar', one.deviceId, forget, about),
  )
}

const entryRow = (view: View, one: Activity): Html => {
  const place = [one.device, one.address].filter(Boolean).join(' · ')
  return html`<li><div class="between"><span><strong>${view.t(actWords[one.act])}</strong>${place ? html`<br><span class="muted small">${place}</span>` : nothing}</span>
<span class="muted small">${dayAndTime(view.lang, one.at)}</span></div></li>
`
}

const devicesPart = (view: View, { devices }: SecurityProps): Html =>
  html`<section class="stack-s" aria-labelledby="recordados">
<h2 id="recordados">${view.t(words.remembered)}</h2>
<p class="muted">${view.t(words.rememberedNote)}</p>
${devices.length > 0 ? html`<ul class="rows">\n${devices.map((one) => deviceRow(view, one))}</ul>` : html`<p>${view.t(words.noDevices)}</p>`}
</section>`

/** Figures that can be seen without the portal: what that means, and the switch. */
const figuresPart = (view: View, { keepsFigures: on }: SecurityProps): Html =>
  html`<section class="stack-s" aria-labelledby="a-la-mano">
<h2 id="a-la-mano">${view.t(words.atHand)}</h2>
<p class="muted">${view.t(words.atHandNote)}</p>
<p>${view.t(on ? words.atHandOn : words.atHandOff)}</p>
${form(
  view,
  '/mi-perfil/seguridad/a-la-mano',
  html`<input type="hidden" name="guardar" value="${on ? 'no' : 'si'}">
${button(view.t(on ? words.atHandStop : words.atHandStart), 'btn btn-2')}`,
  '',
)}
</section>`

const entriesPart = (view: View, { entries }: SecurityProps): Html =>
  html`<section class="stack-s" aria-labelledby="entradas">
<h2 id="entradas">${view.t(words.entries)}</h2>
${entries.length > 0 ? html`<ol class="rows">\n${entries.map((one) => entryRow(view, one))}</ol>` : html`<p>${view.t(words.noEntries)}</p>`}
<p>${view.t(words.notMine)} <a href="${view.to('/mi-perfil/contrasena')}">${view.t(words.changeIt)}</a>.</p>
</section>`

const wordPart = (view: View, { word }: SecurityProps): Html =>
  html`<section class="stack-s" aria-labelledby="palabra">
<h2 id="palabra">${view.t(words.wordTitle)}</h2>
<p>${view.rich(words.word, { b: (inner) => html`<strong>${inner}</strong>` }, { palabra: word })}</p>
</section>`

/** mi-25: where one is in, which browsers are remembered, the last entries, and who did what. */
export const securityPage = (view: View, props: SecurityProps): Html =>
  sheet(view, {
    title: view.t(words.securityH1),
    entry: '/mi-perfil/seguridad',
    body: html`${props.oneContact ? contactAdvice(view) : nothing}<section class="stack-s" aria-labelledby="abierta">
<h2 id="abierta">${view.t(words.openHere)}</h2>
<ul class="rows">
${props.sessions.map((one) => openRow(view, one, props.here))}</ul>
${form(view, '/mi-perfil/seguridad/cerrar-todo', button(view.t(words.closeAll), 'btn btn-2'))}
</section>
${factorsPart(view, props.ways, props.otherDoor)}
${devicesPart(view, props)}
${figuresPart(view, props)}
${wordPart(view, props)}
${entriesPart(view, props)}
<ul class="links">
<li><a href="${view.to('/mi-perfil/seguridad/actividad')}">${view.t(words.activityLink)}</a></li>
<li><a href="${view.to('/mi-perfil/con-ayuda')}">${view.t(words.helpLink)}</a></li>
<li><a href="${view.to('/mi-perfil/seguridad/me-registraron')}">${view.t(words.strangerH1)}</a></li>
</ul>`,
  })

export const strangerPage = (view: View): Html =>
  sheet(view, {
    title: view.t(words.strangerH1),
    entry: '/mi-perfil/seguridad',
    back: '/mi-perfil/seguridad',
    body: html`<p>${view.t(words.strangerText)}</p>
${form(view, '/mi-perfil/seguridad/me-registraron', button(view.t(words.strangerButton)))}`,
  })

const at = Temporal.Instant.from('2026-11-20T17:20:00Z')
const done = (act: Activity['act'], actor: Activity['actor']): Activity => ({
  auditId: '018f0000-0000-7000-8000-000000000009',
  at,
  actor,
  act,
  reason: actor === 'agent' ? 'Llamó para saber su correo' : undefined,
  device: actor === 'you' ? 'Chrome (Android)' : undefined,
  address: actor === 'you' ? '187.190.•.•' : undefined,
  reference: undefined,
  withHelp: false,
  page: undefined,
})
const all: SecurityProps = {
  word: 'nopal 47',
  here: 's1',
  keepsFigures: true,
  oneContact: false,
  ways: { passkeys: 2, authenticator: true, recoveryCodes: 9 },
  sessions: [
    { sessionId: 's1', label: 'Chrome (Android)', hint: '187.190.•.•', signedInAt: at },
    { sessionId: 's2', label: '', hint: '', signedInAt: at },
  ],
  devices: [{ deviceId: 'd1', label: 'Firefox (Windows)', hint: '187.190.•.•', lastSeenAt: at }],
  entries: [done('signed-in', 'you'), done('signed-in-new-device', 'you')],
}

export const gallery: Gallery = {
  '/mi-perfil/seguridad': {
    'dos aparatos': (view) => securityPage(inside(view), all),
    'recién creada': (view) =>
      securityPage(inside(view), {
        ...all,
        sessions: all.sessions.slice(0, 1),
        devices: [],
        entries: [],
        keepsFigures: false,
        oneContact: true,
        ways: { passkeys: 0, authenticator: false, recoveryCodes: 0 },
      }),
  },
  '/mi-perfil/seguridad/me-registraron': {
    'antes de abrir': (view) => strangerPage(inside(view)),
  },
}
