// The trail: every room records here, in its own transaction; a task chains, and anybody may verify.
import type { Clock } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { isHelped } from '../../platform/helped.ts'
import { newId } from '../../platform/secrets.ts'
import type { Act } from './acts.ts'
import * as store from './audit.store.ts'
import {
  type Activity,
  activityIn,
  beginning,
  type Deed,
  type Difference,
  differenceIn,
  type Entry,
  entryOf,
  type Head,
  sealed,
} from './audit.ts'
import { actsOfSort, type Doer, type Sort } from './sorting.ts'

export type { Act } from './acts.ts'
export { actorWords, actWords, differenceWords } from './audit.words.ts'

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

/** A sound chain with its head, or the first thing that differs and where. */
export type Verdict =
  | { readonly sound: true; readonly entries: bigint; readonly head: string }
  | {
      readonly sound: false
      readonly difference: Difference
      readonly seq: bigint
      readonly auditId: string | undefined
    }

/** `12:9f86…`: the chain up to a seal in one line, to be noted where this database cannot reach. */
export const headText = ({ seq, hash }: Head): string => `${seq}:${hash.toString('hex')}`

async function walk(db: Db): Promise<Verdict> {
  let head: Head = { seq: 0n, hash: beginning }
  for (;;) {
    const links = await store.linksAfter(db, head.seq, batch)
    for (const { seal, entry } of links) {
      const difference = differenceIn(head, seal, entry)
      if (difference) return { sound: false, difference, seq: seal.seq, auditId: seal.auditId }
      head = seal
    }
    if (links.length < batch) break
  }
  return { sound: true, entries: head.seq, head: headText(head) }
}

/** Whether the chain still holds the head that was noted before. */
async function holds(db: Db, noted: string): Promise<Verdict | undefined> {
  const [number = '', hex = ''] = noted.split(':')
  const seq = BigInt(/^\d{1,18}$/.test(number) ? number : '0')
  const hash = await store.sealAt(db, seq)
  if (hash?.toString('hex') === hex) return undefined
  return { sound: false, difference: 'chain-shortened', seq, auditId: undefined }
}

export const auditUseCases = (deps: { db: Db; now: Clock }) => ({
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

  /** Walks the whole chain. `noted`: a head kept elsewhere, that the chain must still hold. */
  verify: async (noted?: string): Promise<Verdict> => {
    const verdict = await walk(deps.db)
    if (!verdict.sound) return verdict
    const stray = await store.strayEntry(deps.db)
    if (stray) return { sound: false, difference: 'entry-never-recorded', seq: 0n, auditId: stray }
    return (noted ? await holds(deps.db, noted) : undefined) ?? verdict
  },
})

export type AuditUseCases = ReturnType<typeof auditUseCases>
