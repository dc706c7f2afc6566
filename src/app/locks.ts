// What a member closes, opens and takes home by themselves, joined once.

import { consentsRoutes } from '../modules/consents/consents.routes.ts'
import { consentsUseCases } from '../modules/consents/consents.usecases.ts'
import { legalChanges, legalInForce } from '../modules/help/help.usecases.ts'
import { candadoRoutes } from '../modules/locks/candado.routes.ts'
import { candadoUseCases, type LocksDeps } from '../modules/locks/candado.usecases.ts'
import { helpingRoutes } from '../modules/locks/helping.routes.ts'
import { helpingUseCases } from '../modules/locks/helping.usecases.ts'
import { tellingUseCases } from '../modules/locks/telling.usecases.ts'
import { closingUseCases } from '../modules/rights/closing.usecases.ts'
import { exportsUseCases } from '../modules/rights/exports.usecases.ts'
import { rightsRoutes } from '../modules/rights/rights.routes.ts'
import type { Route } from '../platform/web.ts'
import { alone, early } from '../platform/web-helped.ts'
import type { Base } from './base.ts'
import type { Task } from './decisions.ts'
import { privacyRequests } from './request-places.ts'

type Rooms = Omit<LocksDeps, 'db' | 'now'>

export function openLocks(base: Base, rooms: Rooms) {
  const all = { ...base, ...rooms, tell: tellingUseCases(rooms) }
  const candado = candadoUseCases(all)
  const helping = helpingUseCases(all)
  const exports = exportsUseCases(all)
  const closing = closingUseCases(all)
  const consents = consentsUseCases({ ...all, inForce: legalInForce })
  const { logins } = rooms
  const rights = rightsRoutes({ exports, closing, logins, requests: privacyRequests })
  const routes: readonly Route[] = [
    ...candadoRoutes({ candado, logins }).map(alone),
    ...rights.map(alone).map(early),
    ...helpingRoutes(helping),
    ...consentsRoutes(consents, legalChanges),
  ]
  const decisions: Readonly<Record<string, Task>> = {
    'data-export': ({ exportId }) => exports.make(String(exportId)),
  }
  const upkeep = {
    'close-logins': { cron: '*/5 * * * *', run: () => closing.settle() },
    'sweep-exports': { cron: '23 4 * * *', run: () => exports.sweep() },
  }
  return { routes, decisions, upkeep, helping, rooms: { candado, closing, consents, exports } }
}
