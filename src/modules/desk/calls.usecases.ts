// From a person found to a call: opened with a reason, one at a time, and hung up by hand or by time.
import { readPhone } from '../../foundation/phone.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { earlier, isPast, later } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import * as calls from './calls.store.ts'
import { callLife, type Reason } from './calls.ts'
import type { LookUpUseCases } from './look-ups.usecases.ts'
import * as store from './work.store.ts'
import {
  type Agent,
  type CannotWork,
  type DeskDeps,
  happened,
  mayWork,
  recorded,
  stopped,
} from './workplace.usecases.ts'

export type CannotOpen = CannotWork | 'stale-result' | 'call-open'
export type CannotTake = CannotWork | 'call-open' | 'taken' | 'own-family'

/** A call that ends, by hand or by time: a verification in the middle counts as lost. */
export async function hungUp(deps: DeskDeps, tx: Tx, call: calls.KeptCall): Promise<void> {
  const at = deps.now()
  const open = await calls.verificationOf(tx, call.callId)
  if (open?.outcome === 'open')
    await calls.saveVerification(tx, { ...open, outcome: 'left', endedAt: at })
  await calls.setStage(tx, call.callId, 'ended', at)
}

export const callUseCases = (deps: DeskDeps, lookUps: LookUpUseCases) => {
  /** Begins a call in this transaction; the one before must have been ended. */
  const begin = async (
    tx: Tx,
    agent: Agent,
    it: Pick<
      calls.KeptCall,
      'memberId' | 'foundBy' | 'direction' | 'reason' | 'reference' | 'callerKey'
    >,
  ): Promise<Result<string, 'call-open'>> => {
    const at = deps.now()
    const before = await calls.openCallOf(tx, agent.staffId)
    if (before && !isPast(later(before.touchedAt, callLife), at)) return cannot('call-open')
    if (before) await hungUp(deps, tx, before)
    const callId = newId(at.epochMilliseconds)
    const { staffId, sessionId } = agent
    const clock = { openedAt: at, touchedAt: at, stage: 'unverified', phoneProven: false } as const
    await calls.addCall(tx, { ...it, ...clock, callId, staffId, sessionId })
    const { memberId, reason } = it
    await happened(deps, tx, agent, { kind: 'call-opened', memberId, callId })
    await recorded(deps, tx, agent, { act: 'member-viewed', memberId, reason })
    return ok(callId)
  }

  return {
    /** Opens a call with a ticket of a search of one's own. `callerNumber`: as the line shows it, if it does. */
    openCall: async (
      agent: Agent,
      asked: { ticket: string; reason: Reason; callerNumber?: string | undefined },
    ): Promise<Result<string, CannotOpen>> => {
      const working = await mayWork(deps, agent)
      if (!working.ok) return working
      const ticket = lookUps.readTicket(agent, asked.ticket)
      if (!ticket) return cannot('stale-result')
      const phone = readPhone(asked.callerNumber ?? '')
      const callerKey = phone.ok ? deps.secrets.mac('desk-caller', phone.value) : null
      return transaction(deps.db, (tx) =>
        begin(tx, agent, {
          memberId: BigInt(ticket.memberId),
          foundBy: ticket.by,
          direction: 'in',
          reason: asked.reason,
          reference: ticket.reference ?? null,
          callerKey,
        }),
      )
    },

    /** Takes a call-back that waits: we call, on the phone we know. */
    takeCallBack: async (agent: Agent, callBackId: string): Promise<Result<string, CannotTake>> => {
      const working = await mayWork(deps, agent)
      if (!working.ok) return working
      const waiting = await store.callBackWaiting(deps.db, callBackId)
      const member = waiting && (await deps.members.memberById(waiting.memberId))
      if (!member) return cannot('taken')
      const { memberId } = member
      if (await lookUps.isFamily(agent, member)) {
        await stopped(deps, agent, { kind: 'relative-stopped', memberId, detail: 'call-back' })
        return cannot('own-family')
      }
      return transaction(deps.db, async (tx): Promise<Result<string, CannotTake>> => {
        if (await calls.openCallOf(tx, agent.staffId)) return cannot('call-open')
        if (!(await store.takeCallBack(tx, callBackId, agent.staffId, deps.now())))
          return cannot('taken')
        const told = { reason: 'follow-up', reference: null, callerKey: null } as const
        return begin(tx, agent, { memberId, foundBy: 'call-back', direction: 'out', ...told })
      })
    },

    endCall: (agent: Agent, callId: string): Promise<boolean> =>
      transaction(deps.db, async (tx) => {
        const call = await calls.lockCall(tx, callId)
        if (call?.staffId !== agent.staffId || call.stage === 'ended') return false
        await hungUp(deps, tx, call)
        return true
      }),

    openCallOf: (agent: Agent) => calls.openCallOf(deps.db, agent.staffId),

    /** Housekeeping: calls that nobody touches are over. */
    endStaleCalls: async (): Promise<void> => {
      for (const callId of await calls.staleCalls(deps.db, earlier(deps.now(), callLife)))
        await transaction(deps.db, async (tx) => {
          const call = await calls.lockCall(tx, callId)
          if (call && call.stage !== 'ended') await hungUp(deps, tx, call)
        })
    },
  }
}
