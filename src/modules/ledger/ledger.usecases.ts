import { randomUUIDv7 } from 'node:crypto'
import type { Actor } from '../../foundation/actor.ts'
import { centavos, type Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Day } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import * as store from './journal.store.ts'
import {
  type CannotCorrect,
  type CannotPost,
  type CannotResolve,
  corrected,
  type Draft,
  drafted,
  type EntryAsked,
  type Posting,
  pending,
  promised,
  settled,
  voided,
} from './journal.ts'
import type { LedgerAccount } from './ledger.ts'

export type { EntryAsked, Posting } from './journal.ts'

/** `already-posted`: the same content under the same reference; the journal is the one of then. */
export type Posted = { journalId: string; outcome: 'posted' | 'already-posted' }

/** `journalId`: the journal that is answered. The effective day is never before that journal's. */
export type AnswerAsked = { journalId: string; sourceRef: string; effectiveOn: Day; by: Actor }
/**
 * `believed`: what was promised, where the caller knows it: true if the journal's hash agrees, else it is read.
 * `besides`: what else comes with the money, as a journal of its own of the same day and reason.
 */
type SettleAsked = AnswerAsked & {
  readonly believed?: readonly EntryAsked[]
  readonly besides?: {
    readonly sourceRef: string
    readonly entries: readonly Omit<EntryAsked, 'bimester'>[]
  }
}
type Settled = Posted & { readonly besides?: Posted }

function writerOf(by: Actor): store.Writer {
  if (by.kind === 'member') return { kind: by.kind, id: by.memberId.toString() }
  if (by.kind === 'staff') return { kind: by.kind, id: by.staffId }
  return { kind: by.kind, id: by.kind === 'system' ? by.task : null }
}

async function known(tx: Tx, draft: Draft, hash: Buffer) {
  const same = await store.byReference(tx, draft.sourceRef)
  if (!same) return undefined
  if (!same.hash.equals(hash)) return cannot('same-ref-different-content')
  return ok<Posted>({ journalId: same.journalId, outcome: 'already-posted' })
}

type Deps = { readonly db: Db; readonly now: Clock }

export const ledgerUseCases = ({ db, now }: Deps) => {
  /**
   * Each once per reference, whoever comes first, all in one statement; `taken` says what it means that another answer
   * was faster. The partitions are there.
   */
  async function write<C extends string>(
    tx: Tx,
    drafts: readonly Draft[],
    by: Actor,
    taken: C,
  ): Promise<Result<readonly Posted[], C | 'same-ref-different-content'>> {
    const about = { recordedAt: now(), by: writerOf(by) }
    const journals = drafts.map((draft) => {
      const journalId = randomUUIDv7()
      return { ...draft, ...about, journalId, hash: store.hashOf(draft) }
    })
    const added = await store.add(tx, journals)
    const posted: Posted[] = []
    for (const one of journals) {
      const { journalId, hash } = one
      const is = added.has(journalId)
        ? ok<Posted>({ journalId, outcome: 'posted' })
        : ((await known(tx, one, hash)) ?? cannot(taken))
      if (!is.ok) return is
      posted.push(is.value)
    }
    return ok(posted)
  }
  const only = <C extends string>(written: Result<readonly Posted[], C>): Result<Posted, C> =>
    written.ok ? ok(written.value[0]!) : written

  async function enter(tx: Tx, posting: Posting, ready: (draft: Draft) => Draft) {
    const draft = drafted(posting)
    if (!draft.ok) return draft
    if (posting.corrects !== undefined && !(await store.exists(tx, posting.corrects)))
      return cannot('corrects-nothing')
    await store.ready(tx, [draft.value])
    return only(await write(tx, [ready(draft.value)], posting.by, 'same-ref-different-content'))
  }

  async function resolve(
    tx: Tx,
    { believed, besides, ...asked }: SettleAsked,
    move: typeof settled,
  ): Promise<Result<Settled, CannotResolve | CannotPost>> {
    const { journalId, effectiveOn, by } = asked
    const sure = believed && ((sent: Day) => promised(believed, sent))
    const original = await store.journalOf(tx, journalId, { on: effectiveOn, believed: sure })
    if (!original) return cannot('journal-unknown')
    const draft = move(original, asked)
    if (!draft.ok) return draft
    const reason = original.reason as Posting['reason']
    const other = besides && drafted({ ...besides, reason, effectiveOn, by })
    if (other?.ok === false) return other
    const drafts = [draft.value, ...(other ? [other.value] : [])]
    const written = await write(tx, drafts, by, 'already-resolved')
    if (!written.ok) return written
    const [one, second] = written.value
    return ok({ ...one!, ...(second && { besides: second }) })
  }

  return {
    /** Posts in the caller's transaction. The same reference twice posts once. */
    post: (tx: Tx, posting: Posting): Promise<Result<Posted, CannotPost>> =>
      enter(tx, posting, (draft) => draft),

    /** Notes money on its way: it stands on the '…-pending' ledger accounts until settled or voided. */
    pend: (tx: Tx, posting: Posting): Promise<Result<Posted, CannotPost>> =>
      enter(tx, posting, pending),

    /** The money arrived: what was pending counts from `effectiveOn`. */
    settle: (tx: Tx, asked: SettleAsked) => resolve(tx, asked, settled),

    /** The money will not arrive. */
    void: (tx: Tx, asked: AnswerAsked) => resolve(tx, asked, voided),

    /** Answers a posted journal with its mirror. A correction can be corrected: that brings back the original. */
    async correct(tx: Tx, asked: AnswerAsked): Promise<Result<Posted, CannotCorrect>> {
      const original = await store.journalOf(tx, asked.journalId, { on: asked.effectiveOn })
      if (!original) return cannot('journal-unknown')
      const draft = corrected(original, asked)
      return draft.ok ? only(await write(tx, [draft.value], asked.by, 'already-corrected')) : draft
    },

    /** The journal that was written under a reference, if one was. */
    journalOf: async (tx: Tx, sourceRef: string): Promise<string | undefined> =>
      (await store.byReference(tx, sourceRef))?.journalId,

    /** What a member has (plus) or owes (minus) on a ledger account, as the subtotals add up. */
    balanceOf: async (
      asked: {
        memberId: bigint
        ledgerAccount: LedgerAccount | `${LedgerAccount}-pending`
        loanId?: bigint
      },
      tx: Db = db,
    ) => centavos(await store.balanceOf(tx, asked)),

    /** The same of several ledger accounts of one loan, in their order. */
    balancesOf: async (
      asked: { memberId: bigint; loanId: bigint; ledgerAccounts: readonly LedgerAccount[] },
      tx: Db = db,
    ): Promise<readonly Mxn[]> => {
      const found = await store.balancesOf(tx, asked)
      return asked.ledgerAccounts.map((one) => centavos(found.get(one) ?? 0n))
    },
  }
}

export type LedgerUseCases = ReturnType<typeof ledgerUseCases>
