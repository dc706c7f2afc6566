// The band on top of every page that tells of a planned stop: an hour before, and while changes wait.
import { type Instant, mexicoCity } from '../../foundation/time.ts'
import type { Said, Words } from '../../foundation/words.ts'
import { clockTime, dayAndTime } from './dates.ts'
import { type Html, html, nothing } from './html.ts'
import type { View } from './view.ts'

/** A planned stop as far as every page needs to know. */
export type ViewedStop = {
  readonly state: 'announced' | 'closed' | 'read-only'
  /** How it will be, or is. */
  readonly kind: 'closed' | 'read-only'
  readonly startsAt: Instant
  readonly endsAt: Instant
  /** What of the portal it is about; undefined: all of it. */
  readonly parts?: readonly Said[]
}

const words = {
  label: { es: 'Mantenimiento', en: 'Maintenance' },
  announced: {
    es: 'Mantenimiento: el portal cierra hoy de {h1} a {h2}. Guarda lo que estés haciendo.',
    en: 'Maintenance: the site closes today from {h1} to {h2}. Save what you’re doing.',
  },
  announcedPart: {
    es: 'Mantenimiento: hoy de {h1} a {h2} se cierra {partes}. Guarda lo que estés haciendo.',
    en: 'Maintenance: today from {h1} to {h2} this closes: {partes}. Save what you’re doing.',
  },
  readOnlySoon: {
    es: 'Mantenimiento: hoy de {h1} a {h2} podrás ver tus datos, pero no guardar cambios.',
    en: 'Maintenance: today from {h1} to {h2} you can see your details, but not save changes.',
  },
  readOnly: {
    es: 'Mantenimiento: hasta las {h2} puedes ver tus datos, pero no guardar cambios.',
    en: 'Maintenance: until {h2} you can see your details, but not save changes.',
  },
  closed: {
    es: 'Mantenimiento: el portal está cerrado hasta las {h2}.',
    en: 'Maintenance: the site is closed until {h2}.',
  },
  closedPart: {
    es: 'Mantenimiento: hasta las {h2} no se abre {partes}. Lo demás sí.',
    en: 'Maintenance: until {h2} this does not open: {partes}. The rest does.',
  },
  zones: {
    es: 'Hora del centro. En Nueva York, de {n1} a {n2}; en Los Ángeles, de {l1} a {l2}.',
    en: 'Mexico City time. In New York, {n1} to {n2}; in Los Angeles, {l1} to {l2}.',
  },
} satisfies Words

const sameDay = (a: Instant, b: Instant, zone: string): boolean =>
  a.toZonedDateTimeISO(zone).toPlainDate().equals(b.toZonedDateTimeISO(zone).toPlainDate())

/** «6:00 a. m.», with its day when that is not the one of `beside`. */
export const hourBeside = (
  view: Pick<View, 'lang'>,
  at: Instant,
  beside: Instant,
  zone: string = mexicoCity,
): string =>
  sameDay(at, beside, zone) ? clockTime(view.lang, at, zone) : dayAndTime(view.lang, at, zone)

function saidOf({ state, kind, parts }: ViewedStop): Said {
  if (state === 'announced')
    return kind === 'read-only' ? words.readOnlySoon : parts ? words.announcedPart : words.announced
  if (state === 'read-only') return words.readOnly
  return parts ? words.closedPart : words.closed
}

/** «a, b y c»: the parts in the reader's language. */
export const listed = (view: View, parts: readonly Said[]): string =>
  new Intl.ListFormat(view.lang === 'es' ? 'es-MX' : 'en-US', { type: 'conjunction' }).format(
    parts.map((part) => view.t(part)),
  )

export function stopBand(view: View, stop: ViewedStop): Html {
  const { startsAt, endsAt } = stop
  const hours = (zone?: string) =>
    [hourBeside(view, startsAt, view.now, zone), hourBeside(view, endsAt, startsAt, zone)] as const
  const [[h1, h2], [n1, n2], [l1, l2]] = [
    hours(),
    hours('America/New_York'),
    hours('America/Los_Angeles'),
  ]
  const args = { h1, h2, partes: stop.parts ? listed(view, stop.parts) : '' }
  return html`<div class="wrap stack-s"><p><strong>${view.t(saidOf(stop), args)}</strong></p>
<p class="small">${view.t(words.zones, { n1, n2, l1, l2 })}</p></div>`
}

/** The band as it stands on a page; nothing where nothing is planned. */
export const stopStrip = (view: View): Html =>
  view.stop
    ? html`<aside class="stop" aria-label="${view.t(words.label)}">${stopBand(view, view.stop)}</aside>
`
    : nothing
