// What people send, joined: who looks for malware, and what is looked at again.
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import { recipientOf } from '../modules/logins/login.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import { uploadsRoutes } from '../modules/uploads/uploads.routes.ts'
import { uploadsUseCases } from '../modules/uploads/uploads.usecases.ts'
import { scannerAt } from '../platform/files/scanner.ts'
import type { Base } from './base.ts'

type Below = {
  readonly audit: AuditUseCases
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'say'>
}

export function openUploads(base: Base, { audit, logins, notices }: Below) {
  const { malwareScanner, uploads: limits } = base.config
  const uploads = uploadsUseCases({
    ...base,
    audit,
    scanner: scannerAt(malwareScanner),
    limits,
    tellRefused: async (tx, memberId) => {
      const login = await logins.loginOfMember(tx, memberId)
      if (!login) return
      const by = { kind: 'system', task: 'check-uploads' } as const
      const to = { ...recipientOf(login), channel: 'mail', address: login.email } as const
      await notices.say(tx, { kind: 'paper-refused', args: { path: '/mis-tramites' }, by, to })
    },
  })
  return {
    uploads,
    routes: uploadsRoutes(uploads),
    upkeep: { 'check-uploads': { cron: '* * * * *', run: () => uploads.checkWaiting() } },
  }
}
