// Somebody who registers many people: one network, phone, mailbox or home for many. Noticed, slowed and shown
// to operators; nobody is refused for it, because families and internet cafés exist.
import { mailboxKey } from '../../foundation/email.ts'
import { days24, hours } from '../../foundation/time.ts'
import { type Limit, take } from '../../platform/limits.ts'
import type { Contact } from './contact.ts'
import type { Deps } from './drafts.usecases.ts'
import type { Flag } from './registration.ts'
import { networkOf } from './visitor.ts'

/** Different people, from the same place, within that time; one more stands out. */
const normal = {
  network: { points: 20, per: hours(24) },
  mobile: { points: 1, per: days24(30) },
  mailbox: { points: 1, per: days24(30) },
  home: { points: 4, per: days24(30) },
} as const satisfies Record<Flag, Limit>

/** What stands out about this registration. The same person twice counts once. */
export async function velocityFlags(
  deps: Deps,
  it: { memberId: bigint; contact: Contact; address: string },
): Promise<readonly Flag[]> {
  const { email, mobile, address } = it.contact
  const places: Record<Flag, string> = {
    network: networkOf(it.address),
    mobile,
    mailbox: mailboxKey(email),
    home: `${address.country} ${address.postalCode} ${address.street}`.toLowerCase(),
  }
  const flags: Flag[] = []
  for (const flag of Object.keys(normal) as Flag[]) {
    const limit = normal[flag]
    const key = `registration velocity ${flag} ${places[flag]}`
    const { taken } = await take(deps.db, `${key} ${it.memberId}`, limit, deps.now())
    const seen = await take(deps.db, key, limit, deps.now(), taken === 1 ? 1 : 0)
    if (!seen.allowed) flags.push(flag)
  }
  return flags
}
