// The last half hour by the minute, and how old the figures are: first in words, then in a table, then drawn.
import type { DoorNow } from '../../modules/door/control.usecases.ts'
import type { Import } from '../../modules/imports/imports.ts'
import { clockTime, dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import { type Html, html, nothing, raw } from '../../platform/pages/html.ts'
import { more } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { table } from './console.pages.ts'
import { kindName } from './files.pages.ts'
import { pulseWords as words } from './pulse.words.ts'

/** One minute: who came in, and who was refused at the sign-in and has not come in since. */
export type Minute = {
  readonly at: Temporal.Instant
  readonly entries: number
  readonly failures: number
}
export type Pulse = {
  /** Oldest first, without gaps; the minute that runs is not among them. */
  readonly minutes: readonly Minute[]
  /** Of each kind of file, the last that was taken in. */
  readonly files: readonly Import[]
  /** Seconds that the copies that pages are read from are behind; undefined: there are none, or none is fit. */
  readonly lagSeconds: number | undefined
}

const inTable = 10
const box = { width: 320, height: 80 }

/** Bars of the entries, with the failures on top of them; the same figures stand in the table. */
function bars(view: View, minutes: readonly Minute[]): Html {
  const most = Math.max(1, ...minutes.map(({ entries, failures }) => entries + failures))
  const wide = box.width / minutes.length
  const bar = (i: number, from: number, n: number, fill: string) => {
    const tall = (n * box.height) / most
    const y = box.height - (from * box.height) / most - tall
    return `<rect x="${(i * wide).toPrecision(5)}" y="${y.toPrecision(5)}" width="${(wide * 0.8).toPrecision(4)}" height="${tall.toPrecision(5)}" fill="var(--${fill})"/>`
  }
  const drawn = minutes.flatMap(({ entries, failures }, i) => [
    bar(i, 0, entries, 'anil'),
    bar(i, entries, failures, 'grana'),
  ])
  return html`<svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${view.t(words.chart)}" width="100%" height="120" preserveAspectRatio="none">${raw(drawn.join(''))}</svg>`
}

function minutesOf(view: View, minutes: readonly Minute[]): Html {
  const last = minutes.at(-1)
  if (!last) return nothing
  const columns = [
    { label: view.t(words.minute) },
    { label: view.t(words.entries), number: true },
    { label: view.t(words.failures), number: true },
  ]
  const rows = minutes
    .slice(-inTable)
    .toReversed()
    .map(({ at, entries, failures }) => [clockTime(view.lang, at), entries, failures])
  const hora = clockTime(view.lang, last.at)
  return html`<p>${view.t(words.lastMinute, { hora, n: last.entries, m: last.failures })}</p>
${table(view.t(words.byMinute), columns, rows)}
${more(view.t(words.chart), bars(view, minutes))}`
}

/** How long who comes now waits, as fast as people come in: an estimate in whole minutes. */
export function waitOf(view: View, { waiting, admitted }: DoorNow): string {
  if (waiting === 0) return view.t(words.noWait)
  return admitted === 0
    ? view.t(words.waitUnknown)
    : view.t(words.wait, { n: Math.ceil(waiting / admitted) })
}

function filesOf(view: View, { files, lagSeconds }: Pulse): Html {
  const lag =
    lagSeconds === undefined
      ? nothing
      : html`<p>${view.t(words.lag, { n: Math.ceil(lagSeconds) })}</p>`
  if (files.length === 0) return html`<p>${view.t(words.noFiles)}</p>\n${lag}`
  const heads = [words.figures, words.asOf, words.arrived]
  return html`${table(
    view.t(words.delay),
    heads.map((one) => ({ label: view.t(one) })),
    files.map((one) => [
      kindName(view, one.kind),
      one.asOf ? shortDay(view.lang, one.asOf) : '—',
      dayAndTime(view.lang, one.finishedAt ?? one.startedAt),
    ]),
  )}
${lag}`
}

export const pulseOf = (view: View, pulse: Pulse): Html => html`${minutesOf(view, pulse.minutes)}
${filesOf(view, pulse)}`

/** For the gallery. */
export const samplePulse: Pulse = {
  minutes: Array.from({ length: 30 }, (_, i) => ({
    at: Temporal.Instant.from('2026-11-22T14:30:00Z').add({ minutes: i }),
    entries: 40 + ((i * 17) % 31),
    failures: (i * 7) % 5,
  })),
  files: [],
  lagSeconds: 0.4,
}
