// While a hold keeps contacts still, nobody adds or takes off a way in either: whoever got hold of a mailbox would
// make themselves at home that way.
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { type CannotBecauseHeld, type HoldKind, mayChangeContact } from '../holds/holds.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'

export { holdWords } from '../holds/holds.usecases.ts'

/** Something holds the ways in still; `until` when it ends by itself. */
export type Held = {
  readonly ok: false
  readonly code: CannotBecauseHeld
  readonly until: Instant | undefined
  readonly held: true
}
export const isHeld = (outcome: { ok: boolean }): outcome is Held => 'held' in outcome

/**
 * Whether they may change now, asked with the member's turn taken. `beside`: a kind that may wait at the same time,
 * where two people of the desk decide both for somebody who lost everything.
 */
export async function heldBy(
  deps: { readonly holds: HoldsUseCases; readonly now: Clock },
  tx: Tx,
  who: { readonly memberId: bigint; readonly beside?: HoldKind },
): Promise<Held | undefined> {
  const holds = await deps.holds.ofLocked(tx, who.memberId)
  const counted = holds.filter(({ kind }) => kind !== who.beside)
  const answer = mayChangeContact(counted, deps.now())
  return answer.ok ? undefined : { ...answer, held: true }
}
