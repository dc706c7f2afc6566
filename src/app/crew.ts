// Several processes behind one port (`WORKERS`): forked, watched, replaced one by one. The first process keeps
// the database, the jobs, the lines out and the demo's own pages; the others serve people and keep nothing.
import cluster, { type Worker } from 'node:cluster'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../platform/log.ts'

/** Whoever is free takes what waits: nothing waits in a process, so none is lost with one that falls. */
cluster.schedulingPolicy = cluster.SCHED_NONE

/** One that fails ends at once and says so; this is for one that hangs, on a machine that does much else. */
const readyMs = 240_000
const leaveMs = 30_000
const againMs = 1_000

export type Crew = {
  /** Resolves when the first of them serves. */
  readonly begun: Promise<void>
  /**
   * Replaces every process by a new one that runs what is on disk now: the new one serves before the old one
   * leaves. One that does not get ready replaces nobody, and the rest stay. Says whether all were replaced.
   */
  roll(): Promise<boolean>
  stop(): Promise<void>
}

/** Resolves when the process says that it serves; rejects when it ends before, or takes four minutes. */
function served(worker: Worker): Promise<void> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error('a process did not get ready')), readyMs)
    worker.once('message', () => {
      clearTimeout(timer)
      done()
    })
    worker.once('exit', (code, signal) => {
      clearTimeout(timer)
      failed(new Error(`a process ended before it was ready (${signal ?? code})`))
    })
  })
}

/** Asks a process to finish what it has and go; past the time it is ended. */
async function dismiss(worker: Worker): Promise<void> {
  if (worker.isDead()) return
  const gone = new Promise<void>((done) => worker.once('exit', () => done()))
  if (worker.isConnected()) worker.send('leave')
  const timer = setTimeout(() => worker.process.kill('SIGKILL'), leaveMs)
  await gone
  clearTimeout(timer)
}

/** Hires them one after another; a roll that is asked for meanwhile comes after. */
export function openCrew(size: number, words: object, log: Log): Crew {
  let closing = false
  const crew = new Set<Worker>()
  const leaving = new WeakSet<Worker>()

  const send = async (worker: Worker): Promise<void> => {
    leaving.add(worker)
    await dismiss(worker)
  }

  async function hire(): Promise<void> {
    const worker = cluster.fork({ CREW: JSON.stringify(words) })
    worker.once('exit', () => {
      if (crew.delete(worker) && !leaving.has(worker) && !closing) void replace()
    })
    try {
      await served(worker)
      crew.add(worker)
      if (closing) await send(worker)
    } catch (error) {
      worker.process.kill('SIGKILL')
      throw error
    }
  }

  /** One that fell is followed by another, for as long as it takes. */
  function replace(): Promise<void> {
    log.error('a web process ended by itself')
    return hireAtLast()
  }
  async function hireAtLast(): Promise<void> {
    while (!closing) {
      try {
        return await hire()
      } catch (error) {
        log.error('a web process does not start', {}, error)
        await pause(againMs)
      }
    }
  }

  const rollNow = async (): Promise<boolean> => {
    try {
      for (const old of [...crew]) {
        await hire()
        await send(old)
      }
      return true
    } catch (error) {
      log.error('a new web process does not start: those that serve stay', {}, error)
      return false
    }
  }

  /** Once one serves, a busy machine or a database that is away only puts the others off. */
  const others = async (): Promise<boolean> => {
    for (let more = size - 1; more > 0; more--) await hireAtLast()
    return true
  }
  const begun = hire()
  let rolling = begun.then(others)
  rolling.catch(() => {}) // told by `begun`
  return {
    begun,
    roll: () => {
      rolling = rolling.then(() => !closing && rollNow())
      return rolling
    },
    stop: async () => {
      closing = true
      await Promise.all([...crew].map(send))
    },
  }
}
