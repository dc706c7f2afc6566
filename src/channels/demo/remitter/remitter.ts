// The portal's end of the partners' process: starts it, hands it commands, and knows where it listens.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Kept } from './books.ts'
import type { Heard } from './listener.ts'
import type { Beginning, FromRemitter, ToRemitter } from './remitter-process.ts'
import type { Command, PartnerShown, Told } from './teller.ts'
import type { Switches } from './troubles.ts'

export type RemitterState = {
  readonly partners: readonly PartnerShown[]
  readonly switches: Switches
  readonly transfers: readonly Kept[]
  readonly heard: readonly Heard[]
}
type Answers = { [K in Command['kind']]: K extends 'state' | 'behave' ? RemitterState : Told }

const program = join(import.meta.dirname, 'remitter-process.ts')
const patienceMs = 60_000

export class Remitter {
  #child: ChildProcess | undefined
  #origin: string | undefined
  #asked = 0
  readonly #waiting = new Map<number, (outcome: unknown) => void>()

  /** Starts it, or tells one that runs of other keys. */
  async start(beginning: Beginning): Promise<void> {
    this.#child ??= this.#opened()
    const listening = new Promise<void>((done, failed) => {
      const child = this.#child!
      const late = setTimeout(() => failed(new Error('the partners do not start')), patienceMs)
      const hear = (message: FromRemitter): void => {
        if (message.kind !== 'listening') return
        clearTimeout(late)
        child.off('message', hear)
        this.#origin = message.origin
        done()
      }
      child.on('message', hear)
    })
    this.#say({ kind: 'begin', beginning })
    await listening
  }

  #opened(): ChildProcess {
    const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    child.on('message', (message: FromRemitter) => {
      if (message.kind !== 'done') return
      this.#waiting.get(message.id)?.(message.outcome)
      this.#waiting.delete(message.id)
    })
    child.once('exit', () => {
      for (const tell of this.#waiting.values()) tell(undefined)
      this.#waiting.clear()
      if (this.#child === child) this.#child = undefined
    })
    return child
  }

  #say(message: ToRemitter): void {
    this.#child?.send(message)
  }

  /** Where a partner listens for callbacks; undefined until it runs. */
  addressOf(partnerId: string): string | undefined {
    return this.#origin && `${this.#origin}/socios/${partnerId}`
  }

  /** Undefined: it does not run, or knows no such transfer. */
  async ask<C extends Command>(command: C): Promise<Answers[C['kind']] | undefined> {
    if (!this.#child) return undefined
    const id = ++this.#asked
    const outcome = new Promise<unknown>((done) => this.#waiting.set(id, done))
    this.#say({ kind: 'do', id, command })
    return (await outcome) as Answers[C['kind']] | undefined
  }

  async close(): Promise<void> {
    const child = this.#child
    if (!child) return
    const gone = new Promise<void>((done) => child.once('exit', () => done()))
    child.disconnect()
    await gone
  }
}
