// Test files in a process of their own, one after another, and what there is to tell about each when it ends.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'

export type Tally = { passed: number; failed: number; skipped: number }

const root = join(import.meta.dirname, '../..')
const together = join(import.meta.dirname, 'together.ts')
const testMinutes = 55

type TestError = Error & { cause?: unknown; failureType?: string }

function tell(file: string, name: string, error: TestError): void {
  const cause = error.cause instanceof Error ? error.cause : error
  console.log(`✖ ${file}: ${name}`)
  console.log((cause.stack ?? String(cause)).replaceAll(/^/gm, '    '))
}

/** Properties are tried with the same cases in every run of the suite; a file run by itself draws new ones each time. */
const sameCases = ['--import', join(import.meta.dirname, 'same-cases.ts')]
const hasProperties = (path: string) =>
  readFileSync(join(root, path), 'utf8').includes("from 'fast-check'")

const processOf = (paths: readonly string[], signal: AbortSignal) =>
  run({
    files: [together],
    argv: [...paths],
    cwd: root,
    timeout: testMinutes * 60_000,
    execArgv: paths.some(hasProperties) ? sameCases : [],
    signal,
  })

type Events = ReturnType<typeof processOf>
type Ended = Parameters<Parameters<Events['on']>[1]>[0]

/** Tells of every file as it ends; returns those that have not, have no test, or broke outside of their tests. */
function follow(events: Events, paths: readonly string[]): readonly string[] {
  const left = [...paths]
  let [tests, failed] = [0, 0]
  const ended = (isFine: boolean, { name, nesting, details }: Ended) => {
    if (details.type !== 'suite') {
      tests += 1
      if (!isFine) failed += 1
    } else if (nesting === 0) {
      const proves = tests > 0 && (isFine || failed > 0)
      if (proves) left.splice(left.indexOf(name), 1)
      const time = `${(details.duration_ms / 1000).toFixed(1)} s`
      console.log(`  ${isFine && proves ? '✔' : '✖'} ${name} (${tests} tests, ${time})`)
      tests = failed = 0
    }
  }
  events.on('test:pass', (one) => ended(true, one))
  events.on('test:fail', (one) => {
    const error = one.details.error as TestError
    const file =
      one.name === together ? 'the process' : relative(root, one.file ?? '').split('?')[0]!
    if (error.failureType !== 'subtestsFailed') tell(file, one.name, error) // the child was told already
    ended(false, one)
  })
  return left
}

/** Runs test files in one process, which is killed when its time is over. What did not end has failed. */
export function batch(paths: readonly string[], limitMinutes: number): Promise<Tally> {
  const { promise, resolve } = Promise.withResolvers<Tally>()
  const signal = AbortSignal.timeout(Math.ceil(limitMinutes * 60_000))
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  const events = processOf(paths, signal)
  const left = follow(events, paths)
  let said = ''
  events.on('test:stderr', ({ message }) => {
    said += message
  })
  events.on('test:summary', ({ file, counts }) => {
    if (file) return // the last summary counts what the process's own leaves out: a crash
    tally.passed = counts.passed
    tally.skipped = counts.skipped + counts.todo
    tally.failed = counts.tests - counts.passed - tally.skipped
  })
  events.once('end', () => {
    const limit = `${Math.round(limitMinutes * 60)} s`
    const why = signal.aborted ? `not finished in ${limit}` : 'it was cut short, or proves nothing'
    for (const path of left) console.log(`✖ ${path}: ${why}`)
    tally.failed += left.length
    if (tally.failed > 0 && said) console.log(said.trimEnd().replaceAll(/^/gm, '    '))
    resolve(tally)
  })
  events.resume()
  return promise
}
