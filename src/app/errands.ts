// What follows from imported files for members who have a login, each errand once for every file.
import { depositArrivals } from '../modules/contributions/arrivals.usecases.ts'
import { errandUseCases } from '../modules/errands/errands.usecases.ts'
import { paymentArrivals } from '../modules/loans/arrivals.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import type { ProfileUseCases } from '../modules/profile/profile.usecases.ts'
import type { Base } from './base.ts'

type Rooms = {
  readonly logins: LoginsUseCases
  readonly notices: NoticesUseCases
  readonly profile: ProfileUseCases
}

/** By name, for the list of what is done every so often. */
export function openErrands(base: Base, rooms: Rooms) {
  const { run } = errandUseCases(base)
  const payments = paymentArrivals({ ...base, ...rooms })
  const deposits = depositArrivals(rooms)
  const { jobChanges } = rooms.profile.checks
  return {
    'payments-arrived': { cron: '*/15 * * * *', run: () => run(payments) },
    'deposits-arrived': { cron: '*/15 * * * *', run: () => run(deposits) },
    'job-changes': { cron: '*/15 * * * *', run: () => run(jobChanges) },
  }
}
