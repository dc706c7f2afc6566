// Leave a phone or an e-mail, be told when it is your turn.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, later } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import * as store from './call-back.store.ts'
import {
  type CannotCallBack,
  type Contact,
  callBackLimits,
  contactKey,
  readContact,
} from './call-back.ts'
import { type Ticket, turnKeptFor } from './tickets.ts'

type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'seal' | 'open'>
  readonly notices: Pick<NoticesUseCases, 'say'>
}
const purpose = 'door call-back'
const by = { kind: 'system', task: 'door' } as const
const mostAtOnce = 200
type CannotAllow = Extract<CannotCallBack, 'too-many' | 'asked-before' | 'spent-for-today'>

type Asking = {
  readonly ticket: Ticket | undefined
  readonly contact: Contact
  readonly address: string
}
/**
 * Whether a contact may be noted: one of a ticket and of a contact a day, whatever it is for, and no more than the
 * whole door may say. `ok(false)`: not noted, and nobody is told so.
 */
export const callBackAllows =
  (deps: Pick<Deps, 'db' | 'now'>) =>
  async ({ ticket, contact, address }: Asking): Promise<Result<boolean, CannotAllow>> => {
    const allows = async (key: string, limit: keyof typeof callBackLimits) =>
      (await take(deps.db, `door call-back ${key}`, callBackLimits[limit], deps.now())).allowed
    const { channel } = contact
    if (!(await allows(`network ${address}`, 'network'))) return cannot('too-many')
    if (ticket && !(await allows(`ticket ${ticket.id}`, 'ticket'))) return cannot('asked-before')
    if (!(await allows(`contact ${contactKey(contact)}`, 'contact'))) return ok(false)
    if (!(await allows(channel, channel === 'sms' ? 'texts' : 'mails')))
      return cannot('spent-for-today')
    return ok(true)
  }

export const callBackUseCases = (deps: Deps) => ({
  /** Notes where to tell a ticket's holder. Whether another ticket left the same contact today is not said. */
  ask: async (asked: {
    ticket: Ticket | undefined
    contact: string
    lang: Lang
    address: string
  }): Promise<Result<void, CannotCallBack>> => {
    const { ticket, lang } = asked
    const read = readContact(asked.contact)
    if (!read.ok) return read
    if (!ticket) return cannot('no-ticket')
    const { channel, address } = read.value
    const now = deps.now()
    const allowed = await callBackAllows(deps)({ ...asked, contact: read.value })
    if (!allowed.ok) return allowed
    if (!allowed.value) return ok(undefined)
    const row = {
      id: newId(now.epochMilliseconds),
      ticketId: ticket.id,
      order: ticket.order,
      channel,
      lang,
      sealedContact: deps.secrets.seal(purpose, address),
    }
    await transaction(deps.db, (tx) => store.addCallBack(tx, row, now))
    return ok(undefined)
  },

  /** Tells those whose turn has come, in the transaction that called them. */
  sayDue: async (tx: Tx, frontier: number): Promise<void> => {
    const at = deps.now()
    for (const { channel, lang, sealedContact } of await store.takeDue(
      tx,
      frontier,
      at,
      mostAtOnce,
    )) {
      const address = deps.secrets.open(purpose, sealedContact)
      if (address === undefined) continue
      const args = { at: later(at, turnKeptFor) }
      const saying = { kind: 'your-turn', args, by } as const
      if (channel === 'sms')
        await deps.notices.say(tx, { ...saying, to: { channel, address, lang } })
      else await deps.notices.say(tx, { ...saying, to: { channel, address, lang } })
    }
  },
})
export type CallBackUseCases = ReturnType<typeof callBackUseCases>
