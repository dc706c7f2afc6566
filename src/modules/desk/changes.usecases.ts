// A new e-mail asked for by telephone: a code read at the new mailbox, a second person who approves, 48 hours in
// which every old channel can stop it.
import { type Email, type EmailProblem, maskEmail, readEmail } from '../../foundation/email.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { earlier, type Instant } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { CannotCheck } from '../codes/codes.ts'
import type { PaperKind } from '../disputes/disputes.ts'
import { mayChangeContact } from '../holds/holds.ts'
import { emailKey, type Login, recipientOf } from '../logins/login.ts'
import type { Reason } from './calls.ts'
import { type CannotDecide, mayDecide, requestLife } from './email-changes.ts'
import { maskedNameOf } from './look-ups.usecases.ts'
import { tellChange } from './telling.usecases.ts'
import * as work from './work.store.ts'
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

export type CannotAskChange =
  | Refusal
  | EmailProblem['code']
  | 'no-login'
  | 'email-same'
  | 'contacts-held'
  | 'too-soon'
  | 'too-many'
export type Waiting = {
  readonly requestId: string
  readonly member: string
  /** Unset: the second factors are to be taken off. */
  readonly email: string | undefined
  readonly reason: Reason
  readonly askedBy: string
  readonly askedAt: Instant
  /** Asked for by who reads this: for somebody else to decide. */
  readonly own: boolean
  /** The whole account goes back to whose it is. */
  readonly returning?: { readonly disputed: boolean; readonly paperKind: PaperKind | null }
}

const seal = 'desk-email-change'
const owner = { kind: 'system', task: 'contact-claimed' } as const

