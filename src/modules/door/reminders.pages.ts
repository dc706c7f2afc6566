import { dayOf, type Instant } from '../../foundation/time.ts'
import { dayAndTime, weekday } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { lineWords } from './door.words.ts'
import { hoursSection, quietPath, sentence } from './hours.pages.ts'
import type { WeekdayHours } from './hours.ts'
import { isMeasured, type Week } from './quiet.ts'
import { cannotRemindWords, reminderWords as words } from './reminders.words.ts'

export type QuietProps = {
  readonly week: Week
  /** The next hour without a line; undefined: none is known. */
  readonly next: Instant | undefined
  readonly typed?: string | undefined
  readonly problems?: Problems
  readonly done?: boolean
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** «Lunes»: the day of the week alone. */
const dayName = (view: View, k: number): string =>
  capital(weekday(view.lang, dayOf(view.now).add({ days: k })).split(',')[0]!)

const weekRows = (view: View, week: Week): Html =>
  html`<section class="stack-s" aria-labelledby="semana">
<h2 id="semana">${view.t(words.week)}</h2>
<ul class="rows">
${week.slice(1).map((day, i) => html`<li><div><span><strong>${dayName(view, i + 1)}</strong><br>${day ? sentence(view, day) : view.t(words.unknownDay)}</span></div></li>\n`)}</ul>
</section>`

function remindSection(view: View, props: QuietProps): Html {
  const { next, typed, problems = noProblems } = props
  if (!next) return nothing
  const cuando = dayAndTime(view.lang, next)
  const b = (inner: string) => html`<strong>${inner}</strong>`
  return html`<section class="box stack" aria-labelledby="recordar">
<h2 id="recordar">${view.t(words.remindTitle)}</h2>
<p>${view.rich(words.remindText, { b }, { cuando })}</p>
${form(
  view,
  quietPath,
  html`${textField(
    view,
    {
      name: 'contacto',
      label: view.t(lineWords.contact),
      hint: view.t(lineWords.contactHint),
      value: typed,
      maxlength: 254,
    },
    problems,
  )}
<p class="muted small">${view.t(words.wiped)}</p>
${button(view.t(words.remind), 'btn btn-wide')}`,
)}
</section>`
}

/** Today by the hour, the days to come in a sentence each, and the reminder. */
export function quietPage(view: View, props: QuietProps): Html {
  const { week, next, problems = noProblems, done } = props
  const title = view.t(words.h1)
  const said =
    next && done ? view.t(words.done, { cuando: dayAndTime(view.lang, next) }) : undefined
  return page(view, {
    title,
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap cols">
<div class="stack">
${errorSummary(view, problems)}${said ? notice('done', view.t(words.doneTitle), said) : nothing}
<h1>${title}</h1>
<p>${view.t(isMeasured(week) ? words.intro : words.none)}</p>
${isMeasured(week) ? html`${hoursSection(view, week[0])}\n${weekRows(view, week)}` : nothing}
</div>
<div class="stack-l">
${done ? nothing : remindSection(view, props)}
<p><a class="btn btn-2" href="${view.to('/espera')}">${view.t(words.back)}</a></p>
</div>
</div>`,
  })
}

const busy: WeekdayHours = {
  weekday: 1,
  inside: Array.from({ length: 24 }, (_, hour) => Math.max(3, 60 - Math.abs(12 - hour) * 9)),
  line: Array.from({ length: 24 }, (_, hour) => hour >= 10 && hour < 15),
  busyInOffice: true,
}
const calm: WeekdayHours = { ...busy, line: busy.line.map(() => false), busyInOffice: false }
const week: Week = [busy, busy, undefined, busy, busy, calm, calm]
const next = Temporal.Instant.from('2026-11-23T13:00:00Z')

export const quietGallery: Gallery = {
  [quietPath]: {
    'se sabe': (view) => quietPage(view, { week, next }),
    'aún no se sabe': (view) => quietPage(view, { week: [], next: undefined }),
    'te recordamos': (view) => quietPage(view, { week, next, done: true }),
    'no se pudo leer': (view) =>
      quietPage(view, {
        week,
        next,
        typed: '55 12',
        problems: { contacto: view.t(cannotRemindWords['contact-not-read']) },
      }),
  },
}
