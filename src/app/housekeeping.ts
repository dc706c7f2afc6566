// What waits for its hour is done, and what nobody can use any more is taken away.
import type { CodesUseCases } from '../modules/codes/codes.usecases.ts'
import type { HoldsUseCases } from '../modules/holds/holds.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import type { ProfileUseCases } from '../modules/profile/profile.usecases.ts'
import type { WaysBackUseCases } from '../modules/recovery/ways-back.usecases.ts'
import type { RegistrationUseCases } from '../modules/registration/registration.usecases.ts'
import type { SecondFactorsUseCases } from '../modules/second-factors/second-factors.usecases.ts'
import type { StaffUseCases } from '../modules/staff/staff.usecases.ts'
import { sweepLimits } from '../platform/limits.ts'
import type { Base } from './base.ts'
import type { openTexts } from './texts.ts'

type Rooms = Pick<Base, 'db' | 'now'> & {
  readonly codes: CodesUseCases
  readonly factors: SecondFactorsUseCases
  readonly holds: HoldsUseCases
  readonly logins: LoginsUseCases
  readonly notices: NoticesUseCases
  readonly profile: ProfileUseCases
  readonly registration: RegistrationUseCases
  readonly staff: StaffUseCases
  readonly texts: ReturnType<typeof openTexts>['texts']
  readonly waysBack: WaysBackUseCases
}

/** By name, for the list of what is done every so often. */
export function housekeeping(rooms: Rooms) {
  const { codes, factors, holds, logins, notices, profile, registration, staff, texts, waysBack } =
    rooms
  return {
    'settle-changes': { cron: '*/5 * * * *', run: () => profile.contact.settleDue() },
    'settle-factor-resets': {
      cron: '*/5 * * * *',
      run: () => factors.settleResets(logins.loginById),
    },
    'dead-mailboxes': { cron: '*/5 * * * *', run: () => profile.checks.askAboutDead() },
    'work-mailboxes': { cron: '27 5 * * *', run: () => profile.checks.askAboutOld() },
    'held-messages': { cron: '* * * * *', run: () => notices.releaseHeld() },
    'lost-messages': { cron: '*/5 * * * *', run: () => notices.requeueLost() },
    'staff-sessions': { cron: '17 * * * *', run: () => staff.sweep() },
    'staff-challenges': { cron: '7 * * * *', run: () => staff.sweepChallenges() },
    'member-challenges': { cron: '7 * * * *', run: () => factors.sweepChallenges() },
    'sweep-logins': { cron: '17 * * * *', run: () => logins.sweep() },
    'sweep-recoveries': { cron: '37 * * * *', run: () => waysBack.recovery.sweep() },
    'sweep-stop-links': { cron: '47 3 * * *', run: () => holds.sweepStopLinks() },
    'sweep-drafts': { cron: '57 * * * *', run: () => profile.contact.sweepDrafts() },
    'sweep-codes': { cron: '27 * * * *', run: () => codes.sweep() },
    'sweep-registrations': { cron: '47 * * * *', run: () => registration.sweep() },
    'sweep-limits': { cron: '47 * * * *', run: () => sweepLimits(rooms.db, rooms.now()) },
    'sweep-texts': { cron: '7 * * * *', run: () => texts.sweep() },
    'sweep-mailboxes': { cron: '37 4 * * *', run: () => notices.sweepMailboxes() },
  }
}
