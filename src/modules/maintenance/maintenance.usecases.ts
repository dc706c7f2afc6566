import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { earlier, type Instant } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { type KnowledgeDeps, openKnowledge } from './knowledge.usecases.ts'
import * as store from './maintenance.store.ts'
import { rememberedFor } from './maintenance.ts'
import { passUseCases } from './pass.usecases.ts'
import {
  type CannotMove,
  type CannotPlan,
  type Move,
  mayCancel,
  mayEnd,
  mayExtend,
  mayPublish,
  type Plan,
  problemsOf,
  type Stop,
  windowOf,
} from './planning.ts'

export type { Knowledge } from './knowledge.usecases.ts'

export type MaintenanceDeps = KnowledgeDeps & {
  secrets: Secrets
  audit: Pick<AuditUseCases, 'record'>
}
type StaffActor = Actor & { kind: 'staff' }
type Moved = Promise<Result<void, CannotMove>>

const shown = 50

export const maintenanceUseCases = (deps: MaintenanceDeps) => {
  const { db, now } = deps
  const knowledge = openKnowledge(deps)

  /** One move of one stop: load, decide, add, say who did it; then this process knows at once. */
  const move = async (
    it: { windowId: string; by: StaffActor; reason: string; move: Move['move']; endsAt?: Instant },
    may: (stop: Stop | undefined, at: Instant) => Result<Stop, CannotMove>,
  ): Moved => {
    const { windowId, by, reason } = it
    if (reason === '') return cannot('reason-missing')
    const moved = await transaction(db, async (tx): Moved => {
      const at = now()
      const allowed = may(await store.lockStop(tx, windowId), at)
      if (!allowed.ok) return allowed
      const { plannedBy } = allowed.value
      const made = { move: it.move, reason, at, endsAt: it.endsAt ?? null }
      const who = { movedBy: by.staffId, movedByName: by.name }
      await store.addMove(tx, { windowId, plannedBy, ...who, ...made })
      await record(tx, by, `maintenance-${it.move}`, reason, {
        window: windowId,
        ...(it.endsAt && { until: it.endsAt.toString() }),
      })
      return ok(undefined)
    })
    if (moved.ok) await knowledge.learn()
    return moved
  }
  const record = (
    tx: Tx,
    by: StaffActor,
    act: `maintenance-${'planned' | 'passed' | Move['move']}`,
    reason: string | undefined,
    facts: Readonly<Record<string, string>>,
  ) => deps.audit.record(tx, { by, act, facts, ...(reason && { reason }) })

  return {
    ...knowledge,
    ...passUseCases(deps),

    /** Writes a plan down. Nobody but operators sees it until somebody else publishes it. */
    plan: async (
      plan: Partial<Plan>,
      by: StaffActor,
    ): Promise<{ ok: true; windowId: string } | { ok: false; problems: readonly CannotPlan[] }> => {
      const at = now()
      const problems = problemsOf(plan, at)
      if (problems.length > 0) return { ok: false, problems }
      const windowId = newId(at.epochMilliseconds)
      const written = { ...(plan as Plan), windowId, plannedAt: at }
      const stop = { ...written, plannedBy: by.staffId, plannedByName: by.name }
      await transaction(db, async (tx) => {
        await store.addStop(tx, stop)
        const { kind, parts, endsAt, reason } = stop
        const facts = { window: windowId, kind, parts: parts.join(' '), until: endsAt.toString() }
        await record(tx, by, 'maintenance-planned', reason, facts)
      })
      return { ok: true, windowId }
    },

    /** A second person makes it count; every process knows within seconds. */
    publish: (windowId: string, by: StaffActor, reason: string): Moved =>
      move({ windowId, by, reason, move: 'published' }, (stop, at) => mayPublish(stop, by, at)),

    /** Moves the end later, while it is still to come. */
    extend: (
      it: { windowId: string; reason: string; endsAt: Instant | undefined },
      by: StaffActor,
    ): Moved => {
      const { windowId, reason, endsAt } = it
      const made = { windowId, by, reason, move: 'extended' as const }
      return move({ ...made, ...(endsAt && { endsAt }) }, (stop, at) => mayExtend(stop, endsAt, at))
    },

    /** Opens before the hour. */
    end: (windowId: string, by: StaffActor, reason: string): Moved =>
      move({ windowId, by, reason, move: 'ended', endsAt: now() }, mayEnd),

    /** Takes back what has not begun. */
    cancel: (windowId: string, by: StaffActor, reason: string): Moved =>
      move({ windowId, by, reason, move: 'cancelled' }, mayCancel),

    /** What operators see: every stop of the last weeks and all to come, planned ones too. */
    stops: () => store.stopsSince(db, earlier(now(), rememberedFor), shown),
    stop: (windowId: string) => store.stopById(db, windowId),

    /** Gives who works on a stopped portal the pass into it. */
    givePass: async (by: StaffActor) => {
      await transaction(db, (tx) => record(tx, by, 'maintenance-passed', undefined, {}))
      return passUseCases(deps).passFor(by.staffId)
    },

    /** The published stops that are still to come or run, the next first: for the page of the portal's state. */
    comingStops: (at: Instant) =>
      knowledge
        .windows()
        .filter((one) => Temporal.Instant.compare(one.endsAt, at) > 0)
        .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt)),
    windowOf,
  }
}

export type MaintenanceUseCases = ReturnType<typeof maintenanceUseCases>
