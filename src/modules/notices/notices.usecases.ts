// Say it with the decision, send it afterwards, and remember what came of it.
import { earlier, hours, type Instant, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { choosingUseCases } from './choosing.usecases.ts'
import { type MaskedDelivery, maskedAddress } from './delivery.ts'
import { mailboxUseCases } from './mailboxes.usecases.ts'
import { wordingOf } from './notices.letters.ts'
import * as store from './notices.store.ts'
import type { NoticesDeps } from './outbox.usecases.ts'
import { writingUseCases } from './writing.usecases.ts'

export { newsPart } from './news.store.ts'

export type NoticesUseCases = ReturnType<typeof noticesUseCases>

export const noticesUseCases = (deps: NoticesDeps) => ({
  ...writingUseCases(deps),
  ...choosingUseCases(deps),
  ...mailboxUseCases(deps),

  /** Everything written for a member, sent or not, the newest first; `before`: the last id of the page above. */
  messagesOf: (memberId: bigint, before: string | undefined, most = 20) =>
    store.writtenFor(deps.db, memberId, { before, most }),

  /** What was said to a member and what became of it, the newest first, addresses masked: for the desk. */
  deliveriesOf: async (memberId: bigint, most: number): Promise<readonly MaskedDelivery[]> => {
    const rows = await store.writtenFor(deps.db, memberId, { before: undefined, most })
    return rows.map(({ kind, channel, state, createdAt: at, address }) => ({
      kind,
      channel,
      state,
      at,
      to: maskedAddress({ channel, address }),
    }))
  },

  /** One message as it went out, its code and links wiped; undefined when it is not this member's. */
  messageOf: async (memberId: bigint, messageId: string) => {
    const row = await store.messageFor(deps.db, memberId, messageId)
    if (!row) return undefined
    const { institution, origin } = deps
    return {
      row,
      wording: wordingOf(row, { institution, origin, now: row.sentAt ?? row.createdAt }),
    }
  },

  /** For a phone that shows what it got: the texts sent to a number before an instant, codes wiped. */
  textsTo: async (address: string, before: Instant) => {
    const { institution, origin } = deps
    const rows = await store.textsTo(deps.db, address, before)
    return rows.map((row) => ({
      at: row.sentAt ?? row.createdAt,
      text: wordingOf(row, { institution, origin, now: row.sentAt ?? row.createdAt }).text,
    }))
  },
  numbersTold: (before: Instant) => store.numbersTold(deps.db, before),

  /** For operators: what became of the messages of the last day. */
  outcomesOfDay: () => store.outcomesSince(deps.db, earlier(deps.now(), hours(24))),
  /** For operators: what waits, since when, and what was lost in the last day. */
  outboxState: () => store.queueDepths(deps.db, earlier(deps.now(), hours(24))),

  /** Puts messages whose job was lost back to work. Returns how many. */
  requeueLost: async () => {
    const lost = await store.overdueMessages(deps.db, earlier(deps.now(), minutes(5)), 500)
    await transaction(deps.db, async (tx) => {
      for (const { id, channel } of lost) await deps.jobs.enqueue(tx, channel, { messageId: id })
    })
    return lost.length
  },
})
