// What the door is for: far more requests than the portal can answer, in an open loop from this process, and what
// becomes of who is inside, of who comes, and of the portal afterwards; with the door and without it.
import { request } from 'node:http'
import { freshDatabase } from '../test/harness/database.ts'
import { startChild } from './child.ts'
import { perProcessorSecond } from './load.ts'
import { type Answered, openLoop, slowest, type Visit } from './open-loop.ts'

const barMs = 250
const page = '/registro'
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const peopleInside = 400

type Portal = {
  readonly port: number
  readonly pid: number
  readonly cookies: readonly string[]
}

/** Comes in as a browser does, and keeps what proves its place. */
const comeIn = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    request({ port, path: page, headers: { 'user-agent': 'bench' } }, (answer) => {
      answer.resume()
      const lines = answer.headers['set-cookie'] ?? []
      resolve(lines.map((line) => line.split(';')[0]!).join('; '))
    })
      .once('error', reject)
      .end()
  })

async function openPortal(door: boolean) {
  const database = await freshDatabase()
  const child = await startChild('portal', {
    BENCH_DATABASE: database.url,
    BENCH_DOOR: door ? '1' : '0',
    DOOR_CAPACITY: `${peopleInside}`,
  })
  const cookies: string[] = []
  for (let i = 0; i < peopleInside; i++) cookies.push(await comeIn(child.port))
  const end = async () => {
    await child.stop()
    await database.drop()
  }
  return { port: child.port, pid: child.pid, cookies, end }
}

/** People inside ask for as much as the portal can do; whatever is offered beyond is the crowd. */
const visitOf =
  ({ cookies }: Portal, insideShare: number) =>
  (n: number): Visit => {
    const inside = Math.floor((n + 1) * insideShare) > Math.floor(n * insideShare)
    return inside
      ? { path: page, cookie: cookies[n % cookies.length]!, inside }
      : { path: page, inside }
  }

const fine = (answers: readonly Answered[]): boolean =>
  answers.every(({ status }) => status === 200) && slowest(answers) <= barMs

/** C: the highest rate at which every answer is a page and 99 of 100 come within 250 ms. */
async function capacityOf(portal: Portal): Promise<number> {
  let [low, high] = [0, 0]
  for (let rate = 100; rate <= 6_400; rate *= 2) {
    const answers = await openLoop(portal.port, { rate, seconds: 2, visit: visitOf(portal, 1) })
    if (!fine(answers)) {
      high = rate
      break
    }
    low = rate
  }
  for (let i = 0; i < 3 && high > 0; i++) {
    const rate = (low + high) / 2
    const answers = await openLoop(portal.port, { rate, seconds: 2, visit: visitOf(portal, 1) })
    if (fine(answers)) low = rate
    else high = rate
  }
  return low
}

function told(times: number, offered: number, answers: readonly Answered[]): string {
  const pages = answers.filter(({ status }) => status === 200)
  const refused = answers.filter(({ status }) => status === 503)
  const inside = answers.filter((one) => one.inside)
  const kept = inside.filter(({ status }) => status === 200).length
  const lost = answers.length - pages.length - refused.length
  const goodput = pages.length / (answers.length / offered)
  return [
    `${times} C (${offered.toFixed(0)}/s):`,
    `goodput ${goodput.toFixed(0)}/s,`,
    `p99 of pages ${slowest(pages).toFixed(0)} ms,`,
    `p99 of refusals ${slowest(refused).toFixed(0)} ms (${refused.length}),`,
    `people inside ${((100 * kept) / Math.max(1, inside.length)).toFixed(1)} % answered,`,
    `unanswered ${lost}`,
  ].join(' ')
}

/** What the processor pays for telling somebody to wait, against a page for somebody inside. */
async function costs({ port, pid, cookies }: Portal): Promise<string> {
  const load = { url: `http://127.0.0.1:${port}${page}`, seconds: 2, connections: 8 }
  const requests = cookies.map((cookie) => ({
    method: 'GET' as const,
    path: page,
    headers: { cookie, 'user-agent': 'bench' },
  }))
  const pages = await perProcessorSecond(pid, { ...load, requests })
  const refusals = await perProcessorSecond(pid, { ...load, status: 503 })
  const micro = (perSecond: number) => (1_000_000 / perSecond).toFixed(0)
  return `processor time: ${micro(refusals)} µs for a refusal, ${micro(pages)} µs for a page (ratio ${(refusals / pages).toFixed(1)})`
}

async function under(portal: Portal, capacity: number, name: string): Promise<string[]> {
  const lines: string[] = []
  for (const times of [0.8, 2, 3, 10]) {
    const rate = Math.ceil(capacity * times)
    const insideShare = Math.min(1, 1 / times)
    const visit = visitOf(portal, insideShare)
    lines.push(
      `${name}, ${told(times, rate, await openLoop(portal.port, { rate, seconds, visit }))}`,
    )
  }
  const after = await openLoop(portal.port, {
    rate: capacity / 2,
    seconds: 2,
    visit: visitOf(portal, 1),
  })
  lines.push(
    `${name}, right afterwards: p99 ${slowest(after).toFixed(0)} ms, all pages: ${fine(after)}`,
  )
  return lines
}

export async function run(): Promise<string[]> {
  const withDoor = await openPortal(true)
  try {
    const cost = await costs(withDoor)
    const capacity = await capacityOf(withDoor)
    const lines = [
      cost,
      `C ${capacity.toFixed(0)} pages a second`,
      ...(await under(withDoor, capacity, 'door')),
    ]
    const without = await openPortal(false)
    try {
      return [...lines, ...(await under(without, capacity, 'no door'))]
    } finally {
      await without.end()
    }
  } finally {
    await withDoor.end()
  }
}
