// The door and its line, joined: what each process remembers, its beat, its pages, and the server it stands in.
import { doorConsoleRoutes } from '../channels/console/door.routes.ts'
import { openDoor } from '../channels/web/door.ts'
import type { Stops } from '../channels/web/stops.ts'
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import { beatUseCases } from '../modules/door/beat.usecases.ts'
import { callBackUseCases } from '../modules/door/call-back.usecases.ts'
import { doorControlUseCases } from '../modules/door/control.usecases.ts'
import { doorRoutes } from '../modules/door/door.routes.ts'
import { doorUseCases } from '../modules/door/door.usecases.ts'
import { openMemory } from '../modules/door/memory.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import type { Base } from './base.ts'

export function openFrontDoor(
  base: Base,
  rooms: { audit: AuditUseCases; notices: NoticesUseCases; maintenance: Stops },
) {
  const memory = openMemory()
  const capacity = base.config.doorCapacity
  const keeper = doorUseCases({ ...base, capacity }, memory)
  const callBack = callBackUseCases({ ...base, notices: rooms.notices })
  const beat = beatUseCases({ ...base, capacity, moved: callBack.sayDue }, memory)
  const control = doorControlUseCases({ ...base, capacity, audit: rooms.audit })
  const { serverFactory, state } = openDoor({ ...base, keeper, maintenance: rooms.maintenance })
  return {
    door: { serverFactory, work: state, keeper, ...beat },
    control,
    routes: [...doorRoutes(keeper, callBack), ...doorConsoleRoutes(control)],
    upkeep: {
      'sweep-door': {
        cron: '7 4 * * *',
        run: async () => {
          await beat.sweep()
          await callBack.forget()
        },
      },
    },
  }
}
