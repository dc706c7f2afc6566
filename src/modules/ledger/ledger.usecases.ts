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
  type Posting,
  pending,
  settled,
  voided,
} from './journal.ts'
import type { LedgerAccount } from './ledger.ts'

export type { EntryAsked, Posting } from './journal.ts'

/** `already-posted`: the same content under the same reference; the journal is the one of then. */
export type Posted = { journalId: string; outcome: 'posted' | 'already-posted' }

/** `journalId`: the journal that is answered. The effective day is never before that journal's. */
export type AnswerAsked = { journalId: string; sourceRef: string; effectiveOn: Day; by: Actor }

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
  /** Once per reference, whoever comes first; `taken` says what it means that another answer was faster. */
  async function write<C extends string>(
    tx: Tx,
    draft: Draft,
    by: Actor,
    taken: C,
  ): Promise<Result<Posted, C | 'same-ref-different-content'>> {
    const hash = store.hashOf(draft)
    const journalId = randomUUIDv7()
    const written = { journalId, recordedAt: now(), hash, by: writerOf(by) }
    if (await store.add(tx, draft, written)) return ok({ journalId, outcome: 'posted' })
    return (await known(tx, draft, hash)) ?? cannot(taken)
  }

  async function enter(tx: Tx, posting: Posting, ready: (draft: Draft) => Draft) {
    const draft = drafted(posting)
    if (!draft.ok) return draft
    if (posting.corrects !== undefined && !(await store.exists(tx, posting.corrects)))
      return cannot('corrects-nothing')
    return write(tx, ready(draft.value), posting.by, 'same-ref-different-content')
  }

  async function resolve(
    tx: Tx,
    asked: AnswerAsked,
    move: typeof settled,
  ): Promise<Result<Posted, CannotResolve>> {
    const original = await store.journalOf(tx, asked.journalId)
    if (!original) return cannot('journal-unknown')
    const draft = move(original, asked)
    return draft.ok ? write(tx, draft.value, asked.by, 'already-resolved') : draft
  }

  return {
    /** Posts in the caller's transaction. The same reference twice posts once. */
    post: (tx: Tx, posting: Posting): Promise<Result<Posted, CannotPost>> =>
      enter(tx, posting, (draft) => draft),

    /** Notes money on its way: it stands on the '…-pending' ledger accounts until settled or voided. */
    pend: (tx: Tx, posting: Posting): Promise<Result<Posted, CannotPost>> =>
      enter(tx, posting, pending),

    /** The money arrived: what was pending counts from `effectiveOn`. */
    settle: (tx: Tx, asked: AnswerAsked) => resolve(tx, asked, settled),

    /** The money will not arrive. */
    void: (tx: Tx, asked: AnswerAsked) => resolve(tx, asked, voided),

    /** Answers a posted journal with its mirror. A correction can be corrected: that brings back the original. */
    async correct(tx: Tx, asked: AnswerAsked): Promise<Result<Posted, CannotCorrect>> {
      const original = await store.journalOf(tx, asked.journalId)
      if (!original) return cannot('journal-unknown')
      const draft = corrected(original, asked)
      return draft.ok ? write(tx, draft.value, asked.by, 'already-corrected') : draft
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
