import type { Standing } from '../../modules/cross-border/partners.ts'
import type { PartnersUseCases } from '../../modules/cross-border/partners.usecases.ts'
import type { RatesUseCases } from '../../modules/cross-border/rates.usecases.ts'
import {
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import {
  type Health,
  type PartnerProps,
  partnerPage,
  partnersPage,
  partnersPath,
} from './abroad.pages.ts'
import { moveRefusals } from './abroad.words.ts'

export type PartnersConsole = {
  readonly partners: PartnersUseCases
  readonly rates: RatesUseCases
  /** Absent: no machine of theirs talks with us. */
  readonly health?: () => Promise<ReadonlyMap<string, Health>>
}

const actor = ({ staff }: StaffVisit) => ({
  kind: 'staff' as const,
  staffId: staff.staffId,
  name: staff.name,
  role: 'operator',
})
const standings: readonly Standing[] = [
  'working',
  'suspension-asked',
  'suspended',
  'resuming-asked',
]

async function board({ partners, rates, health }: PartnersConsole, v: StaffVisit) {
  const [seen, figures, known] = await Promise.all([
    partners.board(),
    rates.board(),
    health?.() ?? new Map<string, Health>(),
  ])
  const done = v.query.listo === 'si'
  return show(partnersPage(v.view, v.staff, { partners: seen, health: known, ...figures, done }))
}

async function one({ partners }: PartnersConsole, v: StaffVisit, rest: Partial<PartnerProps> = {}) {
  const found = await partners.one(v.params.id ?? '')
  if (!found) return missing
  const { staffId } = v.staff
  const html = partnerPage(v.view, v.staff, { ...found, staffId, ...rest })
  return rest.problems ? refuse(html) : show(html)
}

async function step(x: PartnersConsole, v: StaffVisit) {
  const partnerId = v.params.id ?? ''
  const { paso, razon: reason = '' } = v.form
  const to = standings.find((standing) => standing === paso)
  if (!to) return one(x, v)
  const moved = await x.partners.move({ partnerId, to, reason }, actor(v))
  if (moved.ok) return go(`${partnersPath}/${partnerId}?listo=si`)
  if (moved.code === 'partner-unknown') return missing
  return one(x, v, { typed: reason, problems: { razon: v.view.t(moveRefusals[moved.code]) } })
}

export const partnersConsoleRoutes = (x: PartnersConsole): readonly Route[] => [
  staffGet('operator', partnersPath, (v) => board(x, v)),
  staffPost('operator', `${partnersPath}/tipo-de-cambio`, async () => {
    await x.rates.fetch()
    return go(`${partnersPath}?listo=si`)
  }),
  staffGet('operator', `${partnersPath}/:id`, (v) => one(x, v, { done: v.query.listo === 'si' })),
  staffPost('operator', `${partnersPath}/:id`, (v) => step(x, v)),
]
