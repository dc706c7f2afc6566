// Other systems of the institution and their API, joined: who they are, what they read, and the cases they work on.
import { systemsRoutes } from '../channels/console/systems.routes.ts'
import { openInstituteApi } from '../channels/institute/institute.routes.ts'
import { shelfUseCases } from '../modules/documents/shelf.usecases.ts'
import { instituteSystemsUseCases } from '../modules/institute-systems/institute-systems.usecases.ts'
import { type ReadingDeps, readingUseCases } from '../modules/institute-systems/reading.usecases.ts'
import type { PartnerKeysUseCases } from '../modules/partner-keys/partner-keys.usecases.ts'
import { partnerRequestsUseCases } from '../modules/partner-requests/partner-requests.usecases.ts'
import type { WorkingUseCases } from '../modules/tramites/working.usecases.ts'
import type { Base } from './base.ts'

type Below = Pick<ReadingDeps, 'audit' | 'members' | 'holds' | 'tramites'> & {
  readonly keys: PartnerKeysUseCases
  readonly working: WorkingUseCases
}

export function openInstitute(base: Base, below: Below) {
  const systems = instituteSystemsUseCases({ ...base, ...below })
  const reading = readingUseCases({ ...base, ...below, shelf: shelfUseCases(base) })
  const requests = partnerRequestsUseCases(base)
  return {
    routes: [
      ...openInstituteApi({ ...base, ...below, systems, reading, requests }),
      ...systemsRoutes({ ...below, systems }),
    ],
    rooms: { systems },
  }
}
