import { dayOf, day as toDay } from '../../foundation/time.ts'
import { isDay } from '../../modules/imports/column.ts'
import { generatePayments, payersOf } from '../../modules/population/payments.usecases.ts'
import { generatePopulation } from '../../modules/population/population.usecases.ts'
import type { ExitCode, Job, JobContext } from './jobs.ts'
import { openMeter } from './progress.ts'

const usage =
  'generate --members N --seed S --out DIR [--as-of AAAA-MM-DD] [--payments N [--trouble POR-DIEZ-MIL]]'
const known = ['members', 'seed', 'out', 'as-of', 'payments', 'trouble']
/** One in a hundred goes wrong, unless something else is asked for. */
const usualTrouble = '100'

/** `--name value` pairs; undefined when something else was typed. */
function options(args: readonly string[]): ReadonlyMap<string, string> | undefined {
  const given = new Map<string, string>()
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i]!.replace(/^--/, '')
    const value = args[i + 1]
    if (!args[i]!.startsWith('--') || !known.includes(name) || value === undefined) return undefined
    given.set(name, value)
  }
  return given
}

function asked(args: readonly string[], context: JobContext) {
  const given = options(args)
  const [members, seed, dir] = ['members', 'seed', 'out'].map((name) => given?.get(name))
  const asOf = given?.get('as-of')
  const [payments = '0', trouble = usualTrouble] = ['payments', 'trouble'].map((n) => given?.get(n))
  if (![payments, trouble].every((n) => /^\d{1,8}$/.test(n)) || +trouble > 10_000) return undefined
  if (!members || !seed || !dir || !/^[1-9]\d{0,8}$/.test(members)) return undefined
  if (asOf !== undefined && !isDay(asOf)) return undefined
  return {
    members: Number.parseInt(members, 10),
    seed,
    dir,
    asOf: asOf === undefined ? dayOf(context.now()) : toDay(asOf),
    payments: Number.parseInt(payments, 10),
    troubled: Number.parseInt(trouble, 10),
  }
}

async function run(args: readonly string[], context: JobContext): Promise<ExitCode> {
  const what = asked(args, context)
  if (!what) {
    context.complain(`Uso: npm run job -- ${usage}`)
    return 2
  }
  const meter = openMeter(process.stderr, () => performance.now())
  const files = await generatePopulation({
    ...what,
    onProgress: (done) => meter.show('inventando personas', done, what.members),
  })
  if (what.payments > 0) {
    const { asOf: on, ...rest } = what
    files.push(...(await generatePayments({ ...rest, on }, payersOf(what))).files)
  }
  meter.end()
  context.say(`Se escribieron en ${what.dir}, en el orden en que se importan:`)
  for (const { name, kind, lines } of files) context.say(`  ${kind.padEnd(15)} ${name}  (${lines})`)
  return 0
}

export const generateJob: Job = {
  usage,
  says: 'inventa una población entera en archivos; misma semilla y fecha, mismos bytes',
  run,
}
