// Say it with the decision, send it afterwards, and remember what came of it.
import type { Actor } from '../../foundation/actor.ts'
import { assert } from '../../foundation/result.ts'
import { type Clock, earlier, hours, type Instant, later, minutes } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { take } from '../../platform/limits.ts'
import type { Log } from '../../platform/log.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import { wordingOf } from './notices.letters.ts'
import * as store from './notices.store.ts'
import { capKey, type KindName, type Saying, terms } from './notices.ts'

export { newsPart } from './news.store.ts'

export type NoticesDeps = {
  readonly db: Db
  readonly now: Clock
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly secrets: Pick<Secrets, 'seal' | 'open'>
  readonly institution: Institution
  /** Links in messages start with this, from the configuration. */
  readonly origin: string
  readonly demo: boolean
  readonly log: Log
}
/** Seals of messages are opened for this purpose alone. */
export const sealPurpose = 'notices'

export type NoticesUseCases = ReturnType<typeof noticesUseCases>

export const noticesUseCases = (deps: NoticesDeps) => ({
  /**
   * Tells somebody something, in the caller's transaction: the row and its job exist only if that commits.
   * Over the recipient's limit it is kept as dropped and never sent; the caller's answer stays the same.
   */
  say: async <K extends KindName>(tx: Tx, saying: Saying<K>): Promise<{ messageId: string }> => {
    const now = deps.now()
    const { to, kind } = saying
    const { channels, usefulFor, cap } = terms[kind]
    assert(channels.includes(to.channel), `${kind} does not go by ${to.channel}`)
    const messageId = newId(now.epochMilliseconds)
    const allowed = !cap || (await take(tx, capKey(to.channel, kind, to.address), cap, now)).allowed
    await store.insertMessage(tx, {
      messageId,
      toMember: to.memberId ?? null,
      loginId: to.loginId ?? null,
      channel: to.channel,
      kind,
      address: to.address,
      lang: to.lang,
      bothLangs: to.abroad ?? false,
      args: saying.args,
      sealedSecret:
        allowed && saying.secret
          ? deps.secrets.seal(sealPurpose, JSON.stringify(saying.secret))
          : null,
      saidBy: nameOf(saying.by),
      state: allowed ? 'queued' : 'dropped',
      nextAt: now,
      validUntil: later(now, usefulFor),
      header: to.channel === 'mail' ? `<${messageId}@${deps.institution.dominio}>` : null,
      createdAt: now,
    })
    if (allowed) await deps.jobs.enqueue(tx, to.channel, { messageId })
    else await store.addEvent(tx, { messageId, at: now, state: 'dropped', reply: 'over-limit' })
    return { messageId }
  },

  /** A copy of what a member was sent, the newest first; `before` is the last id of the page above. */
  messagesOf: (memberId: bigint, before: string | undefined, most = 20) =>
    store.sentTo(deps.db, memberId, { before, most }),

  /** What was said to a member and what became of it, the newest first: for the desk and for themselves. */
  deliveriesOf: (memberId: bigint, most: number) => store.deliveries(deps.db, memberId, most),

  /** One message as it went out, its code and links wiped; undefined when it is not this member's. */
  messageOf: async (memberId: bigint, messageId: string) => {
    const row = await store.sentMessage(deps.db, memberId, messageId)
    if (!row) return undefined
    const { institution, origin } = deps
    return { row, wording: wordingOf(row, { institution, origin, now: row.sentAt ?? deps.now() }) }
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

const nameOf = (by: Actor): string =>
  by.kind === 'staff' ? `staff:${by.staffId}` : by.kind === 'system' ? `system:${by.task}` : by.kind
