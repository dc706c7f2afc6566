// A pay code goes to its owner, or to who will pay, by mail or by text. To one contact once a day, whoever sends it,
// within what the day may cost; what goes out names nobody (security rule 10).

import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf, days24 } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import { type Contact, contactKey, readContact } from '../door/call-back.ts'
import { codePhone, recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { linkPurpose } from './codes.usecases.ts'
import * as store from './pay-codes.store.ts'
import { groupedPayCode } from './pay-codes.ts'
import { stateOf } from './showing.usecases.ts'
import { idForm } from './transfers.store.ts'

export type SendingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'open'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly logins: Pick<LoginsUseCases, 'loginById'>
}

/** To whom: the member's own mail or phone, or a contact that was typed. */
export const ways = ['correo', 'celular', 'otro'] as const
export type Way = (typeof ways)[number]
export type CannotSend =
  | 'code-unknown'
  | 'code-not-live'
  | 'way-missing'
  | 'contact-missing'
  | 'contact-not-read'
  | 'no-phone'
  | 'sent-today'
  | 'spent-for-today'

const aDay = days24(1)
const limits = {
  contact: { points: 1, per: aDay },
  member: { points: 10, per: aDay },
  /** What sending codes may cost in a day, all members together. */
  texts: { points: 3_000, per: aDay },
  mails: { points: 30_000, per: aDay },
} as const

export const sendingUseCases = (deps: SendingDeps) => {
  const { db, now } = deps
  const contactOf = async (
    { loginId }: MemberSession,
    way: Way,
    typed: string,
  ): Promise<Result<Contact & { readonly own: boolean }, CannotSend>> => {
    if (way === 'otro') {
      const read = readContact(typed)
      if (read.ok) return ok({ ...read.value, own: false })
      return cannot(read.code === 'contact-missing' ? 'contact-missing' : 'contact-not-read')
    }
    const login = (await deps.logins.loginById(db, loginId))!
    if (way === 'correo')
      return ok({ channel: 'mail', address: login.email, own: true } as Contact & { own: boolean })
    const phone = codePhone(login)?.e164
    if (phone === undefined) return cannot('no-phone')
    return ok({ channel: 'sms', address: phone, own: true } as Contact & { own: boolean })
  }

  return {
    /** Sends a code that lives. Where it went is said to its sender alone. */
    send: async (
      session: MemberSession,
      asked: { codeId: string; way: string; typed: string; lang: 'es' | 'en' },
    ): Promise<Result<Contact['channel'], CannotSend>> => {
      const { memberId, loginId } = session
      const row = idForm.test(asked.codeId)
        ? await store.byId(db, memberId, asked.codeId)
        : undefined
      const token = row && deps.secrets.open(linkPurpose, row.sealedLink)
      if (!row || !token) return cannot('code-unknown')
      if (stateOf(row, now()) !== 'live') return cannot('code-not-live')
      const way = ways.find((one) => one === asked.way)
      if (!way) return cannot('way-missing')
      const found = await contactOf(session, way, asked.typed)
      if (!found.ok) return found
      const { channel, address, own } = found.value
      const allows = async (key: string, limit: keyof typeof limits) =>
        (await take(db, `pay-code ${key}`, limits[limit], now())).allowed
      if (!(await allows(`member ${memberId}`, 'member'))) return cannot('spent-for-today')
      if (!(await allows(`contact ${contactKey(found.value)}`, 'contact')))
        return cannot('sent-today')
      if (!(await allows(channel, channel === 'sms' ? 'texts' : 'mails')))
        return cannot('spent-for-today')
      const login = own ? await deps.logins.loginById(db, loginId) : undefined
      const whom = login ? recipientOf(login) : { lang: asked.lang, abroad: true }
      const saying = {
        kind: 'pay-code',
        args: { line: groupedPayCode(row.code), expiresOn: lastDay(row.expiresAt).toString() },
        by: { kind: 'member', memberId, loginId },
      } as const
      await transaction(db, (tx) =>
        channel === 'sms'
          ? deps.notices.say(tx, { ...saying, to: { ...whom, channel, address } })
          : deps.notices.say(tx, {
              ...saying,
              to: { ...whom, channel, address },
              secret: { link: `/pagar-desde-el-extranjero/${token}` },
            }),
      )
      return ok(channel)
    },
  }
}

/** It serves until that day ends. */
const lastDay = (expiresAt: Temporal.Instant) => dayOf(expiresAt).subtract({ days: 1 })

export type SendingUseCases = ReturnType<typeof sendingUseCases>
