// The crowd before the portal, in a process of its own and in an open loop: everybody comes at their hour, whether the
// ones before were answered or not. Time is counted from that hour, so that a late start of ours hides nothing.
import { setTimeout as pause } from 'node:timers/promises'
import { confirmRequest, type Machine } from './confirms.ts'
import { type Answer, openWires, requestFor } from './wires.ts'

export type Plan = {
  readonly port: number
  readonly seconds: number
  /** Who is signed in and has a place: their cookies, and pages a second of all of them together. */
  readonly inside: { readonly people: readonly string[]; readonly rate: number }
  /** People who come, wait as they are told, and read three pages when they are let in. */
  readonly newcomers: number
  /** Machines that keep no cookie and never wait. */
  readonly flood: number
  /** A partner that confirms one transfer after another, so many a second. */
  readonly confirms?: Machine & { readonly rate: number }
}
export type Kind = 'inside' | 'newcomer' | 'flood'
export type Told = {
  readonly offered: number
  readonly pages: number
  readonly refused: number
  /** Neither a page nor a refusal. */
  readonly lost: number
}
export type Crowd = {
  readonly kinds: Readonly<Record<Kind, Told>>
  /** Of a partner's signed confirms. Times are of those done at once; `refused`: told to wait, then asked again. */
  readonly confirms: Told & {
    /** Of those done, how many only when the crowd had stopped coming. */
    readonly afterwards: number
    readonly p50: number
    readonly p99: number
  }
  readonly pagesP99: number
  readonly refusalsP50: number
  readonly refusalsP99: number
  /** What was lost, by path and status (0: no answer). */
  readonly lost: Readonly<Record<string, number>>
  /** How long it took, from the first that came to the last that was answered. */
  readonly seconds: number
  /** How much longer the partner asked, until all of its confirms were done. */
  readonly tailSeconds: number
}

/** What people who are signed in look at, as often as here. */
const pages = [
  '/inicio',
  '/inicio',
  '/mi-ahorro',
  '/mi-credito/saldos-y-movimientos/datos',
  '/mis-tramites',
  '/ayuda',
] as const
const beatMs = 2
const readsPages = 3
const looksAgain = 3
/** A partner asks again for as long as this after the crowd has stopped coming. */
const afterwardsMs = 20_000

const nth = (times: readonly number[], hundredth: number): number =>
  times[Math.min(times.length - 1, Math.floor((times.length * hundredth) / 100))] ?? 0

async function run(plan: Plan): Promise<Crowd> {
  const wires = openWires(plan.port)
  const tally = { inside: [0, 0, 0, 0], newcomer: [0, 0, 0, 0], flood: [0, 0, 0, 0] } as Record<
    Kind,
    number[]
  >
  const times = { pages: [] as number[], refusals: [] as number[], confirms: [] as number[] }
  const confirmed = [0, 0, 0, 0]
  let afterwards = 0
  const lost: Record<string, number> = {}
  let away = 0
  const began = performance.now()
  const ends = began + plan.seconds * 1000

  const ask = (
    kind: Kind,
    path: string,
    cookies: string,
    due: number,
    then?: (a: Answer) => void,
  ) => {
    const told = tally[kind]
    told[0]!++
    away++
    wires.ask(requestFor(path, cookies), (answer) => {
      away--
      const fine = answer.status === 200
      const place = fine ? 1 : answer.status === 503 ? 2 : 3
      told[place]!++
      if (place < 3) (fine ? times.pages : times.refusals).push(performance.now() - due)
      else {
        const what = `${path} ${answer.status}`
        lost[what] = (lost[what] ?? 0) + 1
      }
      then?.(answer)
    })
  }
  const later = (ms: number, work: (due: number) => void): void => {
    const due = performance.now() + ms
    if (due < ends) setTimeout(() => work(due), ms)
  }
  /** Comes, waits as told, reads three pages, leaves. */
  const visit = (due: number, cookies = '', left = readsPages, looks = looksAgain): void =>
    ask('newcomer', '/registro', cookies, due, (answer) => {
      const kept = answer.cookies || cookies
      if (answer.status === 200 && left > 1) later(3_000, (at) => visit(at, kept, left - 1, looks))
      if (answer.status === 503 && looks > 0)
        later(answer.retryAfterSeconds * 1000, (at) => visit(at, kept, left, looks - 1))
    })
  const confirms = plan.confirms ?? { rate: 0, held: [], key: { keyId: '', secret: '' } }
  /** Not done yet: a partner that is told to wait asks the same again after the seconds it was told, until it is done. */
  let owed = 0
  const mayAskUntil = ends + afterwardsMs
  const confirm = (due: number, held = confirms.held[confirmed[0]!], again = false): void => {
    if (!held) return
    if (!again) confirmed[0]!++
    if (!again) owed++
    wires.ask(confirmRequest(confirms.key, held), ({ status, retryAfterSeconds }) => {
      const now = performance.now()
      if (status === 503 && !again) confirmed[2]!++
      if (status === 503 && now < mayAskUntil) {
        setTimeout(() => confirm(now, held, true), retryAfterSeconds * 1000)
        return
      }
      owed--
      if (status === 200) {
        confirmed[1]!++
        if (now > ends) afterwards++
        if (!again) times.confirms.push(now - due)
      } else {
        confirmed[3]!++
        lost[`confirm ${status}`] = (lost[`confirm ${status}`] ?? 0) + 1
      }
    })
  }
  let next = 0
  const inside = (due: number): void => {
    const { people } = plan.inside
    ask('inside', pages[next % pages.length]!, people[next % people.length]!, due)
    next++
  }
  const streams = [
    { rate: plan.inside.rate, come: inside },
    { rate: plan.newcomers, come: (due: number) => visit(due) },
    { rate: confirms.rate, come: (due: number) => confirm(due) },
    { rate: plan.flood, come: (due: number) => ask('flood', '/registro', '', due) },
  ].map((stream) => ({ ...stream, sent: 0 }))

  for (let now = began; now < ends; now = performance.now()) {
    for (const stream of streams) {
      const due = ((now - began) / 1000) * stream.rate
      while (stream.sent < due) stream.come(began + (stream.sent++ / stream.rate) * 1000)
    }
    await pause(beatMs)
  }
  while (away > 0) await pause(beatMs)
  const seconds = (performance.now() - began) / 1000
  while (owed > 0) await pause(beatMs)
  const tailSeconds = (performance.now() - began) / 1000 - seconds
  wires.close()
  for (const list of Object.values(times)) list.sort((a, b) => a - b)
  const told = ([offered, fine, refused, lost]: number[]): Told =>
    ({ offered, pages: fine, refused, lost }) as Told
  return {
    kinds: { inside: told(tally.inside), newcomer: told(tally.newcomer), flood: told(tally.flood) },
    confirms: {
      ...told(confirmed),
      afterwards,
      p50: nth(times.confirms, 50),
      p99: nth(times.confirms, 99),
    },
    pagesP99: nth(times.pages, 99),
    refusalsP50: nth(times.refusals, 50),
    refusalsP99: nth(times.refusals, 99),
    lost,
    seconds,
    tailSeconds,
  }
}

process.on('message', async (plan: Plan) => process.send!(await run(plan)))
process.send!({ port: 0 })
