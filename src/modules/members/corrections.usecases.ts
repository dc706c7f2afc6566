// Writes into the registry what two people decided, with what it said before. It decides nothing itself.
import { ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import * as corrections from './corrections.store.ts'
import { type Correction, textBefore, textOf } from './corrections.ts'
import { memberById } from './members.store.ts'

export { readCorrection } from './corrections.ts'

export const correctionsUseCases = (deps: { db: Db; now: Clock }) => ({
  /** In the transaction of the case; `reference` is its folio. Refuses what the registry says already. */
  correct: async (
    tx: Tx,
    asked: { memberId: bigint; correction: Correction; reference: string },
  ): Promise<Result<Correction['field'], 'bad-value'>> => {
    const { correction, memberId, reference } = asked
    const { field } = correction
    const member = (await memberById(tx, memberId))!
    const [before, after] = [textBefore(member, field), textOf(correction)]
    if (before === after) return { ok: false, code: 'bad-value' }
    const at = deps.now()
    const correctionId = newId(at.epochMilliseconds)
    const row = { correctionId, memberId, field, before, after, reference, at }
    await corrections.correct(tx, memberId, correction)
    await corrections.addCorrection(tx, row)
    return ok(field)
  },
})
export type CorrectionsUseCases = ReturnType<typeof correctionsUseCases>
