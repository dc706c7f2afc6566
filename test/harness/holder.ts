// Holds an embedded server in a process of its own, so that a test can kill the one or the other.
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Embedded } from '../../src/platform/embedded/embedded.ts'

export type Holder = {
  child: ChildProcess
  /** Everything it told, a line each. */
  said: string[]
  /** Set once it is ready. */
  embedded?: Omit<Embedded, 'stop'>
  /** Why it refused to start. */
  refused?: string
  ended: Promise<unknown>
}

const script = `
  const { startEmbedded } = await import(process.env.EMBEDDED)
  const { dataDir, bin, uid } = JSON.parse(process.env.OPTIONS)
  if (uid) { process.setgroups([]); process.setgid(uid); process.setuid(uid) }
  try {
    const held = await startEmbedded({ dataDir, bin, say: (line) => console.log('say ' + line) })
    process.once('SIGTERM', () => held.stop().then(() => process.exit(0)))
    console.log('ready ' + JSON.stringify(held))
  } catch (error) {
    console.log('refused ' + error.message)
    process.exit(1)
  }
  setInterval(() => {}, 60_000)
`

/** Starts one and waits until it is ready or refuses. `uid`: become that user first (only root can). */
export async function hold(
  dataDir: string,
  options: { bin?: string; uid?: number } = {},
): Promise<Holder> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: {
      ...process.env,
      EMBEDDED: import.meta.resolve('../../src/platform/embedded/embedded.ts'),
      OPTIONS: JSON.stringify({ dataDir, ...options }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { promise: ended, resolve } = Promise.withResolvers<unknown>()
  child.once('exit', resolve)
  const holder: Holder = { child, said: [], ended }
  for await (const line of createInterface(child.stdout!)) {
    const [word] = line.split(' ', 1)
    const rest = line.slice(word!.length + 1)
    holder.said.push(rest)
    if (word === 'ready') holder.embedded = JSON.parse(rest)
    if (word === 'refused') holder.refused = rest
    if (word !== 'say') break
  }
  return holder
}

export async function release({ child, ended }: Holder): Promise<void> {
  child.kill('SIGTERM')
  await ended
}
