// What may be written in the ledger, and what answers a mistake: always another journal that names the one
// before it. Nothing here edits, nothing repairs a sign, and no journal comes out that does not sum to zero.

import type { Actor } from '../../foundation/actor.ts'
import { bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import { type Mxn, minus, sum, zeroMxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import {
  fundLedgerAccounts,
  type LedgerAccount,
  loanLedgerAccounts,
  memberLedgerAccounts,
  type Reason,
} from './ledger.ts'

/** Money on its way stands on ledger accounts of its own, so that every entry always counts. */
export type PendingLedgerAccount = `${LedgerAccount}-pending`

/** One line asked for. Its bimester is that of the effective day unless it counts for another. */
export type EntryAsked = {
  ledgerAccount: LedgerAccount
  amount: Mxn
  memberId?: bigint
  loanId?: bigint
  employerId?: bigint
  /** Of a savings movement: opening, yield… */
  kind?: string
  /** 20265 is 2026-B5. */
  bimester?: number
}

export type Posting = {
  /** Idempotency key of whoever asks: form token, bank line, task and its period. */
  sourceRef: string
  reason: Exclude<Reason, 'correction'>
  /** The Mexico City day it counts for. */
  effectiveOn: Day
  entries: readonly EntryAsked[]
  /** The journal whose mistake this one answers in part; the whole of it is answered by `correct`. */
  corrects?: string
  by: Actor
}

/** A line as it is written. Absent is null, as in the table. */
export type WrittenEntry = {
  ledgerAccount: LedgerAccount | PendingLedgerAccount
  amount: Mxn
  memberId: bigint | null
  loanId: bigint | null
  employerId: bigint | null
  kind: string | null
  bimester: number
}

export type JournalState = 'pending' | 'posted' | 'voided'

/** The whole map: what may happen to a journal by one that resolves it. Posted and voided are for ever. */
export const moves = {
  pending: ['posted', 'voided'],
  posted: [],
  voided: [],
} as const satisfies Record<JournalState, readonly JournalState[]>

/** A journal ready to be written. */
export type Draft = {
  sourceRef: string
  reason: Reason
  state: JournalState
  effectiveOn: Day
  entries: readonly WrittenEntry[]
  /** The pending journal that this one posts or voids. */
  resolves: string | null
  corrects: string | null
}

/** A journal that was written. */
export type Journal = Draft & {
  journalId: string
  /** It came in a file, whose movements say the same. */
  ofFile: boolean
}

export type CannotPost =
  | 'no-entries'
  | 'amount-zero'
  | 'member-missing'
  | 'member-of-fund-entry'
  | 'loan-missing'
  | 'no-such-bimester'
  | 'unbalanced'
  | 'same-ref-different-content'
  | 'corrects-nothing'
export type CannotResolve =
  | 'journal-unknown'
  | 'not-pending'
  | 'effective-before-original'
  | 'already-resolved'
  | 'same-ref-different-content'
export type CannotCorrect =
  | 'journal-unknown'
  | 'journal-not-posted'
  | 'came-in-a-file'
  | 'effective-before-original'
  | 'already-corrected'
  | 'same-ref-different-content'

const ofMembers: ReadonlySet<string> = new Set(memberLedgerAccounts)
const ofFund: ReadonlySet<string> = new Set(fundLedgerAccounts)
const ofLoans: ReadonlySet<string> = new Set(loanLedgerAccounts)

const isBimester = (n: number): boolean =>
  Number.isInteger(n) && n >= 19_723 && n < 21_510 && n % 10 >= 1 && n % 10 <= 6

function problemOf(entry: WrittenEntry): CannotPost | undefined {
  if (entry.amount === 0n) return 'amount-zero'
  if (ofMembers.has(entry.ledgerAccount) && entry.memberId === null) return 'member-missing'
  if (ofFund.has(entry.ledgerAccount) && entry.memberId !== null) return 'member-of-fund-entry'
  if (ofLoans.has(entry.ledgerAccount) && entry.loanId === null) return 'loan-missing'
  return isBimester(entry.bimester) ? undefined : 'no-such-bimester'
}

const bimesterNumber = (day: Day): number => bimesterToInt(bimesterOf(day))

const written = (entry: EntryAsked, effectiveOn: Day): WrittenEntry => ({
  ledgerAccount: entry.ledgerAccount,
  amount: entry.amount,
  memberId: entry.memberId ?? null,
  loanId: entry.loanId ?? null,
  employerId: entry.employerId ?? null,
  kind: entry.kind ?? null,
  bimester: entry.bimester ?? bimesterNumber(effectiveOn),
})

/** Zero for every journal there may be. */
export const sumOf = (entries: readonly WrittenEntry[]): Mxn => sum(entries.map((e) => e.amount))

/** Refuses, in order: no-entries, what is wrong with the first wrong line, unbalanced. */
export function drafted(posting: Posting): Result<Draft, CannotPost> {
  const { sourceRef, reason, effectiveOn, corrects = null } = posting
  const entries = posting.entries.map((entry) => written(entry, effectiveOn))
  if (entries.length === 0) return cannot('no-entries')
  for (const entry of entries) {
    const problem = problemOf(entry)
    if (problem) return cannot(problem)
  }
  if (sumOf(entries) !== 0n) return cannot('unbalanced')
  const about = { sourceRef, reason, effectiveOn, resolves: null, corrects }
  return ok({ ...about, state: 'posted', entries })
}

const waiting = (entry: WrittenEntry): WrittenEntry => ({
  ...entry,
  ledgerAccount: `${entry.ledgerAccount as LedgerAccount}-pending`,
})
const isWaiting = (entry: WrittenEntry): boolean => entry.ledgerAccount.endsWith('-pending')
/** It counts for the bimester of the day it arrived, unless it was for another than that of its own day. */
const arrived = (entry: WrittenEntry, sent: Day, on: Day): WrittenEntry => ({
  ...entry,
  ledgerAccount: entry.ledgerAccount.slice(0, -'-pending'.length) as LedgerAccount,
  bimester: entry.bimester === bimesterNumber(sent) ? bimesterNumber(on) : entry.bimester,
})
const mirrored = (entry: WrittenEntry): WrittenEntry => ({
  ...entry,
  amount: minus(zeroMxn, entry.amount),
})

/** The same journal for money that is on its way: nobody's balance moves yet. */
export const pending = (draft: Draft): Draft => ({
  ...draft,
  state: 'pending',
  entries: draft.entries.map(waiting),
})

/** What a journal of these lines says that was written when the money was on its way, on that day. */
export const promised = (entries: readonly EntryAsked[], on: Day): readonly WrittenEntry[] =>
  entries.map((entry) => waiting(written(entry, on)))

type Answer = { sourceRef: string; effectiveOn: Day }
const isBefore = (a: Day, b: Day): boolean => compareDays(a, b) < 0

function resolution(
  original: Journal,
  { sourceRef, effectiveOn }: Answer,
  state: 'posted' | 'voided',
): Result<Draft, 'not-pending' | 'effective-before-original'> {
  if (!(moves[original.state] as readonly JournalState[]).includes(state))
    return cannot('not-pending')
  if (isBefore(effectiveOn, original.effectiveOn)) return cannot('effective-before-original')
  const back = original.entries.map(mirrored)
  const { journalId: resolves, reason, effectiveOn: sent } = original
  const there = original.entries.map((entry) => arrived(entry, sent, effectiveOn))
  const entries = state === 'posted' ? [...back, ...there] : back
  return ok({ sourceRef, reason, state, effectiveOn, entries, resolves, corrects: null })
}

/** The money arrived: it leaves the ledger accounts of what is on its way and counts. */
export const settled = (original: Journal, answer: Answer) => resolution(original, answer, 'posted')
/** The money will not arrive: as if nothing had been on its way. */
export const voided = (original: Journal, answer: Answer) => resolution(original, answer, 'voided')

/**
 * The mirror of a posted journal. A correction is a journal like any other: correcting it brings back what it
 * took, so of a chain of corrections it is always the last that counts, and only the last can be corrected.
 */
export function corrected(
  original: Journal,
  { sourceRef, effectiveOn }: Answer,
): Result<Draft, 'journal-not-posted' | 'came-in-a-file' | 'effective-before-original'> {
  if (original.state !== 'posted') return cannot('journal-not-posted')
  if (original.ofFile) return cannot('came-in-a-file')
  if (isBefore(effectiveOn, original.effectiveOn)) return cannot('effective-before-original')
  const entries = original.entries.filter((entry) => !isWaiting(entry)).map(mirrored)
  const about = { sourceRef, effectiveOn, entries, resolves: null }
  return ok({ ...about, reason: 'correction', state: 'posted', corrects: original.journalId })
}

/** Everything that makes two drafts the same, whoever sends them and whenever: what the hash is taken of. */
export function contentOf({ entries, ...draft }: Draft): string {
  const lines = entries.map((e) =>
    [e.bimester, e.memberId, e.loanId, e.employerId, e.ledgerAccount, e.kind, e.amount].join('|'),
  )
  const { reason, state, effectiveOn, resolves, corrects } = draft
  return [[reason, state, effectiveOn, resolves, corrects].join('|'), ...lines.sort()].join('\n')
}

/** What balances are made of: one sum for each member, bimester, ledger account, loan and kind. */
export function subtotalsOf(entries: readonly WrittenEntry[]): WrittenEntry[] {
  const sums = new Map<string, WrittenEntry>()
  for (const entry of entries) {
    const { memberId, bimester, ledgerAccount, loanId, kind } = entry
    if (memberId === null) continue
    const key = [memberId, bimester, ledgerAccount, loanId, kind].join('|')
    const known = sums.get(key)
    const amount = known ? ((known.amount + entry.amount) as Mxn) : entry.amount
    sums.set(key, { ...entry, employerId: null, amount })
  }
  return [...sums.values()]
}
