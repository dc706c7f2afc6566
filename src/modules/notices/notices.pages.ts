// /avisos and /avisos/{id}: what we told a member, the newest first, and a copy without its secrets.
import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { answers } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Unsent } from './choices.ts'
import { type MessageState, maskedAddress } from './delivery.ts'
import { letterOf, type Telling, type Wording, wordingOf } from './notices.letters.ts'
import type { Channel, KindName } from './notices.ts'
import { unsentWords, noticesWords as words } from './pages.words.ts'

/** A message of ours as the pages show it. */
export type Notice = {
  readonly messageId: string
  readonly channel: Channel
  readonly kind: KindName
  readonly args: Readonly<Record<string, unknown>>
  readonly address: string
  readonly state: MessageState
  readonly createdAt: Instant
  readonly sentAt: Instant | null
  /** Until when it waits for its reader's hours. */
  readonly waitsUntil: Instant | null
  /** Why it was not sent, when it never will be. */
  readonly unsent: string | null
  readonly lang: 'es' | 'en'
  readonly bothLangs: boolean
}

const whereTo = (view: View, notice: Notice): string =>
  view.t(notice.channel === 'sms' ? words.bySms : words.byMail, { a: maskedAddress(notice) })

/** What became of it. */
function fateOf(view: View, { state, unsent, waitsUntil }: Notice): string {
  if (state === 'dropped') return view.t(unsentWords[unsent as Unsent] ?? words.dropped)
  if (state === 'queued' && waitsUntil) return view.t(words.held)
  return view.t(words[state])
}
const looks: Readonly<Record<Notice['state'], string>> = {
  queued: ' state-wait',
  sent: '',
  delivered: ' state-ok',
  bounced: ' state-bad',
  failed: ' state-bad',
  dropped: '',
}
const fate = (view: View, notice: Notice): Html =>
  html`<span class="state${looks[notice.state]}">${fateOf(view, notice)}</span>`
const when = (view: View, { sentAt, createdAt }: Notice): string =>
  dayAndTime(view.lang, sentAt ?? createdAt)

/** What it was about, in the reader's language, whatever language it went out in. */
function subjectOf(view: View, { kind, args, createdAt }: Notice): string {
  if (kind === 'desk-code' || kind === 'call-word') return view.t(words[kind]) // these go by text alone
  const sheet = { institution: view.institution, origin: '', lang: view.lang, abroad: false }
  return letterOf({ kind, args } as Telling, { ...sheet, now: createdAt }).subject
}

const row = (view: View, notice: Notice): Html =>
  html`<li><a class="arrow" href="${view.to(`/avisos/${notice.messageId}`)}"><span><strong>${subjectOf(view, notice)}</strong><br>
<span class="sub">${when(view, notice)} · ${whereTo(view, notice)}</span><br>
${fate(view, notice)}</span></a></li>
`

