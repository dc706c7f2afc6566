import { pesos } from '../../foundation/money.ts'
import { auditUseCases } from '../../modules/audit/audit.usecases.ts'
import { plainValue } from '../../modules/parameters/parameters.ts'
import { parametersUseCases } from '../../modules/parameters/parameters.usecases.ts'
import { markWords } from '../../modules/parameters/parameters.words.ts'
import { readMonth } from '../../modules/savings/yields.ts'
import { yieldsUseCases } from '../../modules/savings/yields.usecases.ts'
import { cannotPostWords } from '../../modules/savings/yields.words.ts'
import { openDb, openPool } from '../../platform/db.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'

const usage = 'post-yields AAAA-MM'

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const month = args.length === 1 ? readMonth(args[0]!) : undefined
  if (!month) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const { url } = await context.database()
  const pool = openPool({ url, max: 3, applicationName: 'cimiento-yields' })
  const base = { pool, db: openDb(pool), now: context.now }
  const audit = auditUseCases(base)
  try {
    const parameters = parametersUseCases({ ...base, audit })
    const outcome = await yieldsUseCases({ ...base, audit, parameters }).postMonth(month)
    if (!outcome.ok) {
      context.complain(cannotPostWords[outcome.code].es)
      return 1
    }
    const { lines, amount, rate } = outcome.value
    const percent = plainValue('savings-yield', rate.value)
    context.say(`Tasa: ${percent} % al año (${markWords[rate.mark].es}: ${rate.source})`)
    context.say(`Líneas asentadas: ${lines}. Suman ${pesos(amount)}.`)
    return 0
  } finally {
    await pool.end()
  }
}

export const yieldsJob: Job = {
  usage,
  says: 'asienta lo que el ahorro ganó en un mes; otra vez, solo la diferencia',
  run,
}
