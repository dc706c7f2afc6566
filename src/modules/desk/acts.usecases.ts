// What an agent does for a caller: each with its reason, what the member is told, and its place in the trail.
import { type Email, maskEmail } from '../../foundation/email.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { days24, type Instant, isPast, later } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import { type HeldThing, isDisputed, unlockedOf } from '../holds/holds.ts'
import { codePhone, type Login } from '../logins/login.ts'
import * as calls from './calls.store.ts'
import type { DeskAct, Reason } from './calls.ts'
import { tellMember } from './telling.usecases.ts'
import * as work from './work.store.ts'
import {
  type Agent,
  actorOf,
  type DeskDeps,
  happened,
  inCall,
  type Refusal,
  recorded,
} from './workplace.usecases.ts'

export type CannotDo =
  | Refusal
  | 'in-dispute'
  | 'no-login'
  | 'nothing-there'
  | 'too-soon'
  | 'moment-too-far'
type Acting = { readonly callId: string; readonly reason: Reason }
type Done = Promise<Result<void, CannotDo>>
const longestNote = 1_000

/** A call-back is promised for a time to come, within two weeks. */
const callBackWithin = days24(14)

export const actUseCases = (deps: DeskDeps) => {
  /** An act on somebody's login: refused where there is none. */
  const onLogin = <T>(
    agent: Agent,
    { callId }: Pick<Acting, 'callId'>,
    act: DeskAct,
    work: (tx: Tx, login: Login, call: calls.KeptCall) => Promise<Result<T, CannotDo>>,
  ): Promise<Result<T, CannotDo>> =>
    inCall<T, CannotDo>(deps, agent, { callId, act }, async (tx, call) => {
      const login = await deps.logins.loginOfMember(tx, call.memberId)
      return login ? work(tx, login, call) : cannot('no-login')
    })

  /** Something of the e-mail is said once in a call: marked on it, among the events and in the trail. */
  const saidOnce = async (
    tx: Tx,
    agent: Agent,
    { callId, memberId }: calls.KeptCall,
    it: { act: 'email-told' | 'email-hinted'; reason: Reason },
  ): Promise<void> => {
    const mark = it.act === 'email-told' ? 'email_told_at' : 'email_hinted_at'
    await calls.setTold(tx, callId, mark, deps.now())
    await happened(deps, tx, agent, { kind: it.act, memberId, callId })
    await recorded(deps, tx, agent, { ...it, memberId })
  }

  return {
    /** The registered e-mail, whole and once; the member hears at once that it was told. */
    tellEmail: (agent: Agent, it: Acting): Promise<Result<string, CannotDo>> =>
      onLogin(agent, it, 'tell-email', async (tx, login, call) => {
        await saidOnce(tx, agent, call, { act: 'email-told', reason: it.reason })
        await tellMember(deps, tx, agent, login.memberId, 'email-told')
        return ok(login.email)
      }),

    /** `r••••@c••••.mx`, once, for a caller whom the questions did not verify. */
    hintEmail: (agent: Agent, it: Acting): Promise<Result<string, CannotDo>> =>
      onLogin(agent, it, 'hint-email', async (tx, login, call) => {
        await saidOnce(tx, agent, call, { act: 'email-hinted', reason: it.reason })
        return ok(maskEmail(login.email as Email))
      }),

    /** The mail of a registration that waits, once more to its mailbox. */
    resendActivation: (agent: Agent, { callId, reason }: Acting): Done =>
      inCall<void, CannotDo>(
        deps,
        agent,
        { callId, act: 'resend-activation' },
        async (tx, { memberId }) => {
          const sent = await deps.registration.resendForMember(tx, memberId)
          if (sent.to === 'start') return cannot('nothing-there')
          if (sent.to !== 'activate') return cannot('too-soon')
          await recorded(deps, tx, agent, { act: 'activation-resent', memberId, reason })
          return ok(undefined)
        },
      ),

    /** Wrong passwords made the member wait: no more, on every device. */
    endWait: (agent: Agent, it: Acting): Done =>
      onLogin(agent, it, 'end-wait', async (tx, { loginId, memberId }) => {
        await deps.logins.clearWaits(tx, loginId)
        await recorded(deps, tx, agent, { act: 'waits-cleared', memberId, reason: it.reason })
        await tellMember(deps, tx, agent, memberId, 'wait-ended')
        return ok(undefined)
      }),

    /** Ends the pause that «No fui yo» began. */
    unfreeze: (agent: Agent, it: Acting): Done =>
      onLogin(agent, it, 'unfreeze', async (tx, { loginId, memberId }) => {
        const by = actorOf(agent)
        const frozen = (await deps.holds.ofLocked(tx, memberId)).filter((h) => h.kind === 'freeze')
        if (frozen.length === 0) return cannot('nothing-there')
        if (isDisputed(await deps.holds.of(tx, memberId), deps.now())) return cannot('in-dispute')
        for (const { holdId } of frozen) await deps.holds.lift(tx, { holdId, memberId, by })
        await deps.logins.setState(tx, { loginId, state: 'active', by })
        await tellMember(deps, tx, agent, memberId, 'unfrozen')
        return ok(undefined)
      }),

    /** Undoes a change of e-mail that waits. */
    stopChange: (agent: Agent, it: Acting): Done =>
      onLogin(agent, it, 'stop-change', async (tx, { memberId }) => {
        const undone = await deps.holds.undoChanges(tx, memberId, actorOf(agent))
        if (undone.length === 0) return cannot('nothing-there')
        await tellMember(deps, tx, agent, memberId, 'change-stopped')
        return ok(undefined)
      }),

    /** On at once; `holds` is what it keeps still. */
    putCandado: (agent: Agent, it: Acting & { holds: readonly HeldThing[] }): Done =>
      inCall<void, CannotDo>(
        deps,
        agent,
        { callId: it.callId, act: 'candado' },
        async (tx, call) => {
          const { memberId } = call
          const held = await deps.holds.ofLocked(tx, memberId)
          const holds = unlockedOf(it.holds, held, deps.now())
          if (holds.length === 0) return cannot('nothing-there')
          const by = actorOf(agent)
          await deps.holds.place(tx, { memberId, kind: 'candado', holds, by })
          await tellMember(deps, tx, agent, memberId, 'candado-on')
          return ok(undefined)
        },
      ),

    /** Off in 24 hours: a stranger's hurry is seen in time. */
    liftCandado: (agent: Agent, it: Acting & { holds: readonly HeldThing[] }): Done =>
      inCall<void, CannotDo>(
        deps,
        agent,
        { callId: it.callId, act: 'candado' },
        async (tx, call) => {
          const { memberId } = call
          const asked = { memberId, things: it.holds, by: actorOf(agent) }
          const ended = await deps.holds.endCandado(tx, asked)
          if (ended.things.length === 0) return cannot('nothing-there')
          await recorded(deps, tx, agent, { act: 'candado-ending', memberId, reason: it.reason })
          await tellMember(deps, tx, agent, memberId, 'candado-ending')
          return ok(undefined)
        },
      ),

    /** Words about the call, for whoever takes the next one. Up to 1,000 characters; never a secret. */
    note: (agent: Agent, it: { callId: string; text: string }): Done =>
      inCall<void, CannotDo>(deps, agent, { callId: it.callId, act: 'note' }, async (tx, call) => {
        const note = it.text.trim().slice(0, longestNote)
        if (note === '') return cannot('nothing-there')
        const { memberId, callId } = call
        const [at, { staffId, name: staffName }] = [deps.now(), agent]
        const noteId = newId(at.epochMilliseconds)
        await work.addNote(tx, { noteId, at, staffId, staffName, memberId, callId, note })
        await recorded(deps, tx, agent, { act: 'call-noted', memberId })
        return ok(undefined)
      }),

    /** We call later, on the proven phone: refused where there is none, or for a time that is past or far. */
    setCallBack: (agent: Agent, it: Acting & { dueAt: Instant }): Done =>
      onLogin(agent, it, 'call-back', async (tx, login, { memberId, callId }) => {
        const now = deps.now()
        if (!codePhone(login)) return cannot('nothing-there')
        if (isPast(it.dueAt, now) || isPast(later(now, callBackWithin), it.dueAt))
          return cannot('moment-too-far')
        const callBackId = newId(now.epochMilliseconds)
        const made = { madeBy: agent.staffId, madeAt: now, about: it.reason, dueAt: it.dueAt }
        await work.addCallBack(tx, { callBackId, memberId, callId, ...made })
        await recorded(deps, tx, agent, { act: 'call-back-set', memberId, reason: it.reason })
        return ok(undefined)
      }),

    /** The member's word, for the agent to say; `bySms`: it goes to the proven phone as well. Said, it is spent. */
    sayWord: (
      agent: Agent,
      it: { callId: string; bySms: boolean },
    ): Promise<Result<string, CannotDo>> =>
      inCall<string, CannotDo>(
        deps,
        agent,
        { callId: it.callId, act: 'word' },
        async (tx, call) => {
          const { memberId } = call
          const word = await deps.callWords.wordOf(tx, memberId)
          const login = await deps.logins.loginOfMember(tx, memberId)
          const phone = login && codePhone(login)
          if (it.bySms && !phone) return cannot('nothing-there')
          if (it.bySms && login && phone) {
            const { loginId, lang } = login
            const to = { memberId, loginId, lang, channel: 'sms', address: phone.e164 } as const
            const by = actorOf(agent)
            await deps.notices.say(tx, {
              to,
              kind: 'call-word',
              args: {},
              secret: { code: word },
              by,
            })
          }
          if (!it.bySms) await deps.callWords.said(tx, memberId)
          await recorded(deps, tx, agent, { act: 'word-told', memberId })
          return ok(word)
        },
      ),
  }
}
