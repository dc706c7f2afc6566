// What people send, joined: who looks for malware, and what is looked at again.
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import type { NoticesUseCases } from '../modules/notices/notices.usecases.ts'
import { tellingUseCases } from '../modules/tramites/telling.usecases.ts'
import { waysUseCases } from '../modules/tramites/ways.usecases.ts'
import { uploadsRoutes } from '../modules/uploads/uploads.routes.ts'
import { uploadsUseCases } from '../modules/uploads/uploads.usecases.ts'
import { scannerAt } from '../platform/files/scanner.ts'
import type { Base } from './base.ts'

type Below = {
  readonly audit: AuditUseCases
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'say' | 'tell'>
}

export function openUploads(base: Base, { audit, logins, notices }: Below) {
  const telling = tellingUseCases({ logins, notices, ways: waysUseCases({ ...base, notices }) })
  const { malwareScanner, uploads: limits } = base.config
  const uploads = uploadsUseCases({
    ...base,
    audit,
    scanner: scannerAt(malwareScanner),
    limits,
    tellRefused: telling.refused,
  })
  return {
    uploads,
    routes: uploadsRoutes(uploads),
    upkeep: { 'check-uploads': { cron: '* * * * *', run: () => uploads.checkWaiting() } },
  }
}
