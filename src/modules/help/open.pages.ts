import { type Day, dayOf, type Instant, isPast, later, minutes } from '../../foundation/time.ts'
import { clockTime, dayAndTime, dayMonth } from '../../platform/pages/dates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { hourBeside, listed, type ViewedStop } from '../../platform/pages/stop.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  dayHealth,
  daysKept,
  type Health,
  type History,
  overall,
  type Part,
  parts,
  type Report,
} from './health.ts'
import { healthWords, overallWords, partWords, statusWords as words } from './open.words.ts'
import { callAside } from './written.pages.ts'

const look: Readonly<Record<Health, string>> = {
  well: 'state state-ok',
  slow: 'state state-wait',
  down: 'state state-bad',
  unknown: 'state',
}

export type StatusProps = {
  readonly report: Report
  readonly measuredAt: Instant
  readonly history: History | undefined
  readonly stops: readonly ViewedStop[]
}

const mayBeMissing: readonly Part[] = ['identity', 'papers']
/** What was never measured on this installation has no row. */
const shownParts = ({ report }: StatusProps): readonly Part[] =>
  parts.filter((part) => !mayBeMissing.includes(part) || report[part] !== 'unknown')

/** Whether the whole portal is closed for maintenance now: then what was measured is not what people meet. */
const isClosedNow = (view: View, { stops }: StatusProps): boolean =>
  stops.some((one) => one.kind === 'closed' && !one.parts && isPast(one.startsAt, view.now))
/** Messages go on while the portal is closed. */
const goesOn = (part: Part): boolean => part === 'mail' || part === 'sms'

function nowTable(view: View, props: StatusProps): Html {
  const closed = isClosedNow(view, props)
  const row = (part: Part) => {
    const health = props.report[part]
    if (closed && !goesOn(part))
      return html`<tr><th scope="row">${view.t(partWords[part])}</th><td><span class="${look.slow}">${view.t(words.inMaintenance)}</span></td></tr>\n`
    return html`<tr><th scope="row">${view.t(partWords[part])}</th><td><span class="${look[health]}">${view.t(healthWords[health])}</span></td></tr>\n`
  }
  return html`<table class="table">
<caption class="vh">${view.t(words.h1)}</caption>
<thead><tr><th scope="col">${view.t(words.part)}</th><th scope="col">${view.t(words.now)}</th></tr></thead>
<tbody>
${shownParts(props).map(row)}</tbody>
</table>`
}

/** The days of a part that were not well, today first; or that all of them were. */
function weekCell(view: View, counts: History['counts'], part: Part, today: Day): Html {
  const days = Array.from({ length: daysKept }, (_, i) => today.subtract({ days: i }))
  const found = days.map((on) => ({ on, ...dayHealth(counts, part, on) }))
  const unmeasured = found.filter(({ health }) => health === 'unknown').length
  const told = found.filter(({ health }) => health === 'down' || health === 'slow')
  const line = ({ on, health, minutes: n }: (typeof found)[number]) => {
    const dia = on.equals(today) ? view.t(words.today) : dayMonth(view.lang, on)
    const said = health === 'down' ? words.downFor : words.slowFor
    return html`<li><span class="${look[health]}">${view.t(said, { n })}</span> ${dia}</li>\n`
  }
  const well =
    unmeasured < daysKept && told.length === 0
      ? html`<li><span class="${look.well}">${view.t(words.wholeWell)}</span></li>\n`
      : nothing
  const rest =
    unmeasured > 0
      ? html`<li class="muted">${view.t(words.notMeasured, { n: unmeasured })}</li>\n`
      : nothing
  return html`<td><ul>${told.map(line)}${well}${rest}</ul></td>`
}

/** One row a part: what was not well in the last days. Data that is old says so. */
function weekOf(view: View, props: StatusProps): Html {
  const { history } = props
  if (!history) return html`<p>${view.t(words.neverRead)}</p>`
  const today = dayOf(view.now)
  const isStale = isPast(later(history.readAt, minutes(15)), view.now)
  const hora = hourBeside(view, history.readAt, view.now)
  const row = (part: Part) =>
    html`<tr><th scope="row">${view.t(partWords[part])}</th>${weekCell(view, history.counts, part, today)}</tr>\n`
  return html`<table class="table">
<caption class="vh">${view.t(words.week)}</caption>
<thead><tr><th scope="col">${view.t(words.part)}</th><th scope="col">${view.t(words.week)}</th></tr></thead>
<tbody>
${shownParts(props).map(row)}</tbody>
</table>
<p class="muted small">${view.t(isStale ? words.stale : words.everyFive, { hora, zona: view.t(words.zone) })}</p>`
}

