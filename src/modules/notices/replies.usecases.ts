// Answers to what people text us: written with the decision like any message, many at once, and sent by whoever
// wrote them; what cannot go out now takes the way of every other message.
import { later, minutes } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { isDatabaseAway, type Tx } from '../../platform/db.ts'
import type { Delivery } from '../../platform/delivery.ts'
import { gathered } from '../../platform/gathering.ts'
import { newId } from '../../platform/secrets.ts'
import type { SmsGateway } from '../../platform/sms-gateway.ts'
import { turns } from '../../platform/turns.ts'
import { ended, tryLater } from './delivery.usecases.ts'
import type { MessageRow } from './notices.store.ts'
import type { NoticesDeps } from './outbox.usecases.ts'
import * as store from './replies.store.ts'
import { terms } from './terms.ts'

export type Reply = {
  readonly address: string
  readonly lang: Lang
  readonly text: string
  readonly memberId?: bigint | undefined
  readonly loginId?: string | undefined
}

const kind = 'text-answer'
/** Until then nobody else sends it: longer than a line takes to answer or to be given up. */
const claim = minutes(2)

const mostNoted = 20
const waitsMs = [250, 1_000, 3_000, 9_000, 27_000]

/** What was sent is noted even when the database is away for a moment: unnoted, it would go out again. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (const waitMs of waitsMs)
    try {
      return await work()
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  return work()
}

export const replyUseCases = (deps: NoticesDeps, sms: Pick<SmsGateway, 'send'>) => {
  const rowOf = ({ address, lang, text, memberId, loginId }: Reply): MessageRow => {
    const now = deps.now()
    return {
      messageId: newId(now.epochMilliseconds),
      toMember: memberId ?? null,
      loginId: loginId ?? null,
      channel: 'sms',
      kind,
      address,
      lang,
      bothLangs: false,
      args: { text },
      sealedSecret: null,
      saidBy: 'system:texts',
      state: 'queued',
      attempts: 1,
      nextAt: now,
      validUntil: later(now, terms[kind].usefulFor),
      header: null,
      subject: null,
      createdAt: now,
      sentAt: null,
    }
  }

  /** What did not go out now is put back like any message, or ended when it never will. */
  const settle = (row: MessageRow, delivery: Delivery): Promise<unknown> =>
    delivery.outcome === 'permanent'
      ? ended(deps, row, 'bounced', delivery.reply)
      : tryLater(deps, row, delivery.reply)

  /** A number gets its answers in the order in which they were decided. */
  const inTurn = turns()

  /** What ends while a note is being written is noted together with what ends next: a commit waits for the disk. */
  const note = gathered<readonly store.SentReply[]>(
    (sent) => patiently(() => store.settleSent(deps.db, sent.flat(), deps.now())),
    mostNoted,
  )

  const send = async (rows: readonly MessageRow[]): Promise<void> => {
    const tried = await Promise.all(
      rows.map(async (row) => ({
        row,
        delivery: await inTurn(row.address, () =>
          sms.send({ to: row.address, text: String(row.args.text), reference: row.messageId }),
        ),
      })),
    )
    const sent = tried.flatMap(({ row: { messageId }, delivery }) =>
      delivery.outcome === 'sent' ? { messageId, ...delivery } : [],
    )
    if (sent.length > 0) await note(sent)
    for (const { row, delivery } of tried)
      if (delivery.outcome !== 'sent') await settle(row, delivery)
  }

  return {
    /** Writes answers in the caller's transaction, claimed for the caller to send once it commits. */
    write: async (tx: Tx, replies: readonly Reply[]): Promise<readonly MessageRow[]> => {
      const rows = replies.map(rowOf)
      if (rows.length > 0) await store.insertReplies(tx, rows, later(deps.now(), claim))
      return rows
    },

    /** Hands answers to the line, all at once, and notes what came of each. */
    send,

    /** Sends answers that somebody wrote and could not send before they stopped. Returns how many. */
    sendLeft: async (): Promise<number> => {
      const now = deps.now()
      const rows = await store.claimLeft(deps.db, kind, {
        now,
        until: later(now, claim),
        most: 100,
      })
      await send(rows)
      return rows.length
    },
  }
}

export type ReplyUseCases = ReturnType<typeof replyUseCases>
