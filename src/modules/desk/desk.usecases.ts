// The telephone desk, joined once: what the wiring builds and the channel is given.
import { type Email, maskEmail } from '../../foundation/email.ts'
import { type Instant, later, minutes } from '../../foundation/time.ts'
import { codePhone } from '../logins/login.ts'
import type { MaskedDelivery } from '../notices/delivery.ts'
import { actUseCases } from './acts.usecases.ts'
import * as calls from './calls.store.ts'
import { type CannotAct, mayAct } from './calls.ts'
import { callUseCases } from './calls.usecases.ts'
import { casesUseCases } from './cases.usecases.ts'
import { changesUseCases } from './changes.usecases.ts'
import { factorResetUseCases } from './factor-resets.usecases.ts'
import { lookUpUseCases, maskedNameOf } from './look-ups.usecases.ts'
import { returnsUseCases } from './returns.usecases.ts'
import { shiftUseCases } from './shifts.usecases.ts'
import { type Detail, showingUseCases } from './showing.usecases.ts'
import { supervisionUseCases } from './supervision.usecases.ts'
import type { Ask, Counts } from './verification.ts'
import { verifyingUseCases } from './verifying.usecases.ts'
import * as work from './work.store.ts'
import { type Agent, type DeskDeps, mayWork } from './workplace.usecases.ts'

export { type CaseLine, type CaseShown, deskTypes, readType } from './cases.usecases.ts'
export type { Waiting } from './changes.usecases.ts'
export type { Found, Looked } from './look-ups.usecases.ts'
export { deskReasonWords } from './reasons.words.ts'
export type { DeclarationTyped } from './shifts.usecases.ts'
export type { Incident, Watched } from './supervision.usecases.ts'
export type { Agent } from './workplace.usecases.ts'

/** All that the page of a call shows. Figures and details come masked, and only once the caller is verified. */
export type CallSheet = {
  readonly call: calls.KeptCall
  readonly name: string
  readonly nssEnding: string
  /** Two digits of the proven phone, where there is one. */
  readonly phoneEnding: string | undefined
  readonly asks: readonly Ask[]
  readonly counts: Counts
  readonly sheet: Readonly<Record<Detail, string | null>> | undefined
  readonly holds: readonly { readonly kind: string; readonly until: Instant | undefined }[]
  readonly change: { readonly stage: string; readonly email: string } | undefined
  /** The account on its way back, asked for in this call. */
  readonly returning: { readonly stage: string; readonly email: string } | undefined
  readonly notes: readonly work.Note[]
  readonly pending: string | undefined
  readonly deliveries: readonly MaskedDelivery[]
}

const soon = minutes(15)

export const deskUseCases = (deps: DeskDeps) => {
  const lookUps = lookUpUseCases(deps)
  const verifying = verifyingUseCases(deps)
  const changes = changesUseCases(deps)
  const returns = returnsUseCases(deps)
  const showing = showingUseCases(deps)

  /** What only a verified caller's agent sees. */
  const opened = async (call: calls.KeptCall) => {
    if (call.stage !== 'verified')
      return { sheet: undefined, holds: [], pending: undefined, notes: [], deliveries: [] }
    const { memberId } = call
    const [sheet, holds, pending, notes, deliveries] = await Promise.all([
      showing.masked(memberId),
      deps.holds.of(deps.db, memberId),
      deps.holds.pendingChanges(deps.db, memberId),
      work.notesOf(deps.db, memberId, 10),
      deps.notices.deliveriesOf(memberId, 8),
    ])
    return {
      sheet,
      holds: holds.map(({ kind, until }) => ({ kind, until })),
      pending: pending[0] && maskEmail(pending[0].value as Email),
      notes,
      deliveries,
    }
  }

  return {
    ...shiftUseCases(deps),
    lookUp: lookUps.lookUp,
    ...callUseCases(deps, lookUps),
    ...verifying,
    ...actUseCases(deps),
    ...changes,
    ...factorResetUseCases(deps),
    ...returns,
    ...showing,
    ...casesUseCases(deps),
    ...supervisionUseCases(deps),

    /** The page of a call, for the agent and the browser that it belongs to. */
    callSheet: async (
      agent: Agent,
      callId: string,
    ): Promise<
      | { ok: true; value: CallSheet }
      | { ok: false; code: CannotAct | 'no-shift' | 'shift-elsewhere' }
    > => {
      const working = await mayWork(deps, agent)
      if (!working.ok) return working
      const call = await calls.findCall(deps.db, callId)
      const may = mayAct(call, agent, 'note', deps.now())
      if (!may.ok || !call) return { ok: false, code: may.ok ? 'no-such-call' : may.code }
      const [member, login, asking, change, returning, rest] = await Promise.all([
        deps.members.memberById(call.memberId),
        deps.logins.loginOfMember(deps.db, call.memberId),
        verifying.askingOf(call),
        changes.changeOf(callId),
        returns.returnOf(callId),
        opened(call),
      ])
      const value: CallSheet = {
        call,
        name: maskedNameOf(member!),
        nssEnding: member!.nss.slice(-4),
        phoneEnding: login && codePhone(login)?.e164.slice(-2),
        ...asking,
        change,
        returning,
        ...rest,
      }
      return { ok: true, value }
    },

    /** Call-backs whose time has come, or comes within a quarter of an hour. */
    callBacksDue: async (): Promise<
      readonly { callBackId: string; name: string; about: work.CallBack['about']; dueAt: Instant }[]
    > => {
      const due = await work.callBacksDue(deps.db, later(deps.now(), soon))
      return Promise.all(
        due.map(async ({ callBackId, memberId, about, dueAt }) => {
          const member = (await deps.members.memberById(memberId))!
          return { callBackId, name: maskedNameOf(member), about, dueAt }
        }),
      )
    },
  }
}
export type DeskUseCases = ReturnType<typeof deskUseCases>
