// Other systems of the institution, for operators: what each sees, and the form that adds one.
import type { InstituteSystem } from '../../modules/institute-systems/institute-systems.ts'
import { cannotAddWords } from '../../modules/institute-systems/institute-systems.words.ts'
import { families } from '../../modules/tramites/definition.ts'
import { familiesWords } from '../../modules/tramites/definitions.words.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  checkField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { keyPage, keysPage, keysRoot, systemsRoot } from './partner-keys.pages.ts'
import { systemsWords as words } from './systems.words.ts'

/** The box of a family of cases. */
export const familyBox = (family: string): string => `ve-${family}`

export type SystemsProps = {
  readonly systems: readonly InstituteSystem[]
  readonly typed?: Form
  readonly problems?: Problems
}

const row = (view: View, one: InstituteSystem): readonly Piece[] => [
  html`<a href="${view.to(keysRoot({ partnerId: one.systemId, system: true }))}">${one.name}</a>`,
  one.families.map((family) => view.t(familiesWords[family])).join(' · '),
  `${one.addedByName}, ${dayAndTime(view.lang, one.addedAt)}`,
  one.reason,
]

function list(view: View, systems: readonly InstituteSystem[]): Html {
  if (systems.length === 0) return html`<p>${view.t(words.none)}</p>`
  const columns = [words.name, words.subjects, words.addedBy, words.reason]
  return table(
    view.t(words.list),
    columns.map((said) => ({ label: view.t(said) })),
    systems.map((one) => row(view, one)),
  )
}

const addForm = (view: View, typed: Form, problems: Problems): Html =>
  form(
    view,
    systemsRoot,
    html`<h2>${view.t(words.add)}</h2>
<p>${view.t(words.addText)}</p>
${textField(view, { name: 'nombre', label: view.t(words.name), value: typed.nombre, maxlength: 80 }, problems)}
<fieldset class="field" id="ve"${problems.ve ? html` aria-describedby="ve-error"` : nothing}>
<legend class="label">${view.t(words.subjects)}</legend>
${problems.ve ? html`<p class="error" id="ve-error">${problems.ve}</p>` : nothing}
${families.map((family) => checkField(view, { name: familyBox(family), label: view.t(familiesWords[family]), checked: typed[familyBox(family)] === 'si' }))}
</fieldset>
${textField(view, { name: 'razon', label: view.t(words.reason), value: typed.razon, maxlength: 200 }, problems)}
${button(view.t(words.save))}`,
  )

export function systemsPage(view: View, staff: Staff, props: SystemsProps): Html {
  const { systems, typed = {}, problems = noProblems } = props
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: systemsRoot, problems },
    html`<p>${view.t(words.intro)}</p>
${list(view, systems)}
${addForm(view, typed, problems)}`,
  )
}

const staff = { name: 'Ana' }
const at = (text: string) => Temporal.Instant.from(text)
const system: InstituteSystem = {
  systemId: '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e11',
  name: 'Escrituración',
  families: ['loan', 'home'],
  reason: 'Convenio interno 12',
  addedByName: 'Rubén',
  addedAt: at('2026-11-20T16:00:00Z'),
}
const holder = { partnerId: system.systemId, name: system.name, system: true } as const
const asked = {
  keyId: 'pk_b8Nq2Wm5Xc7Vz1Lk4Jh6Gf',
  partnerId: system.systemId,
  scopes: ['cases:read', 'cases:write'],
  perMinute: 120,
  reason: 'Su primera llave',
  askedBy: 'ana',
  askedByName: 'Ana',
  askedAt: at('2026-11-22T14:00:00Z'),
  decidedByName: null,
  decidedAt: null,
  given: false,
  endsAt: null,
  revokedAt: null,
  lastUsedAt: null,
} as const

export const systemsGallery: Gallery = {
  '/operacion/sistemas': {
    'ningún sistema': (view) => systemsPage(view, staff, { systems: [] }),
    'con un sistema': (view) => systemsPage(view, staff, { systems: [system] }),
    'todo mal': (view) =>
      systemsPage(view, staff, {
        systems: [system],
        problems: {
          nombre: view.t(cannotAddWords['name-missing']),
          ve: view.t(cannotAddWords['family-missing']),
          razon: view.t(cannotAddWords['reason-missing']),
        },
      }),
  },
  '/operacion/sistemas/{id}/llaves': {
    'con una que espera': (view) => keysPage(view, staff, { partner: holder, keys: [asked] }),
  },
  '/operacion/sistemas/{id}/llaves/{llave}': {
    'la pidió otra persona': (view) =>
      keyPage(view, staff, { partner: holder, key: asked, staffId: 'otra' }),
  },
}
