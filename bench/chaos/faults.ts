// What goes wrong in a day, one thing after another, in an order drawn from the seed; the clock is moved last, since what
// waits for the database's own clock would wait that much longer.
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../src/modules/population/random.ts'
import type { Stage } from './stage.ts'

export type Fault = {
  readonly name: string
  begin(): Promise<void> | void
  end?(): Promise<void> | void
}

const aheadMs = 6 * 60_000
const backMs = 3_000

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

const jump = ({ clock }: Stage): Fault => ({
  name: 'the clock of the portal jumps six minutes ahead, then three seconds back',
  begin: () => clock.set(aheadMs),
  end: () => clock.set(aheadMs - backMs),
})

/** All of them, `rounds` times over, each for `lastsMs` and then as long in peace. Says what happened when. */
export async function goWrong(
  stage: Stage,
  draw: Random,
  { rounds, lastsMs }: { rounds: number; lastsMs: number },
  { say, beforeJump }: { say: (line: string) => void; beforeJump: () => void },
): Promise<readonly string[]> {
  const happened: string[] = []
  const one = async ({ name, begin, end }: Fault) => {
    say(name)
    happened.push(name)
    await begin()
    await pause(lastsMs * (0.75 + draw.unit() / 2))
    await end?.()
    await stage.portal.ready()
    await pause(lastsMs)
  }
  for (let round = 0; round < rounds; round++)
    for (const fault of faultsOf(stage, draw)) await one(fault)
  beforeJump()
  await one(jump(stage))
  return happened
}
