import { minutes } from '../../foundation/time.ts'
import { auditUseCases } from '../../modules/audit/audit.usecases.ts'
import { documentsUseCases } from '../../modules/documents/documents.usecases.ts'
import { triesUseCases } from '../../modules/door/tries.usecases.ts'
import { loansUseCases } from '../../modules/loans/loans.usecases.ts'
import { loginsUseCases } from '../../modules/logins/logins.usecases.ts'
import { noStops } from '../../modules/maintenance/maintenance.ts'
import { membersUseCases } from '../../modules/members/members.usecases.ts'
import { noticesUseCases } from '../../modules/notices/notices.usecases.ts'
import { parametersUseCases } from '../../modules/parameters/parameters.usecases.ts'
import { savingsUseCases } from '../../modules/savings/savings.usecases.ts'
import { silentSince } from '../../modules/sms-dialogue/silence.usecases.ts'
import { statementRunUseCases } from '../../modules/statements/run.usecases.ts'
import { readPeriod } from '../../modules/statements/statements.ts'
import { statementsUseCases } from '../../modules/statements/statements.usecases.ts'
import { tramitesUseCases } from '../../modules/tramites/tramites.usecases.ts'
import { openDb, openPool } from '../../platform/db.ts'
import { readInstitution } from '../../platform/institution.ts'
import { openJobs } from '../../platform/jobs.ts'
import { openLog } from '../../platform/log.ts'
import { openSecrets } from '../../platform/root-key.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'
import { openMeter } from './progress.ts'

const usage = 'statements PERIODO'

/** The rooms that print, on a pool and queues of this job's own. */
async function open({ config, now }: JobContext, url: string) {
  const pool = openPool({ url, max: 4, applicationName: 'cimiento-statements' })
  const db = openDb(pool)
  const jobs = await openJobs(url, { consuming: false })
  const base = { pool, db, now, jobs, secrets: openSecrets(config) }
  const institution = readInstitution(config.institutionFile)
  const outbox = { ...base, institution, origin: config.publicOrigin, demo: config.demo }
  const audit = auditUseCases(base)
  const documents = documentsUseCases({
    ...outbox,
    audit,
    tramites: tramitesUseCases(base),
    printing: (work) => work(),
    tryAt: triesUseCases(base).instantOf,
  })
  const loans = loansUseCases(base)
  const statements = statementsUseCases({
    ...outbox,
    loans,
    documents,
    savings: savingsUseCases(base),
    members: membersUseCases(base),
    parameters: parametersUseCases({ ...base, audit }),
  })
  const logins = loginsUseCases({ ...base, audit, deadlines: noStops })
  const notices = noticesUseCases({ ...outbox, log: openLog(config.logLevel), silentSince })
  const close = async () => {
    await jobs.stop(minutes(1))
    await pool.end()
  }
  return { run: statementRunUseCases({ db, loans, logins, notices, statements }).run, close }
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const [text = '', ...more] = args
  const period = readPeriod(text)
  if (!period || more.length > 0) {
    context.complain(`Uso: npm run job -- ${usage}`)
    context.complain('PERIODO: 2026-B5 para quien paga por nómina, 2026-10 para quien paga solo.')
    return 2
  }
  const { run: print, close } = await open(context, (await context.database()).url)
  const meter = openMeter(process.stderr, () => performance.now())
  const started = performance.now()
  try {
    const { looked, printed, broken } = await print(period, (so) =>
      meter.show(`estados de cuenta: ${so.printed}`, so.looked, so.whole),
    )
    meter.end()
    const seconds = Math.max(1, Math.trunc((performance.now() - started) / 1000))
    context.say(`Estados de cuenta de ${text}: ${printed} nuevos, ${looked} créditos vistos.`)
    context.say(`  ${Math.trunc(printed / seconds)} por segundo`)
    for (const loanId of broken) context.complain(`  sus movimientos no cuadran: crédito ${loanId}`)
    return broken.length === 0 ? 0 : 1
  } finally {
    await close()
  }
}

export const statementsJob: Job = {
  usage,
  says: 'hace el estado de cuenta de cada crédito que no lo tiene y avisa una vez; se puede cortar y seguir',
  run,
}
