// `npm run job -- <name> …`: one job, then the end. Exit codes: 0 done, 1 refused, 2 used wrongly.
import { systemClock } from '../../foundation/time.ts'
import { CannotBackUp } from '../../platform/backup/tools.ts'
import { CannotConfigure, readConfig } from '../../platform/config.ts'
import { type Database, openOrJoinDatabase, roleOf } from '../../platform/databases.ts'
import { CannotStart } from '../../platform/embedded/embedded.ts'
import { migrate } from '../../platform/migrations.ts'
import { auditJob } from './audit-job.ts'
import { backupJob } from './backup-job.ts'
import { generateJob } from './generate-job.ts'
import { importJob } from './import-job.ts'
import { type JobRegister, runJob } from './jobs.ts'
import { migrateJob } from './migrate-job.ts'
import { reconcileJob } from './reconcile-job.ts'
import { reconcilePaymentsJob } from './reconcile-payments-job.ts'
import { restoreDrillJob } from './restore-drill-job.ts'
import { retentionJob } from './retention-job.ts'
import { staffJob } from './staff-job.ts'
import { statementsJob } from './statements-job.ts'
import { yieldsJob } from './yields-job.ts'

/** Every job there is. */
const jobs: JobRegister = {
  import: importJob,
  generate: generateJob,
  reconcile: reconcileJob,
  'reconcile-payments': reconcilePaymentsJob,
  'post-yields': yieldsJob,
  statements: statementsJob,
  'verify-audit': auditJob,
  migrate: migrateJob,
  backup: backupJob,
  'restore-drill': restoreDrillJob,
  retention: retentionJob,
  'invite-staff': staffJob,
}

const say = (line: string): void => console.log(line)
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

async function main(): Promise<number> {
  const config = readConfig(process.env)
  let opened: Database | undefined
  const databaseAsItIs = async () => {
    opened ??= await openOrJoinDatabase(config, (line) => complain(`· ${line}`))
    return opened
  }
  const database = async () => {
    const known = opened
    const { url, ownerUrl } = await databaseAsItIs()
    if (!known) await migrate(ownerUrl, roleOf(url))
    return opened!
  }
  try {
    return await runJob(jobs, process.argv.slice(2), {
      config,
      now: systemClock,
      database,
      databaseAsItIs,
      say,
      complain,
    })
  } finally {
    await opened?.stop()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  const told = [CannotConfigure, CannotStart, CannotBackUp].some((kind) => error instanceof kind)
  if (!told) throw error
  complain((error as Error).message)
  process.exitCode = 1
}
