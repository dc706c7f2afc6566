// A login stands still while it is settled whose it is: nobody is inside, nothing moves, and no recovery opens it.
import type { Actor } from '../../foundation/actor.ts'
import type { Tx } from '../../platform/db.ts'
import { type DisputesDeps, tellingUseCases } from './telling.usecases.ts'

type Whose = { readonly memberId: bigint; readonly loginId: string; readonly by: Actor }

export const holdingUseCases = (deps: DisputesDeps) => {
  const tell = tellingUseCases(deps)

  const hold = async (tx: Tx, { memberId, loginId, by }: Whose): Promise<void> => {
    await deps.holds.undoChanges(tx, memberId, by)
    await deps.holds.undoClosing(tx, memberId, by)
    await deps.holds.keepCandado(tx, { memberId, by })
    const holds = await deps.holds.ofLocked(tx, memberId)
    if (!holds.some(({ kind }) => kind === 'dispute'))
      await deps.holds.place(tx, { memberId, kind: 'dispute', by })
    await deps.factors.undoResets(tx, memberId, by)
    await deps.logins.setState(tx, { loginId, state: 'frozen', by })
    await deps.logins.endSessions(tx, { loginId, because: 'stopped' })
    await deps.logins.forgetDevices(tx, { loginId })
    await deps.recovery.voidLinks(tx, loginId)
  }

  /** Every pause of that member ends: a dispute that was settled, and the «No fui yo» that began it. */
  const liftAll = async (tx: Tx, { memberId, by }: Omit<Whose, 'loginId'>): Promise<void> => {
    for (const { kind, holdId } of await deps.holds.ofLocked(tx, memberId))
      if (kind === 'dispute' || kind === 'freeze')
        await deps.holds.lift(tx, { holdId, memberId, by })
  }

  return {
    hold,
    liftAll,
    /** It stays with who holds it. */
    release: async (tx: Tx, whose: Whose): Promise<void> => {
      await liftAll(tx, whose)
      const { loginId, by } = whose
      await deps.logins.setState(tx, { loginId, state: 'active', by })
    },
    /** Two of the staff hold a login that looks like a coyote's. False: there is none, or it stands still already. */
    holdForStaff: async (tx: Tx, memberId: bigint, by: Actor): Promise<boolean> => {
      const login = await deps.logins.loginOfMember(tx, memberId)
      if (login?.state !== 'active') return false
      await hold(tx, { memberId, loginId: login.loginId, by })
      const type = 'registered-by-stranger' as const
      const folio = await deps.tramites.open(tx, { memberId, type, by })
      await tell.stopped(tx, login, folio, by)
      return true
    },
  }
}
