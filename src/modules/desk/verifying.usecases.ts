// Verifying the caller: a set drawn by chance, answers typed by the agent, judged here. Counts come back, and
// nothing else.

import { randomBytes } from 'node:crypto'
import { readFolio } from '../../foundation/folio.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { days24, earlier, type Instant } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { codePhone } from '../logins/login.ts'
import type { MemberFacts } from '../members/members.ts'
import * as calls from './calls.store.ts'
import { type CannotVerify, mayVerify } from './rests.ts'
import { tellMember } from './telling.usecases.ts'
import {
  type Ask,
  type Counts,
  countsOf,
  drawn,
  isEnough,
  isReadable,
  judged,
  nextAsks,
  poolOf,
  type Standing,
  standingOf,
} from './verification.ts'
import {
  type Agent,
  type DeskDeps,
  happened,
  inCall,
  type Refusal,
  recorded,
} from './workplace.usecases.ts'

export type CannotBegin = CannotVerify | 'nothing-to-ask' | 'already-judged'
export type Judged = { readonly standing: Standing; readonly counts: Counts }
type Begun = Result<void, CannotBegin> & { until?: Instant }

const week = days24(7)
const noFacts: MemberFacts = { employers: [], contributions: [], loans: [] }

export const verifyingUseCases = (deps: DeskDeps) => {
  const rests = async (tx: Tx, call: calls.KeptCall) => {
    await calls.lockMember(tx, call.memberId)
    const past = await calls.pastOf(tx, call, earlier(deps.now(), week))
    return mayVerify(past, deps.now())
  }

  /** Ends a verification one way or the other: the call's stage, the trail, and the member who is told. */
  const settle = async (
    tx: Tx,
    agent: Agent,
    call: calls.KeptCall,
    v: calls.Verification,
  ): Promise<void> => {
    const { memberId, callId, reason } = call
    const verified = v.outcome === 'verified'
    await calls.saveVerification(tx, { ...v, endedAt: deps.now() })
    await calls.setStage(tx, callId, verified ? 'verified' : 'not-verified', deps.now())
    await happened(deps, tx, agent, {
      kind: verified ? 'verified' : 'not-verified',
      memberId,
      callId,
    })
    const folio = call.reference ? readFolio(call.reference) : undefined
    if (verified && folio?.ok) await deps.tramites.give(tx, folio.value, memberId)
    const act = verified ? 'caller-judged' : 'caller-refused'
    await recorded(deps, tx, agent, { act, memberId, reason })
    if (!verified) await tellMember(deps, tx, agent, memberId, 'caller-failed')
  }

  /** The answers given so far decide, with the phone or without. */
  const decide = async (
    tx: Tx,
    agent: Agent,
    call: calls.KeptCall,
    v: calls.Verification,
  ): Promise<Judged> => {
    const standing = standingOf(v.answered, v.asks, call.phoneProven)
    if (standing === 'more') await calls.saveVerification(tx, { ...v, endedAt: null })
    else await settle(tx, agent, call, { ...v, outcome: standing })
    return { standing, counts: countsOf(v.answered) }
  }

  const begin = async (
    tx: Tx,
    agent: Agent,
    call: calls.KeptCall,
    facts: MemberFacts,
  ): Promise<Begun> => {
    if (call.stage !== 'unverified') return cannot('already-judged')
    const rest = await rests(tx, call)
    const { memberId, callId } = call
    if (!rest.ok) {
      await happened(deps, tx, agent, {
        kind: 'verification-refused',
        memberId,
        callId,
        detail: rest.code,
      })
      return rest
    }
    const login = await deps.logins.loginOfMember(tx, memberId)
    const pool = poolOf(facts, call.foundBy)
    if (!isEnough(pool, Boolean(login && codePhone(login)))) return cannot('nothing-to-ask')
    const at = deps.now()
    const asks = drawn(pool, randomBytes(64))
    const verificationId = newId(at.epochMilliseconds)
    await calls.addVerification(tx, call, { verificationId, asks, at })
    await calls.setStage(tx, callId, 'asking', at)
    return ok(undefined)
  }

  const openOf = async (tx: Tx, call: calls.KeptCall): Promise<calls.Verification | undefined> => {
    const found = await calls.verificationOf(tx, call.callId)
    return call.stage === 'asking' && found?.outcome === 'open' ? found : undefined
  }
  const codeOf = ({ memberId, callId }: calls.KeptCall) =>
    ({ purpose: 'desk', subject: `member ${memberId}`, browserKey: `call ${callId}` }) as const

  /** What the registry knows of whom a call is about; of nobody when there is no such call. */
  const factsFor = async (callId: string): Promise<MemberFacts> => {
    const call = await calls.findCall(deps.db, callId)
    return call ? deps.members.factsOf(call.memberId) : noFacts
  }

  return {
    /** Draws the questions, once for a call; refused while the member, the number or the agent rests. */
    beginQuestions: async (
      agent: Agent,
      callId: string,
    ): Promise<(Begun | Result<void, Refusal>) & { until?: Instant }> => {
      const facts = await factsFor(callId)
      return inCall<void, CannotBegin>(deps, agent, { callId, act: 'verify' }, (tx, call) =>
        begin(tx, agent, call, facts),
      )
    },

    /** What to ask now, and the counts so far. */
    askingOf: async (call: calls.KeptCall): Promise<{ asks: readonly Ask[]; counts: Counts }> => {
      const found = await calls.verificationOf(deps.db, call.callId)
      const asks = found?.outcome === 'open' ? nextAsks(found.asks, found.answered) : []
      return { asks, counts: countsOf(found?.answered ?? []) }
    },

    /**
     * The caller's answers to this set, blank where they remember nothing. Unreadable ones come back by kind
     * and cost nothing; the rest is judged as a whole.
     */
    answer: async (
      agent: Agent,
      callId: string,
      given: Readonly<Record<string, string | undefined>>,
    ): Promise<
      | Result<Judged, Refusal | 'already-judged'>
      | { ok: false; code: 'unreadable'; kinds: readonly Ask['kind'][] }
    > => {
      const facts = await factsFor(callId)
      const kinds: Ask['kind'][] = []
      const outcome = await inCall<Judged, 'already-judged' | 'unreadable'>(
        deps,
        agent,
        { callId, act: 'verify' },
        async (tx, kept) => {
          const open = await openOf(tx, kept)
          if (!open) return cannot('already-judged')
          const asked = nextAsks(open.asks, open.answered)
          const answerTo = (ask: Ask) => given[ask.kind] ?? ''
          kinds.push(...asked.filter((a) => !isReadable(a, answerTo(a))).map((a) => a.kind))
          if (kinds.length > 0) return cannot('unreadable')
          const now = asked.map((ask) => judged(ask, answerTo(ask), facts))
          const asks = open.asks.filter((ask) => !asked.includes(ask))
          const v = { ...open, asks, answered: [...open.answered, ...now] }
          return ok(await decide(tx, agent, kept, v))
        },
      )
      if (outcome.ok || outcome.code !== 'unreadable')
        return outcome as Result<Judged, Refusal | 'already-judged'>
      return { ok: false, code: 'unreadable', kinds }
    },

    /** A code to the phone proven before; it is read out to the agent. */
    sendCode: (
      agent: Agent,
      callId: string,
    ): Promise<
      Result<void, Refusal | 'no-phone' | 'too-soon' | 'too-many'> & { until?: Instant }
    > =>
      inCall<void, 'no-phone' | 'too-soon' | 'too-many'>(
        deps,
        agent,
        { callId, act: 'send-code' },
        async (tx, call) => {
          const login = await deps.logins.loginOfMember(tx, call.memberId)
          const phone = login && codePhone(login)
          if (!login || !phone) return cannot('no-phone')
          const issued = await deps.codes.issue(tx, codeOf(call))
          if (!issued.ok) return issued
          const { memberId, loginId, lang } = login
          await deps.notices.say(tx, {
            to: { memberId, loginId, lang, channel: 'sms', address: phone.e164 },
            kind: 'desk-code',
            args: {},
            secret: { code: issued.value.code },
            by: { kind: 'system', task: 'desk' },
          })
          return ok(undefined)
        },
      ),

    /** The code as the caller reads it out. Right: fewer questions are enough. */
    checkCode: (
      agent: Agent,
      callId: string,
      code: string | undefined,
    ): Promise<Result<void, Refusal | CannotCheck>> =>
      inCall<void, CannotCheck>(deps, agent, { callId, act: 'send-code' }, async (tx, call) => {
        const checked = await deps.codes.check(tx, { ...codeOf(call), code })
        if (!checked.ok) return checked
        await calls.setPhoneProven(tx, callId)
        const open = await openOf(tx, call)
        if (open && open.answered.length > 0)
          await decide(tx, agent, { ...call, phoneProven: true }, open)
        return ok(undefined)
      }),
  }
}
