// What supervisors see: a day of every agent in counts, what stands out, and what was stopped.
import { days24, earlier } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
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

const system = { kind: 'system', task: 'desk-alerts' } as const
const day = days24(1)

export const supervisionUseCases = (deps: DeskDeps) => {
  const watched = async (): Promise<readonly Watched[]> => {
    const { counts, people } = await store.eventCounts(deps.db, earlier(deps.now(), day))
    return counted(counts, people).map((one) => ({ ...one, alerts: alertsOf(one) }))
  }

  /** A sign goes once a day to every supervisor but the one it is about, and into the trail. */
  const raise = (one: Watched, sign: Alert): Promise<void> =>
    transaction(deps.db, async (tx) => {
      const at = deps.now()
      const { staffId, name: person } = one
      if (!(await store.raiseAlert(tx, { staffId, sign, at, since: earlier(at, day) }))) return
      const facts = { staff: person, sign }
      await deps.audit.record(tx, { by: system, act: 'desk-alert-raised', facts })
      const args = { person, sign, path: '/agente/supervision' }
      for (const supervisor of await deps.staff.supervisors(tx)) {
        if (supervisor.staffId === staffId) continue
        const to = { channel: 'mail', address: supervisor.email, lang: 'es' } as const
        await deps.notices.say(tx, { kind: 'desk-alert', args, to, by: system })
      }
    })

  return {
    /** The last 24 hours. */
    watch: async (): Promise<{ agents: readonly Watched[]; incidents: readonly Incident[] }> => {
      const [agents, incidents] = await Promise.all([
        watched(),
        store.incidents(deps.db, stops, 50),
      ])
      return { agents, incidents }
    },

    /** Tells supervisors what stands out and was not told yet. */
    raiseAlerts: async (): Promise<void> => {
      for (const one of await watched()) for (const sign of one.alerts) await raise(one, sign)
    },
  }
}
