// Keeps the short code going: answers as soon as something came, looks again every second, and picks up what was
// left behind. One batch at a time, so that answers leave in the order in which they were asked for.
import type { SmsDialogueUseCases } from '../../modules/sms-dialogue/sms-dialogue.usecases.ts'
import { isDatabaseAway } from '../../platform/db.ts'
import type { Log } from '../../platform/log.ts'

type Deps = {
  readonly texts: Pick<SmsDialogueUseCases, 'answerSome' | 'takeUpLeft' | 'putAsideFirst'>
  readonly log: Log
}

const lookMs = 1_000
const leftMs = 30_000
const retryMs = { first: 250, most: 5_000 }

export type Pump = {
  /** Something came: no need to wait for the next look. */
  wake(): void
  start(): void
  /** Lets the batch under way finish. */
  stop(): Promise<void>
}

export function openPump({ texts, log }: Deps): Pump {
  let running = false
  let ended: Promise<void> = Promise.resolve()
  let wakeUp: (() => void) | undefined
  let woken = false
  let failures = 0
  let leftAt = Number.NEGATIVE_INFINITY

  const rest = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      wakeUp = () => {
        clearTimeout(timer)
        done()
      }
    })

  const round = async (): Promise<boolean> => {
    if (performance.now() - leftAt > leftMs) {
      leftAt = performance.now()
      await texts.takeUpLeft()
    }
    woken = false
    return (await texts.answerSome()) > 0
  }

  /** A batch that fails for another reason than a lost database is tried text by text; the guilty one steps aside. */
  const afterFailure = async (error: unknown): Promise<void> => {
    failures += 1
    if (isDatabaseAway(error)) log.warn('texts wait: the database is away', { attempt: failures })
    else {
      log.error('a batch of texts failed', { attempt: failures }, error)
      await texts.answerSome(1).catch(() => texts.putAsideFirst().catch(() => {}))
    }
    await rest(Math.min(retryMs.first * 2 ** (failures - 1), retryMs.most))
  }

  const go = async (): Promise<void> => {
    while (running) {
      try {
        const busy = await round()
        failures = 0
        if (!busy && !woken && running) await rest(lookMs)
      } catch (error) {
        await afterFailure(error)
      }
    }
  }

  return {
    wake: () => {
      woken = true
      if (failures === 0) wakeUp?.()
    },
    start: () => {
      if (running) return
      running = true
      ended = go()
    },
    stop: async () => {
      running = false
      wakeUp?.()
      await ended
    },
  }
}
