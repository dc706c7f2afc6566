// The steps of a test run: a command that must end well, or a set of test files. Each has a time limit.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'

export type Tally = { passed: number; failed: number; skipped: number }

const root = join(import.meta.dirname, '../..')
const commandMinutes = 20
const testMinutes = 55

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs a tool of node_modules; its words are shown only when it fails. Counts as one test. */
export function command(name: string, tool: string, ...args: string[]): Promise<Tally> {
  const started = performance.now()
  const { promise, resolve } = Promise.withResolvers<Tally>()
  const child = spawn(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: commandMinutes * 60_000,
    killSignal: 'SIGKILL',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  child.on('error', (error) => {
    said += error.message
  })
  child.on('close', (code) => {
    const fine = code === 0
    console.log(`${fine ? '✔' : '✖'} ${name} (${seconds(started)})`)
    if (!fine) console.log(said.trim() || 'no answer in time')
    resolve({ passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 })
  })
  return promise
}

type TestError = Error & { cause?: unknown; failureType?: string }

function tell(file: string, name: string, error: TestError): void {
  const cause = error.cause instanceof Error ? error.cause : error
  console.log(`✖ ${file}${name.endsWith(file) ? '' : `: ${name}`}`)
  console.log((cause.stack ?? String(cause)).replaceAll(/^/gm, '    '))
}

/** Properties are tried with the same cases in every run of the suite; a file run by itself draws new ones each time. */
const sameCases = ['--import', join(import.meta.dirname, 'same-cases.ts')]
const hasProperties = (path: string) =>
  readFileSync(join(root, path), 'utf8').includes("from 'fast-check'")

/** Runs one test file in a process of its own, which is killed when its time is over. */
function testFile(path: string, limitMinutes: number): Promise<Tally> {
  const started = performance.now()
  const { promise, resolve } = Promise.withResolvers<Tally>()
  const signal = AbortSignal.timeout(Math.ceil(limitMinutes * 60_000))
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  let said = ''
  const events = run({
    files: [path],
    cwd: root,
    timeout: testMinutes * 60_000,
    forceExit: true,
    execArgv: hasProperties(path) ? sameCases : [],
    signal,
  })
  events.on('test:stderr', ({ message }) => {
    said += message
  })
  events.on('test:fail', ({ name, details }) => {
    const error = details.error as TestError
    if (error.failureType !== 'subtestsFailed') tell(path, name, error) // the child was told already
  })
  events.on('test:summary', ({ file, counts }) => {
    if (file) return // the last summary counts what the file's own leaves out: a crash
    tally.passed = counts.passed
    tally.skipped = counts.skipped + counts.todo
    tally.failed = counts.tests - counts.passed - tally.skipped
  })
  events.once('end', () => {
    if (signal.aborted) console.log(`✖ ${path}: not finished in ${Math.round(limitMinutes * 60)} s`)
    if (tally.passed + tally.failed + tally.skipped === 0) tally.failed = 1 // it proves nothing
    if (tally.failed > 0 && said) console.log(said.trimEnd().replaceAll(/^/gm, '    '))
    const mark = tally.failed === 0 ? '✔' : '✖'
    console.log(`  ${mark} ${path} (${tally.passed + tally.failed} tests, ${seconds(started)})`)
    resolve(tally)
  })
  events.resume()
  return promise
}

/** Runs test files, as many at once as there are cores. What is not begun in time counts as failed. */
export async function files(
  name: string,
  paths: readonly string[],
  limits: { suite: number; file: number },
): Promise<Tally> {
  const started = performance.now()
  const end = started + limits.suite * 60_000
  const total: Tally = { passed: 0, failed: 0, skipped: 0 }
  const waiting = [...paths]
  async function worker() {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const left = Math.min(limits.file, (end - performance.now()) / 60_000)
      if (left <= 0) console.log(`✖ ${path}: no time left in ${limits.suite} minutes`)
      const tally = left <= 0 ? { passed: 0, failed: 1, skipped: 0 } : await testFile(path, left)
      total.passed += tally.passed
      total.failed += tally.failed
      total.skipped += tally.skipped
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  const mark = total.failed === 0 ? '✔' : '✖'
  const sums = `${total.passed} passed, ${total.failed} failed`
  console.log(`${mark} ${name}: ${sums} (${seconds(started)})`)
  return total
}
