// Who is told of a planned stop before it comes, and when: those who pay by themselves, two days before, so that nobody
// finds the portal shut on the day of a payment.
import { type Duration, earlier, hours, type Instant, isPast } from '../../foundation/time.ts'
import type { MaintenanceWindow } from './maintenance.ts'

const toldBefore: Duration = hours(48)
/** A stop that is published later than this before it starts is told on the pages alone. */
const tooLate: Duration = hours(6)

/** Whether members are told of a stop by mail now: the whole portal closes, in two days at most. */
export const isToldOf = (
  { kind, parts, startsAt }: Pick<MaintenanceWindow, 'kind' | 'parts' | 'startsAt'>,
  now: Instant,
): boolean =>
  kind === 'closed' &&
  parts.includes('portal') &&
  isPast(earlier(startsAt, toldBefore), now) &&
  !isPast(earlier(startsAt, tooLate), now)
