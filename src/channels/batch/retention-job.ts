import { ruleNames } from '../../modules/retention/retention.ts'
import { retentionUseCases } from '../../modules/retention/retention.usecases.ts'
import { ruleWords } from '../../modules/retention/retention.words.ts'
import { openDb, openPool } from '../../platform/db.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'

const usage = 'retention [--dry-run]'

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const [flag, ...more] = args
  if (more.length > 0 || (flag !== undefined && flag !== '--dry-run')) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const { url } = await context.database()
  const db = openDb(openPool({ url, max: 2, applicationName: 'cimiento-retention' }))
  try {
    const retention = retentionUseCases({ db, now: context.now })
    const counts = flag
      ? (await retention.due()).map(({ rule, due }) => [rule, due] as const)
      : (await retention.clear()).map(({ rule, cleared }) => [rule, cleared] as const)
    const found = new Map(counts)
    for (const rule of ruleNames)
      context.say(`${String(found.get(rule) ?? 0n).padStart(10)}  ${ruleWords[rule].what.es}`)
    context.say(flag ? 'Esto se borraría; no se borró nada.' : 'Esto se borró.')
    return 0
  } finally {
    await db.destroy()
  }
}

export const retentionJob: Job = {
  usage,
  says: 'borra lo que pasó su plazo de conservación; con --dry-run sólo lo cuenta',
  run,
}
