// The demo's inbox: what arrived, and one mail as text with links that work.
import { dayAndTime } from '../../platform/pages/dates.ts'
import { textField } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { demoWords as words } from './demo.words.ts'
import type { InboxMail } from './mailbox.ts'

const row = (view: View, mail: InboxMail, all: boolean): Html =>
  html`<li><a class="arrow" href="${view.to(`/demo/buzon/${mail.id}`)}"><span><strong>${mail.subject}</strong><br>
<span class="sub">${all ? view.t(words.to, { correo: mail.to }) : mail.from} · ${dayAndTime(view.lang, mail.at)}</span></span></a></li>
`

/** `to`: the address asked for; undefined shows everybody's. */
export function inboxPage(view: View, mails: readonly InboxMail[], to?: string): Html {
  const title = to ? view.t(words.inboxOf, { correo: to }) : view.t(words.inbox)
  const all = to === undefined
  return page(view, {
    title,
    main: html`<div class="wrap stack narrow">
<p><a href="${view.to('/demo')}">‹ ${view.t(words.back)}</a></p>
<h1>${title}</h1>
<p>${view.t(words.inboxText)}</p>
<form class="stack-s" method="get" action="${view.to('/demo/buzon')}">
${textField(view, { name: 'para', label: view.t(words.address), type: 'email', autocomplete: 'off', value: to })}
${button(view.t(words.look), 'btn btn-2')}
</form>
${mails.length === 0 ? html`<p>${view.t(words.inboxEmpty)}</p>` : html`<ul class="rows">\n${mails.map((mail) => row(view, mail, all))}</ul>`}
${all ? nothing : html`<p><a href="${view.to('/demo/buzon')}">${view.t(words.inboxAll)}</a></p>`}
</div>`,
  })
}

/** Paragraphs of the plain text; addresses of this portal become links, others stay text. */
function paragraphs(text: string, origin: string): Piece {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((one) => html`<p>${linked(one, origin)}</p>\n`)
}

const linked = (text: string, origin: string): Piece =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece) =>
      piece.startsWith(`${origin}/`) ? html`<a href="${piece}">${broken(piece)}</a>` : piece,
    )

/** A long address may break before each of its parts, so that a narrow screen needs no scrolling. */
const broken = (address: string): Piece =>
  address.split(/(?=[/_-])|(?<=.{16})/).map((piece) => html`${piece}<wbr>`)

/** `origin`: of this portal, from its configuration. */
export function mailPage(view: View, mail: InboxMail, origin: string): Html {
  const back = `/demo/buzon?para=${encodeURIComponent(mail.to)}`
  const facts: readonly (readonly [string, Piece])[] = [
    [view.t(words.from), mail.from],
    [view.t(words.toLabel), mail.to],
    [view.t(words.arrived), dayAndTime(view.lang, mail.at)],
    ...(mail.code
      ? [[view.t(words.code), html`<span class="code">${mail.code}</span>`] as const]
      : []),
  ]
  return page(view, {
    title: mail.subject,
    main: html`<div class="wrap stack narrow">
<p><a href="${view.to(back)}">‹ ${view.t(words.backToInbox)}</a></p>
<h1>${mail.subject}</h1>
<dl class="answers">
${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>
<div class="stack-s">
${paragraphs(mail.text, origin)}</div>
<p><a href="${view.to(`/demo/buzon/${mail.id}/correo`)}">${view.t(words.design)}</a></p>
</div>`,
  })
}

const sample: InboxMail = {
  id: '0193a3c0-0000-7000-8000-000000000001',
  to: 'rosa@correo.example',
  from: 'Cimiento <avisos@cimiento.example>',
  subject: 'Activa tu cuenta',
  text: 'Toca el botón: sirve 3 días. O escribe este código donde te registraste: 042137. Sirve 10 minutos.\n\nActivar mi cuenta: http://localhost:3000/registro/activa/R4nD0mT0k3nR4nD0mT0k3nR4nD0mT0k3nR4nD0mT0k3',
  html: '<p>…</p>',
  links: ['http://localhost:3000/registro/activa/R4nD0mT0k3n'],
  code: '042137',
  messageId: '<1@cimiento.example>',
  at: Temporal.Instant.from('2026-11-20T18:30:00Z'),
}

export const inboxGallery: Gallery = {
  '/demo/buzon': {
    vacío: (view) => inboxPage(view, []),
    'de todos': (view) => inboxPage(view, [sample]),
    'de una persona': (view) => inboxPage(view, [sample], sample.to),
  },
  '/demo/buzon/ejemplo': {
    'un correo': (view) => mailPage(view, sample, 'http://localhost:3000'),
  },
}
