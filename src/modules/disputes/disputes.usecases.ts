// A login that a stranger opened comes back to its member: held at once, decided by two, changed after 48 hours. The
// stranger's login closes and what it did stays in the record; the owner gets one of their own.
import { readEmail } from '../../foundation/email.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { earlier, later } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { type Login, maskedEmail } from '../logins/login.ts'
import * as store from './disputes.store.ts'
import {
  type CannotDecide,
  effectAfter,
  mayDecide,
  type PaperKind,
  readPaperEnding,
  requestLife,
  type Stage,
} from './disputes.ts'
import { holdingUseCases } from './holding.usecases.ts'
import { settlingUseCases } from './settling.usecases.ts'
import { takingUseCases } from './taking.usecases.ts'
import { type DisputesDeps, type Hand, seal, tellingUseCases } from './telling.usecases.ts'

export { paperWords } from './disputes.words.ts'
export type { DisputesDeps } from './telling.usecases.ts'

export type CannotAsk =
  | 'email-unreadable'
  | 'no-login'
  | 'paper-unreadable'
  | 'already-returning'
  | 'too-soon'
  | 'too-many'

export type AskedReturn = {
  readonly callId: string
  readonly memberId: bigint
  readonly email: string
  /** In person: which identification, and its last four characters. */
  readonly paper: { readonly kind: PaperKind; readonly ending: string } | undefined
  readonly reason: string
  readonly folio: string | undefined
  readonly by: Hand
}

export type ReturnShown = {
  readonly returnId: string
  readonly memberId: bigint
  readonly stage: Stage
  readonly email: string
  readonly paperKind: PaperKind | null
  readonly reason: string
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: Temporal.Instant
  readonly takesEffectAt: Temporal.Instant | null
}

export const disputesUseCases = (deps: DisputesDeps) => {
  const tell = tellingUseCases(deps)
  const holding = holdingUseCases(deps)
  const emailOf = ({ sealedEmail }: { sealedEmail: Buffer }) =>
    deps.secrets.open(seal, sealedEmail)!
  const paperHash = (ending: string) => deps.secrets.mac('account-return-paper', ending)
  const codeOf = ({ returnId, callId }: { returnId: string; callId: string }) =>
    ({ purpose: 'desk', subject: `return ${returnId}`, browserKey: `call ${callId}` }) as const

  const shown = (one: store.KeptReturn): ReturnShown => ({
    returnId: one.returnId,
    memberId: one.memberId,
    stage: one.stage,
    email: maskedEmail({ email: emailOf(one) }),
    paperKind: one.paperKind,
    reason: one.reason,
    askedBy: one.askedBy,
    askedByName: one.askedByName,
    askedAt: one.askedAt,
    takesEffectAt: one.takesEffectAt,
  })

  const begin = async (
    tx: Tx,
    it: AskedReturn,
    login: Login,
    email: string,
    hash: Buffer | null,
  ) => {
    const askedAt = deps.now()
    const request = { returnId: newId(askedAt.epochMilliseconds), callId: it.callId }
    const issued = await deps.codes.issue(tx, codeOf(request))
    if (!issued.ok) return cannot(issued.code)
    await store.addReturn(tx, {
      ...request,
      memberId: it.memberId,
      loginId: login.loginId,
      proof: hash ? 'in-person' : 'telephone',
      paperKind: it.paper?.kind ?? null,
      paperHash: hash,
      sealedEmail: deps.secrets.seal(seal, email),
      reason: it.reason,
      folio: it.folio ?? null,
      stage: 'unconfirmed',
      askedBy: it.by.staffId,
      askedAt,
    })
    await tell.code(tx, login, email, issued.value.code)
    return ok(undefined)
  }

  /** Yes: it stands still from now on, and every channel of either side hears until when. */
  const approved = async (tx: Tx, request: store.KeptReturn, by: Hand) => {
    const { memberId, returnId, loginId } = request
    const at = deps.now()
    const takesEffectAt = later(at, effectAfter)
    await store.endOthers(tx, { memberId, returnId })
    await store.setDecided(tx, returnId, {
      stage: 'approved',
      decidedBy: by.staffId,
      at,
      takesEffectAt,
    })
    await holding.hold(tx, { memberId, loginId, by })
    await tell.returning(tx, { memberId, loginId, takesEffectAt, by }, emailOf(request))
    await deps.clusters.strangerFound(tx, memberId)
  }

  return {
    hold: holding.holdForStaff,
    ...settlingUseCases(deps),
    ...takingUseCases(deps),

    /** Asked for at the desk: a code goes to the owner's mailbox first. */
    ask: async (tx: Tx, it: AskedReturn): Promise<Result<void, CannotAsk>> => {
      const read = readEmail(it.email)
      if (!read.ok) return cannot('email-unreadable')
      const ending = it.paper && readPaperEnding(it.paper.ending)
      if (it.paper && !ending) return cannot('paper-unreadable')
      const login = await deps.logins.loginOfMember(tx, it.memberId)
      if (!login) return cannot('no-login')
      if (await store.isReturning(tx, it.memberId)) return cannot('already-returning')
      return begin(tx, it, login, read.value, ending ? paperHash(ending) : null)
    },

    /** The code as it is read at that mailbox: now it waits for a second person. */
    confirm: async (
      tx: Tx,
      callId: string,
      code: string | undefined,
    ): Promise<Result<void, CannotCheck>> => {
      const request = await store.returnOf(tx, callId)
      if (request?.stage !== 'unconfirmed') return cannot('code-void')
      const checked = await deps.codes.check(tx, { ...codeOf(request), code })
      if (!checked.ok) return checked
      await store.setStage(tx, request.returnId, 'waiting')
      return ok(undefined)
    },

    /** The one that a call asked for, masked. */
    of: async (callId: string): Promise<ReturnShown | undefined> => {
      const request = await store.returnOf(deps.db, callId)
      return request && shown(request)
    },

    /** What waits for a second person, and what is disputed. */
    waiting: async (): Promise<readonly ReturnShown[]> =>
      (await store.returnsWaiting(deps.db, earlier(deps.now(), requestLife))).map(shown),

    /** Two people, always; of an identification, the second one types what they read on it. Whose it was. */
    decide: async (
      tx: Tx,
      it: { returnId: string; approve: boolean; paperEnding: string | undefined; by: Hand },
    ): Promise<Result<bigint, CannotDecide> & { memberId?: bigint }> => {
      const request = await store.lockReturn(tx, it.returnId)
      const ending = readPaperEnding(it.paperEnding)
      const papersAgree = Boolean(
        ending && request?.paperHash && paperHash(ending).equals(request.paperHash),
      )
      const { approve, by } = it
      const may = mayDecide(request, { staffId: by.staffId, approve, papersAgree }, deps.now())
      if (!may.ok || !request)
        return {
          ...cannot(may.ok ? 'no-such-request' : may.code),
          ...(request && { memberId: request.memberId }),
        }
      const { memberId, returnId, loginId } = request
      const holder = approve && (await deps.logins.loginOfMailbox(tx, emailOf(request)))
      if (holder && holder.loginId !== loginId) return cannot('email-taken')
      if (approve) await approved(tx, request, by)
      else {
        const at = deps.now()
        const ended = { stage: 'declined', decidedBy: by.staffId, at } as const
        await store.setDecided(tx, returnId, { ...ended, takesEffectAt: undefined })
        if (request.stage === 'disputed') await holding.release(tx, { memberId, loginId, by })
      }
      return ok(memberId)
    },
  }
}
export type DisputesUseCases = ReturnType<typeof disputesUseCases>
