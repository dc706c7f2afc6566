import { auditUseCases, differenceWords, type Verdict } from '../../modules/audit/audit.usecases.ts'
import { notedHeads } from '../../platform/anchors.ts'
import { openDb, openPool } from '../../platform/db.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'

const usage = 'verify-audit [CABEZA]'

function told(verdict: Verdict, context: JobContext): ExitCode {
  if (verdict.sound) {
    context.say(`La cadena está entera: ${verdict.entries} entradas selladas.`)
    context.say(`Anota su cabeza fuera de esta máquina: ${verdict.head}`)
    return 0
  }
  const { difference, seq, auditId } = verdict
  context.complain(`La cadena no está entera: ${differenceWords[difference]}`)
  context.complain(`  sello ${seq}${auditId ? `, entrada ${auditId}` : ''}`)
  return 1
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const [noted, ...more] = args
  if (more.length > 0 || (noted !== undefined && !/^\d+:[0-9a-f]{64}$/.test(noted))) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const heads = [...(await notedHeads(context.config.dataDir)), ...(noted ? [noted] : [])]
  const { url } = await context.database()
  const db = openDb(openPool({ url, max: 2 }))
  try {
    return told(await auditUseCases({ db, now: context.now }).verify(...heads), context)
  } finally {
    await db.destroy()
  }
}

export const auditJob: Job = {
  usage,
  says: 'recorre la cadena de la bitácora y mira que sigan ahí las cabezas anotadas en DATA_DIR, y la que se diga',
  run,
}
