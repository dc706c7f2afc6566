// Whose money a deposit is. Exact identifiers decide; a reference one slip of the finger away decides when one open
// loan alone answers to it; a member's own claim decides when nothing speaks against it. Everything else is a hint,
// and a hint is for a person: no rule here may guess. What is not matched says why.
import { type CaptureLine, captureParts } from '../../foundation/capture-line.ts'
import type { Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { type Identifiers, numberOfReference } from './identifiers.ts'

export type LoanFound = {
  readonly loanId: bigint
  readonly memberId: bigint
  readonly loanNumber: string
  readonly status: 'active' | 'deferred' | 'paid-off' | 'in-court'
  /** As the registry has it; shown to operators. */
  readonly name: string
}

export type Target =
  | { readonly kind: 'loan'; readonly memberId: bigint; readonly loanId: bigint }
  | { readonly kind: 'savings'; readonly memberId: bigint }

export const whys = [
  'pointed-at', // an identifier names it, and something else stands in the way
  'repaired', // a reference or number one slip away
  'claimed', // its member says that they paid this
  'sender-account', // the account is the one on file of its member
  'paid-before', // the same account paid this loan before
  'name', // the sender bears the member's name
  'amount', // it is what is due
] as const
export type Why = (typeof whys)[number]
export type Candidate = { readonly loan: LoanFound; readonly why: readonly Why[] }

export const hows = ['line', 'reference', 'number', 'repair', 'claim', 'person'] as const
export type How = (typeof hows)[number]

export const unmatchedReasons = [
  'two-candidates',
  'line-unknown',
  'line-expired',
  'line-other-amount',
  'loan-unknown',
  'loan-paid-off',
  'loan-in-court',
  'hints-only',
  'nobody',
  'return-without-deposit',
  'return-of-other-amount',
  'already-refunded',
  'not-taken', // the room of payments refused it
  'released', // two people took it out of a loan again
] as const
export type UnmatchedReason = (typeof unmatchedReasons)[number]

export type Matched = { readonly ok: true; readonly target: Target; readonly how: How }
export type Unmatched = {
  readonly ok: false
  readonly reason: UnmatchedReason
  readonly candidates: readonly Candidate[]
}

/** A capture line into savings, as it was made. */
export type SavingsLine = { readonly line: CaptureLine; readonly memberId: bigint }

export type Known = {
  readonly amount: Mxn
  readonly receivedOn: Day
  readonly identifiers: Identifiers
  /** Loans by number, of all the numbers that the identifiers lead to. */
  readonly loans: ReadonlyMap<string, LoanFound>
  readonly savingsLines: readonly SavingsLine[]
  /** Whatever speaks for a loan without naming it, the strongest first. */
  readonly hints: readonly Candidate[]
  /** Loans whose member claims exactly this deposit: amount, day, channel and ending. */
  readonly claims: readonly LoanFound[]
}

type Pointer =
  | { readonly how: How; readonly number: string; readonly line?: CaptureLine }
  | { readonly how: How; readonly savings: CaptureLine }

function pointersIn({ lines, references, numbers }: Identifiers): Pointer[] {
  const ofLines = lines.map((line): Pointer => {
    const { kind, reference } = captureParts(line)
    return kind === 'loan'
      ? { how: 'line', number: reference, line }
      : { how: 'line', savings: line }
  })
  const ofReferences = references.map(
    (one): Pointer => ({
      how: 'reference',
      number: numberOfReference(one),
    }),
  )
  return [
    ...ofLines,
    ...ofReferences,
    ...numbers.map((number): Pointer => ({ how: 'number', number })),
  ]
}

const placeOf = (one: Pointer): string => ('savings' in one ? one.savings : one.number)

const isOpen = ({ status }: LoanFound): boolean => status === 'active' || status === 'deferred'

const notMatched = (
  reason: UnmatchedReason,
  pointed: readonly LoanFound[],
  { hints }: Known,
): Unmatched => {
  const others = hints.filter(({ loan }) => pointed.every((one) => one.loanId !== loan.loanId))
  const first = pointed.map((loan) => {
    const hint = hints.find((one) => one.loan.loanId === loan.loanId)
    return { loan, why: ['pointed-at', ...(hint?.why ?? [])] as const }
  })
  return { ok: false, reason, candidates: [...first, ...others] }
}

/** What a line itself has against this money: its day, its amount. */
function wrongWithLine(line: CaptureLine, known: Known): UnmatchedReason | undefined {
  const { expiresOn, amount } = captureParts(line)
  if (compareDays(known.receivedOn, expiresOn) > 0) return 'line-expired'
  return amount === known.amount ? undefined : 'line-other-amount'
}

const wrongWithLoan: Readonly<Record<LoanFound['status'], UnmatchedReason | undefined>> = {
  active: undefined,
  deferred: undefined,
  'paid-off': 'loan-paid-off',
  'in-court': 'loan-in-court',
}

/** A reference may bear the serial of a line into savings where a loan number would stand. */
const lineOfSerial = (pointer: Pointer & { number: string }, { savingsLines }: Known) =>
  pointer.how === 'reference'
    ? savingsLines.find(({ line }) => captureParts(line).reference === pointer.number)
    : undefined

/** Where exactly one place is named. */
function byPointer(pointer: Pointer, known: Known): Matched | Unmatched {
  if ('savings' in pointer) {
    const made = known.savingsLines.find(({ line }) => line === pointer.savings)
    const wrong = made ? wrongWithLine(pointer.savings, known) : 'line-unknown'
    if (!made || wrong) return notMatched(wrong ?? 'line-unknown', [], known)
    return { ok: true, how: pointer.how, target: { kind: 'savings', memberId: made.memberId } }
  }
  const loan = known.loans.get(pointer.number)
  const ofSavings = loan ? undefined : lineOfSerial(pointer, known)
  if (ofSavings) return byPointer({ how: pointer.how, savings: ofSavings.line }, known)
  if (!loan) return notMatched('loan-unknown', [], known)
  const wrong = pointer.line && wrongWithLine(pointer.line, known)
  const reason = wrongWithLoan[loan.status] ?? wrong
  return reason ? notMatched(reason, [loan], known) : matchedTo(loan, pointer.how)
}

const matchedTo = ({ memberId, loanId }: LoanFound, how: How): Matched => ({
  ok: true,
  how,
  target: { kind: 'loan', memberId, loanId },
})

const once = (loans: readonly LoanFound[]): LoanFound[] => [
  ...new Map(loans.map((loan) => [loan.loanId, loan])).values(),
]

/** Whose a deposit is, or why nobody can be told without a person. */
export function matched(known: Known): Matched | Unmatched {
  const pointers = pointersIn(known.identifiers)
  const places = new Set(pointers.map(placeOf))
  // A line says more than a number beside it: its own day and amount count.
  const exact = pointers[0]
  if (exact && places.size === 1) return byPointer(exact, known)
  if (exact) {
    const loans = pointers.flatMap((one) => known.loans.get(placeOf(one)) ?? [])
    return notMatched('two-candidates', once(loans), known)
  }
  const near = known.identifiers.nearReferences.flatMap(
    (one) => known.loans.get(numberOfReference(one)) ?? [],
  )
  const repaired = once(near.filter(isOpen))
  if (repaired.length === 1) return matchedTo(repaired[0]!, 'repair')
  if (repaired.length > 1) return notMatched('two-candidates', repaired, known)
  return byClaim(known)
}

/** One claim alone, of a loan that is open, where no hint leads to somebody else. */
function byClaim(known: Known): Matched | Unmatched {
  const claimed = once(known.claims)
  const [only] = claimed
  const others = known.hints.some(({ loan }) => loan.memberId !== only?.memberId)
  if (only && claimed.length === 1 && isOpen(only) && !others) return matchedTo(only, 'claim')
  if (claimed.length > 1) return notMatched('two-candidates', claimed, known)
  return notMatched(known.hints.length > 0 || only ? 'hints-only' : 'nobody', claimed, known)
}

const worth: Readonly<Record<Why, number>> = {
  'pointed-at': 16,
  claimed: 8,
  repaired: 4,
  'sender-account': 4,
  'paid-before': 4,
  name: 2,
  amount: 1,
}
/** An amount alone is no hint: many owe the same. */
const leastWorth = 2
/** How many a person is shown. */
export const mostCandidates = 8

const worthOf = ({ why }: Candidate): number => why.reduce((sum, one) => sum + worth[one], 0)

/** What was found in several ways is one candidate; the strongest first, the weak left out. */
export function joined(found: readonly Candidate[]): readonly Candidate[] {
  const byLoan = new Map<bigint, Candidate>()
  for (const { loan, why } of found) {
    const before = byLoan.get(loan.loanId)?.why ?? []
    byLoan.set(loan.loanId, { loan, why: [...new Set([...before, ...why])] })
  }
  return [...byLoan.values()]
    .filter((one) => worthOf(one) >= leastWorth)
    .sort((a, b) => worthOf(b) - worthOf(a) || (a.loan.loanId < b.loan.loanId ? -1 : 1))
    .slice(0, mostCandidates)
}

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word.length > 2)

/** Whether the name a bank gave holds the member's first surname and one of their given names. */
export function bearsName(
  sender: string,
  name: { readonly givenNames: string; readonly firstSurname: string },
): boolean {
  const told = new Set(words(sender))
  const surname = words(name.firstSurname)
  return (
    surname.length > 0 &&
    surname.every((word) => told.has(word)) &&
    words(name.givenNames).some((word) => told.has(word))
  )
}
