// While a hold keeps contacts still, nobody adds or takes off a way in either: whoever got hold of a mailbox would
// make themselves at home that way.
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { type CannotBecauseHeld, mayChangeContact } from '../holds/holds.ts'
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

/** Whether they may change now, asked with the member's turn taken. */
export async function heldBy(
  deps: { readonly holds: HoldsUseCases; readonly now: Clock },
  tx: Tx,
  memberId: bigint,
): Promise<Held | undefined> {
  const answer = mayChangeContact(await deps.holds.ofLocked(tx, memberId), deps.now())
  return answer.ok ? undefined : { ...answer, held: true }
}
