// Leave a phone or an e-mail, be told at the next hour at which there is usually no line, if there is none then.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, earlier, type Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { readContact } from './call-back.ts'
import { callBackAllows } from './call-back.usecases.ts'
import { isAwake, nextQuietHour, type Week } from './quiet.ts'
import * as store from './reminders.store.ts'
import { type CannotRemind, patience } from './reminders.ts'
import type { Ticket } from './tickets.ts'

type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'seal' | 'open'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  /** How the days to come usually are, as this process knows it. */
  readonly week: () => Week
}
const purpose = 'door reminder'
const by = { kind: 'system', task: 'door' } as const
const mostAtOnce = 200

export const remindersUseCases = (deps: Deps) => {
  const allows = callBackAllows(deps)
  const nextQuiet = (): Instant | undefined => nextQuietHour(deps.week(), deps.now())
  return {
    week: deps.week,
    nextQuiet,

    /** When somebody will be told. Whether the same contact was left elsewhere today is not said. */
    ask: async (asked: {
      ticket: Ticket | undefined
      contact: string
      lang: Lang
      address: string
    }): Promise<Result<Instant, CannotRemind>> => {
      const read = readContact(asked.contact)
      if (!read.ok) return read
      const remindAt = nextQuiet()
      if (!remindAt) return cannot('not-measured')
      const allowed = await allows({ ...asked, contact: read.value })
      if (!allowed.ok) return allowed
      if (!allowed.value) return ok(remindAt)
      const { channel, address } = read.value
      const askedAt = deps.now()
      const row = {
        id: newId(askedAt.epochMilliseconds),
        channel,
        lang: asked.lang,
        sealedContact: deps.secrets.seal(purpose, address),
        askedAt,
        remindAt,
      }
      await transaction(deps.db, (tx) => store.addReminder(tx, row))
      return ok(remindAt)
    },

    /** Tells those whose hour has come, if it is quiet now and nobody is asleep. How many were told. */
    sayDue: async (): Promise<number> => {
      const now = deps.now()
      await store.forgetReminders(deps.db, earlier(now, patience))
      if (!isAwake(now) || (await store.isLine(deps.db))) return 0
      return transaction(deps.db, async (tx) => {
        const due = await store.takeReminders(tx, now, mostAtOnce)
        for (const { channel, lang, sealedContact } of due) {
          const address = deps.secrets.open(purpose, sealedContact)
          if (address === undefined) continue
          const saying = { kind: 'quiet-hour', args: {}, by } as const
          if (channel === 'sms')
            await deps.notices.say(tx, { ...saying, to: { channel, address, lang } })
          else await deps.notices.say(tx, { ...saying, to: { channel, address, lang } })
        }
        return due.length
      })
    },
  }
}
export type RemindersUseCases = ReturnType<typeof remindersUseCases>
