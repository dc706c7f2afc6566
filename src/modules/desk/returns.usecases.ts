// An account that a stranger opened goes back to whose it is: asked for in a call, or in person with an identification,
// decided by a second person, 48 hours later.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { transaction } from '../../platform/db.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { type CannotDecide, readPaperKind } from '../disputes/disputes.ts'
import type { CannotAsk } from '../disputes/disputes.usecases.ts'
import { type Reason, readReason } from './calls.ts'
import type { Waiting } from './changes.usecases.ts'
import { maskedNameOf } from './look-ups.usecases.ts'
import {
  type Agent,
  actorOf,
  type CannotWork,
  type DeskDeps,
  happened,
  inCall,
  mayWork,
  type Refusal,
  recorded,
  stopped,
} from './workplace.usecases.ts'

export type CannotGiveBack = Refusal | CannotAsk
const handOf = (agent: Agent) =>
  actorOf(agent) as Extract<ReturnType<typeof actorOf>, { kind: 'staff' }>

export const returnsUseCases = (deps: DeskDeps) => ({
  /**
   * Asked for by a verified caller, or by somebody at the counter: `paper` is which identification the agent holds and
   * `ending` its last four characters. A code goes to the owner's mailbox.
   */
  askReturn: (
    agent: Agent,
    it: { callId: string; reason: Reason; email: string; paper?: string; ending?: string },
  ): Promise<Result<void, CannotGiveBack>> => {
    const { callId, reason, email, ending = '' } = it
    const kind = readPaperKind(it.paper)
    const act = kind ? 'give-back-in-person' : 'give-back'
    return inCall<void, CannotAsk>(deps, agent, { callId, act }, async (tx, call) => {
      const { memberId, reference } = call
      const asked = await deps.disputes.ask(tx, {
        callId,
        memberId,
        email,
        paper: kind && { kind, ending },
        reason,
        folio: reference ?? undefined,
        by: handOf(agent),
      })
      if (!asked.ok) return asked
      const facts = { proof: kind ?? 'telephone' }
      await recorded(deps, tx, agent, { act: 'account-return-asked', memberId, reason, facts })
      return ok(undefined)
    })
  },

  /** The code as it is read at that mailbox: now it waits for a second person. */
  confirmReturn: (
    agent: Agent,
    callId: string,
    code: string | undefined,
  ): Promise<Result<void, Refusal | CannotCheck>> =>
    inCall<void, CannotCheck>(
      deps,
      agent,
      { callId, act: 'give-back-in-person' },
      async (tx, { memberId }) => {
        const confirmed = await deps.disputes.confirm(tx, callId, code)
        if (confirmed.ok)
          await happened(deps, tx, agent, { kind: 'email-change-asked', memberId, callId })
        return confirmed
      },
    ),

  returnOf: (callId: string) => deps.disputes.of(callId),

  /** What waits for a second person, and what whoever holds the account disputes. */
  returnsWaiting: async (agent: Agent): Promise<readonly Waiting[]> => {
    const requests = await deps.disputes.waiting()
    return Promise.all(
      requests.map(async ({ returnId, memberId, email, reason, ...one }) => ({
        requestId: returnId,
        member: maskedNameOf((await deps.members.memberById(memberId))!),
        email,
        reason: readReason(reason) ?? ('fraud' as const),
        askedBy: one.askedByName,
        askedAt: one.askedAt,
        own: one.askedBy === agent.staffId,
        returning: { disputed: one.stage === 'disputed', paperKind: one.paperKind },
      })),
    )
  },

  /** Two people, always: who asked never decides, and of an identification both read the same. */
  decideReturn: async (
    agent: Agent,
    it: { requestId: string; approve: boolean; paperEnding?: string | undefined },
  ): Promise<Result<void, CannotDecide | CannotWork>> => {
    const working = await mayWork(deps, agent)
    if (!working.ok) return working
    const { requestId: returnId, approve, paperEnding } = it
    const outcome = await transaction(deps.db, async (tx) => {
      const asked = { returnId, approve, paperEnding, by: handOf(agent) }
      const decided = await deps.disputes.decide(tx, asked)
      if (!decided.ok) return decided
      const act = approve ? 'account-return-approved' : 'account-return-declined'
      await recorded(deps, tx, agent, { act, memberId: decided.value })
      return decided
    })
    if (outcome.ok) return ok(undefined)
    const { code } = outcome
    const { memberId } = outcome as { memberId?: bigint }
    if (code === 'same-person' || code === 'paper-differs')
      await stopped(deps, agent, { kind: 'same-person-refused', memberId, detail: returnId })
    return cannot(code)
  },
})
