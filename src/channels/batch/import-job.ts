import type { Progress } from '../../modules/imports/imports.ts'
import { importsUseCases } from '../../modules/imports/imports.usecases.ts'
import { refusalWords, reportWords } from '../../modules/imports/imports.words.ts'
import { fileKinds, isFileKind } from '../../modules/imports/kinds.ts'
import { reportText } from '../../modules/imports/report.ts'
import { openDb, openPool } from '../../platform/db.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'
import { openMeter } from './progress.ts'

const usage = 'import <kind> <file> [--dry-run]'
const stages: Record<Progress['stage'], string> = {
  fingerprint: 'identificando el archivo',
  reading: 'leyendo y revisando',
  posting: 'aplicando',
}

function asked(args: readonly string[]) {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const [kind = '', path, ...rest] = args.filter((arg) => !arg.startsWith('--'))
  if (!path || rest.length > 0 || flags.some((flag) => flag !== '--dry-run')) return undefined
  return isFileKind(kind) ? { kind, path, dryRun: flags.length > 0 } : undefined
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const what = asked(args)
  if (!what) {
    context.complain(`Uso: npm run job -- ${usage}`)
    context.complain(`Tipos: ${Object.keys(fileKinds).join(', ')}`)
    return 2
  }
  const { url } = await context.database()
  const pool = openPool({ url, max: 3, applicationName: 'cimiento-import' })
  const meter = openMeter(process.stderr, () => performance.now())
  try {
    const imports = importsUseCases({
      pool,
      db: openDb(pool),
      now: context.now,
      demo: context.config.demo,
    })
    const outcome = await imports.importFile({
      ...what,
      onProgress: ({ stage, done, whole }) => meter.show(stages[stage], done, whole),
    })
    meter.end()
    if (!outcome.ok) {
      context.complain(refusalWords[outcome.code].es)
      return 1
    }
    const { report, already } = outcome.value
    if (already) context.say('Este archivo ya se importó. Esto se dijo entonces:')
    context.say(reportText(report, reportWords('es')).trimEnd())
    return report.import.state === 'refused' ? 1 : 0
  } finally {
    await pool.end()
  }
}

export const importJob: Job = {
  usage,
  says: 'recibe un archivo entero, o nada; con --dry-run sólo lo revisa',
  run,
}
