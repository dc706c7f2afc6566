// Coming to work: what an agent declares about themselves, and one shift in one browser.
import { readNss } from '../../foundation/nss.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import * as calls from './calls.store.ts'
import { hungUp } from './calls.usecases.ts'
import * as store from './desk.store.ts'
import type { Declared } from './kinship.ts'
import { type Agent, actorOf, type DeskDeps, happened } from './workplace.usecases.ts'

export type CannotDeclare = 'nss' | 'apellido1' | 'calle' | 'cp'
export type DeclarationTyped = Readonly<
  Record<'nss' | 'apellido1' | 'apellido2' | 'calle' | 'cp', string>
>
export type Standing = {
  readonly declared: boolean
  readonly shift: 'open' | 'closed' | 'elsewhere'
  readonly since: Temporal.Instant | undefined
}

/** What was typed, or the fields that cannot be read. */
export function readDeclaration(typed: DeclarationTyped): Declared | readonly CannotDeclare[] {
  const nss = readNss(typed.nss)
  const wrong: CannotDeclare[] = [
    ...(nss.ok ? [] : (['nss'] as const)),
    ...(typed.apellido1.trim() ? [] : (['apellido1'] as const)),
    ...(typed.calle.trim() ? [] : (['calle'] as const)),
    ...(/^\d{5}$/.test(typed.cp.trim()) ? [] : (['cp'] as const)),
  ]
  if (!nss.ok || wrong.length > 0) return wrong
  return {
    nss: nss.value,
    firstSurname: typed.apellido1.trim().slice(0, 60),
    secondSurname: typed.apellido2.trim().slice(0, 60) || null,
    street: typed.calle.trim().slice(0, 120),
    postalCode: typed.cp.trim(),
  }
}

export const shiftUseCases = (deps: DeskDeps) => {
  /** Ends what was open, wherever it was, and the call in it. */
  const close = async (tx: Tx, agent: Agent): Promise<void> => {
    const call = await calls.openCallOf(tx, agent.staffId)
    if (call) await hungUp(deps, tx, call)
    if (await store.closeShift(tx, agent.staffId, deps.now()))
      await deps.audit.record(tx, { by: actorOf(agent), act: 'shift-closed' })
  }
  return {
    /** What an agent says of themselves; it can be added to, never taken back. */
    declare: async (
      agent: Agent,
      typed: DeclarationTyped,
    ): Promise<{ ok: true } | { ok: false; fields: readonly CannotDeclare[] }> => {
      const read = readDeclaration(typed)
      if (!('nss' in read)) return { ok: false, fields: read }
      await transaction(deps.db, async (tx) => {
        await store.addDeclaration(tx, agent.staffId, read, deps.now())
        await deps.audit.record(tx, { by: actorOf(agent), act: 'staff-declared' })
      })
      return { ok: true }
    },

    standingOf: async (agent: Agent): Promise<Standing> => {
      const [declared, shift] = await Promise.all([
        store.declarationsOf(deps.db, agent.staffId),
        store.openShiftOf(deps.db, agent.staffId),
      ])
      const here = shift?.sessionId === agent.sessionId
      const lives = shift !== undefined && (await deps.staff.sessionLives(shift.sessionId))
      return {
        declared: declared.length > 0,
        shift: !lives ? 'closed' : here ? 'open' : 'elsewhere',
        since: shift?.openedAt,
      }
    },

    /** Opens the shift in this browser; one that was open in another ends, and that is written down. */
    openShift: async (agent: Agent): Promise<Result<void, 'not-declared'>> => {
      const declared = await store.declarationsOf(deps.db, agent.staffId)
      if (declared.length === 0) return cannot('not-declared')
      await transaction(deps.db, async (tx) => {
        const before = await store.openShiftOf(tx, agent.staffId)
        if (before?.sessionId === agent.sessionId) return
        const lives = before && (await deps.staff.sessionLives(before.sessionId))
        if (lives) await happened(deps, tx, agent, { kind: 'two-browsers', detail: 'shift moved' })
        await close(tx, agent)
        const at = deps.now()
        const shiftId = newId(at.epochMilliseconds)
        await store.addShift(tx, agent.staffId, {
          shiftId,
          sessionId: agent.sessionId,
          openedAt: at,
        })
        await deps.audit.record(tx, { by: actorOf(agent), act: 'shift-opened' })
      })
      return ok(undefined)
    },

    closeShift: (agent: Agent): Promise<void> => transaction(deps.db, (tx) => close(tx, agent)),
  }
}
