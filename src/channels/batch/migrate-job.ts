import type { ExitCode, Job, JobContext } from './jobs.ts'

const usage = 'migrate'

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  if (args.length > 0) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const { version } = await context.database()
  context.say(`El esquema es el de esta versión (PostgreSQL ${version}).`)
  return 0
}

export const migrateJob: Job = {
  usage,
  says: 'pone el esquema al día sin parar el portal; lo que corre hoy sigue sirviendo sobre él',
  run,
}