export const changesUseCases = (deps: DeskDeps) => {
  /** Second factors on their way off may wait beside it: somebody who lost everything asks for both. */
  const held = async (tx: Tx, memberId: bigint): Promise<boolean> => {
    const holds = await deps.holds.ofLocked(tx, memberId)
    const counted = holds.filter(({ kind }) => kind !== 'factor-reset')
    return !mayChangeContact(counted, deps.now()).ok
  }
  const emailOf = (request: work.KeptRequest): string =>
    deps.secrets.open(seal, request.sealedEmail)!
  const codeOf = (request: { requestId: string; callId: string }) =>
    ({
      purpose: 'desk',
      subject: `change ${request.requestId}`,
      browserKey: `call ${request.callId}`,
    }) as const

  /** A code to the new mailbox; when it is somebody else's, they are told and no code goes out. */
  const sendCode = async (tx: Tx, login: Login, email: string, code: string): Promise<void> => {
    const holder = await deps.logins.loginOfMailbox(tx, email)
    if (holder && holder.loginId !== login.loginId) {
      const { memberId, loginId, lang } = holder
      const to = { memberId, loginId, lang, channel: 'mail', address: holder.email } as const
      const about = 'contact-claimed'
      const stop = await deps.holds.stopPath(tx, { memberId, loginId, about })
      const said = { kind: about, args: { part: 'email' }, secret: { stop } } as const
      await deps.notices.say(tx, { ...said, to, by: owner })
      return
    }
    const to = { ...recipientOf(login), channel: 'mail', address: email } as const
    const by = { kind: 'system', task: 'desk' } as const
    await deps.notices.say(tx, { to, kind: 'email-confirm', args: {}, secret: { code }, by })
  }

  return {
    /** Asked for by a verified caller: a code goes to the new mailbox first. */
    askChange: async (
      agent: Agent,
      it: { callId: string; email: string; reason: Reason },
    ): Promise<Result<void, CannotAskChange>> => {
      const { callId, reason } = it
      const act = { callId, act: 'change-email' } as const
      return inCall<void, CannotAskChange>(deps, agent, act, async (tx, call) => {
        const read = readEmail(it.email)
        if (!read.ok) return cannot(read.code)
        const { memberId } = call
        const login = await deps.logins.loginOfMember(tx, memberId)
        if (!login) return cannot('no-login')
        if (emailKey(read.value) === emailKey(login.email)) return cannot('email-same')
        if (await held(tx, memberId)) return cannot('contacts-held')
        const at = deps.now()
        const request = { requestId: newId(at.epochMilliseconds), callId }
        const issued = await deps.codes.issue(tx, codeOf(request))
        if (!issued.ok) return cannot(issued.code)
        await work.addRequest(tx, {
          ...request,
          memberId,
          loginId: login.loginId,
          sealedEmail: deps.secrets.seal(seal, read.value),
          reason,
          stage: 'unconfirmed',
          askedBy: agent.staffId,
          askedAt: at,
        })
        await sendCode(tx, login, read.value, issued.value.code)
        return ok(undefined)
      })
    },

    /** The code as the caller reads it at the new mailbox: now it waits for a second person. */
    confirmChange: (
      agent: Agent,
      callId: string,
      code: string | undefined,
    ): Promise<Result<void, Refusal | CannotCheck>> =>
      inCall<void, CannotCheck>(deps, agent, { callId, act: 'change-email' }, async (tx, call) => {
        const request = await work.requestOf(tx, callId)
        if (request?.stage !== 'unconfirmed') return cannot('code-void')
        const checked = await deps.codes.check(tx, { ...codeOf(request), code })
        if (!checked.ok) return checked
        await work.setRequest(tx, request.requestId, { stage: 'waiting', at: deps.now() })
        const { memberId } = call
        await happened(deps, tx, agent, { kind: 'email-change-asked', memberId, callId })
        return ok(undefined)
      }),

    /** The change that this call asked for, masked. */
    changeOf: async (callId: string) => {
      const request = await work.requestOf(deps.db, callId)
      return request && { stage: request.stage, email: maskEmail(emailOf(request) as Email) }
    },

    /** What waits for a second person. */
    changesWaiting: async (agent: Agent): Promise<readonly Waiting[]> => {
      const since = earlier(deps.now(), requestLife)
      const requests = await work.requestsWaiting(deps.db, since)
      return Promise.all(
        requests.map(async (one) => ({
          requestId: one.requestId,
          member: maskedNameOf((await deps.members.memberById(one.memberId))!),
          email: emailOf(one),
          reason: one.reason,
          askedBy: one.askedByName,
          askedAt: one.askedAt,
          own: one.askedBy === agent.staffId,
        })),
      )
    },

    /** A second person says yes or no. Yes: held 48 hours, and every old channel hears it. */
    decideChange: async (
      agent: Agent,
      it: { requestId: string; approve: boolean },
    ): Promise<Result<void, CannotDecide | CannotWork>> => {
      const working = await mayWork(deps, agent)
      if (!working.ok) return working
      let memberId: bigint | undefined
      const outcome = await transaction(
        deps.db,
        async (tx): Promise<Result<void, CannotDecide>> => {
          const request = await work.lockRequest(tx, it.requestId)
          memberId = request?.memberId
          const may = mayDecide(request, agent, deps.now())
          if (!may.ok || !request) return may.ok ? cannot('no-such-request') : may
          return decided(tx, agent, request, it.approve)
        },
      )
      if (!outcome.ok && outcome.code === 'same-person')
        await stopped(deps, agent, { kind: 'same-person-refused', memberId, detail: it.requestId })
      return outcome
    },
  }

  async function decided(
    tx: Tx,
    agent: Agent,
    request: work.KeptRequest,
    approve: boolean,
  ): Promise<Result<void, CannotDecide>> {
    const { requestId, memberId, loginId, reason } = request
    const value = emailOf(request)
    if (approve && (await held(tx, memberId))) return cannot('contacts-held')
    const holder = approve ? await deps.logins.loginOfMailbox(tx, value) : undefined
    if (holder && holder.loginId !== loginId) return cannot('email-taken')
    const stage = approve ? 'approved' : 'declined'
    await work.setRequest(tx, requestId, { stage, decidedBy: agent.staffId, at: deps.now() })
    const act = approve ? 'email-change-approved' : 'email-change-declined'
    await recorded(deps, tx, agent, { act, memberId, reason })
    if (!approve) return ok(undefined)
    const by = actorOf(agent)
    const change = { memberId, loginId, field: 'email', value, by } as const
    const { takesEffectAt } = await deps.holds.placeChange(tx, change)
    const login = (await deps.logins.loginById(tx, loginId))!
    await tellChange(deps, tx, agent, login, takesEffectAt)
    return ok(undefined)
  }
}
