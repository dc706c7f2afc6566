// What operators see: the queue, how much waits, and one case with all that belongs to it.
import { readFolio } from '../../foundation/folio.ts'
import { dayOf } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { isLate } from './answer-clock.ts'
import { type Asked, type CaseWork, valuesOf, type WorkingDeps } from './case-work.usecases.ts'
import * as correspondence from './correspondence.store.ts'
import * as decisions from './decisions.store.ts'
import type { Values } from './definition.ts'
import { definitions, kinds, type TramiteKind } from './definitions.ts'
import { consentOf } from './joining.store.ts'
import * as many from './queue.store.ts'
import { type Appointment, appointmentsFor, type CaseResult, resultsOf } from './results.store.ts'
import * as store from './tramites.store.ts'
import type { TramiteState } from './tramites.ts'
import { clockOf, type Tramite, type TramiteEvent } from './tramites.usecases.ts'

export type QueueLine = Tramite & { readonly memberId: bigint | null; readonly late: boolean }
export type QueueFilter = {
  readonly state?: TramiteState | undefined
  readonly kind?: TramiteKind | undefined
  /** Of this operator alone. */
  readonly mine?: string | undefined
  readonly late?: boolean | undefined
  /** 0 is the first. */
  readonly page: number
}
export type AtWork = {
  readonly tramite: QueueLine
  /** What was answered, accounts in full. */
  readonly values: Values
  readonly history: readonly TramiteEvent[]
  readonly messages: readonly correspondence.Message[]
  readonly papers: readonly correspondence.SentPaper[]
  readonly request: correspondence.InformationRequest | undefined
  /** The newest first; the first without a decision waits for one. */
  readonly proposals: readonly decisions.Proposal[]
  readonly appeal: { readonly why: string; readonly askedAt: Temporal.Instant } | undefined
  readonly results: readonly CaseResult[]
  /** The visits that its member booked for it. */
  readonly appointments: readonly Appointment[]
  /** Whether the other person that it needs has agreed; undefined: it needs nobody. */
  readonly partnerAgreed: boolean | undefined
}
const pageSize = 25

export const queueingUseCases = (deps: WorkingDeps, { record }: CaseWork) => {
  const lineOf = (row: store.TramiteRow): QueueLine => {
    const { member_id: memberId, sealed_values: _sealed, ...tramite } = row
    return { ...tramite, memberId, late: isLate(clockOf(row), dayOf(deps.now())) }
  }
  return {
    /** What waits, what is to be answered first on top; 25 at a time. */
    queue: async (filter: QueueFilter): Promise<readonly QueueLine[]> => {
      const rows = await many.queue(deps.db, {
        states: filter.state ? [filter.state] : many.atWork,
        kinds: filter.kind ? [filter.kind] : kinds,
        takenBy: filter.mine,
        lateOn: filter.late ? dayOf(deps.now()) : undefined,
        from: Math.max(0, filter.page) * pageSize,
        most: pageSize,
      })
      return rows.map(lineOf)
    },

    /** What moved since then, in the order in which it moved; `after` is the last one seen. */
    changed: async (asked: many.ChangedAsked): Promise<readonly Tramite[]> =>
      (await many.changed(deps.db, asked)).map(
        ({ member_id: _, sealed_values: __, ...tramite }) => tramite,
      ),

    /** How many wait in each state, and how many of them are late. */
    depths: () => many.depths(deps.db, dayOf(deps.now())),

    /** One with all that belongs to it; looking leaves a trace that its member reads. */
    one: ({ reference, by, reason }: Asked): Promise<AtWork | undefined> =>
      transaction(deps.db, async (tx) => {
        const read = readFolio(reference)
        const row = read.ok ? await store.findByReference(tx, read.value) : undefined
        if (!row) return undefined
        const id = row.tramite_id
        await record(tx, row, { by, act: 'tramite-looked-at', reason })
        const appeal = await decisions.appealOf(tx, id)
        return {
          tramite: lineOf(row),
          values: valuesOf(deps.secrets, row),
          history: await store.eventsOf(tx, id),
          messages: await correspondence.messagesOf(tx, id),
          papers: await correspondence.papersOf(tx, id),
          request: await correspondence.lastRequest(tx, id),
          proposals: await decisions.proposalsOf(tx, id),
          appeal: appeal && { why: appeal.why, askedAt: appeal.asked_at },
          results: await resultsOf(tx, id),
          appointments: await appointmentsFor(tx, row),
          partnerAgreed: definitions[row.type].partner && (await consentOf(tx, id)) !== undefined,
        }
      }),
  }
}
