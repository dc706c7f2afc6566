// What /estado measures: how long the database takes to answer, and how long the oldest message waits.
import type { Clock } from '../foundation/time.ts'
import type { Meters } from '../modules/help/help.usecases.ts'
import type { noticesUseCases } from '../modules/notices/notices.usecases.ts'
import { type Db, isAlive } from '../platform/db.ts'

/** Real time, whatever the clock of the product says. */
const answersIn = async (db: Db) => {
  const began = performance.now()
  if (!(await isAlive(db))) return 'away' as const
  return Temporal.Duration.from({ milliseconds: Math.ceil(performance.now() - began) })
}

type Outbox = Pick<ReturnType<typeof noticesUseCases>, 'outboxState'>

export function metersOf(base: { db: Db; now: Clock }, notices: Outbox): Meters {
  const waits = async (channel: 'mail' | 'sms') => {
    const states = await notices.outboxState()
    const oldest = states.find((state) => state.channel === channel)?.oldestAt
    return oldest ? base.now().since(oldest) : Temporal.Duration.from({ seconds: 0 })
  }
  return {
    entry: () => answersIn(base.db),
    figures: () => answersIn(base.db),
    mail: () => waits('mail'),
    sms: () => waits('sms'),
  }
}
