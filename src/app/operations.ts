// The operators' own rooms, joined: the record and its nightly look, and what they see of everybody else's.
import { filesRoutes } from '../channels/console/files.routes.ts'
import { messagesRoutes } from '../channels/console/messages.routes.ts'
import { retentionConsoleRoutes } from '../channels/console/retention.routes.ts'
import { staffConsoleRoutes } from '../channels/console/staff.routes.ts'
import { type TrailConsole, trailRoutes } from '../channels/console/trail.routes.ts'
import type { Check } from '../modules/audit/audit.usecases.ts'
import { broughtTask, broughtUseCases } from '../modules/imports/brought.usecases.ts'
import type { ImportsUseCases } from '../modules/imports/imports.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import type { NoticesDeps } from '../modules/notices/outbox.usecases.ts'
import { resendingUseCases } from '../modules/notices/resending.usecases.ts'
import { retentionRoutes } from '../modules/retention/retention.routes.ts'
import { retentionUseCases } from '../modules/retention/retention.usecases.ts'
import type { StaffUseCases } from '../modules/staff/staff.usecases.ts'
import { noteHead } from '../platform/anchors.ts'
import { transaction } from '../platform/db.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'
import { pulseOf } from './pulse.ts'

type Below = Omit<TrailConsole, 'colleagues'> & {
  readonly outbox: NoticesDeps
  readonly imports: ImportsUseCases
  readonly logins: LoginsUseCases
  readonly notices: NoticesUseCases
  readonly staff: StaffUseCases
}

const system = { kind: 'system', task: 'check-audit' } as const
const path = '/operacion/registro'

const wrongIn = ({ seq, auditId }: NonNullable<Check['wrong']>): string =>
  auditId ? `sello ${seq}, entrada ${auditId}` : `sello ${seq}`

/** The head goes where this database cannot reach: a file, the log, and the mailbox of every operator. */
async function told(base: Base, { notices, staff }: Below, check: Check): Promise<void> {
  const { head, wrong, finishedAt: at } = check
  if (wrong) base.log.error('the trail differs', { code: wrong.difference, line: `${wrong.seq}` })
  else {
    await noteHead(base.config.dataDir, at, head)
    base.log.info('the trail is whole', { reference: head })
  }
  const operators = await staff.operators(base.db)
  await transaction(base.db, async (tx) => {
    for (const { email: address } of operators) {
      const to = { channel: 'mail', address, lang: 'es' } as const
      const saying = { to, by: system }
      if (wrong) {
        const args = { at, reference: wrongIn(wrong), path }
        await notices.say(tx, { ...saying, kind: 'trail-broken', args })
      } else
        await notices.say(tx, { ...saying, kind: 'trail-sound', args: { at, line: head, path } })
    }
  })
}

/** Everything that waits for its seal, and not only the first thousand. */
async function sealAll({ audit }: Below, { log }: Base): Promise<void> {
  for (let rounds = 0; rounds < 300; rounds++) {
    const { sealed, head } = await audit.sealNext()
    if (sealed > 0) log.info('the trail was sealed', { reference: head, count: sealed })
    if (sealed < 1_000) return
  }
}

export function openOperations(base: Base, below: Below) {
  const colleagues = () => below.staff.colleagues()
  const retention = retentionUseCases(base)
  const messages = resendingUseCases({ ...below.outbox, audit: below.audit })
  const brought = broughtUseCases({ ...base, ...below })
  const routes: readonly Route[] = [
    ...filesRoutes({ ...below, brought, mostBytes: base.config.importBytes }),
    ...trailRoutes({ ...below, colleagues }),
    ...staffConsoleRoutes(below),
    ...messagesRoutes(messages),
    ...retentionRoutes,
    ...retentionConsoleRoutes(retention),
  ]
  const letGo = async (every: 'hour' | 'night') => {
    for (const { rule, cleared } of await retention.clear(every))
      if (cleared > 0n) base.log.info('past its time', { kind: rule, count: `${cleared}` })
  }
  const upkeep = {
    'seal-audit': { cron: '* * * * *', run: () => sealAll(below, base) },
    'check-audit': {
      cron: '41 2 * * *',
      run: async () => told(base, below, await below.audit.checkNext()),
    },
    [broughtTask]: { cron: '* * * * *', run: () => brought.workBrought() },
    retention: { cron: '7 * * * *', run: () => letGo('hour') },
    'retention-nightly': { cron: '27 3 * * *', run: () => letGo('night') },
    'review-staff': { cron: '11 5 * * *', run: () => below.staff.sleepUnreviewed() },
  }
  return { routes, upkeep, rooms: { retention }, pulse: pulseOf(base, below) }
}
