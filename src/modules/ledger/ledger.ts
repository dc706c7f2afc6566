// The ledger accounts and reasons there are. Amounts are whole centavos seen from the member's side:
// savings grow with plus, a debt is minus, the fund's own ledger accounts carry the mirror, and every
// journal sums to zero. Nothing here is ever edited or deleted.
import type { Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'

/** Kept per member (and loan, where it is about one). */
export const memberLedgerAccounts = [
  'savings-72-92',
  'savings-92-97',
  'savings-97',
  'contributions-in-clarification', // known whose they seem to be, not yet theirs
  'contributions-for-loan', // the 5 % on its way from the employer to the loan
  'loan-principal', // minus what is owed
  'loan-interest',
  'loan-late-interest',
  'loan-insurance',
  'loan-other',
  'excess-payments', // paid after the loan was paid off: owed back
  'payments-waiting', // received, and not yet put to use: of a loan, or of the savings
] as const

/** Of those, the ones that are about one loan. */
export const loanLedgerAccounts = [
  'contributions-for-loan',
  'loan-principal',
  'loan-interest',
  'loan-late-interest',
  'loan-insurance',
  'loan-other',
  'excess-payments',
] as const satisfies readonly (typeof memberLedgerAccounts)[number][]

/** The fund's own. */
export const fundLedgerAccounts = [
  'contributions-received', // per employer and file
  'contributions-unmatched', // en aclaración: matches nobody, or several
  'savings-brought-forward',
  'savings-yield',
  'savings-voluntary',
  'savings-withdrawn',
  'savings-adjusted',
  'loans-brought-forward',
  'loans-granted',
  'payments-received',
  'loans-adjusted',
  'bank-deposits', // where a payment came in: at the bank, at shops, through a partner abroad
  'store-deposits',
  'partner-receivable',
  'payments-unmatched', // somebody paid, and nobody knows for what
  'exchange-rounding', // the centavos that a rate leaves, in the member's favour
  'partner-fees',
  'refunds-paid',
  'payments-reversed',
] as const

export type LedgerAccount =
  | (typeof memberLedgerAccounts)[number]
  | (typeof fundLedgerAccounts)[number]

export const components = ['72-92', '92-97', '97'] as const
/** What the housing subaccount is made of: May 1972 – February 1992, to June 1997, since July 1997. */
export type Component = (typeof components)[number]

export type Reason =
  | 'contributions'
  | 'savings-movements'
  | 'loan-movements'
  | 'payment'
  | 'deposits'
  | 'refund'
  | 'correction'

/** One line of a journal. `bimester` 20265 is 2026-B5: the one the movement counts for. */
export type Entry = {
  bimester: number
  memberId?: bigint
  loanId?: bigint
  employerId?: bigint
  ledgerAccount: LedgerAccount
  amount: Mxn
  effectiveOn: Day
}
