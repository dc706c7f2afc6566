// The register of jobs. A job is a name, a line of help and a function; whoever adds one adds it to main.ts.
import type { Clock } from '../../foundation/time.ts'
import type { Config } from '../../platform/config.ts'
import type { Database } from '../../platform/databases.ts'

/** 0 done, 1 refused (it says why), 2 used wrongly. */
export type ExitCode = 0 | 1 | 2

export type JobContext = {
  config: Config
  now: Clock
  /** Opened when asked for, migrated, and closed when the job is over. */
  database: () => Promise<Database>
  /** As `database`, but with the schema as it stands: for what must not change what it looks at. */
  databaseAsItIs: () => Promise<Database>
  /** To the person: one line. */
  say: (line: string) => void
  /** What is wrong: one line, to the error stream. */
  complain: (line: string) => void
}

export type Job = {
  /** How it is typed, after `npm run job --`. */
  usage: string
  says: string
  run: (args: readonly string[], context: JobContext) => Promise<ExitCode>
}

export type JobRegister = Readonly<Record<string, Job>>

export const helpOf = (jobs: JobRegister): string =>
  Object.values(jobs)
    .map((job) => `  npm run job -- ${job.usage}\n      ${job.says}`)
    .join('\n')

/** Runs the job of that name. An unknown name, or none, is answered with the help. */
export async function runJob(
  jobs: JobRegister,
  [name = '', ...args]: readonly string[],
  context: JobContext,
): Promise<ExitCode> {
  const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined
  if (job) return job.run(args, context)
  context.complain(name === '' ? 'Falta decir qué trabajo.' : `No hay un trabajo «${name}».`)
  context.complain(helpOf(jobs))
  return 2
}
