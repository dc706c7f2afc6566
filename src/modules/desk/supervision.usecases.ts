// What supervisors see: a day of every agent in counts, what stands out, and what was stopped.
import { days24, earlier } from '../../foundation/time.ts'
import * as store from './desk.store.ts'
import { type Alert, alertsOf, type Counted, type EventKind } from './patterns.ts'
import type { DeskDeps } from './workplace.usecases.ts'

export type Watched = Counted & { readonly alerts: readonly Alert[] }
export type Incident = Pick<store.DeskEvent, 'at' | 'kind' | 'detail' | 'outOfHours'> & {
  readonly name: string
}

/** What somebody should ask about. */
const stops: readonly EventKind[] = [
  'act-refused',
  'same-person-refused',
  'relative-stopped',
  'two-browsers',
  'look-up-refused',
  'verification-refused',
  'not-verified',
]

function counted(rows: readonly store.CountRow[], people: ReadonlyMap<string, number>): Counted[] {
  const byAgent = Map.groupBy(rows, (row) => row.staffId)
  return [...byAgent].map(([staffId, own]) => ({
    staffId,
    name: own[0]!.name,
    counts: Object.fromEntries(own.map((row) => [row.kind, row.count])),
    outOfHours: own.reduce((total, row) => total + row.outOfHours, 0),
    people: people.get(staffId) ?? 0,
  }))
}

export const supervisionUseCases = (deps: DeskDeps) => ({
  /** The last 24 hours. */
  watch: async (): Promise<{ agents: readonly Watched[]; incidents: readonly Incident[] }> => {
    const since = earlier(deps.now(), days24(1))
    const [{ counts, people }, incidents] = await Promise.all([
      store.eventCounts(deps.db, since),
      store.incidents(deps.db, stops, 50),
    ])
    const agents = counted(counts, people).map((one) => ({ ...one, alerts: alertsOf(one) }))
    return { agents, incidents }
  },
})
