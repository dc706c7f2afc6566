import type { DoorControlUseCases } from '../../modules/door/control.usecases.ts'
import type { ImportsUseCases } from '../../modules/imports/imports.usecases.ts'
import type { ReconcileUseCases } from '../../modules/ledger/reconcile.usecases.ts'
import type { NoticesUseCases } from '../../modules/notices/notices.usecases.ts'
import type { ProcessesUseCases } from '../../modules/processes/processes.usecases.ts'
import type { RegistrationUseCases } from '../../modules/registration/registration.usecases.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { SmsGateway } from '../../platform/sms-gateway.ts'
import { type Route, show, staffGet } from '../../platform/web.ts'
import { type NowProps, nowPage } from './now.pages.ts'
import { processesPage, processesPath } from './processes.pages.ts'

export type ConsoleDeps = {
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
  pulse(): Promise<Pick<NowProps, 'pulse' | 'check' | 'overdue'>>
}

export const consoleRoutes = (deps: ConsoleDeps): readonly Route[] => [
  staffGet('operator', '/operacion', async (v) => {
    const [inside, door, outbox, outcomes, deadMailboxes, jobs, newcomers, compared, pulse] =
      await Promise.all([
        deps.peopleInside(),
        deps.door.figures(),
        deps.notices.outboxState(),
        deps.notices.outcomesOfDay(),
        deps.notices.countDead(),
        deps.jobs.depths(),
        deps.registration.watch(),
        deps.reconcile.latest(),
        deps.pulse(),
      ])
    const line = deps.sms.state().link
    const waiting = { outbox, outcomes, deadMailboxes }
    const found = { inside, door, jobs, newcomers, compared }
    const parts = deps.parts.states()
    return show(nowPage(v.view, v.staff, { ...waiting, ...found, ...pulse, line, parts }))
  }),
  staffGet('operator', processesPath, async (v) =>
    show(processesPage(v.view, v.staff, await deps.processes.all())),
  ),
]
