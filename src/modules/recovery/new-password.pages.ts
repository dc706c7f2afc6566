import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  codeField,
  errorSummary,
  form,
  noProblems,
  type Problems,
  secretField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice, twoColumns } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { words } from './new-password.words.ts'
import { bold, code, type Wait, waitNotice } from './pieces.pages.ts'
import type { CannotOpenLink } from './recovery.ts'
import { words as flow, linkWords } from './recovery.words.ts'

export type Greeted = { readonly givenName: string; readonly nssEnding: string }

/** rec-4: behind the mailed link or its code. Opening it changes nothing. */
export const newPasswordPage = (
  view: View,
  { who, problems = noProblems }: { who: Greeted; problems?: Problems },
): Html =>
  page(view, {
    title: view.t(words.h1),
    section: view.t(flow.section),
    error: Object.keys(problems).length > 0,
    main: twoColumns(
      html`${errorSummary(view, problems)}
<h1>${view.t(words.h1)}</h1>
<p>${view.rich(words.greeting, { b: bold, c: code }, { nombre: who.givenName, final: who.nssEnding })}</p>
${form(
  view,
  '/recuperar/nueva',
  html`${secretField(
    view,
    {
      name: 'contrasena',
      label: view.t(words.label),
      hint: view.t(words.hint),
      autocomplete: 'new-password',
    },
    problems,
  )}
<p>${button(view.t(words.save))}</p>`,
)}`,
      html`${notice('info', view.t(words.ideaTitle), view.t(words.idea))}
${notice('safe', view.t(words.closesTitle), view.t(words.closes))}`,
      view.t(flow.help),
    ),
  })

/** What is left to do before a login that somebody froze is open again. */
export type Paused =
  | { readonly next: 'wait'; readonly until: Instant }
  | { readonly next: 'send-code'; readonly ending: string }
  | { readonly next: 'desk' }

function pausedNotice(view: View, paused: Paused): Html {
  const text =
    paused.next === 'wait'
      ? view.t(words.pausedUntil, { hasta: dayAndTime(view.lang, paused.until) })
      : paused.next === 'send-code'
        ? view.t(words.pausedNow, { final: paused.ending })
        : view.t(words.pausedDesk)
  const send =
    paused.next === 'send-code'
      ? form(view, '/recuperar/reabrir', button(view.t(words.pausedSend)))
      : nothing
  return html`${notice('care', view.t(words.pausedTitle), text)}\n${send}`
}

/** rec-5: done; now they sign in. `known`: this is the browser that saved; `heldUntil`: money waits. */
export const donePage = (
  view: View,
  props: { known: boolean; heldUntil?: Instant; paused?: Paused; reopened?: boolean },
): Html =>
  page(view, {
    title: view.t(words.doneH1),
    section: view.t(flow.section),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.doneH1)}</h1>
<p>${view.t(words.doneText)}</p>
${props.known ? html`<p>${view.t(words.doneKnown)}</p>` : nothing}
${
  props.heldUntil
    ? notice(
        'info',
        view.t(words.doneHeldTitle),
        view.t(words.doneHeld, { hasta: dayAndTime(view.lang, props.heldUntil) }),
      )
    : nothing
}
${props.reopened ? notice('done', view.t(words.reopenedTitle), view.t(words.reopenedText)) : nothing}
${props.paused ? pausedNotice(view, props.paused) : html`<p><a class="btn" href="${view.to('/')}">${view.t(words.signIn)}</a></p>`}
</div>`,
  })

/** A frozen login opens again with a code to a second channel on file, a day after it was frozen. */
export const reopenPage = (
  view: View,
  { ending, problems = noProblems, wait }: { ending: string; problems?: Problems; wait?: Wait },
): Html =>
  page(view, {
    title: view.t(words.reopen),
    section: view.t(flow.section),
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(words.reopen)}</h1>
${waitNotice(view, wait)}
<p>${view.t(words.pausedNow, { final: ending })}</p>
${form(
  view,
  '/recuperar/reabrir/codigo',
  html`${codeField(view, { label: view.t(words.reopenLabel), hint: view.t(words.reopenHint) }, problems)}
<p class="row">${button(view.t(words.reopenButton))} <button class="btn-link" formaction="${view.to('/recuperar/reabrir')}" formnovalidate>${view.t(flow.codeAgain)}</button></p>`,
)}
</div>`,
  })

const headings = {
  'link-expired': words.expiredH1,
  'link-used': words.usedH1,
  'link-replaced': words.replacedH1,
  'link-unknown': words.unknownH1,
} as const

/** rec-6: which link it was, and why it does not open. */
export const closedLinkPage = (view: View, why: CannotOpenLink): Html =>
  page(view, {
    title: view.t(headings[why]),
    section: view.t(flow.section),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(headings[why])}</h1>
<p>${view.t(linkWords[why])}</p>
<p><a class="btn" href="${view.to('/recuperar')}">${view.t(words.askAnother)}</a></p>
</div>`,
  })

const who = { givenName: 'Rosa', nssEnding: '8903' }

export const gallery: Gallery = {
  '/recuperar/nueva': {
    'al abrir el enlace': (view) => newPasswordPage(view, { who }),
    'contraseña corta': (view) =>
      newPasswordPage(view, { who, problems: { contrasena: view.t(words.hint) } }),
  },
  '/recuperar/listo': {
    'contraseña guardada': (view) =>
      donePage(view, { known: true, heldUntil: view.now.add({ hours: 24 }) }),
    'cuenta en pausa, falta tiempo': (view) =>
      donePage(view, { known: true, paused: { next: 'wait', until: view.now.add({ hours: 20 }) } }),
    'cuenta en pausa, falta el código': (view) =>
      donePage(view, { known: true, paused: { next: 'send-code', ending: '47' } }),
    'cuenta en pausa, sin celular': (view) =>
      donePage(view, { known: true, paused: { next: 'desk' } }),
    'cuenta abierta otra vez': (view) => donePage(view, { known: true, reopened: true }),
  },
  '/recuperar/reabrir': {
    'código mandado': (view) => reopenPage(view, { ending: '47' }),
    'código equivocado': (view) =>
      reopenPage(view, { ending: '47', problems: { codigo: view.t(flow['code-wrong']) } }),
  },
  '/recuperar/enlace-vencido': {
    vencido: (view) => closedLinkPage(view, 'link-expired'),
    usado: (view) => closedLinkPage(view, 'link-used'),
    'hay otro más nuevo': (view) => closedLinkPage(view, 'link-replaced'),
    desconocido: (view) => closedLinkPage(view, 'link-unknown'),
  },
}
