// Sends what the outbox holds: claim, open the secret, hand over, note what came of it.
import { assert } from '../../foundation/result.ts'
import { type Instant, isPast, later, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import type { Delivery } from '../../platform/delivery.ts'
import { renderLetters } from '../../platform/mail/letter.ts'
import type { Mailer } from '../../platform/mail.ts'
import type { SmsGateway } from '../../platform/sms-gateway.ts'
import { type MessageState, nextTry } from './delivery.ts'
import { letterWords } from './mail.words.ts'
import { noteBounce } from './mailboxes.usecases.ts'
import { type Wording, wordingOf } from './notices.letters.ts'
import * as store from './notices.store.ts'
import { type NoticesDeps, sealPurpose } from './outbox.usecases.ts'
import { terms } from './terms.ts'
import { wayNow } from './writing.usecases.ts'

/** The lines out: only the process that delivers has them. */
export type Lines = {
  readonly mailer: Pick<Mailer, 'send'>
  readonly sms: Pick<SmsGateway, 'send' | 'state'>
}

/** As long as a job may take; a claim of a process that fell ends with it. */
const claim = minutes(1)

export type DeliveryUseCases = ReturnType<typeof deliveryUseCases>

/** The sending side, for the process that works the queue. */
export const deliveryUseCases = (deps: NoticesDeps, lines: Lines) => ({
  /** Sends one message once and notes what came of it. Safe to call twice: a claim keeps others out. */
  deliver: async (messageId: string): Promise<MessageState | 'not-ours'> => {
    const now = deps.now()
    const until = later(now, claim)
    const held = { now, until, beyond: later(until, claim) }
    const row = await store.claimMessage(deps.db, messageId, held)
    if (!row) return leftTo(deps, messageId)
    if (isPast(row.validUntil, now)) return ended(deps, row, 'failed', 'too-late')
    const way = await wayNow(deps, row)
    if (way.unsent) return ended(deps, row, 'dropped', way.unsent)
    if (way.waitsUntil) return putAside(deps, row, way.waitsUntil)
    const secret = row.sealedSecret ? deps.secrets.open(sealPurpose, row.sealedSecret) : undefined
    if (row.sealedSecret && secret === undefined) return ended(deps, row, 'failed', 'seal-broken')
    const { institution, origin } = deps
    const telling = { ...row, secret: secret && JSON.parse(secret) }
    const wording = wordingOf(telling, { institution, origin, now })
    const delivery = await handedOver(deps, lines, row, wording)
    if (delivery.outcome === 'sent')
      return ended(deps, row, 'sent', delivery.reply, wording.subject, delivery.ids)
    if (delivery.outcome === 'permanent')
      return ended(deps, row, 'bounced', delivery.reply, wording.subject)
    return tryLater(deps, row, delivery.reply)
  },

  /** For operators: whether texts can go out, and if not, why. */
  smsLine: () => lines.sms.state(),
})

/** Somebody else has it in hand. Should they fall with it, this job looks again when their claim is over. */
async function leftTo(deps: NoticesDeps, messageId: string): Promise<'not-ours'> {
  const channel = await store.claimedChannel(deps.db, messageId)
  if (channel)
    await transaction(deps.db, (tx) =>
      deps.jobs.enqueue(tx, channel, { messageId }, { after: claim }),
    )
  return 'not-ours'
}

async function handedOver(
  deps: NoticesDeps,
  { mailer, sms }: Lines,
  row: store.MessageRow,
  wording: Wording,
): Promise<Delivery> {
  const { address: to } = row
  if (row.channel === 'sms') return sms.send({ to, text: wording.text, reference: row.messageId })
  const [first, ...others] = wording.letters
  assert(first && row.header, 'a mail has a letter and a Message-ID')
  const note = deps.demo ? letterWords.demo[row.lang] : undefined
  const named = { messageId: row.header, returnKey: row.messageId.replaceAll('-', '') }
  return mailer.send({ to, ...named, ...renderLetters([first, ...others], note) })
}

/** No more tries: the state is noted, the secret is gone. */
export function ended(
  deps: NoticesDeps,
  { messageId, kind, channel, attempts, address }: store.MessageRow,
  state: MessageState,
  reply: string,
  subject: string | null = null,
  providerIds: readonly string[] = [],
): Promise<MessageState> {
  const now = deps.now()
  if (state !== 'sent' && state !== 'dropped')
    deps.log.warn('a message was not delivered', { kind, channel, code: reply, attempt: attempts })
  return transaction(deps.db, async (tx) => {
    await store.settleMessage(tx, messageId, now, { state, subject, providerIds })
    await store.addEvent(tx, { messageId, at: now, state, reply })
    if (channel === 'mail' && state === 'bounced') await noteBounce(deps, tx, address, reply)
    return state
  })
}

/** Its reader's quiet hours have begun while it waited for a try. */
async function putAside(
  deps: NoticesDeps,
  { messageId, kind }: store.MessageRow,
  waitsUntil: Instant,
): Promise<MessageState> {
  const validUntil = later(waitsUntil, terms[kind].usefulFor)
  await store.holdMessage(deps.db, messageId, { waitsUntil, validUntil })
  return 'queued'
}

/** Another try, with a growing wait, while the message is still of use. */
export async function tryLater(
  deps: NoticesDeps,
  row: store.MessageRow,
  reply: string,
): Promise<MessageState> {
  const now = deps.now()
  const { messageId } = row
  const nextAt = nextTry(row.attempts, row.validUntil, now, reply)
  if (!nextAt) return ended(deps, row, 'failed', reply)
  return transaction(deps.db, async (tx): Promise<MessageState> => {
    await store.requeueMessage(tx, messageId, nextAt)
    await store.addEvent(tx, { messageId, at: now, state: 'queued', reply })
    await deps.jobs.enqueue(tx, row.channel, { messageId }, { after: now.until(nextAt) })
    return 'queued'
  })
}
