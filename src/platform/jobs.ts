// Work that happens after the answer: jobs in the same PostgreSQL, sent inside our own transactions.
import { fromKysely, PgBoss } from 'pg-boss'
import type { Duration, Instant } from '../foundation/time.ts'
import type { Tx } from './db.ts'
import { connectionsTo } from './picker.ts'
import type { Traces } from './traces.ts'

/**
 * Every queue there is. Mail, texts and callbacks to partners wait apart, so that one in trouble never holds up another;
 * `decisions` are answers that must cost the same time whatever they find.
 */
export const queues = ['mail', 'sms', 'decisions', 'upkeep', 'callbacks'] as const
export type Queue = (typeof queues)[number]
export type Payload = Readonly<Record<string, unknown>>
type Handler = (payload: Payload) => Promise<void>

const schema = 'jobs'

/**
 * Seconds that a job may take. What a killed process had in hand is taken up again by another after that, so they are
 * few where somebody waits; upkeep goes through whole tables.
 */
const mostSeconds: Readonly<Record<Queue, number>> = {
  mail: 60,
  sms: 60,
  decisions: 60,
  callbacks: 60,
  upkeep: 900,
}

/** Creates or updates the job tables and queues, as the owner. */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema,
    supervise: false,
    schedule: false,
    max: 2,
  })
  boss.on('error', () => {})
  await boss.start()
  for (const queue of queues) {
    const options = {
      retryLimit: 12,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 3600,
      expireInSeconds: mostSeconds[queue],
    }
    await boss.createQueue(queue, options)
    await boss.updateQueue(queue, options) // one that a version before made
  }
  await boss.stop({ graceful: false })
}

export type Depth = { queue: Queue; waiting: number; active: number; failed: number }

export type Jobs = {
  /** Adds a job in the caller's transaction: it runs only if that commits. */
  enqueue(tx: Tx, queue: Queue, payload: Payload, options?: { startAfter?: Instant }): Promise<void>
  /** Handles jobs of a queue until `stop`. A thrown error is tried again with growing waits. */
  work(queue: Queue, handler: Handler, parallel?: number): Promise<void>
  /** Does what is waiting in a queue now, one after another, and says how many there were. */
  drain(queue: Queue, handler: Handler): Promise<number>
  /** How much waits, runs and failed for good, by queue; at most a minute old. */
  depths(): Promise<readonly Depth[]>
  /** Runs a named upkeep task every so often, on one process at a time. */
  every(cron: string, task: string): Promise<void>
  /** Stops fetching and waits for what is running. */
  stop(within: Duration): Promise<void>
}

const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The trace that a job was sent in travels in its payload, and is taken out before anybody works on it. */
const traced = (queue: Queue, handler: Handler, traces: Traces | undefined): Handler =>
  async function work({ traceparent, ...payload }) {
    if (!traces) return handler(payload)
    const kind = word(payload.kind) ?? word(payload.task)
    await traces.job({ queue, kind, traceparent: word(traceparent) }, () => handler(payload))
  }

/** Jobs as the application's role. `consuming` processes also supervise and keep the schedule. */
export async function openJobs(
  url: string,
  options: { consuming: boolean; traces?: Traces | undefined },
): Promise<Jobs> {
  const { traces } = options
  const boss = new PgBoss({
    ...connectionsTo(url),
    schema,
    migrate: false,
    createSchema: false,
    reindex: false,
    supervise: options.consuming,
    schedule: options.consuming,
    max: options.consuming ? 4 : 1,
  })
  boss.on('error', () => {}) // lost connections come back by themselves; the depth of queues is watched
  await boss.start()
  return {
    enqueue: async (tx, queue, payload, { startAfter } = {}) => {
      const traceparent = traces?.carried()
      await boss.send(queue, traceparent ? { ...payload, traceparent } : payload, {
        db: fromKysely(tx),
        ...(startAfter && { startAfter: startAfter.toString() }),
      })
    },
    work: async (queue, handler, parallel = 2) => {
      const work = traced(queue, handler, traces)
      await boss.work<Payload>(
        queue,
        { pollingIntervalSeconds: 0.5, localConcurrency: parallel },
        async (jobs) => {
          for (const job of jobs) await work(job.data)
        },
      )
    },
    drain: async (queue, handler) => {
      const work = traced(queue, handler, traces)
      for (let done = 0; ; ) {
        const jobs = await boss.fetch<Payload>(queue, { batchSize: 20 })
        if (jobs.length === 0) return done
        for (const job of jobs) {
          await work(job.data)
          await boss.complete(queue, job.id)
          done++
        }
      }
    },
    depths: () =>
      Promise.all(
        queues.map(async (queue) => {
          const stats = (await boss.getQueueStats(queue, { force: true })).at(-1)
          const {
            queuedCount: waiting = 0,
            activeCount: active = 0,
            failedCount: failed = 0,
          } = stats ?? {}
          return { queue, waiting, active, failed }
        }),
      ),
    every: async (cron, task) => {
      await boss.schedule('upkeep', cron, { task }, { key: task, tz: 'America/Mexico_City' })
    },
    stop: async (within) => {
      await boss.stop({ graceful: true, timeout: within.total('milliseconds') })
    },
  }
}
