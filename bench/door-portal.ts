// The portal that the door's bench crowds: people who are inside, and a partner that holds transfers.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startChild } from './child.ts'
import type { Machine } from './confirms.ts'
import type { BenchPerson } from './people.ts'
import { openWires, requestFor } from './wires.ts'

export const every = ['door', 'no limiter', 'stock plugin'] as const
export type Variant = (typeof every)[number]
const doorOf = { door: '1', 'no limiter': '0', 'stock plugin': 'stock' } as const
const peopleInside = 1_000
/** A partner's confirms beside every stage; a key may send a hundred a second at most. */
const confirmsASecond = 20

/** Everybody comes in once, as a browser does, and keeps what proves their place. */
async function comeIn(port: number, people: readonly BenchPerson[]): Promise<readonly string[]> {
  const wires = openWires(port, 4)
  const kept: string[] = []
  for (const { session } of people) {
    const own = `__Host-sesion=${session}`
    const answer = await new Promise<{ status: number; cookies: string }>((done) =>
      wires.ask(requestFor('/inicio', own), done),
    )
    if (answer.status !== 200) throw new Error(`somebody was not let in: ${answer.status}`)
    kept.push(answer.cookies ? `${own}; ${answer.cookies}` : own)
  }
  wires.close()
  return kept
}

/** As on a morning when nobody came yet: the places of a run before are given back. */
export async function emptied(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(
    "truncate door_places, door_arrivals, door_calls; update door_state set inside = 0, waiting = 0, beat_at = 'epoch'",
  )
  await client.end()
}

export type Asked = {
  readonly url: string
  readonly secrets: string
  readonly variant: Variant
  readonly workers: number
  /** How many stages there are, and how long each lasts. */
  readonly stages: number
  readonly seconds: number
  /** How many seconds a partner confirms at most until C beside it is found. */
  readonly searched: number
}

export async function openPortal(asked: Asked) {
  const { url, secrets, variant, workers, stages, seconds, searched } = asked
  const child = await startChild('portals', {
    BENCH_DATABASE: url,
    BENCH_SECRETS: secrets,
    BENCH_DOOR: doorOf[variant],
    BENCH_WORKERS: `${workers}`,
    BENCH_PEOPLE: `${peopleInside}`,
    BENCH_CONFIRMS: `${confirmsASecond * (seconds * stages + searched)}`,
    DOOR_CAPACITY: `${peopleInside}`,
  })
  const { port, pids, people, machine } = child.said as {
    port: number
    pids: number[]
    people: BenchPerson[]
    machine: Machine
  }
  const inside = await comeIn(port, people)
  await pause(2_500) // the places are told to every process
  let told = 0
  /** Transfers that nobody confirmed yet, for so many seconds. */
  const confirms = (lasts: number) => {
    const held = machine.held.slice(told, told + confirmsASecond * lasts)
    told += held.length
    return { key: machine.key, held, rate: confirmsASecond }
  }
  return { port, pids, inside, confirms, stop: () => child.stop() }
}
export type Portal = Awaited<ReturnType<typeof openPortal>>
