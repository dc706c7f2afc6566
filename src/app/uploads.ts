// What people send, joined: who looks for malware, and what is looked at again.
import type { AuditUseCases } from '../modules/audit/audit.usecases.ts'
import { uploadsRoutes } from '../modules/uploads/uploads.routes.ts'
import { uploadsUseCases } from '../modules/uploads/uploads.usecases.ts'
import { scannerAt } from '../platform/files/scanner.ts'
import type { Base } from './base.ts'

export function openUploads(base: Base, audit: AuditUseCases) {
  const { malwareScanner, uploads: limits } = base.config
  const uploads = uploadsUseCases({ ...base, audit, scanner: scannerAt(malwareScanner), limits })
  return {
    uploads,
    routes: uploadsRoutes(uploads),
    upkeep: { 'check-uploads': { cron: '* * * * *', run: () => uploads.checkWaiting() } },
  }
}
