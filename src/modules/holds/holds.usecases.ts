import type { Actor } from '../../foundation/actor.ts'
import { type Clock, earlier, type Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { Act } from '../audit/acts.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import { candadoUseCases } from './candado.usecases.ts'
import { closingUseCases } from './closings.usecases.ts'
import {
  type ChangeRecord,
  loadHolds,
  loadPending,
  lockMember,
  markLifted,
  markReminded,
  markSettled,
  saveChange,
  saveHold,
  takeDue,
  takeUnreminded,
} from './holds.store.ts'
import {
  endOf,
  type HeldThing,
  type Hold,
  type HoldKind,
  heldThings,
  isHolding,
  longestHold,
  reminderAfter,
} from './holds.ts'
import { stopLinkUseCases } from './stop-links.usecases.ts'

export { holdWords } from './holds.words.ts'
export type { StopLink } from './stop-links.usecases.ts'

/** A change of contact that takes effect when its hold ends, and is undone by lifting it. */
export type PendingChange = {
  readonly holdId: string
  readonly memberId: bigint
  readonly loginId: string
  /** What changes: the e-mail, for now. */
  readonly field: 'email'
  readonly value: string
  readonly askedAt: Instant
  readonly takesEffectAt: Instant
}

const purpose = 'contact-change'

/** What the trail says of a hold that begins or is lifted; of a freeze, its login says it. */
const actsOf: Record<HoldKind, { readonly placed: Act; readonly lifted: Act } | undefined> = {
  freeze: undefined,
  candado: { placed: 'hold-placed', lifted: 'hold-lifted' },
  'after-recovery': { placed: 'hold-placed', lifted: 'hold-lifted' },
  'contact-change': { placed: 'email-change-asked', lifted: 'email-change-undone' },
  'new-registration': { placed: 'hold-placed', lifted: 'hold-lifted' },
  'factor-reset': { placed: 'hold-placed', lifted: 'hold-lifted' },
  closing: { placed: 'closing-asked', lifted: 'closing-undone' },
  dispute: { placed: 'hold-placed', lifted: 'hold-lifted' },
}

export const holdsUseCases = (deps: {
  db: Db
  now: Clock
  secrets: Secrets
  audit: AuditUseCases
  deadlines: Deadlines
}) => {
  /** While the portal was stopped nobody could undo anything: a hold that ends by itself lasts so much longer. */
  const lasting = (hold: Hold): Hold => {
    const { until, placedAt } = hold
    return until ? { ...hold, until: deps.deadlines.extended(until, until.since(placedAt)) } : hold
  }
  const holdsOf = async (db: Db, memberId: bigint): Promise<Hold[]> => {
    const now = deps.now()
    const since = deps.deadlines.reckoned(now, longestHold)
    const loaded = await loadHolds(db, memberId, since)
    return loaded.map(lasting).filter((hold) => isHolding(hold, now))
  }
  const note = async (tx: Tx, step: 'placed' | 'lifted', hold: Hold, by: Actor): Promise<void> => {
    const act = actsOf[hold.kind]?.[step]
    const { memberId, kind } = hold
    if (act) await deps.audit.record(tx, { by, memberId, act, facts: { kind } })
  }

  const opened = (record: ChangeRecord): PendingChange => ({
    holdId: record.holdId,
    memberId: record.memberId,
    loginId: record.loginId,
    field: 'email',
    value: deps.secrets.open(purpose, record.sealedValue)!,
    askedAt: record.placedAt,
    takesEffectAt: deps.deadlines.extended(record.until, record.until.since(record.placedAt)),
  })

  const place = async (
    tx: Tx,
    what: { memberId: bigint; kind: HoldKind; holds?: readonly HeldThing[]; by: Actor },
  ): Promise<Hold> => {
    const placedAt = deps.now()
    const until = endOf(what.kind, placedAt)
    const hold: Hold = {
      holdId: newId(placedAt.epochMilliseconds),
      memberId: what.memberId,
      kind: what.kind,
      holds: what.holds ?? heldThings,
      placedAt,
      ...(until && { until }),
    }
    await lockMember(tx, what.memberId)
    await saveHold(tx, hold, what.by)
    await note(tx, 'placed', hold, what.by)
    return hold
  }

  /** Ends one hold of that member now. Undefined: not theirs, or lifted already. */
  const lift = async (tx: Tx, what: { holdId: string; memberId: bigint; by: Actor }) => {
    const hold = await markLifted(tx, { ...what, at: deps.now() })
    if (hold) await note(tx, 'lifted', hold, what.by)
    return hold
  }

  const core = { place, lift, holdsOf }
  return {
    place,
    lift,
    ...stopLinkUseCases(deps),
    ...candadoUseCases(deps, core),
    ...closingUseCases(deps, core),

    /** A member's holds that still count, newest first: for `mayMoveMoney` and its sisters. */
    of: (db: Db, memberId: bigint): Promise<Hold[]> => holdsOf(db, memberId),

    /** As `of`, with the member's turn taken: nobody places a hold before this transaction ends. */
    ofLocked: async (tx: Tx, memberId: bigint): Promise<Hold[]> => {
      await lockMember(tx, memberId)
      return holdsOf(tx, memberId)
    },

    /** Places the 48-hour hold that is also the change itself. */
    placeChange: async (
      tx: Tx,
      change: { memberId: bigint; loginId: string; field: 'email'; value: string; by: Actor },
    ): Promise<PendingChange> => {
      const { memberId, loginId, field, value, by } = change
      const hold = await place(tx, { memberId, kind: 'contact-change', by })
      const sealedValue = deps.secrets.seal(purpose, value)
      await saveChange(tx, { holdId: hold.holdId, memberId, loginId, field, sealedValue })
      const takesEffectAt = hold.until!
      return {
        holdId: hold.holdId,
        memberId,
        loginId,
        field,
        value,
        askedAt: hold.placedAt,
        takesEffectAt,
      }
    },

    /** A member's changes that are still waiting. */
    pendingChanges: async (db: Db, memberId: bigint): Promise<PendingChange[]> =>
      (await loadPending(db, memberId)).map(opened),

    /** Undoes every change of a member that still waits; the ones undone. */
    undoChanges: async (tx: Tx, memberId: bigint, by: Actor): Promise<PendingChange[]> => {
      await lockMember(tx, memberId)
      const undone: PendingChange[] = []
      for (const record of await loadPending(tx, memberId))
        if (await lift(tx, { holdId: record.holdId, memberId, by })) undone.push(opened(record))
      return undone
    },

    /**
     * Hands each change whose 48 hours are over to `apply`, in a transaction of its own, and marks it.
     * A member whose login stands still keeps waiting. How many took effect.
     */
    settleDue: async (
      apply: (tx: Tx, change: PendingChange) => Promise<void>,
      atMost = 500,
    ): Promise<number> => {
      for (let settled = 0; settled < atMost; settled++) {
        const found = await transaction(deps.db, async (tx) => {
          const record = await takeDue(tx, deps.deadlines.reckoned(deps.now(), longestHold))
          if (!record) return false
          await markSettled(tx, record.holdId, deps.now())
          await apply(tx, opened(record))
          return true
        })
        if (!found) return settled
      }
      return atMost
    },

    /** Hands each change that has waited a day to `tell`, once, in a transaction of its own. How many were told of. */
    remindWaiting: async (
      tell: (tx: Tx, change: PendingChange) => Promise<void>,
      atMost = 500,
    ): Promise<number> => {
      for (let told = 0; told < atMost; told++) {
        const found = await transaction(deps.db, async (tx) => {
          const now = deps.now()
          const askedBy = deps.deadlines.reckoned(now, reminderAfter)
          const endsAfter = deps.deadlines.reckoned(now, longestHold)
          const record = await takeUnreminded(tx, {
            askedBy: earlier(askedBy, reminderAfter),
            endsAfter,
          })
          if (!record) return false
          await markReminded(tx, record.holdId, now)
          await tell(tx, opened(record))
          return true
        })
        if (!found) return told
      }
      return atMost
    },
  }
}
export type HoldsUseCases = ReturnType<typeof holdsUseCases>
