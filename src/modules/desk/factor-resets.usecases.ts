// Somebody lost the phone and the paper: asked for in a call of a verified caller, decided by a second person, held
// 48 hours in which every old channel can stop it.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { earlier } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import { isAsked } from '../second-factors/second-factors.ts'
import type { Reason } from './calls.ts'
import type { Waiting } from './changes.usecases.ts'
import { type CannotDecide, mayDecide, requestLife } from './email-changes.ts'
import * as store from './factor-resets.store.ts'
import { maskedNameOf } from './look-ups.usecases.ts'
import {
  type Agent,
  actorOf,
  type CannotWork,
  type DeskDeps,
  inCall,
  mayWork,
  type Refusal,
  recorded,
  stopped,
} from './workplace.usecases.ts'

export type CannotAskReset = Refusal | 'no-login' | 'nothing-to-reset' | 'contacts-held'

export const factorResetUseCases = (deps: DeskDeps) => {
  /** A second person's word; the caller's transaction has the request locked. */
  const decided = async (
    tx: Parameters<typeof store.lockReset>[0],
    agent: Agent,
    it: { request: store.KeptReset; approve: boolean },
  ): Promise<Result<void, CannotDecide>> => {
    const { request, approve } = it
    const { requestId, memberId, reason } = request
    const login = await deps.logins.loginById(tx, request.loginId)
    if (!login) return cannot('no-such-request')
    if (approve) {
      const placed = await deps.factors.placeReset(tx, { login, by: actorOf(agent) })
      if (!placed.ok) return cannot('contacts-held')
    } else
      await recorded(deps, tx, agent, { act: 'second-factor-reset-declined', memberId, reason })
    const stage = approve ? 'approved' : 'declined'
    await store.setReset(tx, requestId, { stage, decidedBy: agent.staffId, at: deps.now() })
    return ok(undefined)
  }

  return {
    /** Asked for by a verified caller who has a second factor. */
    askReset: (
      agent: Agent,
      it: { callId: string; reason: Reason },
    ): Promise<Result<void, CannotAskReset>> => {
      const { callId, reason } = it
      const act = { callId, act: 'change-email' } as const
      return inCall<void, CannotAskReset>(deps, agent, act, async (tx, call) => {
        const { memberId } = call
        const login = await deps.logins.loginOfMember(tx, memberId)
        if (!login) return cannot('no-login')
        const { loginId } = login
        if (!isAsked(await deps.factors.waysOf(tx, loginId))) return cannot('nothing-to-reset')
        if (await deps.factors.resetHeld(tx, memberId)) return cannot('contacts-held')
        const at = deps.now()
        const requestId = newId(at.epochMilliseconds)
        const asked = { requestId, callId, memberId, loginId, reason, stage: 'waiting' } as const
        await store.addReset(tx, { ...asked, askedBy: agent.staffId, askedAt: at })
        await recorded(deps, tx, agent, { act: 'second-factor-reset-asked', memberId, reason })
        return ok(undefined)
      })
    },

    /** What waits for a second person. */
    resetsWaiting: async (agent: Agent): Promise<readonly Waiting[]> => {
      const requests = await store.resetsWaiting(deps.db, earlier(deps.now(), requestLife))
      return Promise.all(
        requests.map(async ({ requestId, memberId, reason, askedByName, askedAt, askedBy }) => ({
          requestId,
          member: maskedNameOf((await deps.members.memberById(memberId))!),
          email: undefined,
          reason,
          askedBy: askedByName,
          askedAt,
          own: askedBy === agent.staffId,
        })),
      )
    },

    /** Two people, always: who asked never decides. */
    decideReset: async (
      agent: Agent,
      it: { requestId: string; approve: boolean },
    ): Promise<Result<void, CannotDecide | CannotWork>> => {
      const working = await mayWork(deps, agent)
      if (!working.ok) return working
      const { requestId, approve } = it
      let memberId: bigint | undefined
      const outcome = await transaction(
        deps.db,
        async (tx): Promise<Result<void, CannotDecide>> => {
          const request = await store.lockReset(tx, requestId)
          memberId = request?.memberId
          const may = mayDecide(request, agent, deps.now())
          if (!may.ok || !request) return may.ok ? cannot('no-such-request') : may
          return decided(tx, agent, { request, approve })
        },
      )
      if (!outcome.ok && outcome.code === 'same-person')
        await stopped(deps, agent, { kind: 'same-person-refused', memberId, detail: requestId })
      return outcome
    },
  }
}
