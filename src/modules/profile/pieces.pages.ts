// What the pages of Mi perfil share: refusals by holds and waits, rows with a way to change them.
import type { Instant } from '../../foundation/time.ts'
import { clockTime, dayAndTime } from '../../platform/pages/dates.ts'
import { errorSummary, noProblems, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { holdWords } from '../holds/holds.usecases.ts'
import { contactWords } from './contact.words.ts'
import type { Held } from './held.usecases.ts'
import { words } from './profile.words.ts'

export const bold = (inner: string): Html => html`<strong>${inner}</strong>`
export type Wait = { readonly code: 'too-soon' | 'too-many'; readonly until: Instant }

/** Why contacts stand still, and until when. */
export const heldNotice = (view: View, held: Held | undefined): Html => {
  if (!held) return nothing
  const hasta = held.until ? dayAndTime(view.lang, held.until) : ''
  return notice('care', view.t(words.heldTitle), view.t(holdWords[held.code], { hasta }))
}

export const waitNotice = (view: View, wait: Wait | undefined): Html => {
  if (!wait) return nothing
  const hora = clockTime(view.lang, wait.until)
  return notice(
    'care',
    view.t(contactWords.waitTitle, { hora }),
    view.t(contactWords[wait.code], { hora }),
  )
}

/** A page of the section: one column, its way back, what is wrong on top. */
export const sheet = (
  view: View,
  parts: { title: string; back?: string; entry?: string; problems?: Problems; body: Piece },
): Html =>
  page(view, {
    title: parts.title,
    section: view.t(words.section),
    entry: parts.entry ?? '/mi-perfil',
    error: Object.keys(parts.problems ?? noProblems).length > 0,
    main: html`${parts.back ? backLink(view, parts.back) : nothing}
<div class="wrap stack narrow">
${errorSummary(view, parts.problems ?? noProblems)}
<h1>${parts.title}</h1>
${parts.body}
</div>`,
  })
