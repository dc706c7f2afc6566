// What follows from wanting to pay: the numbers sent along, a discount asked for, payments and where they are.
import { groupedLine } from '../../foundation/capture-line.ts'
import type { Mxn } from '../../foundation/money.ts'
import { groupedReference } from '../../foundation/payment-reference.ts'
import type { Clock, Day } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import { codePhone, recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import * as store from './discounts.store.ts'
import type { Ways } from './ways.ts'

export type PayingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly logins: Pick<LoginsUseCases, 'loginById'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly audit: Pick<AuditUseCases, 'record'>
}
const actorOf = ({ memberId, loginId }: MemberSession) =>
  ({ kind: 'member', memberId, loginId }) as const

/** A discount that a member asked for: that amount, that month, no later than that day. */
export type DiscountAsked = { readonly amount: Mxn; readonly through: Day }

export const payingUseCases = (deps: PayingDeps) => {
  const { db, now } = deps
  return {
    /** Whether a text can be sent to this member. */
    hasPhone: async ({ loginId }: MemberSession): Promise<boolean> => {
      const login = await deps.logins.loginById(db, loginId)
      return login !== undefined && codePhone(login) !== undefined
    },

    /** Sends reference and line to the member's own mail or phone; no amount is written out. */
    sendNumbers: (session: MemberSession, ways: Ways, via: 'mail' | 'sms', path: string) =>
      transaction(db, async (tx): Promise<boolean> => {
        const login = (await deps.logins.loginById(tx, session.loginId))!
        const phone = codePhone(login)?.e164
        if (via === 'sms' && !phone) return false
        const args = {
          reference: groupedReference(ways.reference),
          line: ways.line ? groupedLine(ways.line) : '—',
          expiresOn: ways.goodThrough.toString(),
          path,
        }
        const said = { kind: 'pay-numbers', args, by: actorOf(session) } as const
        const to = recipientOf(login)
        if (via === 'sms')
          await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: phone! } })
        else
          await deps.notices.say(tx, {
            ...said,
            to: { ...to, channel: 'mail', address: login.email },
          })
        return true
      }),

    /** Notes that the early-payoff discount is wanted for this month. Asked again it is the same. */
    askDiscount: (session: MemberSession, loan: Loan, asked: DiscountAsked): Promise<void> =>
      transaction(db, async (tx) => {
        const { memberId } = session
        const at = now()
        const added = await store.add(tx, {
          requestId: newId(at.epochMilliseconds),
          memberId,
          loanId: loan.loanId,
          month: asked.through.with({ day: 1 }),
          ...asked,
          askedAt: at,
        })
        if (!added) return
        const facts = { loan: `${loan.ordinal}`, through: asked.through.toString() }
        await deps.audit.record(tx, { by: actorOf(session), act: 'discount-asked', facts })
      }),

    /** Whether money of a day is enough for the discount that its member asked for. */
    isForDiscount: async (
      tx: Tx,
      paid: { memberId: bigint; loanId: bigint; amount: Mxn; on: Day },
    ): Promise<boolean> => {
      const asked = await store.askedFor(tx, paid)
      return asked !== undefined && paid.amount >= asked.amount
    },

    /** The discount asked for that counts on a day, if any: a payment of that amount is made for it. */
    discountAsked: (asked: { memberId: bigint; loanId: bigint; on: Day }, on: Db = db) =>
      store.askedFor(on, asked),
  }
}
export type PayingUseCases = ReturnType<typeof payingUseCases>
