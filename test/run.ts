// `npm test`, `npm run check` and `npm run golden`. The last line is always «N passed, N failed, N skipped».
// `npm test -- word` runs only the test files whose path holds the word.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from './run/batch.ts'
import { olderPostgres, prepareMachine } from './run/machine.ts'
import { withServer } from './run/servers.ts'
import { command, files } from './run/steps.ts'

const root = join(import.meta.dirname, '..')
process.chdir(root)
const total: Tally = { passed: 0, failed: 0, skipped: 0 }
const [first, ...rest] = process.argv.slice(2)
const quick = first === 'check'
const rewriting = first === 'golden' // the tests that compare with golden files write them instead
const word = (quick || rewriting ? rest[0] : first) ?? ''
if (rewriting) process.env.GOLDEN = '1'
const usesGolden = (path: string) => readFileSync(path, 'utf8').includes('harness/golden.ts')

const all = globSync('{src,db,test,bench}/**/*.test.ts')
  .filter((path) => path.includes(word) && (!rewriting || usesGolden(path)))
  .sort()
const onDatabase = all.filter((path) => /\.(db|web)\.test\.ts$/.test(path))
const inBrowser = all.filter((path) => path.startsWith(join('test', 'browser')))
const pure = all.filter((path) => !onDatabase.includes(path) && !inBrowser.includes(path))
/** They bring their own server, or measure what hangs on no server: a second round would prove nothing. */
const once = (path: string) =>
  path.startsWith(join('src', 'platform', 'embedded')) || path.startsWith(join('test', 'proofs'))

function add({ passed, failed, skipped }: Tally): void {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

async function suite(name: string, paths: readonly string[], limitMinutes: number): Promise<void> {
  if (paths.length > 0) add(await files(name, paths, { suite: limitMinutes, file: 60 }))
}

async function withoutDatabase(): Promise<void> {
  if (word === '' && !rewriting) {
    add(await command('types', 'tsc', '-p', '.'))
    add(await command('lint', 'biome', 'check', '.'))
    if (!quick) add(await command('dead code', 'knip', '--no-progress'))
  }
  await suite(quick ? 'house and rules' : 'house, rules and gallery', pure, 60)
}

async function stories(): Promise<void> {
  if (onDatabase.length + inBrowser.length === 0) return
  const twice = onDatabase.filter((path) => !once(path))
  const longestFirst = [...inBrowser, ...onDatabase.filter(once), ...twice]
  const again = rewriting ? [] : twice
  await withServer(() => suite('stories on PostgreSQL 18', longestFirst, 180))
  if (again.length > 0)
    await withServer(() => suite('stories on PostgreSQL 15', again, 120), olderPostgres)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(1)) // leaving stops the servers
if (!quick && !rewriting && !prepareMachine()) process.exit(2)
try {
  await withoutDatabase()
  if (!quick) await stories()
} catch (error) {
  console.log(`✖ the run itself broke: ${(error as Error).stack}`)
  total.failed += 1
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)
