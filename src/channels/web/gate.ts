// So much work at a time and no more: a short wait in memory, then a refusal. The limit follows what answers take.
import { type Share, shares } from '../../modules/door/door.ts'
import { adapted, asideAtOnce, fresh, type Gauge } from '../../modules/door/limiter.ts'

/** A request at the gate: `go` starts its work and is told how to end it, `refuse` answers it at once. */
export type Turn = { readonly share: Share; go(end: () => void): void; refuse(): void }
type Waiting = { readonly turn: Turn; readonly until: number }
/** Who waits with whom. `first`: who was let in, before everybody else. `aside`: machines, for work of their own. */
type Lane = 'first' | 'aside' | 'others'

const lanes: Readonly<Record<Share, Lane>> = {
  inside: 'first',
  staff: 'first',
  alarm: 'first',
  partner: 'aside',
  newcomer: 'others',
  reader: 'others',
}
/** Milliseconds that a request may wait for its turn: people inside longer, since they were let in; machines, too. */
const patience: Readonly<Record<Lane, number>> = { first: 1_000, aside: 1_000, others: 250 }
/** Machines in line for each that is worked on: as many as are done before their patience ends. */
const asideEach = 8
const stretchMs = 500
const mostSamples = 2_000

export type Gate = ReturnType<typeof openGate>

/** `now`: milliseconds that only grow. */
export function openGate(now: () => number = () => performance.now()) {
  let gauge: Gauge = fresh
  const working: Record<'people' | 'machines', number> = { people: 0, machines: 0 }
  let together = 0
  let refused = 0
  let stretchEnds = now() + stretchMs
  let samples: number[] = []
  /** Each in order of arrival. */
  const lines: Readonly<Record<Lane, Waiting[]>> = { first: [], aside: [], others: [] }
  const inLine = () => lines.first.length + lines.aside.length + lines.others.length
  let watching = false

  const learn = (at: number): void => {
    samples.sort((a, b) => a - b)
    const of = (hundredth: number) => samples[Math.floor((samples.length * hundredth) / 100)] ?? 0
    gauge = adapted(gauge, { count: samples.length, medianMs: of(50), slowMs: of(95), together })
    samples = []
    together = working.people
    stretchEnds = at + stretchMs
  }
  const fits = (share: Share): boolean =>
    share === 'partner'
      ? working.machines < asideAtOnce(gauge.limit, lines.first.length > 0)
      : working.people * 100 < gauge.limit * shares[share]
  const longest = (lane: Lane): number =>
    lane === 'aside' ? asideAtOnce(gauge.limit, false) * asideEach : gauge.limit
  const start = (turn: Turn): void => {
    const side = turn.share === 'partner' ? 'machines' : 'people'
    working[side]++
    if (working.people > together) together = working.people
    let open = true
    turn.go(() => {
      if (!open) return
      open = false
      working[side]--
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
    for (const line of [lines.first, lines.aside, lines.others]) {
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
      if (inLine() > 0) watch()
    }, 50).unref()
  }

  return {
    /** Starts the work now, a little later, or never. */
    enter(turn: Turn): void {
      const lane = lanes[turn.share]
      const line = lines[lane]
      if (fits(turn.share)) start(turn)
      else if (line.length >= longest(lane)) refuse(turn)
      else {
        line.push({ turn, until: now() + patience[lane] })
        watch()
      }
    },
    /** Tells how long an answer took from the start of its work, in milliseconds. */
    took(ms: number): void {
      if (samples.length < mostSamples) samples.push(ms)
      const at = now()
      if (at >= stretchEnds) learn(at)
    },
    /** `working`: of people; `machines`: of partners, beside them. */
    state: () => ({
      limit: gauge.limit,
      working: working.people,
      machines: working.machines,
      waiting: inLine(),
      refused,
    }),
  }
}
