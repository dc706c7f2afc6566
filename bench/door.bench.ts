// What the door is for: far more people than the portal can answer. Pages of people who are signed in, on a database;
// then a crowd beside them, of people who wait as told and of machines that do not. The same with the limiter off, and
// with the stock plugin that sheds load; one process and two.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './child.ts'
import type { Crowd, Plan } from './crowd.ts'
import { chartOf } from './door-chart.ts'
import { emptied, every, openPortal, type Portal, type Variant } from './door-portal.ts'
import { perProcessorSecond, processorSeconds } from './load.ts'
import { populated } from './population.ts'

const barMs = 250
const seconds = Number(process.env.BENCH_SECONDS ?? 10)
const members = 10_000
/** Of C, what people inside ask for while a crowd comes: what the door is to keep them at. */
const insideShare = 0.8
const times = (process.env.BENCH_TIMES ?? '0.8,2,3,10').split(',').map(Number)
/** Which of the variants, for a short run; `two at work` is the door with two processes. */
const asked = process.env.BENCH_VARIANTS?.split(',')
/** Each stage with a partner's confirms; `BENCH_PARTNERS=both`: then again without, to tell what they take. */
const asWell = process.env.BENCH_PARTNERS === 'both' ? [true, false] : [true]
const variants = every.filter((one) => !asked || asked.includes(one))

/** The crowd is a process of its own, new for every stage. */
async function crowd(plan: Plan): Promise<Crowd> {
  const child = await startChild('crowd')
  const told = await child.ask<Crowd>(plan)
  await child.stop()
  return told
}

/** Residents of memory of those processes together, in MB. */
const memoryOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return sum + Number(kilobytes ?? 0) / 1024
  }, 0)

const ofPeople = ({ port, inside }: Portal, rate: number, lasts: number): Plan => ({
  port,
  seconds: lasts,
  inside: { people: inside, rate },
  newcomers: 0,
  flood: 0,
})
const isFine = ({ kinds, pagesP99, confirms }: Crowd): boolean =>
  kinds.inside.pages === kinds.inside.offered &&
  pagesP99 <= barMs &&
  confirms.pages === confirms.offered &&
  confirms.refused === 0 &&
  confirms.p99 <= barMs

const searchSeconds = 4
/** Whether everybody is served in time at that rate; one bad stretch of the machine does not count. */
async function bears(portal: Portal, rate: number, partner = false): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const plan = ofPeople(portal, rate, searchSeconds)
    if (isFine(await crowd(partner ? { ...plan, confirms: portal.confirms(searchSeconds) } : plan)))
      return true
  }
  return false
}

const partsOfC = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4] as const
/** C while a partner confirms: what is left for people when all of its transfers are done in time as well. */
async function besidePartner(portal: Portal, capacity: number): Promise<number> {
  for (const part of partsOfC)
    if (await bears(portal, capacity * part, true)) return capacity * part
  return capacity * partsOfC.at(-1)!
}

/** C: the highest rate at which every answer is a page and 99 of 100 come within 250 ms. */
async function capacityOf(portal: Portal): Promise<number> {
  if (process.env.BENCH_C) return Number(process.env.BENCH_C)
  let [low, high] = [100, 0]
  for (let rate = 200; rate <= 6_400 && !high; rate *= 2) {
    if (await bears(portal, rate)) low = rate
    else high = rate
  }
  for (let i = 0; i < 3 && high; i++) {
    const rate = (low + high) / 2
    if (await bears(portal, rate)) low = rate
    else high = rate
  }
  return low
}

export type Stage = {
  readonly variant: string
  readonly times: number
  /** Pages a second ÷ C. */
  readonly goodput: number
  readonly pagesP99: number
  readonly refusalsP99: number
  /** Of what people inside asked for, the hundredths that were pages. */
  readonly insideKept: number
}

/** Seconds after the crowd is gone until people inside are served as before; 10 where it took longer. */
async function recoveryOf(portal: Portal, capacity: number): Promise<number> {
  for (let second = 0; second < 10; second++)
    if (isFine(await crowd(ofPeople(portal, capacity * insideShare, 1)))) return second
  return 10
}

const confirmsLine = ({ confirms }: Crowd): string => {
  const { offered, pages, refused, afterwards, p50, p99 } = confirms
  if (offered === 0) return 'no partner,'
  return `${pages} of ${offered} confirms of a partner done (${refused} were told to wait first, ${afterwards} done when the crowd had stopped), p50 ${p50.toFixed(0)} p99 ${p99.toFixed(0)} ms,`
}

