import { centavos, pesos } from '../../foundation/money.ts'
import { type Day, dayOf, day as toDay } from '../../foundation/time.ts'
import { differenceWords, placeWords, reasonWords } from '../../modules/deposits/deposits.words.ts'
import {
  type Difference,
  paymentReconciliationUseCases,
  type Reconciliation,
} from '../../modules/deposits/reconciliation.usecases.ts'
import { isDay } from '../../modules/imports/column.ts'
import { openDb, openPool } from '../../platform/db.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'

const usage = 'reconcile-payments [--day AAAA-MM-DD]'

/** The day asked for, yesterday when none is; undefined when something else was typed. */
function asked(args: readonly string[], { now }: JobContext): Day | undefined {
  const [flag, day, ...more] = args
  if (flag === undefined) return dayOf(now()).subtract({ days: 1 })
  return flag === '--day' && day && isDay(day) && more.length === 0 ? toDay(day) : undefined
}

const amount = (digits: string): string => pesos(centavos(BigInt(digits)))

/** One line: what, how much, and where it is told. */
export function differenceLine(one: Difference): string {
  const what = differenceWords[one.found].es
  const why = one.found === 'unmatched' ? `: ${reasonWords[one.why].es}` : ''
  const file = 'file' in one ? ` · ${one.file}` : ''
  const line = 'line' in one ? ` renglón ${one.line}` : ''
  const whose = 'partner' in one ? ` · ${one.partner}` : 'chain' in one ? ` · ${one.chain}` : ''
  const reference = 'reference' in one && one.reference !== '' ? ` · ${one.reference}` : ''
  return `${what}${why} · ${amount(one.amount)}${whose}${reference}${file}${line}`
}

function told(found: Reconciliation, context: JobContext): ExitCode {
  for (const { place, lines, amount: digits } of found.figures)
    context.say(
      `${placeWords[place].es.padEnd(32)} ${lines.padStart(9)} ${amount(digits).padStart(20)}`,
    )
  if (found.differenceCount === 0) {
    context.say(`El ${found.day} cierra en cero.`)
    return 0
  }
  for (const one of found.differences) context.complain(differenceLine(one))
  const { day, differenceCount, gap } = found
  context.complain(`El ${day} no cierra: ${differenceCount} diferencias, ${pesos(gap)}.`)
  return 1
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const day = asked(args, context)
  if (!day) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const { url } = await context.database()
  const db = openDb(openPool({ url, max: 2, applicationName: 'cimiento-reconcile' }))
  try {
    const { reconcile } = paymentReconciliationUseCases({ db, now: context.now })
    return told(await reconcile(day), context)
  } finally {
    await db.destroy()
  }
}

export const reconcilePaymentsJob: Job = {
  usage,
  says: 'concilia los pagos de un día con bancos, tiendas y contabilidad; nombra cada diferencia',
  run,
}
