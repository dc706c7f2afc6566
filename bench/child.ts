// A server of its own process: started, told of its port, stopped.
import { fork } from 'node:child_process'
import { join } from 'node:path'

export type Child = {
  readonly pid: number
  readonly port: number
  readonly said: unknown
  /** Sends a message, and waits for the answer. */
  ask<T>(message: object): Promise<T>
  stop(): Promise<void>
}

/** Starts `bench/<script>.ts`; it answers with `{ port, … }` once it serves. */
export async function startChild(
  script: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Child> {
  const child = fork(join(import.meta.dirname, `${script}.ts`), [], {
    env: { ...process.env, ...environment },
  })
  const said = await new Promise<{ port: number }>((ready, failed) => {
    child.once('message', (message) => ready(message as { port: number }))
    child.once('exit', (code) => failed(new Error(`bench/${script}.ts ended with ${code}`)))
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    pid: child.pid!,
    port: said.port,
    said,
    ask: <T>(message: object) =>
      new Promise<T>((answered, failed) => {
        child.once('message', (answer) => answered(answer as T))
        child.once('exit', () => failed(new Error(`bench/${script}.ts ended before it answered`)))
        child.send(message)
      }),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
