import type { Actor } from '../../foundation/actor.ts'
import { type Folio, folioFor, readFolio } from '../../foundation/folio.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import * as store from './tramites.store.ts'
import {
  answerBy,
  type CannotMove,
  type FolioStanding,
  moved,
  standingOf,
  startsIn,
  type TramiteState,
  type TramiteType,
} from './tramites.ts'

export type Tramite = Omit<store.TramiteRow, 'member_id'>
export type TramiteEvent = Pick<
  store.EventRow,
  'at' | 'state' | 'actor_kind' | 'actor_name' | 'note'
>
export type NewTramite = {
  /** Unset when who asks has not proved who they are: a folio is given to anybody. */
  memberId?: bigint | undefined
  type: TramiteType
  /** What was typed, by name. Never a password, never an answer. */
  about?: Readonly<Record<string, string>>
  by: Actor
}

const pageSize = 20
const nameOf = (by: Actor): string | null => (by.kind === 'staff' ? by.name : null)

export const tramitesUseCases = (deps: { db: Db; now: Clock }) => {
  const write = async (tx: Tx, id: string, state: TramiteState, by: Actor, note: string | null) => {
    const at = deps.now()
    const actor = { actor_kind: by.kind, actor_name: nameOf(by) }
    await store.insertEvent(tx, {
      event_id: newId(at.epochMilliseconds),
      tramite_id: id,
      at,
      state,
      note,
      ...actor,
    })
  }
  return {
    /** Opens one in the caller's transaction and returns its folio (`TRA-2026-00000001-K`). */
    open: async (tx: Tx, asked: NewTramite): Promise<Folio> => {
      const at = deps.now()
      const today = dayOf(at)
      const reference = folioFor({
        prefix: 'TRA',
        year: today.year,
        serial: await store.nextSerial(tx),
      })
      const id = newId(at.epochMilliseconds)
      await store.insertTramite(tx, {
        tramite_id: id,
        reference,
        member_id: asked.memberId ?? null,
        type: asked.type,
        state: startsIn(asked.type),
        about: asked.about ?? {},
        opened_at: at,
        changed_at: at,
        answer_by: answerBy(asked.type, today) ?? null,
      })
      await write(tx, id, startsIn(asked.type), asked.by, null)
      return reference
    },

    /** Moves one on. Refuses a move that the map does not have, and a folio that is not there. */
    move: async (
      tx: Tx,
      asked: { reference: Folio; to: TramiteState; by: Actor; note?: string },
    ): Promise<Result<TramiteState, CannotMove | 'no-such-folio'>> => {
      const row = await store.lockByReference(tx, asked.reference)
      if (!row) return cannot('no-such-folio')
      const outcome = moved(row.state, asked.to)
      if (!outcome.ok) return outcome
      await store.setState(tx, row.tramite_id, outcome.value, deps.now())
      await write(tx, row.tramite_id, outcome.value, asked.by, asked.note ?? null)
      return ok(outcome.value)
    },

    /** A member's own, newest first, twenty at a time; `before` is the folio of the last one seen. */
    ofMember: async (memberId: bigint, before?: string): Promise<readonly Tramite[]> => {
      const seen = before === undefined ? undefined : await store.findByReference(deps.db, before)
      const from = seen && { at: seen.opened_at, id: seen.tramite_id }
      return store.listOfMember(deps.db, memberId, pageSize, from)
    },

    /** One of a member's own with its history; nothing for a folio that is not theirs. */
    one: async (
      memberId: bigint,
      folio: string,
    ): Promise<{ tramite: Tramite; history: readonly TramiteEvent[] } | undefined> => {
      const read = readFolio(folio)
      const row = read.ok ? await store.findByReference(deps.db, read.value) : undefined
      if (row?.member_id !== memberId) return undefined
      return { tramite: row, history: await store.eventsOf(deps.db, row.tramite_id) }
    },

    /** For the desk: any folio with its history, whosever it is. */
    forDesk: async (folio: Folio) => {
      const row = await store.findByReference(deps.db, folio)
      return row && { tramite: row, history: await store.eventsOf(deps.db, row.tramite_id) }
    },

    /** For the desk: what waits for somebody, the oldest first. */
    waiting: (most = 100): Promise<readonly store.TramiteRow[]> => store.listWaiting(deps.db, most),

    /** A folio that nobody had proved to be theirs is this member's from now on. False: it has its member. */
    give: (tx: Tx, reference: Folio, memberId: bigint): Promise<boolean> =>
      store.setMember(tx, reference, memberId),

    /** What anybody may know of a folio. */
    check: async (folio: Folio): Promise<FolioStanding> => {
      const row = await store.findByReference(deps.db, folio)
      return row ? standingOf(row.state) : 'unknown'
    },
  }
}

export type TramitesUseCases = ReturnType<typeof tramitesUseCases>
