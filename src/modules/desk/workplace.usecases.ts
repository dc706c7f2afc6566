// What everything at the desk stands on: who works, that their shift is open in this very browser, and that each
// event and each refusal is written down.
import type { Actor } from '../../foundation/actor.ts'
import type { Mxn } from '../../foundation/money.ts'
import { type Cannot, cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Log } from '../../platform/log.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { StaffSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { CallWordsUseCases } from '../call-words/call-words.usecases.ts'
import type { CodesUseCases } from '../codes/codes.usecases.ts'
import type { DisputesUseCases } from '../disputes/disputes.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { RegistrationUseCases } from '../registration/registration.usecases.ts'
import type { SecondFactorsUseCases } from '../second-factors/second-factors.usecases.ts'
import type { StaffUseCases } from '../staff/staff.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as calls from './calls.store.ts'
import { type CannotAct, type DeskAct, mayAct, type Reason } from './calls.ts'
import * as store from './desk.store.ts'
import { type EventKind, isOpen } from './patterns.ts'
import { deskReasonWords } from './reasons.words.ts'

export type DeskDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly log: Log
  readonly institution: Institution
  readonly audit: AuditUseCases
  readonly callWords: CallWordsUseCases
  readonly codes: CodesUseCases
  readonly disputes: Pick<DisputesUseCases, 'ask' | 'confirm' | 'of' | 'waiting' | 'decide'>
  readonly holds: HoldsUseCases
  readonly factors: SecondFactorsUseCases
  readonly logins: LoginsUseCases
  readonly members: MembersUseCases
  readonly notices: NoticesUseCases
  readonly registration: Pick<RegistrationUseCases, 'resendForMember'>
  readonly staff: Pick<StaffUseCases, 'sessionLives' | 'supervisors'>
  readonly tramites: TramitesUseCases
  /** What a member has and owes, as their own pages say it. */
  readonly figures: {
    savings(memberId: bigint): Promise<Mxn | null>
    loans(memberId: bigint): Promise<readonly { loanNumber: string; owed: Mxn | null }[]>
  }
}

/** Somebody of the staff, in one browser. */
export type Agent = Pick<StaffSession, 'staffId' | 'sessionId' | 'name' | 'roles'>
export const actorOf = ({ staffId, name, roles }: Agent): Actor => ({
  kind: 'staff',
  staffId,
  name,
  role: roles[0] ?? 'agent',
})

export type Happening = {
  readonly kind: EventKind
  readonly memberId?: bigint | undefined
  readonly callId?: string | undefined
  readonly detail?: string | undefined
}

export type CannotWork = 'no-shift' | 'shift-elsewhere'
export type Refusal = CannotWork | CannotAct

/** Writes down what happened, with whether the line was open. */
export async function happened(deps: DeskDeps, tx: Tx, agent: Agent, it: Happening): Promise<void> {
  const at = deps.now()
  await store.addEvent(tx, {
    eventId: newId(at.epochMilliseconds),
    at,
    staffId: agent.staffId,
    kind: it.kind,
    memberId: it.memberId ?? null,
    callId: it.callId ?? null,
    detail: it.detail ?? null,
    outOfHours: !isOpen(deps.institution.linea.semana, at),
  })
}

/** What was stopped: supervisors see it, and so does the member it was about. */
export const stopped = (deps: DeskDeps, agent: Agent, it: Happening): Promise<void> =>
  transaction(deps.db, async (tx) => {
    await happened(deps, tx, agent, it)
    const { memberId, detail } = it
    deps.log.warn('the desk stopped somebody', { kind: it.kind, code: detail ?? '' })
    const act = it.kind === 'relative-stopped' ? 'look-up-stopped' : 'desk-refused'
    const facts = { what: it.kind, ...(detail && { code: detail }) }
    await deps.audit.record(tx, { by: actorOf(agent), memberId, act, facts })
  })

/** Whether this browser is the one that the agent's shift is open in. */
export async function mayWork(deps: DeskDeps, agent: Agent): Promise<Result<void, CannotWork>> {
  const shift = await store.openShiftOf(deps.db, agent.staffId)
  if (!shift) return cannot('no-shift')
  if (shift.sessionId === agent.sessionId) return ok(undefined)
  const lives = await deps.staff.sessionLives(shift.sessionId)
  return cannot(lives ? 'shift-elsewhere' : 'no-shift')
}

const kindOfRefusal = (code: Refusal): EventKind =>
  code === 'other-browser' || code === 'shift-elsewhere' ? 'two-browsers' : 'act-refused'

/** Refusals that an honest hand meets by pressing late or twice: answered, not written down. */
const harmless: ReadonlySet<Refusal> = new Set([
  'call-ended',
  'already-told',
  'not-now',
  'no-shift',
])

type Acting = { readonly callId: string; readonly act: DeskAct }

/** One act in a call: the call locked, the rules asked, the work done, all in one transaction; or a refusal written down. */
export async function inCall<T, C extends string = never>(
  deps: DeskDeps,
  agent: Agent,
  { callId, act }: Acting,
  work: (tx: Tx, call: calls.KeptCall) => Promise<Result<T, C>>,
): Promise<Result<T, C | Refusal>> {
  const shift = await mayWork(deps, agent)
  let memberId: bigint | undefined
  const outcome: Result<T, C | Refusal> & { stopped?: Refusal } = shift.ok
    ? await transaction(deps.db, async (tx) => {
        const call = await calls.lockCall(tx, callId)
        memberId = call?.memberId
        const may = mayAct(call, agent, act, deps.now())
        if (!may.ok || !call) return refusing(may.ok ? 'no-such-call' : may.code)
        await calls.touchCall(tx, callId, deps.now())
        return work(tx, call)
      })
    : refusing(shift.code)
  if (outcome.stopped && !harmless.has(outcome.stopped)) {
    const kind = kindOfRefusal(outcome.stopped)
    await stopped(deps, agent, { kind, memberId, callId, detail: `${act} ${outcome.stopped}` })
  }
  return outcome
}
const refusing = (code: Refusal): Cannot<Refusal> & { stopped: Refusal } => ({
  ...cannot(code),
  stopped: code,
})

/** The trail of an act, with why: the reason in the words that the member reads. */
export const recorded = (
  deps: DeskDeps,
  tx: Tx,
  agent: Agent,
  it: {
    act: Parameters<AuditUseCases['record']>[1]['act']
    memberId: bigint
    reason?: Reason
    facts?: Record<string, string>
  },
): Promise<void> => {
  const { act, memberId, facts, reason } = it
  const why = reason && deskReasonWords[reason].es
  return deps.audit.record(tx, {
    by: actorOf(agent),
    act,
    memberId,
    ...(facts && { facts }),
    ...(why && { reason: why }),
  })
}
