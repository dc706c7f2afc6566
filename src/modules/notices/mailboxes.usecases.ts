import { type Tx, transaction } from '../../platform/db.ts'
import { type Returned, readReturned } from '../../platform/mail/returned.ts'
import { emailKey } from '../logins/login.ts'
import type { MessageState } from './delivery.ts'
import * as store from './mailboxes.store.ts'
import { afterBounce, weightOf } from './mailboxes.ts'
import { addEvent } from './notices.store.ts'
import type { NoticesDeps } from './outbox.usecases.ts'

type MailboxDeps = Pick<NoticesDeps, 'db' | 'now'>

/** One message to this mailbox came back with that reply. */
export async function noteBounce(
  deps: MailboxDeps,
  tx: Tx,
  address: string,
  reply: string,
): Promise<void> {
  const weight = weightOf(reply)
  if (weight === 'none') return
  const key = emailKey(address)
  const before = await store.lockMailbox(tx, key)
  await store.saveMailbox(tx, key, afterBounce(before, weight, deps.now()), reply)
}

const uuid = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/
/** Which message it is about: by the address it came back to, else by the headers it carries. */
function messageNamed({ returnKey, messageId }: Returned): string | undefined {
  const name = returnKey ?? messageId?.slice(1).split('@')[0] ?? ''
  const parts = uuid.exec(name)
  return parts ? parts.slice(1).join('-') : undefined
}

const nextStates: Readonly<Partial<Record<Returned['report']['action'], MessageState>>> = {
  failed: 'bounced',
  delivered: 'delivered',
}

type Noted = 'noted' | 'unknown' | 'too-early'

const noteReport = (
  deps: MailboxDeps,
  messageId: string,
  { action, status }: Returned['report'],
): Promise<Noted> =>
  transaction(deps.db, async (tx) => {
    const mail = await store.lockMail(tx, messageId)
    if (!mail) return 'unknown'
    if (mail.state === 'queued') return 'too-early'
    const state = nextStates[action]
    if (!state || mail.state !== 'sent') return 'noted'
    await store.setState(tx, messageId, state)
    await addEvent(tx, { messageId, at: deps.now(), state, reply: status })
    if (state === 'bounced') await noteBounce(deps, tx, mail.address, status)
    return 'noted'
  })

const batch = 100

export const mailboxUseCases = (deps: MailboxDeps) => ({
  /**
   * Takes note of a report that a mail server brings. The name of a message is a random number that only its
   * mail carries: who knows it has the mail. Brought again, it changes nothing. `too-early`: the sending itself
   * is not noted yet, and it has to be brought again.
   */
  noteReturned: async (message: string, to?: string): Promise<Noted | 'unreadable'> => {
    const returned = await readReturned(message, to)
    if (!returned) return 'unreadable'
    const messageId = messageNamed(returned)
    if (!messageId) return 'unknown'
    for (const waitMs of [0, 250, 1_000]) {
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      const noted = await noteReport(deps, messageId, returned.report)
      if (noted !== 'too-early') return noted
    }
    return 'too-early'
  },

  /** Its owner read there what we sent: a code or a link of ours came back from it. */
  mailboxAnswered: (tx: Tx, address: string): Promise<void> =>
    store.forgetMailbox(tx, emailKey(address)),

  /** Hands over the mailboxes found dead whose owners do not know yet, each once; returns how many. */
  tellDead: (tell: (tx: Tx, addressKey: string) => Promise<void>): Promise<number> =>
    transaction(deps.db, async (tx) => {
      const untold = await store.lockUntold(tx, batch)
      for (const key of untold) await tell(tx, key)
      await store.markTold(tx, untold, deps.now())
      return untold.length
    }),

  /** For operators: mailboxes of members that take no mail. */
  countDead: (): Promise<number> => store.countDead(deps.db),

  secondMailbox: (loginId: string): Promise<string | undefined> =>
    store.secondMailbox(deps.db, loginId),
  /** The mailbox that gets copies of what concerns safety, proven by a code; undefined takes it away. */
  setSecondMailbox: (tx: Tx, loginId: string, address: string | undefined): Promise<void> =>
    store.saveSecond(tx, loginId, address, deps.now()),
})
