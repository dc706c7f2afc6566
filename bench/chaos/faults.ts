// What goes wrong in a day, one thing after another, in an order drawn from the seed; the clock is moved between, three
// times, so that most of the day goes on with a clock that is not that of the database.
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../src/modules/population/random.ts'
import type { Hours } from './hours.ts'
import type { Stage } from './stage.ts'

export type Fault = {
  readonly name: string
  readonly movesClock?: true
  begin(): Promise<void> | void
  end?(): Promise<void> | void
}

const aheadMs = 6 * 60_000
const littleMs = 3_000
const backMs = 2 * 60_000

function faultsOf({ server, portal, mailLine, smsLine }: Stage, draw: Random): readonly Fault[] {
  const { disk } = server
  const full: Fault | undefined = disk && {
    name: 'the disk of a tablespace is full',
    begin: async () => {
      disk.fill()
      if (!(await disk.isFull())) throw new Error('the disk is not full')
    },
    end: () => disk.empty(),
  }
  return [
    {
      name: 'kill -9 of a web process',
      begin: () => {
        const [pid] = portal.webProcesses()
        if (pid) process.kill(pid, 'SIGKILL')
      },
    },
    { name: 'kill -9 of PostgreSQL', begin: () => void server.kill(), end: () => server.again() },
    {
      name: 'kill -9 of every process of the portal',
      begin: () => portal.kill(),
      end: () => portal.start(),
    },
    {
      name: 'a slow database',
      begin: () => server.line.be('slow'),
      end: () => server.line.be('well'),
    },
    {
      name: 'a cut database',
      begin: () => server.line.be('cut'),
      end: () => server.line.be('well'),
    },
    { name: 'no mail server', begin: () => mailLine.be('cut'), end: () => mailLine.be('well') },
    { name: 'no operator of texts', begin: () => smsLine.be('cut'), end: () => smsLine.be('well') },
    ...(full ? [full] : []),
  ]
    .map((fault) => ({ fault, at: draw.unit() }))
    .sort((a, b) => a.at - b.at)
    .map(({ fault }) => fault)
}

const jump = ({ clock }: Stage, name: string, aheadMs: number): Fault => ({
  name,
  movesClock: true,
  begin: () => clock.set(aheadMs),
})
/** The clock of the portal is wrong, is put right a little, and is put right. */
const jumpsOf = (stage: Stage): readonly Fault[] => [
  jump(stage, 'the clock of the portal jumps six minutes ahead', aheadMs),
  jump(stage, 'the clock is set back three seconds', aheadMs - littleMs),
  jump(stage, 'the clock is set back two minutes', aheadMs - littleMs - backMs),
]

/** All that goes wrong in a day, in its order: each thing `rounds` times, and the clock meanwhile. */
export function troublesIn(stage: Stage, draw: Random, rounds: number): readonly Fault[] {
  const faults = Array.from({ length: rounds }, () => faultsOf(stage, draw)).flat()
  const jumps = jumpsOf(stage)
  const every = faults.length / (jumps.length + 1)
  return faults.flatMap((fault, i) => {
    const before = jumps.filter((_, n) => Math.trunc(every * (n + 1)) === i)
    return [...before, fault]
  })
}

type Course = { readonly hours: Hours; readonly draw: Random; readonly lastsMs: number }
/** One after another, each at a moment of its part of the day, and not before all was well for as long as it lasts. */
export async function goWrong(
  stage: Stage,
  troubles: readonly Fault[],
  { hours, draw, lastsMs }: Course,
  { say, jumps }: { say: (line: string) => void; jumps: () => void },
): Promise<readonly string[]> {
  const happened: string[] = []
  for (const [i, { name, movesClock, begin, end }] of troubles.entries()) {
    await hours.untilPart((i + draw.unit() / 3) / troubles.length)
    say(name)
    happened.push(name)
    if (movesClock) jumps()
    await begin()
    await pause(lastsMs * (0.75 + draw.unit() / 2))
    await end?.()
    await stage.portal.ready()
    await pause(lastsMs)
  }
  await hours.untilPart(1)
  return happened
}
