// The way back to a case for whoever has no login: a new link to the mailbox that they left.
import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { saidOfEmail } from '../../platform/pages/identifiers.words.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { wayPath } from './ways.usecases.ts'
import { waysWords as words } from './ways.words.ts'

type Props = {
  readonly folio?: string | undefined
  readonly correo?: string | undefined
  readonly problems?: Problems
  readonly tooManyUntil?: Instant
}

export function wayPage(view: View, props: Props): Html {
  const { folio, correo, problems = noProblems, tooManyUntil } = props
  const reference = {
    name: 'folio',
    label: view.t(words.folio),
    value: folio,
    code: true,
    autocomplete: 'off',
    maxlength: 40,
  } as const
  const email = {
    name: 'correo',
    label: view.t(words.email),
    hint: view.t(words.emailHint),
    value: correo,
    type: 'email',
    autocomplete: 'email',
    maxlength: 254,
  } as const
  return page(view, {
    title: view.t(words.title),
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, '/sin-cuenta')}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${view.t(words.title)}</h1>
${tooManyUntil ? notice('care', view.t(words.tooManyTitle), view.t(words.tooMany, { hasta: dayAndTime(view.lang, tooManyUntil) })) : nothing}
<p>${view.t(words.lead)}</p>
${form(
  view,
  wayPath,
  html`${textField(view, reference, problems)}
${textField(view, email, problems)}
${button(view.t(words.ask))}`,
)}
<p class="muted">${view.t(words.care)}</p>
</div>`,
  })
}

/** The same, whatever belongs together. */
export const askedWayPage = (view: View): Html =>
  page(view, {
    title: view.t(words.askedTitle),
    section: view.t(words.title),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.askedTitle)}</h1>
<p>${view.t(words.asked)}</p>
<p><a href="${view.to(wayPath)}">${view.t(words.again)}</a></p>
</div>`,
  })

export const gallery: Gallery = {
  [wayPath]: {
    'sin enlace': (view) => wayPage(view, {}),
    'con errores': (view) =>
      wayPage(view, {
        correo: 'ana',
        problems: {
          folio: view.t(words.noFolio),
          correo: saidOfEmail(view, { code: 'email-no-at' }),
        },
      }),
    'muchos desde un lugar': (view) =>
      wayPage(view, { tooManyUntil: Temporal.Instant.from('2026-11-22T19:00:00Z') }),
    'el enlace va en camino': askedWayPage,
  },
}
