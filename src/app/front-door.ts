// The door and its line, joined: what each process remembers, its beat, its pages, and the server it stands in.
import { doorConsoleRoutes } from '../channels/console/door.routes.ts'
import { openDoor } from '../channels/web/door.ts'
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import { beatUseCases } from '../modules/door/beat.usecases.ts'
import { callBackUseCases } from '../modules/door/call-back.usecases.ts'
import { doorControlUseCases } from '../modules/door/control.usecases.ts'
import { doorRoutes } from '../modules/door/door.routes.ts'
import { doorUseCases } from '../modules/door/door.usecases.ts'
import { openMemory } from '../modules/door/memory.usecases.ts'
import { remindersUseCases } from '../modules/door/reminders.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { MaintenanceUseCases } from '../modules/maintenance/maintenance.usecases.ts'
import { stopTellingUseCases } from '../modules/maintenance/telling.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import { processesUseCases } from '../modules/processes/processes.usecases.ts'
import { snapshotsRoutes } from '../modules/snapshots/snapshots.routes.ts'
import type { SnapshotsUseCases } from '../modules/snapshots/snapshots.usecases.ts'
import type { Base } from './base.ts'
import type { Parts } from './parts.ts'

export function openFrontDoor(
  base: Base,
  parts: Pick<Parts, 'states'>,
  rooms: {
    audit: AuditUseCases
    logins: LoginsUseCases
    maintenance: MaintenanceUseCases
    notices: NoticesUseCases
    snapshots: SnapshotsUseCases
  },
) {
  const memory = openMemory()
  const capacity = base.config.doorCapacity
  const keeper = doorUseCases({ ...base, capacity }, memory)
  const callBack = callBackUseCases({ ...base, notices: rooms.notices })
  const reminders = remindersUseCases({ ...base, notices: rooms.notices, week: keeper.week })
  const beat = beatUseCases({ ...base, capacity, moved: callBack.sayDue }, memory)
  const control = doorControlUseCases({ ...base, capacity, audit: rooms.audit })
  const { serverFactory, state } = openDoor({ ...base, ...rooms, keeper })
  const processes = processesUseCases({ ...base, parts: parts.states, work: state })
  const stopTelling = stopTellingUseCases({ ...base, ...rooms })
  return {
    processes,
    door: { serverFactory, work: state, keeper, ...beat },
    control,
    routes: [
      ...doorRoutes(keeper, callBack, reminders),
      ...doorConsoleRoutes(control),
      ...snapshotsRoutes(rooms.snapshots),
    ],
    upkeep: {
      'tell-stops': { cron: '*/5 * * * *', run: () => stopTelling.tellComing() },
      'quiet-hours': { cron: '* * * * *', run: () => reminders.sayDue() },
    },
  }
}
