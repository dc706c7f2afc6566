// Partners and their machines, joined: keys, callbacks, files, the API, the operators' pages, and the demo's own process.
import { openPartnerKeys } from '../channels/console/partner-keys.routes.ts'
import { staffIds } from '../channels/demo/cast/cast.store.ts'
import { staff as demoStaff } from '../channels/demo/cast/staff.ts'
import { openPartnerApi } from '../channels/partners/partners.routes.ts'
import type { CrossBorderUseCases } from '../modules/cross-border/cross-border.usecases.ts'
import type { PartnersUseCases } from '../modules/cross-border/partners.usecases.ts'
import { partnerFilesUseCases } from '../modules/partner-files/partner-files.usecases.ts'
import { scopes } from '../modules/partner-keys/partner-keys.ts'
import { partnerRequestsUseCases } from '../modules/partner-requests/partner-requests.usecases.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'
import type { DemoCarriers } from './carriers.ts'
import type { PartnerEvents } from './partner-events.ts'

/** The API, its pages for operators and the demo's counter. */
export function openPartners(
  base: Base,
  { keys, callbacks }: PartnerEvents,
  rooms: { crossBorder: CrossBorderUseCases; partners: PartnersUseCases },
) {
  const till = { ...base, db: base.till }
  const requests = partnerRequestsUseCases(till)
  const files = partnerFilesUseCases({ ...base, ...rooms })
  const partner = async (partnerId: string) => {
    const one = await rooms.partners.one(partnerId)
    return one && { partnerId, name: one.partner.name }
  }
  const routes: readonly Route[] = [
    ...openPartnerApi({ ...till, ...rooms, keys, requests, files }),
    ...openPartnerKeys({ keys, callbacks, files, partner }),
  ]
  return {
    routes,
    upkeep: {
      'due-callbacks': { cron: '* * * * *', run: () => callbacks.requeueDue() },
    },
    rooms: { partnerKeys: keys, partnerCallbacks: callbacks, partnerFiles: files },
  }
}

type Opened = {
  readonly partnerKeys: PartnerEvents['keys']
  readonly partners: PartnersUseCases
}

/** A key for each partner of the demo, asked for by one operator of the cast and given by the other. */
async function demoKey(base: Base, { partnerKeys: keys }: Opened, partnerId: string) {
  const [known] = await keys.secretsOf(partnerId)
  if (known) return known
  const [one, other] = demoStaff.filter(({ roles }) => roles.includes('operator'))
  const ids = await staffIds(base.db, [one!.email, other!.email])
  const by = ({ email, name }: { email: string; name: string }) => ({
    kind: 'staff' as const,
    staffId: ids.get(email)!,
    name,
    role: 'operator',
  })
  if (ids.size < 2) return undefined
  const reason = 'Para la demostración'
  const asked = await keys.ask(partnerId, { scopes, perMinute: 3_000, reason }, by(one!))
  if (!asked.ok) return undefined
  const given = await keys.give({ partnerId, keyId: asked.keyId, reason }, by(other!))
  return given.ok ? given.value : undefined
}

/** Starts the process of the partners of a demo, each with a key, once the portal listens. */
export async function startRemitter(
  base: Base,
  rooms: Opened,
  { remitter }: Pick<DemoCarriers, 'remitter'>,
): Promise<void> {
  if (!remitter) return
  const partners: { partnerId: string; name: string; keyId: string; secret: string }[] = []
  for (const { partner } of await rooms.partners.openNow()) {
    const { partnerId, name } = partner
    const key = await demoKey(base, rooms, partnerId)
    if (key) partners.push({ partnerId, name, ...key })
  }
  const aheadMs = base.now().epochMilliseconds - Temporal.Now.instant().epochMilliseconds
  const { host, port } = base.config
  await remitter.start({ origin: `http://${host}:${port}`, aheadMs, partners })
}
