// Cases: what waits and for how long, who has taken it, and one step further.
import { type Folio, readFolio } from '../../foundation/folio.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { nextOf, type TramiteState, type TramiteType } from '../tramites/tramites.ts'
import { standing, type Tramite, type TramiteEvent } from '../tramites/tramites.usecases.ts'
import type { Reason } from './calls.ts'
import {
  type Agent,
  actorOf,
  type CannotWork,
  type DeskDeps,
  inCall,
  mayWork,
  type Refusal,
  recorded,
} from './workplace.usecases.ts'

export type CaseLine = {
  readonly tramite: Pick<Tramite, 'reference' | 'type' | 'state' | 'opened_at' | 'answer_by'>
  readonly taker: { readonly name: string; readonly own: boolean } | undefined
}
export type CaseShown = CaseLine & {
  /** What was done and written, for who has taken it alone. */
  readonly history: readonly TramiteEvent[]
  /** What may come next. */
  readonly next: readonly TramiteState[]
  /** Its member has proved to be it. */
  readonly known: boolean
}
/** What the desk opens by itself, and works on; all else is the console's. */
export const deskTypes = ['phone-help', 'data-correction', 'registered-by-stranger'] as const
export const readType = (text: string | undefined): TramiteType | undefined =>
  deskTypes.find((one) => one === text)
const isOfDesk = ({ type }: { type: TramiteType }): boolean => readType(type) !== undefined
export type CannotMoveCase = CannotWork | 'no-such-folio' | 'no-such-move' | 'needs-two' | 'taken'

/** Who works on it, at the desk or at the console: there is one taker. */
const takerOf = (
  agent: Agent,
  { taken_by: staffId, taken_name: name }: Pick<Tramite, 'taken_by' | 'taken_name'>,
): CaseLine['taker'] =>
  staffId === null ? undefined : { name: name ?? '', own: staffId === agent.staffId }

export const casesUseCases = (deps: DeskDeps) => {
  const take = (tx: Tx, reference: Folio, agent: Agent): Promise<boolean> =>
    deps.tramites.take(tx, { reference, staffId: agent.staffId, name: agent.name })
  /** A case of the desk; any other is not there. */
  const ofDesk = async (typed: string) => {
    const read = readFolio(typed)
    const found = read.ok ? await deps.tramites.forDesk(read.value) : undefined
    return read.ok && found && isOfDesk(found.tramite)
      ? { ...found, reference: read.value }
      : undefined
  }
  return {
    /** What waits, the oldest first. */
    queue: async (agent: Agent): Promise<readonly CaseLine[]> => {
      const waiting = await deps.tramites.waiting(deskTypes)
      return waiting.map((tramite) => ({ tramite, taker: takerOf(agent, tramite) }))
    },

    /** To who has not taken it, no more than the queue says. */
    oneCase: async (agent: Agent, typed: string): Promise<CaseShown | undefined> => {
      const found = await ofDesk(typed)
      if (!found) return undefined
      const { tramite } = found
      const taker = takerOf(agent, tramite)
      const known = tramite.member_id !== null
      const history = taker?.own ? found.history : []
      return { tramite, history, known, next: nextOf(standing(tramite)), taker }
    },

    /** The first who takes it works on it. */
    takeCase: async (agent: Agent, typed: string): Promise<Result<void, CannotMoveCase>> => {
      const working = await mayWork(deps, agent)
      if (!working.ok) return working
      const found = await ofDesk(typed)
      if (!found) return cannot('no-such-folio')
      const { reference } = found
      const own = await transaction(deps.db, (tx) => take(tx, reference, agent))
      return own ? ok(undefined) : cannot('taken')
    },

    /** One step of the map, by who has taken it, with a note that the member reads. */
    moveCase: async (
      agent: Agent,
      it: { reference: string; to: string; note: string },
    ): Promise<Result<void, CannotMoveCase>> => {
      const working = await mayWork(deps, agent)
      if (!working.ok) return working
      const found = await ofDesk(it.reference)
      if (!found) return cannot('no-such-folio')
      const { reference } = found
      if (!takerOf(agent, found.tramite)?.own) return cannot('taken')
      const to = nextOf(standing(found.tramite)).find((s) => s === it.to)
      if (!to) return cannot('no-such-move')
      const note = it.note.trim().slice(0, 300)
      const by = actorOf(agent)
      return transaction(deps.db, async (tx): Promise<Result<void, CannotMoveCase>> => {
        const moved = await deps.tramites.move(tx, { reference, to, by, ...(note && { note }) })
        if (!moved.ok) return moved
        const { member_id: memberId } = found.tramite
        if (memberId === null) return ok(undefined)
        await recorded(deps, tx, agent, { act: 'tramite-moved', memberId, facts: { reference } })
        const login = await deps.logins.loginOfMember(tx, memberId)
        const args = { reference, state: to, path: `/mis-tramites/${reference}` }
        if (login) await deps.notices.tell(tx, login, { kind: 'request-moved', args, by })
        return ok(undefined)
      })
    },

    /** A new case with its folio. It is the member's own only once the caller is verified. */
    openCase: (
      agent: Agent,
      it: { callId: string; type: TramiteType; reason: Reason },
    ): Promise<Result<Folio, Refusal>> =>
      inCall<Folio>(deps, agent, { callId: it.callId, act: 'open-case' }, async (tx, call) => {
        const memberId = call.stage === 'verified' ? call.memberId : undefined
        const { type, reason } = it
        const folio = await deps.tramites.open(tx, { memberId, type, by: actorOf(agent) })
        await take(tx, folio, agent)
        const facts = { reference: folio }
        await recorded(deps, tx, agent, {
          act: 'tramite-opened',
          memberId: call.memberId,
          reason,
          facts,
        })
        return ok(folio)
      }),
  }
}
