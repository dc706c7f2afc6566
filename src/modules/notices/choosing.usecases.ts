// What a member chose of our messages, and the messages that their quiet hours kept back.
import type { Instant } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import * as store from './choices.store.ts'
import type { Choices } from './choices.ts'
import type { NoticesDeps } from './outbox.usecases.ts'

const batch = 500

export const choosingUseCases = (deps: NoticesDeps) => ({
  choicesOf: (memberId: bigint): Promise<Choices> => store.choicesOf(deps.db, memberId),

  /** What a member chose takes the place of what they chose before; what waits is judged by it, too. */
  choose: (tx: Tx, memberId: bigint, choices: Choices): Promise<void> =>
    store.saveChoices(tx, memberId, choices, deps.now()),

  /** Since when a number asked by text for no notices. */
  silentSince: (number: string): Promise<Instant | null> => deps.silentSince(deps.db, number),

  /** Sends what waited for quiet hours that are over now. Returns how many. */
  releaseHeld: async (): Promise<number> => {
    for (let released = 0; ; ) {
      const some = await transaction(deps.db, async (tx) => {
        const rows = await store.releaseHeld(tx, deps.now(), batch)
        for (const { id, channel } of rows) await deps.jobs.enqueue(tx, channel, { messageId: id })
        return rows.length
      })
      released += some
      if (some < batch) return released
    }
  },
})
