import { clockTime } from '../../platform/pages/dates.ts'
import { type Html, html, raw } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { lineWords as words } from './door.words.ts'
import { busiest, busyBetween, type WeekdayHours } from './hours.ts'

/** The forecast of the week, with its reminder. */
export const quietPath = '/espera/mejor-hora'

const [first, last] = [7, 22] as const
const wide = 20
const tall = 64

/** «9 a. m.» · "9 AM", without its minutes. */
export const hourText = (view: View, hour: number): string =>
  clockTime(
    view.lang,
    Temporal.Instant.fromEpochMilliseconds((hour % 24) * 3_600_000),
    'UTC',
  ).replace(':00', '')

function bars({ inside, line }: WeekdayHours): string {
  const most = Math.max(1, ...inside)
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const hour = first + i
    const height = Math.max(4, Math.ceil((inside[hour]! / most) * tall))
    const look = line[hour] ? '' : ' class="low"'
    return `<path${look} d="M${i * wide + 1} ${72 - height}h17v${height}h-17z"/>`
  }).join('')
}

export function sentence(view: View, hours: WeekdayHours): string {
  const busy = busyBetween(hours)
  if (!busy) return view.t(words.hoursAlways)
  return view.t(words.hoursQuiet, {
    desde: hourText(view, busy.from),
    hasta: hourText(view, busy.to),
  })
}

/** How many people there usually are at each hour of this day of the week, or that nobody knows yet. */
export function hoursSection(view: View, hours: WeekdayHours | undefined): Html {
  const body = (said: Html) => html`<section class="stack-s" aria-labelledby="horas">
<h2 id="horas">${view.t(words.hoursTitle)}</h2>
${said}
</section>`
  if (!hours) return body(html`<p>${view.t(words.hoursNone)}</p>`)
  const text = sentence(view, hours)
  const most = view.t(words.hoursMost, { hora: hourText(view, busiest(hours)) })
  const marks = `<text x="1" y="88">${hourText(view, first)}</text><text x="240" y="88">${hourText(view, 19)}</text>`
  return body(html`<svg class="hours" width="320" height="92" viewBox="0 0 320 92" role="img" aria-label="${text} ${most}">${raw(bars(hours) + marks)}</svg>
<p>${text}</p>`)
}
