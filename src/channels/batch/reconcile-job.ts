import { centavos, pesos } from '../../foundation/money.ts'
import {
  type AccountSums,
  differenceText,
  reconcileUseCases,
  totalOf,
} from '../../modules/ledger/reconcile.usecases.ts'
import { openDb, openPool } from '../../platform/db.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'

const usage = 'reconcile'

function table(accounts: readonly AccountSums[]): string[] {
  const total = { ledgerAccount: 'total', ...totalOf(accounts) }
  const rows = [...accounts, total].map((one) => [
    one.ledgerAccount,
    pesos(centavos(one.credits)),
    pesos(centavos(one.debits)),
    pesos(centavos(one.debits - one.credits)),
  ])
  const all = [['cuenta contable', 'cargos', 'abonos', 'saldo'], ...rows]
  const wide = [0, 1, 2, 3].map((i) => Math.max(...all.map((row) => row[i]!.length)))
  return all.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(wide[i]!) : cell.padStart(wide[i]!))).join('  '),
  )
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  if (args.length > 0) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const { url } = await context.database()
  const db = openDb(openPool({ url, max: 2, applicationName: 'cimiento-reconcile' }))
  try {
    const outcome = await reconcileUseCases({ db, now: context.now }).compare()
    if (!outcome.ok) {
      context.complain('Otra comparación está en marcha: espera a que acabe.')
      return 1
    }
    const { accounts, difference, journals, entries } = outcome.value
    for (const line of table(accounts)) context.say(line)
    context.say(`${journals} pólizas, ${entries} asientos.`)
    if (!difference) {
      context.say('Cargos y abonos son iguales; subtotales, asientos y movimientos dicen lo mismo.')
      return 0
    }
    context.complain(differenceText(difference).es)
    return 1
  } finally {
    await db.destroy()
  }
}

export const reconcileJob: Job = {
  usage,
  says: 'compara la contabilidad consigo misma y con los movimientos; nombra la primera diferencia',
  run,
}
