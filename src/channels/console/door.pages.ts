import { type DoorTyped, doorModes } from '../../modules/door/control.ts'
import type { DoorNow } from '../../modules/door/control.usecases.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import {
  form,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff } from './console.pages.ts'
import { doorModeWords, doorRefusalWords, doorConsoleWords as words } from './door.words.ts'

const root = '/operacion/puerta'

/** The door in figures: here, and on the console's first page. */
export function doorFacts(view: View, door: DoorNow): Html {
  const facts = [
    [words.mode, view.t(doorModeWords[door.mode])],
    [words.inside, door.inside],
    [words.capacity, door.capacity],
    [words.waiting, door.waiting],
    [words.admitted, door.admitted],
    [words.refused, door.refused],
    [words.beat, clockTime(view.lang, door.beatAt)],
  ] as const
  return html`<dl class="facts">${facts.map(([said, value]) => html`<div><dt>${view.t(said)}</dt><dd>${value}</dd></div>`)}</dl>`
}

export type DoorPageProps = {
  readonly door: DoorNow
  readonly typed?: DoorTyped
  readonly problems?: Problems
  readonly saved?: boolean
}

const changeForm = (view: View, { door, typed, problems = noProblems }: DoorPageProps): Html =>
  form(
    view,
    root,
    html`<h2>${view.t(words.change)}</h2>
${radioField(
  view,
  {
    name: 'modo',
    legend: view.t(words.choose),
    value: typed?.mode ?? door.mode,
    choices: doorModes.map((value) => ({ value, label: view.t(doorModeWords[value]) })),
  },
  problems,
)}
${textField(view, { name: 'caben', label: view.t(words.capacityField), hint: view.t(words.capacityHint), value: typed?.capacity ?? (door.said === null ? '' : `${door.said}`), optional: true, inputmode: 'numeric', width: 'w-11' }, problems)}
${textField(view, { name: 'razon', label: view.t(words.reason), value: typed?.reason, maxlength: 200 }, problems)}
${button(view.t(words.save))}`,
  )

export function doorPage(view: View, staff: Staff, props: DoorPageProps): Html {
  const { door, problems = noProblems, saved } = props
  return frame(
    view,
    staff,
    {
      title: view.t(words.title),
      path: root,
      problems,
    },
    html`${saved ? notice('done', view.t(words.saved), view.t(words.savedText)) : nothing}
<p>${view.t(words.intro)}</p>
${doorFacts(view, door)}
${changeForm(view, props)}`,
  )
}

/** A busy hour, for the gallery. */
export const busyDoor: DoorNow = {
  mode: 'open',
  said: null,
  measured: 2_000,
  capacity: 2_000,
  inside: 1_984,
  waiting: 1_240,
  admitted: 96,
  refused: 12,
  beatAt: Temporal.Instant.from('2026-11-22T17:04:00Z'),
}
const door = busyDoor
const staff = { name: 'Ana' }

export const doorGallery: Gallery = {
  [root]: {
    'con fila': (view) => doorPage(view, staff, { door }),
    'detenida, y se guardó': (view) =>
      doorPage(view, staff, { door: { ...door, mode: 'paused', said: 500 }, saved: true }),
    'sin razón': (view) =>
      doorPage(view, staff, {
        door,
        typed: { mode: 'closed', capacity: '0', reason: '' },
        problems: { razon: view.t(doorRefusalWords['reason-missing']) },
      }),
  },
}
