// What a comparison of the ledger with itself and with the files' movements can find. It looks and tells; nothing
// here mends: a difference is answered by a journal, once a person knows why it is there.
import type { Instant } from '../../foundation/time.ts'

/** The first difference, exactly. Amounts are whole centavos as digits, so that it can be kept as JSON. */
export type Difference =
  | { found: 'journal-unbalanced'; journal: string; reference: string; sum: string }
  | { found: 'entries-without-journal'; journal: string }
  | { found: 'journal-without-entries'; journal: string; reference: string }
  | {
      found: 'subtotals-differ'
      ledgerAccount: string
      member: string
      loan: string | null
      bimester: number
      kind: string | null
      entries: string
      subtotals: string
    }
  | {
      found: 'movements-differ'
      movements: MovementTable
      import: string
      bimester: number
      member: string | null
      ledgerAccount: string | null
      inMovements: string
      inLedger: string
    }
  | PaymentDifference

/** What payments of ours say, by their state or by their movements, and the ledger does not. */
export type PaymentDifference = {
  found: 'payments-differ'
  member: string
  loan: string | null
  ledgerAccount: string
  inPayments: string
  inLedger: string
}

/** What files brought and the ledger must say alike. */
export const movementTables = [
  'contributions',
  'unmatched_contributions',
  'savings_movements',
  'loan_movements',
  'deposits',
] as const
export type MovementTable = (typeof movementTables)[number]

/** One ledger account: what was entered on either side, and what the subtotals of members say of it. */
export type AccountSums = {
  ledgerAccount: string
  debits: bigint
  credits: bigint
  subtotals: bigint
}

export type Comparison = {
  startedAt: Instant
  finishedAt: Instant
  journals: bigint
  entries: bigint
  /** Null: everything is as it should be. */
  difference: Difference | null
}

/** Debits and credits of the whole; the same number twice in a ledger that is whole. */
export const totalOf = (sums: readonly AccountSums[]) => ({
  debits: sums.reduce((total, one) => total + one.debits, 0n),
  credits: sums.reduce((total, one) => total + one.credits, 0n),
})
