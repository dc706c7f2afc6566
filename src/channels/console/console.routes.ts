import type { AuditUseCases } from '../../modules/audit/audit.usecases.ts'
import type { DoorControlUseCases } from '../../modules/door/control.usecases.ts'
import type { ImportsUseCases } from '../../modules/imports/imports.usecases.ts'
import type { ReconcileUseCases } from '../../modules/ledger/reconcile.usecases.ts'
import type { NoticesUseCases } from '../../modules/notices/notices.usecases.ts'
import type { ProcessesUseCases } from '../../modules/processes/processes.usecases.ts'
import type { RegistrationUseCases } from '../../modules/registration/registration.usecases.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { SmsGateway } from '../../platform/sms-gateway.ts'
import { missing, type Route, show, staffGet } from '../../platform/web.ts'
import { importPage, importsPage, trailPage } from './console.pages.ts'
import { type NowProps, nowPage } from './now.pages.ts'
import { processesPage, processesPath } from './processes.pages.ts'

export type ConsoleDeps = {
  audit: AuditUseCases
  imports: ImportsUseCases
  notices: NoticesUseCases
  registration: Pick<RegistrationUseCases, 'watch'>
  reconcile: Pick<ReconcileUseCases, 'latest'>
  jobs: Jobs
  sms: SmsGateway
  parts: { states(): NowProps['parts'] }
  peopleInside(): Promise<number>
  door: Pick<DoorControlUseCases, 'figures'>
  processes: Pick<ProcessesUseCases, 'all'>
}

const shownImports = 50
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const consoleRoutes = (deps: ConsoleDeps): readonly Route[] => [
  staffGet('operator', '/operacion', async (v) => {
    const [inside, door, outbox, outcomes, deadMailboxes, jobs, newcomers, compared] =
      await Promise.all([
        deps.peopleInside(),
        deps.door.figures(),
        deps.notices.outboxState(),
        deps.notices.outcomesOfDay(),
        deps.notices.countDead(),
        deps.jobs.depths(),
        deps.registration.watch(),
        deps.reconcile.latest(),
      ])
    const line = deps.sms.state().link
    const waiting = { outbox, outcomes, deadMailboxes }
    const found = { inside, door, jobs, newcomers, compared }
    const parts = deps.parts.states()
    return show(nowPage(v.view, v.staff, { ...waiting, ...found, line, parts }))
  }),
  staffGet('operator', processesPath, async (v) =>
    show(processesPage(v.view, v.staff, await deps.processes.all())),
  ),
  staffGet('operator', '/operacion/importaciones', async (v) =>
    show(importsPage(v.view, v.staff, await deps.imports.latest(shownImports))),
  ),
  staffGet('operator', '/operacion/importaciones/:id', async (v) => {
    const id = v.params.id ?? ''
    const report = idForm.test(id) ? await deps.imports.reportOf(id) : undefined
    return report ? show(importPage(v.view, v.staff, report)) : missing
  }),
  staffGet('operator', '/operacion/registro', async (v) => {
    const [entries, chain] = await Promise.all([
      deps.audit.recent(v.query.antes),
      deps.audit.head(),
    ])
    return show(trailPage(v.view, v.staff, entries, chain))
  }),
]
