// Who is told when a payment from abroad changes: keys of partners, and the callbacks signed with them.
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import {
  partnerCallbacksUseCases,
  readAddresses,
} from '../modules/partner-callbacks/partner-callbacks.usecases.ts'
import { partnerKeysUseCases } from '../modules/partner-keys/partner-keys.usecases.ts'
import { CannotConfigure } from '../platform/config.ts'
import type { Base } from './base.ts'
import type { DemoCarriers } from './carriers.ts'

function addressesIn(text: string): ReadonlyMap<string, string> {
  try {
    return readAddresses(text)
  } catch (error) {
    throw new CannotConfigure(`PARTNER_CALLBACKS: ${(error as Error).message}`)
  }
}

/** What cross-border payments need of it, before they exist: who is told when one of them changes. */
export function openPartnerEvents(
  base: Base,
  { audit, remitter }: { audit: AuditUseCases } & Pick<DemoCarriers, 'remitter'>,
) {
  const addresses = addressesIn(base.config.partnerCallbacks)
  const keys = partnerKeysUseCases({ ...base, db: base.till, audit })
  const callbacks = partnerCallbacksUseCases({
    ...base,
    audit,
    keys,
    addressOf: (partnerId) => addresses.get(partnerId) ?? remitter?.addressOf(partnerId),
  })
  return { keys, callbacks }
}
export type PartnerEvents = ReturnType<typeof openPartnerEvents>