function stopRow(view: View, { startsAt, endsAt, parts: which, kind }: ViewedStop): Html {
  const from = (zone?: string) => dayAndTime(view.lang, startsAt, zone)
  const to = (zone?: string) => hourBeside(view, endsAt, startsAt, zone)
  const [east, west] = ['America/New_York', 'America/Los_Angeles']
  const que = which ? listed(view, which) : view.t(words.wholePortal)
  const abroad = {
    n1: from(east),
    n2: to(east),
    l1: from(west),
    l2: to(west),
  }
  return html`<li><p>${isPast(startsAt, view.now) ? html`<strong>${view.t(words.stopNow)}.</strong> ` : nothing}${view.t(words.stopFromTo, { que, desde: from(), hasta: to() })}${kind === 'read-only' ? html` ${view.t(words.lookOnly)}` : nothing}</p>
<p class="muted small">${view.t(words.stopAbroad, abroad)}</p></li>
`
}

export const statusPage = (view: View, props: StatusProps): Html => {
  const title = view.t(words.h1)
  const measured = view.t(words.measured, {
    hora: clockTime(view.lang, props.measuredAt),
    zona: view.t(words.zone),
  })
  return page(view, {
    title,
    main: html`<div class="wrap cols">
<div class="stack">
<h1>${title}</h1>
<p>${view.t(isClosedNow(view, props) ? words.closedNow : overallWords[overall(props.report)])}</p>
${nowTable(view, props)}
<p class="muted small">${measured}</p>
<section class="stack-s" aria-labelledby="planeado">
<h2 id="planeado">${view.t(words.stops)}</h2>
${props.stops.length === 0 ? html`<p>${view.t(words.noStops)}</p>` : html`<ul class="stack">${props.stops.map((stop) => stopRow(view, stop))}</ul>`}
</section>
<div class="stack-s">
<h2>${view.t(words.week)}</h2>
${weekOf(view, props)}
</div>
<section class="stack-s" aria-labelledby="solo-yo">
<h2 id="solo-yo">${view.t(words.notYou)}</h2>
<p><a href="${view.to('/no-puedo-entrar')}">${view.t(words.notYouText)}</a></p>
</section>
</div>
${callAside(view)}
</div>`,
  })
}

const well: Report = {
  entry: 'well',
  identity: 'unknown',
  savings: 'well',
  loans: 'well',
  payments: 'well',
  mail: 'well',
  sms: 'well',
  papers: 'well',
}
const counted = (view: View): History => {
  const today = dayOf(view.now)
  const counts = Array.from({ length: daysKept - 1 }, (_, i) =>
    parts.map((part) => ({
      on: today.subtract({ days: i }),
      part,
      health: 'well' as const,
      checks: 288,
    })),
  ).flat()
  const slow = { on: today, part: 'mail', health: 'slow', checks: 5 } as const
  const down = {
    on: today.subtract({ days: 2 }),
    part: 'loans',
    health: 'down',
    checks: 4,
  } as const
  return { counts: [...counts, slow, down], readAt: view.now }
}
const drawn =
  (rest: Partial<Report>, more: (view: View) => Partial<StatusProps> = () => ({})) =>
  (view: View) =>
    statusPage(view, {
      report: { ...well, ...rest },
      measuredAt: view.now,
      history: counted(view),
      stops: [],
      ...more(view),
    })
const coming = (view: View): readonly ViewedStop[] => {
  const startsAt = view.now.add({ hours: 30 })
  const endsAt = startsAt.add({ hours: 4 })
  const loans = { es: 'Mi crédito', en: 'My loan' }
  return [
    {
      state: 'closed',
      kind: 'closed',
      startsAt: view.now.subtract({ hours: 1 }),
      endsAt: view.now.add({ hours: 1 }),
    },
    { state: 'announced', kind: 'read-only', startsAt, endsAt, parts: [loans] },
  ]
}

export const gallery: Gallery = {
  '/estado': {
    'todo bien': drawn({}),
    'correo lento': drawn({ mail: 'slow', sms: 'unknown', papers: 'unknown' }),
    'el crédito no se puede ver': drawn({ loans: 'down', payments: 'down' }),
    'la otra identidad no responde': drawn({ identity: 'down' }),
    'con mantenimiento': drawn({}, (view) => ({ stops: coming(view) })),
    'sin base de datos': drawn(
      { entry: 'down', savings: 'down', loans: 'down', payments: 'down' },
      (view) => ({
        history: { ...counted(view), readAt: view.now.subtract({ hours: 2 }) },
      }),
    ),
    'nunca se leyó': drawn({ entry: 'down' }, () => ({ history: undefined })),
  },
}
