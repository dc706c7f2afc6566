import type { CannotAddSystem, Typed } from '../../modules/institute-systems/institute-systems.ts'
import {
  cannotAddWords,
  type InstituteSystemsUseCases,
} from '../../modules/institute-systems/institute-systems.usecases.ts'
import type { PartnerKeysUseCases } from '../../modules/partner-keys/partner-keys.usecases.ts'
import { families } from '../../modules/tramites/definition.ts'
import {
  type Form,
  go,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { operatorOf } from './console.pages.ts'
import { keysRoot, systemsRoot } from './partner-keys.pages.ts'
import { openKeys } from './partner-keys.routes.ts'
import { familyBox, systemsPage } from './systems.pages.ts'

export type SystemsConsole = {
  readonly systems: InstituteSystemsUseCases
  readonly keys: PartnerKeysUseCases
}

const line = (text: string | undefined, most: number): string =>
  [...(text ?? '').replace(/\s+/g, ' ').trim()].slice(0, most).join('')
const typedIn = (form: Form): Typed => ({
  name: line(form.nombre, 80),
  families: families.filter((family) => form[familyBox(family)] === 'si'),
  reason: line(form.razon, 200),
})
const boxes: Readonly<Record<CannotAddSystem, string>> = {
  'name-missing': 'nombre',
  'name-taken': 'nombre',
  'family-missing': 've',
  'reason-missing': 'razon',
}

const add =
  ({ systems }: SystemsConsole) =>
  async (v: StaffVisit) => {
    const outcome = await systems.add(typedIn(v.form), operatorOf(v.staff))
    if (outcome.ok) return go(keysRoot({ partnerId: outcome.systemId, system: true }))
    const found = outcome.problems.map((code) => [boxes[code], v.view.t(cannotAddWords[code])])
    const props = { systems: await systems.all(), typed: v.form }
    const problems = Object.fromEntries(found)
    return refuse(systemsPage(v.view, v.staff, { ...props, problems }))
  }

export function systemsRoutes(x: SystemsConsole): readonly Route[] {
  const partner = async (systemId: string) => {
    const one = await x.systems.one(systemId)
    return one && { partnerId: one.systemId, name: one.name, system: true as const }
  }
  return [
    staffGet('operator', systemsRoot, async (v) =>
      show(systemsPage(v.view, v.staff, { systems: await x.systems.all() })),
    ),
    staffPost('operator', systemsRoot, add(x)),
    ...openKeys({ keys: x.keys, partner }, systemsRoot),
  ]
}
