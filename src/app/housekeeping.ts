// What waits for its hour is done. What is past its time goes by the table of retention.

import type { DeskUseCases } from '../modules/desk/desk.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import type { ProfileUseCases } from '../modules/profile/profile.usecases.ts'
import type { RegistrationUseCases } from '../modules/registration/registration.usecases.ts'
import type { SecondFactorsUseCases } from '../modules/second-factors/second-factors.usecases.ts'

type Rooms = {
  readonly desk: DeskUseCases
  readonly factors: SecondFactorsUseCases
  readonly logins: LoginsUseCases
  readonly notices: NoticesUseCases
  readonly profile: ProfileUseCases
  readonly registration: Pick<RegistrationUseCases, 'sendPutOff'>
}

/** By name, for the list of what is done every so often. */
export function housekeeping(rooms: Rooms) {
  const { desk, factors, logins, notices, profile, registration } = rooms
  return {
    'desk-alerts': { cron: '*/2 * * * *', run: () => desk.raiseAlerts() },
    'end-stale-calls': { cron: '*/10 * * * *', run: () => desk.endStaleCalls() },
    'settle-changes': { cron: '*/5 * * * *', run: () => profile.contact.settleDue() },
    'remind-changes': { cron: '*/5 * * * *', run: () => profile.contact.remindWaiting() },
    'settle-factor-resets': {
      cron: '*/5 * * * *',
      run: () => factors.settleResets(logins.loginById),
    },
    'dead-mailboxes': { cron: '*/5 * * * *', run: () => profile.checks.askAboutDead() },
    'work-mailboxes': { cron: '27 5 * * *', run: () => profile.checks.askAboutOld() },
    'put-off-registrations': { cron: '* * * * *', run: () => registration.sendPutOff() },
    'held-messages': { cron: '* * * * *', run: () => notices.releaseHeld() },
    'lost-messages': { cron: '*/5 * * * *', run: () => notices.requeueLost() },
  }
}
