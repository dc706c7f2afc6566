// Tells the other processes how this one stands, every few seconds; and reads what all of them told.
import { hostname } from 'node:os'
import { type Clock, earlier } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import type { Log } from '../../platform/log.ts'
import { newId } from '../../platform/secrets.ts'
import * as store from './processes.store.ts'
import {
  goneAfter,
  type PartTold,
  type ProcessKind,
  type ProcessTold,
  tellsEvery,
  type WorkTold,
} from './processes.ts'

export type { ProcessKind } from './processes.ts'

type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly log: Pick<Log, 'debug'>
  /** How the parts that fail apart stand here, and how much is worked on. */
  readonly parts: () => Readonly<Record<string, PartTold>>
  readonly work: () => WorkTold
}

export const processesUseCases = ({ db, now, log, parts, work }: Deps) => {
  const startedAt = now()
  const processId = newId(startedAt.epochMilliseconds)
  const name = `${hostname().slice(0, 60)} · ${process.pid}`
  let timer: NodeJS.Timeout | undefined

  const tell = async (kind: ProcessKind): Promise<void> => {
    const one = { processId, kind, name, startedAt, seenAt: now(), parts: parts(), work: work() }
    await store.tell(db, one)
  }
  return {
    /** Tells once. Throws when the database is away. */
    tell,
    /** Goes on telling until `stop`; with the database away nobody hears it, and nothing else happens. */
    start: (kind: ProcessKind): void => {
      const turn = () =>
        void tell(kind).catch(() => log.debug('how this process stands could not be told'))
      timer ??= setInterval(turn, tellsEvery.total('milliseconds')).unref()
      turn()
    },
    /** It leaves: nobody waits to hear of it. */
    stop: async (): Promise<void> => {
      clearInterval(timer)
      timer = undefined
      await store.leave(db, processId).catch(() => undefined)
    },
    /** Every process that was heard of within the hour. */
    all: (): Promise<readonly ProcessTold[]> => store.since(db, earlier(now(), goneAfter)),
  }
}
export type ProcessesUseCases = ReturnType<typeof processesUseCases>
