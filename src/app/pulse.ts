// The half hour before now by the minute, and what else the page of now asks of several rooms at once.
import type { Minute, Pulse } from '../channels/console/pulse.pages.ts'
import { earlier, minutes } from '../foundation/time.ts'
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import type { ImportsUseCases } from '../modules/imports/imports.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { StaffUseCases } from '../modules/staff/staff.usecases.ts'
import type { Base } from './base.ts'

type Below = {
  readonly audit: AuditUseCases
  readonly imports: ImportsUseCases
  readonly logins: LoginsUseCases
  readonly staff: StaffUseCases
}
const lookedBack = 30

export const pulseOf = (base: Pick<Base, 'now' | 'reads'>, below: Below) => {
  const byMinute = async (): Promise<readonly Minute[]> => {
    const now = base.now().round({ smallestUnit: 'minute', roundingMode: 'floor' })
    const since = earlier(now, minutes(lookedBack))
    const [entries, failures] = await Promise.all([
      below.audit.countByMinute(['signed-in', 'signed-in-new-device'], since),
      below.logins.wrongByMinute(since),
    ])
    return Array.from({ length: lookedBack }, (_, i) => {
      const at = since.add({ minutes: i })
      const key = at.epochMilliseconds
      return { at, entries: entries.get(key) ?? 0, failures: failures.get(key) ?? 0 }
    })
  }
  return async () => {
    const [minutes, files, [check], { overdue }] = await Promise.all([
      byMinute(),
      below.imports.lastAccepted(),
      below.audit.checks(1),
      below.staff.people(),
    ])
    const pulse: Pulse = {
      minutes,
      files,
      lagSeconds: base.reads.lags ? base.reads.lag() : undefined,
    }
    return { pulse, check, overdue }
  }
}
