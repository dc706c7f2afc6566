// Writes a message with the decision that it follows from: to be sent now, after quiet hours, or never.
import type { Actor } from '../../foundation/actor.ts'
import { assert } from '../../foundation/result.ts'
import { isAfter, later } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { newId } from '../../platform/secrets.ts'
import { codePhone, emailKey, type Login, recipientOf } from '../logins/login.ts'
import * as choices from './choices.store.ts'
import {
  type ChosenTopic,
  heardDespiteAlto,
  isChosen,
  type Standing,
  sendableFrom,
  type Unsent,
  type Way,
  waysFor,
} from './choices.ts'
import { capKey } from './delivery.ts'
import { secondMailbox } from './mailboxes.store.ts'
import * as store from './notices.store.ts'
import type { Channel, ChosenKind, KindName, Recipient, Saying, Tidings } from './notices.ts'
import { type NoticesDeps, sealPurpose } from './outbox.usecases.ts'
import { terms } from './terms.ts'

type Written = {
  readonly to: Recipient & { readonly channel: Channel }
  readonly kind: KindName
  readonly args: object
  readonly secret?: object | undefined
  readonly by: Actor
}

/** One message. `waitsUntil`: it stays here till then. `unsent`: it is kept for its reader and never sent. */
export async function writeMessage(
  deps: NoticesDeps,
  tx: Tx,
  message: Written,
  { unsent, waitsUntil = deps.now() }: { unsent?: Unsent; waitsUntil?: Temporal.Instant },
): Promise<{ messageId: string }> {
  const now = deps.now()
  const { to, kind, secret } = message
  const messageId = newId(now.epochMilliseconds)
  const held = isAfter(waitsUntil, now)
  await store.insertMessage(tx, {
    messageId,
    toMember: to.memberId ?? null,
    loginId: to.loginId ?? null,
    channel: to.channel,
    kind,
    address: to.address,
    lang: to.lang,
    bothLangs: to.abroad ?? false,
    args: message.args as store.MessageRow['args'],
    sealedSecret: !unsent && secret ? deps.secrets.seal(sealPurpose, JSON.stringify(secret)) : null,
    saidBy: nameOf(message.by),
    state: unsent ? 'dropped' : 'queued',
    nextAt: waitsUntil,
    validUntil: later(waitsUntil, terms[kind].usefulFor),
    header: to.channel === 'mail' ? `<${messageId}@${deps.institution.dominio}>` : null,
    createdAt: now,
    waitsUntil: held ? waitsUntil : null,
  })
  if (unsent) await store.addEvent(tx, { messageId, at: now, state: 'dropped', reply: unsent })
  else if (!held) await deps.jobs.enqueue(tx, to.channel, { messageId })
  return { messageId }
}

/** Whether something that is said at once may go that way: ALTO first, then the limit of its recipient. */
async function refusalOf(
  deps: NoticesDeps,
  tx: Tx,
  { to, kind }: Written,
): Promise<Unsent | undefined> {
  const { topic, cap } = terms[kind]
  if (to.channel === 'sms' && !heardDespiteAlto(topic))
    if (await deps.silentSince(tx, to.address)) return 'alto'
  if (!cap) return undefined
  const taken = await take(tx, capKey(to.channel, kind, to.address), cap, deps.now())
  return taken.allowed ? undefined : 'over-limit'
}

/** The mailbox beside the one that signs in gets a copy of what concerns safety. */
async function copyAside(deps: NoticesDeps, tx: Tx, message: Written): Promise<void> {
  const { to, kind } = message
  if (to.channel !== 'mail' || !to.loginId || terms[kind].topic !== 'security') return
  const second = await secondMailbox(tx, to.loginId)
  if (!second || emailKey(second) === emailKey(to.address)) return
  const copy = { ...message, to: { ...to, address: second } }
  const unsent = await refusalOf(deps, tx, copy)
  if (!unsent) await writeMessage(deps, tx, copy, {})
}

/** As if texts of that topic had been asked for. */
const withTexts = <S extends Pick<Standing, 'choices'>>(kept: S, topic: ChosenTopic): S => ({
  ...kept,
  choices: { ...kept.choices, smsOn: [...kept.choices.smsOn, topic] },
})

const addressBy = (channel: Channel, login: Login): string =>
  channel === 'mail' ? login.email : (codePhone(login)?.e164 ?? '')

export const writingUseCases = (deps: NoticesDeps) => ({
  /**
   * Tells somebody something, in the caller's transaction: the row and its job exist only if that commits.
   * Over the recipient's limit, or after ALTO, it is kept as dropped and never sent; the caller's answer stays
   * the same.
   */
  say: async <K extends Exclude<KindName, ChosenKind>>(
    tx: Tx,
    saying: Saying<K>,
  ): Promise<{ messageId: string }> => {
    const { to, kind } = saying
    assert(terms[kind].channels.includes(to.channel), `${kind} does not go by ${to.channel}`)
    const unsent = await refusalOf(deps, tx, saying)
    const written = await writeMessage(deps, tx, saying, unsent ? { unsent } : {})
    if (!unsent) await copyAside(deps, tx, saying)
    return written
  },

  /** Tells a member something of a topic that they may choose: by the ways and at the hours they chose. */
  tell: async <K extends ChosenKind>(
    tx: Tx,
    login: Login,
    { kind, args, by, texts }: Tidings<K>,
  ): Promise<void> => {
    const { memberId, email } = login
    const { topic } = terms[kind]
    assert(isChosen(topic), `${kind} is not of a chosen topic`)
    const standing = await choices.standingOf(tx, memberId, emailKey(email))
    const kept = texts ? withTexts(standing, topic) : standing
    const phone = codePhone(login)?.e164
    const asksPhone = phone && (kept.mailboxDead || kept.choices.smsOn.includes(topic))
    const silentSince = asksPhone ? await deps.silentSince(tx, phone) : null
    const told: Standing = { ...kept, hasPhone: phone !== undefined, silentSince }
    const waitsUntil = sendableFrom(kept.choices.hours, deps.now())
    for (const { channel, unsent } of waysFor(topic, told)) {
      const to = { ...recipientOf(login), channel, address: addressBy(channel, login) }
      await writeMessage(deps, tx, { to, kind, args, by }, unsent ? { unsent } : { waitsUntil })
    }
  },
})

/**
 * What became of the way while a message waited: the member may have chosen otherwise, sent ALTO, or their
 * quiet hours have begun.
 */
export async function wayNow(
  deps: NoticesDeps,
  row: store.MessageRow,
): Promise<Way & { waitsUntil?: Temporal.Instant }> {
  const { topic } = terms[row.kind]
  const { channel, toMember: memberId, address } = row
  const now = deps.now()
  if (channel === 'sms' && !heardDespiteAlto(topic))
    if (await deps.silentSince(deps.db, address)) return { channel, unsent: 'alto' }
  if (!isChosen(topic) || memberId === null) return { channel }
  const { choices: chosen } = await choices.standingOf(deps.db, memberId, '')
  if (channel === 'mail' && chosen.mailOff.includes(topic)) return { channel, unsent: 'not-wanted' }
  const waitsUntil = sendableFrom(chosen.hours, now)
  return isAfter(waitsUntil, now) ? { channel, waitsUntil } : { channel }
}

const nameOf = (by: Actor): string =>
  by.kind === 'staff' ? `staff:${by.staffId}` : by.kind === 'system' ? `system:${by.task}` : by.kind
