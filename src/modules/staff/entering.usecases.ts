// A session of the staff begins: whichever proof opened it, it begins alike.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { hashOf, newId, newToken } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './staff.store.ts'
import { newLife } from './staff.ts'

/** The role that comes first is the one they act in. */
export type Person = { readonly staffId: string; readonly name: string; readonly role: string }
export type Whereabouts = { readonly address: string; readonly browser: string }

export const actorOf = ({ staffId, name, role }: Person): Actor => ({
  kind: 'staff',
  staffId,
  name,
  role,
})

/** The cookie of a new session, written down with what opened it. */
export async function enter(
  deps: { now: Clock; audit: AuditUseCases },
  tx: Tx,
  person: Person,
  about: Whereabouts,
  proof: 'code' | 'passkey',
): Promise<Cookie> {
  const now = deps.now()
  const token = newToken()
  const life = newLife(now)
  await store.insertSession(tx, {
    session_id: newId(now.epochMilliseconds),
    token_hash: hashOf(token),
    staff_id: person.staffId,
    proven_at: now,
    idle_until: life.idleUntil,
    ends_at: life.endsAt,
  })
  const facts = { proof }
  await deps.audit.record(tx, { by: actorOf(person), act: 'staff-signed-in', facts, ...about })
  return { name: 'personal', value: token, life: 'visit' }
}
