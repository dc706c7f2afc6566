// The portal as `npm start` runs it, in a process of its own on a folder of its own: to be killed and started again.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

const main = join(import.meta.dirname, '../../src/app/main.ts')

/** One that ended meanwhile is no more there, or has no command line any more. */
function isServing(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main.ts')
  } catch {
    return false
  }
}

export class PortalProcess {
  readonly origin: string
  /** What it logged as an error, when LOG_LEVEL lets it: a line each. */
  readonly errors: string[] = []
  readonly #dataDir: string
  readonly #port: number
  readonly #variables: NodeJS.ProcessEnv
  #child: ChildProcess | undefined

  constructor(dataDir: string, port: number, variables: NodeJS.ProcessEnv = {}) {
    this.#dataDir = dataDir
    this.#port = port
    this.#variables = variables
    this.origin = `http://localhost:${port}`
  }

  /** Resolves when it says that it can serve. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [main], {
      env: {
        ...process.env,
        PORT: `${this.#port}`,
        METRICS_PORT: '0',
        DATA_DIR: this.#dataDir,
        LOG_LEVEL: 'silent',
        ...this.#variables,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('"level":50')) this.errors.push(line)
    })
    this.#child = child
    await this.ready(() => assert.equal(child.exitCode, null, 'the portal is running'))
  }

  /** Waits for /readyz, five minutes at most: a machine that does much else plays a cast slowly. */
  async ready(check: () => void = () => {}): Promise<void> {
    for (let left = 3_000; left > 0; left--) {
      check()
      const answer = await fetch(`${this.origin}/readyz`).catch(() => undefined)
      if (answer?.status === 200) return
      await pause(100)
    }
    assert.fail('the portal never got ready')
  }

  /** kill -9 of our process: its PostgreSQL lives on, and the next start adopts it. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await ended
  }

  /** Asks for every web process to be replaced; resolves when it says that this is done, or that it is not. */
  roll(): Promise<string> {
    const child = this.#child!
    return new Promise((done, failed) => {
      child.once('exit', () => failed(new Error('the portal is gone')))
      const listen = (text: Buffer) => {
        const said = /[^\n]*web process[^\n]*/.exec(text.toString())?.[0]
        if (said === undefined) return
        child.stdout!.off('data', listen)
        done(said)
      }
      child.stdout!.on('data', listen)
      child.kill('SIGHUP')
    })
  }

  /** The processes that this one started to serve people. */
  webProcesses(): readonly number[] {
    const pid = this.#child!.pid!
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    return text.split(' ').filter(Boolean).map(Number).filter(isServing)
  }

  /** kill -9 of PostgreSQL's postmaster. */
  killDatabase(): void {
    const found = readdirSync(this.#dataDir, { recursive: true, encoding: 'utf8' })
    const file = found.find((name) => name.endsWith('postmaster.pid'))
    assert.ok(file, 'a postmaster has its file')
    process.kill(Number(readFileSync(join(this.#dataDir, file), 'utf8').split('\n')[0]), 'SIGKILL')
  }

  /** Stops in good order, its database too. */
  async stop(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await ended
  }
}
