// The demo's phone: the texts of one number as its screen would show them, and a way to answer.
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, icons } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { demoWords as words } from './demo.words.ts'
import type { PhoneText } from './phone-text.ts'

const numberField = (view: View, value?: string, problems?: Problems): Html =>
  textField(
    view,
    {
      name: 'numero',
      label: view.t(words.number),
      hint: view.t(words.numberHint),
      type: 'tel',
      autocomplete: 'off',
      value,
    },
    problems,
  )

/** Somebody whose phone one may take up. */
export type Person = { readonly name: string; readonly number: string }

/** Every phone that has something to show, and those of the people of the demo. */
export function phonesPage(
  view: View,
  { numbers, people }: { numbers: readonly string[]; people: readonly Person[] },
  typed?: string,
  problems: Problems = noProblems,
): Html {
  const title = view.t(words.phone)
  const link = (number: string) => `/demo/telefono?numero=${encodeURIComponent(number)}`
  return page(view, {
    title,
    error: problems !== noProblems,
    main: html`<div class="wrap stack narrow">
<p><a href="${view.to('/demo')}">‹ ${view.t(words.back)}</a></p>
${errorSummary(view, problems)}
<h1>${title}</h1>
<p>${view.t(words.phoneText)}</p>
<form class="stack-s" method="get" action="${view.to('/demo/telefono')}" novalidate>
${numberField(view, typed, problems)}
${button(view.t(words.look), 'btn btn-2')}
</form>
<h2>${view.t(words.writeAs)}</h2>
<p>${view.t(words.writeAsText)}</p>
<ul class="rows">
${people.map(({ name, number }) => html`<li><a class="arrow" href="${view.to(link(number))}"><span><strong>${name}</strong><br><span class="sub">${number}</span></span></a></li>\n`)}</ul>
<h2>${view.t(words.phones)}</h2>
${
  numbers.length === 0
    ? html`<p>${view.t(words.phonesEmpty)}</p>`
    : html`<ul class="rows">\n${numbers.map((number) => html`<li><a class="arrow" href="${view.to(link(number))}">${number}</a></li>\n`)}</ul>`
}
</div>`,
  })
}

const shown = (view: View, { text, at, mine }: PhoneText): Html =>
  html`<li><div class="change"><span class="dot${mine ? ' dot-sun' : ''}">${mine ? icons.tick : icons.arrived}</span><strong>${mine ? view.t(words.mine) : view.institution.corto}</strong><span class="sub">${dayAndTime(view.lang, at)}</span><span class="sub">${text}</span></div></li>
`

/** One phone. `typed` is kept when a text was refused. */
export function phonePage(
  view: View,
  number: string,
  texts: readonly PhoneText[],
  refused: { typed: string; problems: Problems } = { typed: '', problems: noProblems },
): Html {
  const { typed, problems } = refused
  const title = view.t(words.phoneOf, { numero: number })
  return page(view, {
    title,
    error: problems !== noProblems,
    main: html`<div class="wrap stack narrow">
<p><a href="${view.to('/demo/telefono')}">‹ ${view.t(words.allPhones)}</a></p>
${errorSummary(view, problems)}
<h1>${title}</h1>
${texts.length === 0 ? html`<p>${view.t(words.phoneEmpty)}</p>` : html`<ul class="rows">\n${texts.map((text) => shown(view, text))}</ul>`}
${form(
  view,
  '/demo/telefono',
  html`<input type="hidden" name="numero" value="${number}">
${textField(view, { name: 'texto', label: view.t(words.message), autocomplete: 'off', value: typed }, problems)}
${button(view.t(words.send))}`,
)}
</div>`,
  })
}

const at = Temporal.Instant.from('2026-11-20T18:30:00Z')
const number = '+525550001111'
const conversation: readonly PhoneText[] = [
  {
    number,
    at,
    mine: false,
    text: 'Cimiento: tu clave es 042137. Vence en 10 min. No se la des a nadie, tampoco a quien diga que es de Cimiento.',
  },
  { number, at, mine: true, text: 'Saldo 12345678903' },
  {
    number,
    at,
    mine: false,
    text: 'Cimiento: al 4 ago debes $406,385.57. Ya pagaste 38%.',
  },
]

const people: readonly Person[] = [{ name: 'Rosa Elena López Martínez', number }]

export const phoneGallery: Gallery = {
  '/demo/telefono': {
    vacío: (view) => phonesPage(view, { numbers: [], people }),
    'con mensajes': (view) => phonesPage(view, { numbers: [number, '+13125550199'], people }),
    'número mal escrito': (view) =>
      phonesPage(view, { numbers: [number], people }, '55', { numero: view.t(words.wrongNumber) }),
  },
  '/demo/telefono?numero=ejemplo': {
    'sin mensajes': (view) => phonePage(view, number, []),
    'una conversación': (view) => phonePage(view, number, conversation),
    'mensaje vacío': (view) =>
      phonePage(view, number, conversation, {
        typed: '',
        problems: { texto: view.t(words.wrongText) },
      }),
  },
}
