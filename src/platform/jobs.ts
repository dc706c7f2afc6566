// Work that happens after the answer: jobs in the same PostgreSQL, sent inside our own transactions.
import { fromKysely, type Job, type JobResult, PgBoss } from 'pg-boss'
import { type Duration, systemClock } from '../foundation/time.ts'
import { isDatabaseAway, type Tx } from './db.ts'
import { connectionsTo } from './picker.ts'
import { openIds } from './secrets.ts'
import { foreignWrite, isGathering, write } from './together.ts'
import type { Traces } from './traces.ts'

/**
 * Every queue there is. Mail, texts and callbacks to partners wait apart, so that one in trouble never holds up another;
 * `decisions` are answers that must cost the same time whatever they find, and money that is put to use; `papers` are
 * printed after that, at a pace that leaves the processor to those who wait for a page.
 */
export const queues = ['mail', 'sms', 'decisions', 'papers', 'upkeep', 'callbacks'] as const
export type Queue = (typeof queues)[number]
export type Payload = Readonly<Record<string, unknown>>
type Handler = (payload: Payload) => Promise<void>

const schema = 'jobs'

/** Seconds that a job may take: few where somebody waits; upkeep goes through whole tables. */
const mostSeconds: Readonly<Record<Queue, number>> = {
  mail: 120,
  sms: 120,
  decisions: 120,
  papers: 120,
  callbacks: 120,
  upkeep: 900,
}

/**
 * Whoever works on a job says every few seconds that it lives. What a killed process had in hand, or one that could not
 * write down how it went, is given to another once nothing was heard of it for that long.
 */
const [silentSeconds, tellEverySeconds, lookEverySeconds] = [20, 5, 10]
/** Nobody asks what became of a job that is done: the table that is looked through stays small. */
const keptSeconds = 86_400
/** The database was away or full: the job is not to blame, and waits this long, however often it happens. */
const troubleSeconds = 5
/**
 * How many jobs a worker asks for. One that found as many asks for more at once, so that what has gathered is done as
 * fast as it can be; one that found fewer looks again in half a second. Upkeep is long, and its cron brings it again;
 * papers are printed at their pace, whatever has gathered.
 */
const atOnce: Readonly<Record<Queue, number>> = {
  mail: 2,
  sms: 2,
  decisions: 3,
  papers: 4,
  callbacks: 2,
  upkeep: 1,
}
/** Those whose jobs mostly wait for the database do them side by side. */
const sideBySide = (queue: Queue): boolean => queue === 'decisions'

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
      heartbeatSeconds: silentSeconds,
      deleteAfterSeconds: keptSeconds,
    }
    await boss.createQueue(queue, options)
    await boss.updateQueue(queue, options) // one that a version before made
  }
  await boss.stop({ graceful: false })
}

export type Depth = { queue: Queue; waiting: number; active: number; failed: number }

export type Jobs = {
  /**
   * Adds a job in the caller's transaction: it runs only if that commits. `after` is a stretch and no instant: the
   * database counts it, so a clock of ours that is wrong makes nobody wait longer.
   */
  enqueue(tx: Tx, queue: Queue, payload: Payload, options?: { after?: Duration }): Promise<void>
  /**
   * Handles jobs of a queue until `stop`. A thrown error is tried again with growing waits; one that says that the
   * database is away or full, in a few seconds.
   */
  work(queue: Queue, handler: Handler, parallel?: number): Promise<void>
  /** Does what is waiting in a queue now, so many side by side, and says how many there were. */
  drain(queue: Queue, handler: Handler, atOnce?: number): Promise<number>
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

const mostDrained = 20

const newId = openIds()
const idNow = (): string => newId(systemClock().epochMilliseconds)

/** As pg-boss reaches a database: what it would send is written with the rest of the transaction, and was taken. */
const sentTogether = (tx: Tx, id: string) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    await write(tx, foreignWrite(text, values))
    return { rows: [{ id }] }
  },
})

/** Works on one job. One that met a database that was away or full goes back as new, but for upkeep, which comes again. */
async function settled(
  boss: PgBoss,
  queue: Queue,
  work: Handler,
  { id, data }: Job<Payload>,
): Promise<JobResult> {
  try {
    await work(data)
  } catch (error) {
    if (queue === 'upkeep' || !isDatabaseAway(error)) return { id, status: 'failed', output: error }
    await boss.send(queue, data, { id: idNow(), startAfter: troubleSeconds })
  }
  return { id, status: 'completed' }
}

/** As they were sent: of one transaction the queue keeps no order, but our ids sort as they were made. */
const inTurn = (jobs: readonly Job<Payload>[]): Job<Payload>[] =>
  jobs.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Works on a batch; each of its jobs fails or ends by itself. */
async function settledAll(
  queue: Queue,
  jobs: readonly Job<Payload>[],
  settle: (job: Job<Payload>) => Promise<JobResult>,
): Promise<JobResult[]> {
  if (sideBySide(queue)) return Promise.all(jobs.map(settle))
  const results: JobResult[] = []
  for (const job of jobs) results.push(await settle(job))
  return results
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
    superviseIntervalSeconds: lookEverySeconds,
    monitorIntervalSeconds: lookEverySeconds,
    maintenanceIntervalSeconds: 3_600,
    schedule: options.consuming,
    max: options.consuming ? 4 : 1,
  })
  boss.on('error', () => {}) // lost connections come back by themselves; the depth of queues is watched
  await boss.start()
  return {
    enqueue: async (tx, queue, payload, { after } = {}) => {
      const traceparent = traces?.carried()
      const id = idNow()
      await boss.send(queue, traceparent ? { ...payload, traceparent } : payload, {
        id,
        db: isGathering(tx) ? sentTogether(tx, id) : fromKysely(tx),
        ...(after && { startAfter: after.total('seconds') }),
      })
    },
    work: async (queue, handler, parallel = 2) => {
      const work = traced(queue, handler, traces)
      const options = {
        pollingIntervalSeconds: 0.5,
        localConcurrency: parallel,
        batchSize: atOnce[queue],
        burstWhenBatchFull: queue !== 'papers',
        perJobResults: true,
        heartbeatRefreshSeconds: tellEverySeconds,
      } as const
      await boss.work(queue, options, (jobs: Job<Payload>[]) =>
        settledAll(queue, inTurn(jobs), (job) => settled(boss, queue, work, job)),
      )
    },
    drain: async (queue, handler, atOnce = 1) => {
      const work = traced(queue, handler, traces)
      for (let done = 0; ; ) {
        const jobs = inTurn(await boss.fetch<Payload>(queue, { batchSize: mostDrained })).reverse()
        if (jobs.length === 0) return done
        const ended: string[] = []
        const loop = async () => {
          for (let job = jobs.pop(); job; job = jobs.pop()) {
            await work(job.data)
            ended.push(job.id)
          }
        }
        const loops = await Promise.allSettled(Array.from({ length: atOnce }, loop))
        if (ended.length > 0) await boss.complete(queue, ended)
        for (const one of loops) if (one.status === 'rejected') throw one.reason
        done += ended.length
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
