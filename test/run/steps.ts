// The steps of a test run: a command that must end well, or a set of test files. Each has a time limit.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { batch, type Tally } from './batch.ts'

const root = join(import.meta.dirname, '../..')
const commandMinutes = 20

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

/** They start, kill or measure processes, or drive a browser: each wants a process for itself. */
const alone = (path: string): boolean =>
  ['test/browser', 'test/proofs', 'src/platform/embedded'].some((folder) =>
    path.startsWith(join(folder)),
  )

/** Reading the product costs a process more than most files do; too many leave it big. */
const mostTogether = 8

/** Takes the files of the next process: fewer towards the end, so that nobody is left working by himself for long. */
function nextOf(waiting: string[]): readonly string[] {
  const share = Math.ceil(waiting.length / (4 * availableParallelism()))
  const first = waiting.findIndex(alone)
  const untilAlone = first === -1 ? waiting.length : Math.max(first, 1)
  return waiting.splice(0, Math.min(share, untilAlone, mostTogether))
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
    for (let some = nextOf(waiting); some.length > 0; some = nextOf(waiting)) {
      const left = Math.min(limits.file, (end - performance.now()) / 60_000)
      if (left <= 0) console.log(`✖ ${some.join(', ')}: no time left in ${limits.suite} minutes`)
      const tally =
        left <= 0 ? { passed: 0, failed: some.length, skipped: 0 } : await batch(some, left)
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
