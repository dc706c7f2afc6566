// The room of trámites, joined: what members write, send and follow, what operators do, and what happens by itself.
import { casesRoutes } from '../channels/console/cases.routes.ts'
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import type { HoldsUseCases } from '../modules/holds/holds.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { Deadlines } from '../modules/maintenance/maintenance.ts'
import { correctionsUseCases } from '../modules/members/corrections.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import type { StaffUseCases } from '../modules/staff/staff.usecases.ts'
import { anybodyRoutes } from '../modules/tramites/anybody.routes.ts'
import { anybodyUseCases } from '../modules/tramites/anybody.usecases.ts'
import { checkingUseCases } from '../modules/tramites/checking.usecases.ts'
import { draftingUseCases, type OffersOf } from '../modules/tramites/drafting.usecases.ts'
import { followingUseCases } from '../modules/tramites/following.usecases.ts'
import { joiningRoutes } from '../modules/tramites/joining.routes.ts'
import { joiningUseCases } from '../modules/tramites/joining.usecases.ts'
import { sendingUseCases } from '../modules/tramites/sending.usecases.ts'
import { tellingUseCases } from '../modules/tramites/telling.usecases.ts'
import { tramitesRoutes } from '../modules/tramites/tramites.routes.ts'
import type { TramitesUseCases } from '../modules/tramites/tramites.usecases.ts'
import { watchingUseCases } from '../modules/tramites/watching.usecases.ts'
import { waysRoutes } from '../modules/tramites/ways.routes.ts'
import { waysUseCases } from '../modules/tramites/ways.usecases.ts'
import { workingUseCases } from '../modules/tramites/working.usecases.ts'
import { draftForms, writingRoutes } from '../modules/tramites/writing.routes.ts'
import type { UploadsUseCases } from '../modules/uploads/uploads.usecases.ts'
import { alone, withHelpAt } from '../platform/web-helped.ts'
import type { Base } from './base.ts'
import { foreseeWith } from './case-amounts.ts'
import { type FigureRooms, lookWith } from './case-checks.ts'
import { type EffectRooms, effectsOf } from './case-effects.ts'

type Below = Omit<FigureRooms, 'db' | 'now' | 'holds'> &
  Omit<EffectRooms, 'corrections'> & {
    readonly audit: AuditUseCases
    readonly holds: HoldsUseCases
    readonly logins: LoginsUseCases
    readonly notices: NoticesUseCases
    readonly staff: StaffUseCases
    readonly tramites: TramitesUseCases
    readonly uploads: UploadsUseCases
  }

export function openCases(base: Base & { readonly deadlines: Deadlines }, below: Below) {
  const deps = {
    ...base,
    ...below,
    look: lookWith({ ...base, ...below }),
    foresee: foreseeWith(below.savings),
    effects: effectsOf({ ...below, corrections: correctionsUseCases(base) }),
  }
  const offers: OffersOf = async (memberId, lang) => ({
    loan: (await below.loans.ofMember(memberId)).map(({ loanNumber, ordinal }) => ({
      value: loanNumber,
      label: `${lang === 'es' ? 'Crédito' : 'Loan'} ${ordinal}: ••••${loanNumber.slice(-4)}`,
    })),
  })
  const ways = waysUseCases(deps)
  const telling = tellingUseCases({ ...deps, ways })
  const checking = checkingUseCases(deps)
  const drafting = draftingUseCases({ ...deps, shelf: below.uploads, offers })
  const sending = sendingUseCases({ ...deps, drafting, checking, telling })
  const following = followingUseCases(deps)
  const joining = joiningUseCases({ ...deps, telling })
  const working = workingUseCases({ ...deps, telling })
  const watching = watchingUseCases({ ...deps, telling })
  return {
    rooms: { drafting, sending, following, working, watching, ways },
    routes: [
      ...[
        ...writingRoutes({ ...deps, drafting, sending, following }),
        ...tramitesRoutes({ ...deps, drafting, following }),
        ...joiningRoutes(joining),
      ]
        .map((route) => (route.method === 'POST' ? alone(route) : route))
        .map(withHelpAt(...draftForms)),
      ...casesRoutes({ working, uploads: below.uploads }),
      ...anybodyRoutes(anybodyUseCases({ ...base, sending })),
      ...waysRoutes({ ...deps, ways, following }),
    ],
    upkeep: {
      'late-cases': { cron: '13 8 * * *', run: () => watching.flagLate() },
      'cases-about-to-lapse': { cron: '23 8 * * *', run: () => watching.warnLapsing() },
      'lapsed-cases': { cron: '33 0 * * *', run: () => watching.lapse() },
      'sweep-case-drafts': { cron: '7 4 * * *', run: () => drafting.sweep() },
    },
  }
}
