// A job of `npm run job`, in a process of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../src/channels/batch/main.ts')

export type Ended = {
  readonly code: number | null
  readonly said: string
  readonly complained: string
}

/** `variables`: of the environment, over ours. */
export async function job(
  variables: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, DEMO: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, complained] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text
  })
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, said, complained }
}
