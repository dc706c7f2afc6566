import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { auditUseCases, differenceWords } from '../../modules/audit/audit.usecases.ts'
import { differenceText, reconcileUseCases } from '../../modules/ledger/reconcile.usecases.ts'
import { asOfOneMoment } from '../../platform/backup/dump.ts'
import {
  differingMigrations,
  type Figures,
  figuresOf,
  oddFigures,
} from '../../platform/backup/figures.ts'
import { openRestored } from '../../platform/backup/restored.ts'
import { type About, aboutOf, backupsIn, checkSums } from '../../platform/backup/shelf.ts'
import { type Db, openDb, openPool } from '../../platform/db.ts'
import { shelfOf } from './backup-job.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'
import { optionsIn } from './options.ts'

const usage = 'restore-drill [RESPALDO] [--out DIR]'

/** What a drill found: a line for each look, and whether it was as it should be. */
type Finding = { readonly fine: boolean; readonly says: string }
const found = (fine: boolean, says: string): Finding => ({ fine, says })

/** The backup that was named, or the newest of the shelf. */
function chosen(args: readonly string[], context: JobContext): string | 'usage' | undefined {
  const given = optionsIn(args, ['out'])
  if (!given || given.words.length > 1) return 'usage'
  const shelf = shelfOf(given.options.get('out'), context)
  const [named] = given.words
  const newest = backupsIn(shelf).at(-1)
  if (named)
    return [resolve(named), join(shelf, named)].find((path) => existsSync(join(path, 'about.json')))
  return newest && join(shelf, newest)
}

async function sumsOf(backup: string): Promise<Finding> {
  const { files, bytes, wrong } = await checkSums(backup)
  const size = `${files} archivos, ${Math.trunc(bytes / 1_000_000)} MB`
  if (wrong.length === 0) return found(true, `Sumas de verificación: ${size}, todas iguales.`)
  return found(false, `Sumas de verificación: no coinciden ${wrong.slice(0, 5).join(', ')}`)
}

function countsOf({ from, to }: About, restored: Figures): Finding[] {
  const migrations = differingMigrations(to, restored)
  const odd = oddFigures(from, to, restored)
  const tables = Object.keys(restored.rows).length
  const rows = Object.values(restored.rows).reduce((sum, n) => sum + BigInt(n), 0n)
  const accounts = Object.keys(restored.accounts).length
  return [
    migrations.length === 0
      ? found(true, `Migraciones: ${restored.migrations.length}, las mismas.`)
      : found(false, `Migraciones que no están en ambos lados: ${migrations.join(', ')}`),
    odd.length === 0
      ? found(
          true,
          `Como se contó al respaldar: ${tables} tablas con ${rows} renglones, ${accounts} cuentas contables.`,
        )
      : found(
          false,
          `Cuentas que no dan: ${odd
            .slice(0, 5)
            .map(({ what, from: low, to: high, is }) => `${what} ${is} (entre ${low} y ${high})`)
            .join('; ')}`,
        ),
  ]
}

async function ledgerOf(reconcile: ReturnType<typeof reconcileUseCases>): Promise<Finding> {
  const outcome = await reconcile.compare()
  if (!outcome.ok) return found(false, 'Otra comparación está en marcha en el servidor restaurado.')
  const { journals, entries, difference } = outcome.value
  if (difference) return found(false, `Contabilidad: ${differenceText(difference).es}`)
  return found(
    true,
    `Contabilidad: ${journals} pólizas y ${entries} asientos; cargos y abonos son iguales, y los subtotales también.`,
  )
}

async function trailOf(audit: ReturnType<typeof auditUseCases>): Promise<Finding> {
  const verdict = await audit.verify()
  if (verdict.sound)
    return found(
      true,
      `Bitácora: entera, ${verdict.entries} entradas selladas. Cabeza ${verdict.head}`,
    )
  return found(false, `Bitácora: ${differenceWords[verdict.difference]}, sello ${verdict.seq}`)
}

async function looksAt(db: Db, about: About, context: JobContext): Promise<readonly Finding[]> {
  const reconcile = reconcileUseCases({ db, now: context.now })
  const restored = await asOfOneMoment(db, async (tx) => figuresOf(tx, await reconcile.sums(tx)))
  return [
    ...countsOf(about, restored),
    await ledgerOf(reconcile),
    await trailOf(auditUseCases({ db, now: context.now })),
  ]
}

async function drill(backup: string, context: JobContext): Promise<readonly Finding[]> {
  const about = aboutOf(backup)
  const sums = await sumsOf(backup)
  if (!sums.fine) return [sums]
  const began = performance.now()
  const restored = await openRestored(backup, (line) => context.complain(`· ${line}`))
  const url = restored.ownerUrl
  const db = openDb(openPool({ url, max: 2, applicationName: 'cimiento-drill' }))
  const seconds = Math.ceil((performance.now() - began) / 1000)
  try {
    const up = `Restaurado en un servidor nuevo, PostgreSQL ${restored.version}, en ${seconds} s.`
    return [sums, found(true, up), ...(await looksAt(db, about, context))]
  } finally {
    await db.destroy()
    await restored.close()
  }
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const backup = chosen(args, context)
  if (backup === 'usage') {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  if (!backup) {
    context.complain('No hay un respaldo entero ahí. Haz uno: npm run job -- backup')
    return 1
  }
  context.say(
    `Simulacro de restauración de ${basename(backup)}, hecho ${aboutOf(backup).startedAt}`,
  )
  const findings = await drill(backup, context)
  for (const { fine, says } of findings) context.say(`  ${fine ? '✔' : '✖'} ${says}`)
  if (findings.every(({ fine }) => fine)) {
    context.say('El respaldo sirve.')
    return 0
  }
  context.complain('El respaldo NO sirve: haz otro hoy y busca por qué.')
  return 1
}

export const restoreDrillJob: Job = {
  usage,
  says: 'restaura un respaldo (el último) en un servidor nuevo y compara sumas, cuentas, contabilidad y bitácora',
  run,
}
