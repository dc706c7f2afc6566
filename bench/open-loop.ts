// An open loop: requests leave at their hour, whether the ones before were answered or not, as people do.
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

export type Visit = { readonly path: string; readonly cookie?: string; readonly inside: boolean }
export type Answered = { readonly inside: boolean; readonly status: number; readonly ms: number }

const patienceMs = 10_000
const beatMs = 5

function ask(port: number, agent: Agent, { path, cookie, inside }: Visit): Promise<Answered> {
  const began = performance.now()
  return new Promise((resolve) => {
    const done = (status: number) => resolve({ inside, status, ms: performance.now() - began })
    const headers = { 'user-agent': 'bench', ...(cookie && { cookie }) }
    const sent = request({ port, path, agent, headers, timeout: patienceMs }, (answer) => {
      answer.resume()
      answer.once('end', () => done(answer.statusCode ?? 0))
      answer.once('error', () => done(0))
    })
    sent.once('timeout', () => sent.destroy())
    sent.once('error', () => done(0))
    sent.end()
  })
}

/** So many a second for so many seconds; `visit` says who is next. Every request that left is told of. */
export async function openLoop(
  port: number,
  about: { readonly rate: number; readonly seconds: number; visit(n: number): Visit },
): Promise<readonly Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2_000 })
  const answers: Promise<Answered>[] = []
  const began = performance.now()
  const wanted = about.rate * about.seconds
  while (answers.length < wanted) {
    const due = Math.min(wanted, ((performance.now() - began) / 1000) * about.rate)
    while (answers.length < due) answers.push(ask(port, agent, about.visit(answers.length)))
    await pause(beatMs)
  }
  const told = await Promise.all(answers)
  agent.destroy()
  return told
}

/** The slowest but for a hundredth, in milliseconds. */
export function slowest(answers: readonly Answered[], hundredth = 99): number {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  return times[Math.min(times.length - 1, Math.floor((times.length * hundredth) / 100))] ?? 0
}
