// What every room stands on: opened once, closed in order. Nothing here knows a rule of the product.
import type pg from 'pg'
import type { Clock } from '../foundation/time.ts'
import type { Config } from '../platform/config.ts'
import { type Db, openDb, openPool } from '../platform/db.ts'
import { type Institution, readInstitution } from '../platform/institution.ts'
import { type Jobs, openJobs } from '../platform/jobs.ts'
import { type Log, openLog } from '../platform/log.ts'
import type { Mailer } from '../platform/mail.ts'
import { openPasswords, type Passwords } from '../platform/passwords.ts'
import { openReads, type Reads } from '../platform/replica.ts'
import { openSecrets } from '../platform/root-key.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { SmsGateway } from '../platform/sms-gateway.ts'
import { openTraces, type Traces } from '../platform/traces.ts'

export type Base = {
  readonly config: Config
  readonly institution: Institution
  readonly log: Log
  readonly now: Clock
  readonly pool: pg.Pool
  readonly db: Db
  /** Where money that comes in is taken and put to use: a few connections of its own, which plan each statement once. */
  readonly till: Db
  /** Where pages of money are read: connections of their own, some of them to copies. */
  readonly reads: Reads
  readonly jobs: Jobs
  readonly secrets: Secrets
  readonly passwords: Passwords
  readonly mailer: Mailer
  readonly sms: SmsGateway
  readonly traces: Traces | undefined
}

export type Carriers = Pick<Base, 'mailer' | 'sms'>

/** As many payments as are put to use side by side, and machines that bring others meanwhile. */
const atTill = 8
const tillPlans = { plansOnce: true, prepares: true } as const

type Opening = {
  url: string
  now: Clock
  consuming: boolean
  carriers: Carriers
  log?: Log
  traced?: boolean
}

/**
 * Opens the base on a migrated database. `consuming`: whether this process also works on jobs; `traced`: whether it
 * tells traces, if there is somebody to tell.
 */
export async function openBase(config: Config, options: Opening): Promise<Base> {
  const { url, now, carriers } = options
  const traces = options.traced ? await openTraces(config.traces) : undefined
  const opened = openPool({ url, max: 10 })
  const pool = traces?.watch(opened) ?? opened
  return {
    config,
    now,
    institution: readInstitution(config.institutionFile),
    log: options.log ?? openLog(config.logLevel),
    pool,
    db: openDb(pool),
    till: openDb(openPool({ url, max: atTill, applicationName: 'cimiento-till', ...tillPlans })),
    reads: openReads(url, config.databaseReadUrl, traces),
    jobs: await openJobs(url, { consuming: options.consuming, traces }),
    secrets: openSecrets(config),
    passwords: await openPasswords(config.hashLimit),
    ...carriers,
    traces,
  }
}

/** When nothing works any more: the connections, then what is left to tell. */
export async function closeBase({ reads, till, db, traces }: Base): Promise<void> {
  await reads.close()
  await till.destroy()
  await db.destroy()
  await traces?.stop()
}
