// What a payer or a cashier typed, searched for what leads to a loan: capture lines, payment references, loan
// numbers. Only what its check digits hold is found; what nearly holds is kept apart, and never counts by itself.
import { type CaptureLine, readCaptureLine } from '../../foundation/capture-line.ts'
import { type LoanNumber, readLoanNumber } from '../../foundation/loan-number.ts'
import {
  type PaymentReference,
  readPaymentReference,
  repairedReferences,
} from '../../foundation/payment-reference.ts'

export type Identifiers = {
  readonly lines: readonly CaptureLine[]
  readonly references: readonly PaymentReference[]
  readonly numbers: readonly LoanNumber[]
  /** References one slip of the finger away from what was typed. */
  readonly nearReferences: readonly PaymentReference[]
  /** Loan numbers one slip away: too many to count by themselves, a hint for a person. */
  readonly nearNumbers: readonly LoanNumber[]
}

const lengths = { line: 25, reference: 14, number: 10 } as const
/** More groups of digits than any of ours is written in: what follows is looked at no more. */
const mostGroups = 40

type Window = { readonly from: number; readonly to: number; readonly digits: string }

/** Neighbouring groups of digits that together have that length, as `1234 5678 97` has ten. */
function windowsOf(groups: readonly string[], length: number): Window[] {
  const found: Window[] = []
  for (let from = 0; from < groups.length; from++) {
    let digits = ''
    for (let to = from; to < groups.length && digits.length < length; to++) {
      digits += groups[to]
      if (digits.length === length) found.push({ from, to, digits })
    }
  }
  return found
}

const apart = (a: Window, b: Window): boolean => a.to < b.from || b.to < a.from

/** Runs of digits that are written together: only a space, a hyphen or a point may stand between groups. */
function runsOf(text: string): string[][] {
  const runs = text.match(/\d+(?:[ .-]\d+)*/g) ?? []
  return runs.map((run) => (run.match(/\d+/g) ?? []).slice(0, mostGroups))
}

type Found = { [K in keyof Identifiers]: Set<Identifiers[K][number]> }

/** The longest first: digits of a line or a reference are no number beside it. */
function lookInto(groups: readonly string[], found: Found): void {
  const used: Window[] = []
  const free = (length: number) =>
    windowsOf(groups, length).filter((one) => used.every((other) => apart(one, other)))
  for (const one of free(lengths.line)) {
    const read = readCaptureLine(one.digits)
    if (!read.ok) continue
    found.lines.add(read.value)
    used.push(one)
  }
  const near: Window[] = []
  for (const one of free(lengths.reference)) {
    const read = readPaymentReference(one.digits)
    if (read.ok) {
      found.references.add(read.value)
      used.push(one)
    } else near.push(one)
  }
  for (const one of free(lengths.number)) {
    const read = readLoanNumber(one.digits)
    if (read.ok) found.numbers.add(read.value)
    else for (const number of repairedNumbers(one.digits)) found.nearNumbers.add(number)
  }
  for (const one of near.filter((window) => used.every((other) => apart(window, other))))
    for (const reference of repairedReferences(one.digits)) found.nearReferences.add(reference)
}

/** Loan numbers that one wrong digit, or two swapped neighbours, could have made of these ten digits. */
export function repairedNumbers(digits: string): LoanNumber[] {
  const near = new Set<string>()
  for (let at = 0; at < digits.length; at++) {
    for (const digit of '0123456789') near.add(digits.slice(0, at) + digit + digits.slice(at + 1))
    if (at > 0)
      near.add(digits.slice(0, at - 1) + digits[at] + digits[at - 1] + digits.slice(at + 1))
  }
  near.delete(digits)
  return [...near].flatMap((one) => {
    const read = readLoanNumber(one)
    return read.ok ? [read.value] : []
  })
}

/** Everything that leads somewhere in these texts, each once. Spaces, hyphens and points are forgiven. */
export function identifiersIn(texts: readonly string[]): Identifiers {
  const found: Found = {
    lines: new Set(),
    references: new Set(),
    numbers: new Set(),
    nearReferences: new Set(),
    nearNumbers: new Set(),
  }
  for (const text of texts) for (const groups of runsOf(text)) lookInto(groups, found)
  return {
    lines: [...found.lines],
    references: [...found.references],
    numbers: [...found.numbers],
    nearReferences: [...found.nearReferences],
    nearNumbers: [...found.nearNumbers],
  }
}

/** The loan number that a reference begins with. */
export const numberOfReference = (reference: PaymentReference): string => reference.slice(0, 10)
