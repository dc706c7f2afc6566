// Every process of the portal on one page: how its door works and how each part stands in it.
import { isSilent, type PartTold, type ProcessTold } from '../../modules/processes/processes.ts'
import { clockTime, dayAndTime } from '../../platform/pages/dates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, type Piece } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { partNames } from './now.words.ts'
import { processKinds, processWords as words } from './processes.words.ts'

export const processesPath = '/operacion/procesos'

const partKeys = Object.keys(partNames) as (keyof typeof partNames)[]

function standing(view: View, part: PartTold | undefined): Piece {
  if (!part) return '—'
  const hora = clockTime(view.lang, part.since)
  if (part.state === 'down')
    return html`<span class="state state-bad">${view.t(words.away, { hora })}</span>`
  if (part.state === 'trying')
    return html`<span class="state state-wait">${view.t(words.trying, { hora })}</span>`
  const n = part.usualMs
  return n === undefined ? view.t(words.well) : view.t(words.takes, { n: Math.ceil(n) })
}

const number = (label: string) => ({ label, number: true })

function workTable(view: View, all: readonly ProcessTold[]): Html {
  const columns = [
    { label: view.t(words.process) },
    { label: view.t(words.does) },
    { label: view.t(words.since) },
    number(view.t(words.work)),
    number(view.t(words.waiting)),
    number(view.t(words.refused)),
    { label: view.t(words.seen) },
  ]
  const rows = all.map((one) => [
    html`<span class="code">${one.name}</span>`,
    view.t(processKinds[one.kind]),
    dayAndTime(view.lang, one.startedAt),
    view.t(words.of, { n: one.work.working, m: one.work.limit }),
    one.work.waiting,
    one.work.refused,
    isSilent(one, view.now)
      ? html`<span class="state state-bad">${view.t(words.silent)}</span> ${clockTime(view.lang, one.seenAt)}`
      : clockTime(view.lang, one.seenAt),
  ])
  return table(view.t(words.title), columns, rows)
}

function partsTable(view: View, all: readonly ProcessTold[]): Html {
  const columns = [
    { label: view.t(words.process) },
    ...partKeys.map((part) => ({ label: view.t(partNames[part]) })),
  ]
  const rows = all.map((one) => [
    html`<span class="code">${one.name}</span>`,
    ...partKeys.map((part) => standing(view, one.parts[part])),
  ])
  return table(view.t(words.parts), columns, rows)
}

export function processesPage(view: View, staff: Staff, all: readonly ProcessTold[]): Html {
  const body =
    all.length === 0
      ? html`<p>${view.t(words.none)}</p>`
      : html`${partsTable(view, all)}\n${workTable(view, all)}`
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: processesPath },
    html`<p>${view.t(words.intro)}</p>
${body}`,
  )
}

const staff = { name: 'Ana' }
const told = (view: View, n: number, rest: Partial<ProcessTold> = {}): ProcessTold => {
  const since = view.now.subtract({ minutes: 50 })
  const well = { state: 'well', since, usualMs: 4.2 } as const
  const parts = { savings: well, loans: well, mail: well, sms: well, pdf: well }
  return {
    processId: `${n}`,
    kind: 'web',
    name: `portal-1 · ${4310 + n}`,
    startedAt: since,
    seenAt: view.now.subtract({ seconds: 2 }),
    parts,
    work: { limit: 48, working: 12, waiting: 0, refused: 3 },
    ...rest,
  }
}
const several = (view: View): readonly ProcessTold[] => {
  const one = told(view, 2)
  const since = view.now.subtract({ minutes: 3 })
  const loans = { state: 'down', since, usualMs: 2_000 } as const
  const savings = { state: 'trying', since, usualMs: undefined } as const
  return [
    told(view, 1, { kind: 'first', work: { limit: 32, working: 0, waiting: 0, refused: 0 } }),
    { ...one, parts: { ...one.parts, loans, savings } },
    told(view, 3, { seenAt: view.now.subtract({ minutes: 4 }) }),
  ]
}

export const processesGallery: Gallery = {
  [processesPath]: {
    'tres procesos, uno con problemas': (view) => processesPage(view, staff, several(view)),
    'todavía ninguno': (view) => processesPage(view, staff, []),
  },
}
