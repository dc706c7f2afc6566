// The trail: every room records here, in its own transaction; a task chains, and anybody may verify.
import type { Clock } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { isHelped } from '../../platform/helped.ts'
import { newId } from '../../platform/secrets.ts'
import type { Act } from './acts.ts'
import * as store from './audit.store.ts'
import { type Activity, activityIn, type Deed, type Entry, entryOf, sealed } from './audit.ts'
import { headText } from './checking.ts'
import { checkingUseCases } from './checking.usecases.ts'
import { searchingUseCases } from './searching.usecases.ts'
import { actsOfSort, type Doer, type Sort } from './sorting.ts'

export type { Act } from './acts.ts'
export { actorWords, actWords } from './audit.words.ts'
export type { Check } from './checking.ts'
export type { Verdict } from './checking.usecases.ts'
export { differenceWords } from './console.words.ts'

const batch = 1_000
const pageOfActivity = 20

/** Which of a member's entries: older than one already shown, some acts or one sort of them, by one sort of doer. */
type Sifted = {
  readonly before?: string | undefined
  readonly limit?: number
  readonly acts?: readonly Act[]
  readonly what?: Sort | undefined
  readonly who?: Doer | undefined
}

export const auditUseCases = (deps: { db: Db; now: Clock }) => ({
  ...checkingUseCases(deps),
  ...searchingUseCases(deps),

  /** Adds an entry to the trail, in the transaction of what it tells. */
  record: async (tx: Tx, deed: Deed): Promise<void> => {
    const at = deps.now()
    const helped = isHelped() && deed.by.kind === 'member'
    const noted = helped ? { ...deed, facts: { ...deed.facts, help: 'yes' } } : deed
    await store.add(tx, entryOf(noted, newId(at.epochMilliseconds), at))
  },

  /** The member's activity, newest first, 20 at a time; `before` is the last entry already shown, `acts` the only ones. */
  activityOf: async (
    db: Db,
    memberId: bigint,
    options: Sifted = {},
  ): Promise<readonly Activity[]> => {
    const before = /^[0-9a-f-]{36}$/.test(options.before ?? '') ? options.before : undefined
    const limit = options.limit ?? pageOfActivity
    const acts = options.acts ?? (options.what && actsOfSort(options.what))
    return (await store.ofMember(db, memberId, limit, before, acts, options.who)).map(activityIn)
  },

  /** The latest entries of everybody, newest first, for operators; `before` is the last one already shown. */
  recent: (before?: string): Promise<readonly Entry[]> =>
    store.recent(
      deps.db,
      pageOfActivity,
      /^[0-9a-f-]{36}$/.test(before ?? '') ? before : undefined,
    ),

  /** How long the chain is, and its head: to be noted where this database cannot reach. */
  head: async (): Promise<{ entries: bigint; head: string }> => {
    const head = await store.headOf(deps.db)
    return { entries: head.seq, head: headText(head) }
  },

  /**
   * Chains what was recorded since, in order, up to a thousand. Alone: a second process finds the
   * chain locked and seals nothing. Answers how many, and the head to note off this machine.
   */
  sealNext: (): Promise<{ sealed: number; head: string }> =>
    transaction(deps.db, async (tx) => {
      if (!(await store.lockChain(tx))) return { sealed: 0, head: '' }
      const head = await store.headOf(tx)
      const seals = sealed(head, await store.unsealed(tx, batch))
      if (seals.length > 0) await store.addSeals(tx, seals)
      return { sealed: seals.length, head: headText(seals.at(-1) ?? head) }
    }),
})

export type AuditUseCases = ReturnType<typeof auditUseCases>
