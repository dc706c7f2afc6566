// What a process knows of published stops: kept in memory, so that no visit asks the database, and kept on when
// the database is away.
import { type Clock, type Duration, earlier, type Instant, seconds } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { heldLately } from '../../platform/held.ts'
import type { Log } from '../../platform/log.ts'
import { stopsSince } from './maintenance.store.ts'
import {
  type Deadlines,
  extended,
  type Maintenance,
  type MaintenanceWindow,
  type Part,
  reckoned,
  rememberedFor,
  stateAt,
  stopOfOne,
} from './maintenance.ts'
import { windowOf } from './planning.ts'

export type KnowledgeDeps = { db: Db; now: Clock; log: Log }

/** How often a process looks whether something was published: what another one published counts within it. */
const lookEvery: Duration = seconds(3)
const mostStops = 500

export function openKnowledge({ db, now, log }: KnowledgeDeps) {
  let windows: readonly MaintenanceWindow[] = []
  let learnedAt: Instant | undefined
  let timer: NodeJS.Timeout | undefined
  const learn = async (): Promise<void> => {
    const at = now()
    const stops = await stopsSince(db, earlier(at, rememberedFor), mostStops)
    windows = stops.flatMap((stop) => windowOf(stop) ?? [])
    learnedAt = at
  }
  /** Away is no reason to open or to close: what was known goes on counting. */
  const look = () =>
    learn()
      .catch(() => log.debug('the planned stops could not be read'))
      .finally(() => {
        if (timer) timer = setTimeout(look, lookEvery.total('milliseconds')).unref()
      })
  const deadlinesBy = (stops: () => readonly MaintenanceWindow[]): Deadlines => ({
    extended: (deadline, life) => extended(deadline, life, stops()),
    reckoned: (at, life) => reckoned(at, life, stops()),
  })
  const ofVisitor = (): readonly MaintenanceWindow[] => {
    const held = heldLately()
    return held ? [...windows, stopOfOne(held)] : windows
  }
  return {
    /** Reads what is published now. Throws when the database is away, and what was known stays. */
    learn,
    /** Goes on looking every few seconds until `stop`. */
    startLooking: async (): Promise<void> => {
      timer = setTimeout(() => undefined, 0)
      await look()
    },
    stopLooking: (): void => {
      clearTimeout(timer)
      timer = undefined
    },
    /** Every window that counts, counted or will, and since when that is known; undefined: never learned. */
    windows: () => windows,
    learnedAt: () => learnedAt,
    /** How the portal and its parts stand, from memory. */
    state: (at: Instant): Maintenance => stateAt(windows, at),
    of: (part: Part, at: Instant) => stateAt(windows, at)[part],
    deadlines: deadlinesBy(() => windows),
    /** As `deadlines`, and the time for which the door held whoever asks: for the links and codes that they bring. */
    deadlinesOfVisitor: deadlinesBy(ofVisitor),
  }
}

export type Knowledge = ReturnType<typeof openKnowledge>
