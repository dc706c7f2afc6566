// A ledger in memory, by the same rules as the one in the database: what properties are tried on, and what
// the database is compared with. It only grows, as the other.
import { cannot, ok, type Result } from '../../src/foundation/result.ts'
import {
  type CannotCorrect,
  type CannotPost,
  type CannotResolve,
  contentOf,
  corrected,
  type Draft,
  drafted,
  type Journal,
  type Posting,
  pending,
  settled,
  voided,
} from '../../src/modules/ledger/journal.ts'

export type Written = { journalId: string; outcome: 'posted' | 'already-posted' }
type Answer = { journalId: string; sourceRef: string; effectiveOn: Posting['effectiveOn'] }

/** An empty ledger. Journals are named by the order in which they were written: `1`, `2`… */
export function openBook() {
  const journals: Journal[] = []
  const named = (journalId: string) => journals.find((one) => one.journalId === journalId)

  function write<C extends string>(draft: Draft, taken: (other: Journal) => C | undefined) {
    const same = journals.find((one) => one.sourceRef === draft.sourceRef)
    if (same && contentOf(same) !== contentOf(draft)) return cannot('same-ref-different-content')
    if (same) return ok<Written>({ journalId: same.journalId, outcome: 'already-posted' })
    for (const other of journals) {
      const code = taken(other)
      if (code) return cannot(code)
    }
    const journalId = String(journals.length + 1)
    journals.push({ ...draft, journalId, ofFile: false })
    return ok<Written>({ journalId, outcome: 'posted' })
  }
  function enter(posting: Posting, ready: (d: Draft) => Draft): Result<Written, CannotPost> {
    const draft = drafted(posting)
    if (!draft.ok) return draft
    if (posting.corrects !== undefined && !named(posting.corrects))
      return cannot('corrects-nothing')
    return write<never>(ready(draft.value), () => undefined)
  }
  function resolve(asked: Answer, move: typeof settled): Result<Written, CannotResolve> {
    const original = named(asked.journalId)
    if (!original) return cannot('journal-unknown')
    const draft = move(original, asked)
    if (!draft.ok) return draft
    return write(draft.value, (other) =>
      other.resolves === asked.journalId ? 'already-resolved' : undefined,
    )
  }
  return {
    journals: journals as readonly Journal[],
    post: (posting: Posting) => enter(posting, (draft) => draft),
    pend: (posting: Posting) => enter(posting, pending),
    settle: (asked: Answer) => resolve(asked, settled),
    void: (asked: Answer) => resolve(asked, voided),
    correct(asked: Answer): Result<Written, CannotCorrect> {
      const original = named(asked.journalId)
      if (!original) return cannot('journal-unknown')
      const draft = corrected(original, asked)
      if (!draft.ok) return draft
      return write(draft.value, (other) =>
        other.corrects === asked.journalId && other.reason === 'correction'
          ? 'already-corrected'
          : undefined,
      )
    },
    /** What each ledger account of each member comes to, zero left out: `7 savings-97 1955.26`-like keys. */
    balances(): Map<string, bigint> {
      const sums = new Map<string, bigint>()
      for (const { memberId, loanId, ledgerAccount, amount } of journals.flatMap(
        (j) => j.entries,
      )) {
        const key = [memberId ?? 'fund', ledgerAccount, loanId ?? ''].join(' ').trimEnd()
        sums.set(key, (sums.get(key) ?? 0n) + amount)
      }
      return new Map([...sums].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => (a < b ? -1 : 1)))
    },
  }
}
export type Book = ReturnType<typeof openBook>
