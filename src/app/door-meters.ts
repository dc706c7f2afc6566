// The door in figures for Prometheus. What all processes share is told once, by the one that keeps the jobs; what is of
// one process is told by each that serves people, and added up.
import type { Metrics } from '../platform/metrics.ts'
import type { Rooms } from './wiring.ts'

type Door = Pick<Rooms, 'door' | 'doorNow'>
const freshMs = 1_000

/** `first` serves nobody: its own door tells nothing. */
export function doorMeters(metrics: Metrics, rooms: Door, part: 'alone' | 'first' | 'web'): void {
  if (part !== 'web') shared(metrics, rooms)
  if (part !== 'first') own(metrics, rooms)
}

function shared(metrics: Metrics, { doorNow }: Door): void {
  let asked: { at: number; figures: ReturnType<typeof doorNow> } | undefined
  /** The figures of one look: all that are told at one time are of one time. */
  const figures = () => {
    const at = performance.now()
    if (!asked || at - asked.at > freshMs) asked = { at, figures: doorNow() }
    return asked.figures
  }
  const gauges = {
    inside: 'Places that are taken',
    capacity: 'Places that there are',
    waiting: 'People in line',
    admitted: 'People who came in within the last minute',
    refused: 'Requests refused this hour for too much at once',
  } as const
  for (const [name, help] of Object.entries(gauges))
    metrics.watch(`door_${name}`, help, async () => (await figures())[name as keyof typeof gauges])
}

function own(metrics: Metrics, { door }: Door): void {
  const gauges = {
    limit: 'Requests worked on at a time, at most',
    working: 'Requests of people worked on now',
    machines: 'Requests of partners worked on now, beside those of people',
    waiting: 'Requests that wait for their turn',
  } as const
  for (const [name, help] of Object.entries(gauges))
    metrics.watch(`door_work_${name}`, help, async () => door.work()[name as keyof typeof gauges])
}