async function stageOf(
  portal: Portal,
  about: { capacity: number; variant: string; times: number; partners: boolean },
) {
  const { capacity } = about
  const beyond = Math.max(0, about.times - insideShare) * capacity
  const plan = {
    ...ofPeople(portal, capacity * Math.min(insideShare, about.times), seconds),
    newcomers: beyond * 0.2,
    flood: beyond * 0.7, // who waits looks again: the rest of what is offered
    ...(about.partners && { confirms: portal.confirms(seconds) }),
  }
  const used = portal.pids.map(processorSeconds)
  const before = memoryOf(portal.pids)
  const told = await crowd(plan)
  const processor = portal.pids.reduce((sum, pid, i) => sum + processorSeconds(pid) - used[i]!, 0)
  const after = memoryOf(portal.pids)
  const recovery = await recoveryOf(portal, capacity)
  const all = Object.values(told.kinds)
  const sum = (of: 'offered' | 'pages' | 'refused' | 'lost') =>
    all.reduce((total, one) => total + one[of], 0)
  const { inside } = told.kinds
  const stage: Stage = {
    variant: about.variant,
    times: about.times,
    goodput: sum('pages') / told.seconds / capacity,
    pagesP99: told.pagesP99,
    refusalsP99: told.refusalsP99,
    insideKept: (100 * inside.pages) / Math.max(1, inside.offered),
  }
  const line = [
    `${about.variant}, ${about.times} C (${(sum('offered') / seconds).toFixed(0)} a second came):`,
    `goodput ${stage.goodput.toFixed(2)} C,`,
    `pages p99 ${told.pagesP99.toFixed(0)} ms,`,
    `${sum('refused')} refusals p50 ${told.refusalsP50.toFixed(0)} p99 ${told.refusalsP99.toFixed(0)} ms,`,
    `people inside ${stage.insideKept.toFixed(1)} % answered,`,
    `lost ${sum('lost')},`,
    confirmsLine(told),
    `processor ${(processor / told.seconds).toFixed(2)},`,
    `memory ${before.toFixed(0)} → ${after.toFixed(0)} MB,`,
    `well again after ${recovery} s${told.tailSeconds > 1 ? `, asked ${told.tailSeconds.toFixed(0)} s later, when the partner was done` : ''}`,
  ].join(' ')
  process.stderr.write(`· ${line}\n`)
  for (const [what, count] of Object.entries(told.lost))
    process.stderr.write(`  ${count} × ${what}\n`)
  return { stage, line }
}

/** What the processor pays for telling somebody to wait, against a page for somebody inside. */
async function costs({ port, pids, inside }: Portal): Promise<string> {
  const load = { url: `http://127.0.0.1:${port}/inicio`, seconds: 3, connections: 8 }
  const headers = (cookie: string) => ({ cookie, 'user-agent': 'bench' })
  const requests = inside.map((cookie) => ({
    method: 'GET' as const,
    path: '/inicio',
    headers: headers(cookie),
  }))
  const pages = await perProcessorSecond(pids[0]!, { ...load, requests })
  const refusals = await perProcessorSecond(pids[0]!, { ...load, status: 503 })
  const micro = (perSecond: number) => (1_000_000 / perSecond).toFixed(0)
  return `processor of the portal: ${micro(refusals)} µs for a refusal, ${micro(pages)} µs for Inicio (ratio ${(refusals / pages).toFixed(1)})`
}

export async function run(): Promise<string[]> {
  const database = await populated(members)
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-door-'))
  const secrets = join(dir, 'secrets')
  writeFileSync(secrets, randomBytes(32).toString('base64'))
  const lines: string[] = []
  const stages: Stage[] = []
  let [alone, beside] = [0, 0]
  const take = async (variant: Variant, workers: number) => {
    await emptied(database.ownerUrl)
    const about = { url: database.url, secrets, variant, workers }
    const portal = await openPortal({
      ...about,
      stages: times.length,
      seconds,
      searched: partsOfC.length * 3 * searchSeconds,
    })
    try {
      if (variant === 'door' && workers === 1) lines.push(await costs(portal))
      const capacity = variant === 'door' ? await capacityOf(portal) : alone
      if (variant === 'door')
        lines.push(
          `C with ${workers} at work: ${capacity.toFixed(0)} pages a second${workers > 1 ? ` (${(capacity / alone).toFixed(2)} of one, bar 1.3)` : ''}`,
        )
      if (workers === 1 && variant === 'door') alone = capacity
      if (variant === 'door') beside = await besidePartner(portal, capacity)
      if (beside < capacity)
        lines.push(`C while a partner confirms: ${beside.toFixed(0)} pages a second`)
      const name = workers > 1 ? `${variant}, ${workers} at work` : variant
      for (const n of times)
        for (const partners of asWell) {
          const about = {
            capacity: partners ? beside : capacity,
            variant: name,
            times: n,
            partners,
          }
          const { stage, line } = await stageOf(portal, about)
          if (partners === asWell[0]) stages.push(stage)
          lines.push(line)
        }
    } finally {
      await portal.stop()
    }
  }
  try {
    for (const variant of variants) await take(variant, 1)
    if (!asked || asked.includes('two at work')) await take('door', 2)
    if (process.env.BENCH_CHART) writeFileSync(process.env.BENCH_CHART, chartOf(stages))
    return lines
  } finally {
    await database.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
