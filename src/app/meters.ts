// What /estado measures: how long each part takes to answer, and how long the oldest message waits.
import { type Clock, type Duration, seconds } from '../foundation/time.ts'
import type { Measure } from '../modules/help/health.ts'
import type { Meters } from '../modules/help/help.usecases.ts'
import type { noticesUseCases } from '../modules/notices/notices.usecases.ts'
import { type PartState, within } from '../platform/breaker.ts'
import { type Db, isAlive } from '../platform/db.ts'
import type { Parts } from './parts.ts'

/** What takes longer is out of service, and nobody waits for it. */
const patience = seconds(5)
const milliseconds = (n: number): Duration => Temporal.Duration.from({ milliseconds: Math.ceil(n) })

/** Real time, whatever the clock of the product says. */
const answersIn = async (db: Db): Promise<Measure> => {
  const began = performance.now()
  if (!(await within(patience, 'entry', isAlive(db)))) return 'away'
  return milliseconds(performance.now() - began)
}

type Outbox = Pick<ReturnType<typeof noticesUseCases>, 'outboxState'>

/** A part left alone is away; one that works takes as long as usual, or as `otherwise` says. */
const measured = async (state: PartState, otherwise: () => Promise<Measure>): Promise<Measure> => {
  if (state.state !== 'well') return 'away'
  return state.usualMs === undefined ? otherwise() : milliseconds(state.usualMs)
}

export function metersOf(
  base: { db: Db; now: Clock },
  notices: Outbox,
  states: Parts['states'],
  identity?: () => PartState,
): Meters {
  const waits = async (channel: 'mail' | 'sms') => {
    const outbox = await notices.outboxState()
    const oldest = outbox.find((state) => state.channel === channel)?.oldestAt
    return oldest ? base.now().since(oldest) : seconds(0)
  }
  const sent = async (channel: 'mail' | 'sms'): Promise<Measure> =>
    states()[channel].state === 'well' ? waits(channel) : 'away'
  const entry = () => answersIn(base.db)
  /** A part may look well because nobody reads it: without the database it is not. */
  const read = async (part: 'savings' | 'loans'): Promise<Measure> => {
    const now = await entry()
    return now === 'away' ? now : measured(states()[part], async () => now)
  }
  return {
    entry,
    identity: async () =>
      identity ? measured(identity(), async () => 'unmeasured') : 'unmeasured',
    savings: () => read('savings'),
    loans: () => read('loans'),
    payments: () => read('loans'), // what is owed and where to pay it is read of the loans
    mail: () => sent('mail'),
    sms: () => sent('sms'),
    papers: () => measured(states().pdf, async () => 'unmeasured'),
  }
}