/** `older`: the path of the next page, when there is one. `first`: whether this is the newest page. */
export function noticesPage(
  view: View,
  notices: readonly Notice[],
  { older, first }: { older: string | undefined; first: boolean },
): Html {
  const title = view.t(words.title)
  return page(view, {
    title,
    entry: '/inicio',
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
<p>${view.rich(words.intro, { a: (inner) => html`<a href="${view.to('/mi-perfil/avisos')}">${inner}</a>` })}</p>
${notices.length === 0 ? html`<p>${view.t(words.empty)}</p>` : html`<ul class="rows">\n${notices.map((notice) => row(view, notice))}</ul>`}
${older ? html`<p><a href="${view.to(older)}">${view.t(words.older)}</a></p>` : nothing}
${first ? nothing : html`<p><a href="${view.to('/avisos')}">${view.t(words.newest)}</a></p>`}
</div>`,
  })
}

const copyOf = ({ letters, text }: Wording, lang: string): Html =>
  letters.length > 0
    ? html`${letters.map((letter) => html`<div class="stack-s" lang="${letter.lang}">\n${letter.paragraphs.map((one) => html`<p>${one}</p>\n`)}</div>\n`)}`
    : html`<p lang="${lang}">${text}</p>\n`

/** The copy of one message. */
export function noticePage(view: View, notice: Notice, wording: Wording): Html {
  const title = subjectOf(view, notice)
  const hadSecrets =
    wording.letters.some((letter) => letter.button) || /••••••/.test(copyOf(wording, '').toString())
  return page(view, {
    title,
    section: view.t(words.title),
    entry: '/inicio',
    main: html`${backLink(view, '/avisos')}
<div class="wrap stack narrow">
<h1>${title}</h1>
${answers(view, [
  { label: view.t(words.when), value: when(view, notice) },
  { label: view.t(words.where), value: whereTo(view, notice) },
  { label: view.t(words.became), value: fate(view, notice) },
])}
<section class="stack-s" aria-labelledby="copia">
<h2 id="copia">${view.t(words.copy)}</h2>
${copyOf(wording, notice.lang)}</section>
${hadSecrets ? html`<p class="muted">${view.t(words.wiped)}</p>` : nothing}
<p>${view.t(words.notYou)} <a href="${view.to('/ayuda/fraudes')}">${view.t(words.notYouLink)}</a></p>
</div>`,
  })
}

const at = Temporal.Instant.from('2026-11-20T18:30:00Z')
const sample = (more: Partial<Notice> & Pick<Notice, 'kind' | 'args'>): Notice => ({
  messageId: '0193a3c0-0000-7000-8000-000000000001',
  channel: 'mail',
  address: 'rosa@correo.example',
  state: 'sent',
  createdAt: at,
  sentAt: at,
  waitsUntil: null,
  unsent: null,
  lang: 'es',
  bothLangs: false,
  ...more,
})
const changed = sample({ kind: 'password-changed', args: { at } })
const samples: readonly Notice[] = [
  changed,
  sample({ kind: 'code', args: {}, channel: 'sms', address: '+525550001111' }),
  sample({ kind: 'email-change-asked', args: { takesEffectAt: at }, bothLangs: true }),
  sample({ kind: 'welcome', args: {} }),
]
const notSent = (unsent: Unsent): Notice =>
  sample({ kind: 'payment-applied', args: {}, state: 'dropped', sentAt: null, unsent })
const everyState: readonly Notice[] = [
  sample({ kind: 'payment-applied', args: {}, state: 'queued', sentAt: null, waitsUntil: at }),
  sample({ kind: 'password-changed', args: { at }, state: 'queued', sentAt: null }),
  sample({ kind: 'code', args: {}, state: 'delivered', channel: 'sms', address: '+525550001111' }),
  sample({ kind: 'desk-code', args: {}, channel: 'sms', address: '+525550001111' }),
  sample({ kind: 'welcome', args: {}, state: 'bounced' }),
  sample({ kind: 'welcome', args: {}, state: 'failed', sentAt: null }),
  ...(['not-wanted', 'alto', 'mailbox-dead', 'no-phone', 'over-limit'] as const).map(notSent),
]
const drawn = (view: View, notice: Notice): Html =>
  noticePage(
    view,
    notice,
    wordingOf(notice, { institution: view.institution, origin: '', now: at }),
  )

export const noticesGallery: Gallery = {
  '/avisos': {
    vacío: (view) => noticesPage(inside(view), [], { older: undefined, first: true }),
    'con avisos': (view) =>
      noticesPage(inside(view), samples, { older: '/avisos?antes=x', first: true }),
    'cada estado': (view) =>
      noticesPage(inside(view), everyState, { older: undefined, first: true }),
    'los de antes': (view) =>
      noticesPage(inside(view), samples, { older: undefined, first: false }),
  },
  '/avisos/ejemplo': {
    'un correo': (view) => drawn(inside(view), changed),
    'un SMS con su clave borrada': (view) => drawn(inside(view), samples[1]!),
    'uno que no se mandó': (view) => drawn(inside(view), notSent('not-wanted')),
    'un correo en dos idiomas': (view) => drawn(inside(view), samples[2]!),
  },
}
