// Reminds who pays for themselves, by the ways they chose, while something is due and nothing is on its way.
import { type Clock, dayOf } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { OutlookUseCases } from '../loans/outlook.usecases.ts'
import { duesNow } from '../loans/pay-choices.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { isOnItsWay, type PaymentSeen } from './payments-seen.ts'
import * as store from './reminders.store.ts'
import { dueOn, reminderOn } from './reminders.ts'

export type RemindersDeps = {
  readonly db: Db
  readonly now: Clock
  readonly outlook: Pick<OutlookUseCases, 'tell'>
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
  readonly paymentsOf: (memberId: bigint, loanId: bigint) => Promise<readonly PaymentSeen[]>
}
const by = { kind: 'system', task: 'payments-due' } as const
const batch = 200

export const remindersUseCases = (deps: RemindersDeps) => {
  /** Something is due, and no payment of it is on its way. */
  const owes = async ({ memberId, ordinal, loanId }: store.Candidate): Promise<boolean> => {
    const told = await deps.outlook.tell(memberId, `${ordinal}`)
    if (!told || told === 'no-loan') return false
    const { thisMonth, overdue } = duesNow(told.outlook, dayOf(deps.now()))
    if (thisMonth + overdue <= 0n) return false
    return !(await deps.paymentsOf(memberId, loanId)).some(isOnItsWay)
  }

  const remind = (one: store.Candidate, of: store.Reminder): Promise<boolean> =>
    transaction(deps.db, async (tx) => {
      if (!(await store.note(tx, { ...one, ...of, at: deps.now() }))) return false
      const login = await deps.logins.loginOfMember(tx, one.memberId)
      if (!login) return false
      const path = `/mi-credito/saldos-y-movimientos/opciones-de-pago?credito=${one.ordinal}`
      const args = { expiresOn: of.due.toString(), path }
      await deps.notices.tell(tx, login, { kind: 'payment-due', args, by })
      return true
    })

  return {
    /** Upkeep: everybody whose payment is due soon, each once for each time. Returns how many were told. */
    remindDue: async (): Promise<number> => {
      const today = dayOf(deps.now())
      const daysBefore = reminderOn(today)
      if (daysBefore === undefined) return 0
      const of = { due: dueOn(today), daysBefore }
      let told = 0
      for (let after = 0n; ; ) {
        const some = await store.candidates(deps.db, { ...of, after, most: batch })
        for (const one of some) if ((await owes(one)) && (await remind(one, of))) told++
        const last = some.at(-1)
        if (!last) return told
        after = last.loanId
      }
    },
  }
}
export type RemindersUseCases = ReturnType<typeof remindersUseCases>
