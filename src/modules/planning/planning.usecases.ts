import { type Clock, dayOf } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { ContributionsUseCases } from '../contributions/contributions.usecases.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { livesAbroad, recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import type { SavingsUseCases } from '../savings/savings.usecases.ts'
import type { JobExplained } from './job-change.ts'
import type { Standing } from './standing.ts'

export type PlanningDeps = {
  readonly db: Db
  readonly now: Clock
  readonly savings: Pick<SavingsUseCases, 'overview'>
  readonly contributions: Pick<ContributionsUseCases, 'ofYear'>
  readonly loans: Pick<LoansUseCases, 'ofMember'>
  readonly members: Pick<MembersUseCases, 'memberById'>
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly audit: Pick<AuditUseCases, 'record'>
}

export const planningUseCases = (deps: PlanningDeps) => ({
  /** Everything the planning tools start from, of one member, today. */
  standingOf: async (memberId: bigint): Promise<Standing> => {
    const today = dayOf(deps.now())
    const [overview, before, now, loans, member, login, parameters] = await Promise.all([
      deps.savings.overview(memberId),
      deps.contributions.ofYear({ memberId, year: today.year - 1 }),
      deps.contributions.ofYear({ memberId, year: today.year }),
      deps.loans.ofMember(memberId),
      deps.members.memberById(memberId),
      deps.logins.loginOfMember(deps.db, memberId),
      deps.parameters.current(),
    ])
    return {
      today,
      bornOn: overview.bornOn,
      sex: member?.sex ?? 'X',
      pensioner: member?.pensioner ?? false,
      abroad: login !== undefined && livesAbroad(login),
      savings: overview.savings,
      deposits: [...before.deposits, ...now.deposits],
      jobs: now.jobs,
      loans,
      parameters,
    }
  },

  /** Notes that a member told us that a job ended, and mails them their dates, without amounts. */
  tellJobChange: (memberId: bigint, told: JobExplained): Promise<void> =>
    transaction(deps.db, async (tx) => {
      const login = await deps.logins.loginOfMember(tx, memberId)
      if (!login) return
      const { loginId, email } = login
      const by = { kind: 'member', memberId, loginId } as const
      const { answers, payBy, pause, fund } = told
      const facts = { what: answers.what, endedOn: answers.endedOn.toString() }
      await deps.audit.record(tx, { by, memberId, act: 'job-change-told', facts })
      await deps.notices.say(tx, {
        to: { ...recipientOf(login), channel: 'mail', address: email },
        kind: 'job-change',
        args: {
          payBy: payBy.toString(),
          pauseUntil: pause.open ? pause.until.toString() : '',
          fundFrom: fund.open ? fund.from.toString() : '',
        },
        by,
      })
    }),
})

export type PlanningUseCases = ReturnType<typeof planningUseCases>
