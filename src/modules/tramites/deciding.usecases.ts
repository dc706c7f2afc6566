// How a case is answered: one proposes, another agrees or sends it back, and it is carried out.
import { cannot, ok } from '../../foundation/result.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import {
  type Asked,
  type CaseWork,
  type Done,
  valuesOf,
  type WorkingDeps,
} from './case-work.usecases.ts'
import * as decisions from './decisions.store.ts'
import { endsByItself } from './definition.ts'
import { definitions } from './definitions.ts'
import { mayBe } from './held.ts'
import { consentOf } from './joining.store.ts'
import { addResults } from './results.store.ts'
import { outsideReference } from './results.ts'
import type { TramiteRow } from './tramites.store.ts'
import { step } from './tramites.usecases.ts'
import { mayDecide, systemRole, wordsOf } from './working.ts'

export type Proposing = Asked & {
  readonly outcome: decisions.Outcome
  /** For us. */
  readonly reason: string
  /** What the person reads with the answer. */
  readonly note: string
}

const whoIs = ({ staffId, role }: Asked['by']) => ({ by: staffId, isSystem: role === systemRole })

export const decidingUseCases = (deps: WorkingDeps, desk: CaseWork) => {
  const { free, moveAndTell, record, work } = desk

  const isHeld = async (tx: Tx, row: TramiteRow): Promise<boolean> => {
    const { heldBy } = definitions[row.type]
    if (!heldBy || row.member_id === null) return false
    return !mayBe[heldBy](await deps.holds.ofLocked(tx, row.member_id), deps.now()).ok
  }
  /** Another person is needed, and has not said yes. */
  const isAlone = async (tx: Tx, row: TramiteRow): Promise<boolean> =>
    definitions[row.type].partner !== undefined && !(await consentOf(tx, row.tramite_id))
  const writeProposal = (
    tx: Tx,
    row: TramiteRow,
    said: Pick<Proposing, 'by' | 'outcome' | 'reason' | 'note'>,
  ) =>
    decisions.addProposal(tx, {
      proposal_id: newId(deps.now().epochMilliseconds),
      tramite_id: row.tramite_id,
      round: row.round,
      outcome: said.outcome,
      reason: said.reason,
      note: said.note,
      proposed_by: said.by.staffId,
      proposed_name: said.by.name,
      proposed_at: deps.now(),
    })
  const writeDecision = (
    tx: Tx,
    row: TramiteRow,
    { proposalId, round, outcome, proposedBy }: decisions.Proposal,
    { by, agree }: { by: Asked['by']; agree: boolean },
  ) =>
    decisions.addDecision(tx, {
      proposal_id: proposalId,
      tramite_id: row.tramite_id,
      round,
      outcome,
      proposed_by: proposedBy,
      four_eyes: row.four_eyes,
      agreed: agree,
      decided_by: by.staffId,
      decided_name: by.name,
      decided_at: deps.now(),
    })

  return {
    /** Says how it should end and why; nothing is answered yet. Frees it for whoever decides. */
    propose: (asked: Proposing): Promise<Done> =>
      work(asked, async (tx, row) => {
        const { by, outcome } = asked
        const [reason, note] = [wordsOf(asked.reason), wordsOf(asked.note)]
        if (!reason.ok) return reason
        if (!note.ok) return note
        const proposals = await decisions.proposalsOf(tx, row.tramite_id)
        const may = mayDecide({ row, ...whoIs(by), proposals, as: 'proposer' })
        if (!may.ok) return may
        if (outcome === 'approved' && (await isAlone(tx, row))) return cannot('partner-missing')
        const moved = await step(tx, deps.now(), row, { to: 'in-decision', by, act: 'proposed' })
        if (!moved.ok) return moved
        await writeProposal(tx, row, { by, outcome, reason: reason.value, note: note.value })
        await free(tx, row)
        await record(tx, row, { by, act: 'tramite-proposed', reason: reason.value })
        return moved
      }),

    /** Agrees, and it is answered; or does not, and it goes back to review. Under four eyes: another person. */
    decide: (asked: Asked & { agree: boolean; why?: string }): Promise<Done> =>
      work(asked, async (tx, row) => {
        const { by, agree, why } = asked
        const proposals = await decisions.proposalsOf(tx, row.tramite_id)
        const [open] = proposals
        if (row.state !== 'in-decision' || !open || open.agreed !== null)
          return cannot('nothing-proposed')
        const may = mayDecide({ row, ...whoIs(by), proposals, as: 'decider' })
        if (!may.ok) return may
        await writeDecision(tx, row, open, { by, agree })
        await free(tx, row)
        const act = agree ? 'tramite-decided' : 'tramite-sent-back'
        await record(tx, row, { by, act, reason: why })
        if (!agree) return step(tx, deps.now(), row, { to: 'in-review', by, act: 'sent-back' })
        const { outcome: to, note } = open
        return moveAndTell(tx, row, { to, by, note, byTwo: true })
      }),

    /** Does what was approved: by itself where the kind has an effect, else it waits for `finish`. */
    execute: (asked: Asked): Promise<Done> =>
      work(asked, async (tx, row) => {
        const { by, reference } = asked
        if (row.state !== 'approved') return cannot('no-such-move')
        if (await isHeld(tx, row)) return cannot('held')
        if (await isAlone(tx, row)) return cannot('partner-missing')
        const { effect: name } = definitions[row.type]
        const values = valuesOf(deps.secrets, row)
        const { lang, member_id: memberId } = row
        const came = name
          ? await deps.effects[name](tx, { reference, memberId, values, lang, by })
          : ok({ is: 'under-way', results: [] } as const)
        if (!came.ok) return came
        await addResults(tx, row.tramite_id, came.value.results, { at: deps.now(), by })
        await record(tx, row, { by, act: 'tramite-carried-out' })
        const moved = await step(tx, deps.now(), row, { to: 'in-execution', by })
        if (!moved.ok || came.value.is === 'under-way') return moved
        return moveAndTell(tx, { ...row, state: 'in-execution' }, { to: 'done', by })
      }),

    /** It is done; `note` is what the person reads, `outside` the number of whoever did it where we do not. */
    finish: (asked: Asked & { note?: string; outside?: string }): Promise<Done> =>
      work(asked, async (tx, row) => {
        const { by, note, outside = '' } = asked
        if (row.state === 'in-execution' && endsByItself(definitions[row.type]))
          return cannot('room-decides')
        const given = outsideReference(definitions[row.type], row.state, outside)
        if (!given.ok) return given
        if (given.value) await addResults(tx, row.tramite_id, [given.value], { at: deps.now(), by })
        const moved = await moveAndTell(tx, row, { to: 'done', by, note })
        if (moved.ok) await record(tx, row, { by, act: 'tramite-finished' })
        return moved
      }),
  }
}
