// So much work at a time and no more: a short wait in memory, then a refusal. The limit follows what answers take.
import { type Share, shares } from '../../modules/door/door.ts'
import { adapted, fresh, type Gauge } from '../../modules/door/limiter.ts'

/** A request at the gate: `go` starts its work and is told how to end it, `refuse` answers it at once. */
export type Turn = { readonly share: Share; go(end: () => void): void; refuse(): void }
type Waiting = { readonly turn: Turn; readonly until: number }

/** Milliseconds that a request may wait for its turn: people inside longer, since they were let in. */
const patience: Readonly<Record<Share, number>> = {
  inside: 1_000,
  staff: 1_000,
  alarm: 1_000,
  partner: 250,
  newcomer: 250,
  reader: 250,
}
const before: ReadonlySet<Share> = new Set(['inside', 'staff', 'alarm'])
const stretchMs = 500
const mostSamples = 2_000

export type Gate = ReturnType<typeof openGate>

/** `now`: milliseconds that only grow. */
export function openGate(now: () => number = () => performance.now()) {
  let gauge: Gauge = fresh
  let working = 0
  let together = 0
  let refused = 0
  let stretchEnds = now() + stretchMs
  let samples: number[] = []
  /** Who was let in waits before everybody else; each in order of arrival. */
  const first: Waiting[] = []
  const others: Waiting[] = []
  let watching = false

  const learn = (at: number): void => {
    samples.sort((a, b) => a - b)
    const of = (hundredth: number) => samples[Math.floor((samples.length * hundredth) / 100)] ?? 0
    gauge = adapted(gauge, { count: samples.length, medianMs: of(50), slowMs: of(95), together })
    samples = []
    together = working
    stretchEnds = at + stretchMs
  }
  const fits = (share: Share): boolean => working * 100 < gauge.limit * shares[share]
  const start = (turn: Turn): void => {
    working++
    if (working > together) together = working
    let open = true
    turn.go(() => {
      if (!open) return
      open = false
      working--
      next()
    })
  }
  const expire = (line: Waiting[], at: number): void => {
    while (line[0] && line[0].until <= at) refuse(line.shift()!.turn)
  }
  const refuse = (turn: Turn): void => {
    refused++
    turn.refuse()
  }
  const next = (): void => {
    const at = now()
    for (const line of [first, others]) {
      expire(line, at)
      while (line[0] && fits(line[0].turn.share)) start(line.shift()!.turn)
    }
  }
  /** Somebody waits and nothing ends: their patience still does. */
  const watch = (): void => {
    if (watching) return
    watching = true
    setTimeout(() => {
      watching = false
      next()
      if (first.length + others.length > 0) watch()
    }, 50).unref()
  }

  return {
    /** Starts the work now, a little later, or never. */
    enter(turn: Turn): void {
      const line = before.has(turn.share) ? first : others
      if (fits(turn.share)) start(turn)
      else if (line.length >= gauge.limit) refuse(turn)
      else {
        line.push({ turn, until: now() + patience[turn.share] })
        watch()
      }
    },
    /** Tells how long an answer took from the start of its work, in milliseconds. */
    took(ms: number): void {
      if (samples.length < mostSamples) samples.push(ms)
      const at = now()
      if (at >= stretchEnds) learn(at)
    },
    state: () => ({ limit: gauge.limit, working, waiting: first.length + others.length, refused }),
  }
}
