// What the housing subaccount holds and what moved it, read from what the ledger's subtotals and entries say.
// Sums only: nothing here posts, repairs a sign or turns «nobody told us» into zero.
import { type Bimester, bimesterFromInt, yearOf } from '../../foundation/bimester.ts'
import { type Mxn, sum, zeroMxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Component, components } from '../ledger/ledger.ts'

export type MovementKind =
  | 'deposit' // of an employer
  | 'deposit-for-loan' // of an employer, to principal of the loan
  | 'deposit-in-clarification' // of an employer; not yet counted
  | 'opening'
  | 'yield'
  | 'voluntary'
  | 'withdrawal'
  | 'adjustment'

/** One sum of the ledger: of a year, a ledger account and a kind. `kind` null: employers' deposits. */
export type YearSum = { year: number; ledgerAccount: string; kind: string | null; amount: Mxn }

export type SavingsYear = {
  year: number
  /** What employers deposited and counts as savings. */
  deposits: Mxn
  /** What employers deposited and lowered the loan. */
  forLoan: Mxn
  yield: Mxn
  /** Openings, voluntary deposits, withdrawals, adjustments. */
  other: Mxn
}
export type Holding = {
  component: Component
  /** Null: no file has said anything of this part. */
  amount: Mxn | null
}
export type Savings = {
  /** What reached us up to that day is counted; null: no file has come yet. */
  asOf: Day | null
  holdings: readonly Holding[]
  /** Null: nothing is known. */
  total: Mxn | null
  inClarification: Mxn
  /** Newest first; years without movements are left out. */
  years: readonly SavingsYear[]
}

const componentOf = (ledgerAccount: string): Component | undefined =>
  components.find((component) => ledgerAccount === `savings-${component}`)
const amountsOf = (sums: readonly YearSum[], wanted: (one: YearSum) => boolean): Mxn =>
  sum(sums.filter(wanted).map((one) => one.amount))

function yearFrom(year: number, sums: readonly YearSum[]): SavingsYear {
  const inSavings = (one: YearSum) => componentOf(one.ledgerAccount) !== undefined
  return {
    year,
    deposits: amountsOf(sums, (one) => inSavings(one) && one.kind === null),
    forLoan: amountsOf(sums, (one) => one.ledgerAccount === 'contributions-for-loan'),
    yield: amountsOf(sums, (one) => inSavings(one) && one.kind === 'yield'),
    other: amountsOf(sums, (one) => inSavings(one) && one.kind !== null && one.kind !== 'yield'),
  }
}

/**
 * Puts the ledger's sums together. The holdings add up to the total; the total is what every year's
 * deposits, yield and other movements add up to.
 */
export function savingsFrom(sums: readonly YearSum[], asOf: Day | null): Savings {
  const counted = sums.filter((one) => componentOf(one.ledgerAccount) !== undefined)
  const holdings = components.map((component): Holding => {
    const own = counted.filter((one) => componentOf(one.ledgerAccount) === component)
    return { component, amount: own.length > 0 ? sum(own.map((one) => one.amount)) : null }
  })
  const years = [...new Set(sums.map((one) => one.year))].sort((a, b) => b - a)
  return {
    asOf,
    holdings,
    total: counted.length > 0 ? sum(counted.map((one) => one.amount)) : null,
    inClarification: amountsOf(
      sums,
      (one) => one.ledgerAccount === 'contributions-in-clarification',
    ),
    years: years
      .map((year) =>
        yearFrom(
          year,
          sums.filter((one) => one.year === year),
        ),
      )
      .filter(
        (one) => one.deposits !== 0n || one.forLoan !== 0n || one.yield !== 0n || one.other !== 0n,
      ),
  }
}

/** Last birth year of who could have worked, at 16, while the component was being paid in. */
const youngest: Readonly<Record<Component, number>> = { '72-92': 1976, '92-97': 1981, '97': 9999 }
/** Whether somebody born that day could hold this part: who could not is not told «we don't know». */
export const couldHold = (component: Component, bornOn: Day): boolean =>
  bornOn.year <= youngest[component]

export type SavingsMovement = {
  bimester: Bimester
  kind: MovementKind
  component: Component | null
  employer: string | null
  effectiveOn: Day
  amount: Mxn
  /** Where it stands among the others, for the next page. */
  key: MovementKey
}
export type MovementKey = { bimester: number; journalId: string; line: bigint }

/** What a line of the ledger is to its member. */
export function kindOf(ledgerAccount: string, kind: string | null): MovementKind {
  if (ledgerAccount === 'contributions-for-loan') return 'deposit-for-loan'
  if (ledgerAccount === 'contributions-in-clarification') return 'deposit-in-clarification'
  return kind === null ? 'deposit' : (kind as MovementKind)
}
export const countsAsSavings = (kind: MovementKind): boolean =>
  kind !== 'deposit-for-loan' && kind !== 'deposit-in-clarification'

export type BimesterGroup = {
  bimester: Bimester
  movements: readonly SavingsMovement[]
  /** How much the savings grew (or, negative, shrank) by what is listed. */
  grew: Mxn
}

/** Movements, newest first, by the two months they count for. */
export function byBimester(movements: readonly SavingsMovement[]): readonly BimesterGroup[] {
  const groups = new Map<Bimester, SavingsMovement[]>()
  for (const one of movements) {
    const known = groups.get(one.bimester)
    if (known) known.push(one)
    else groups.set(one.bimester, [one])
  }
  return [...groups].map(([bimester, own]) => ({
    bimester,
    movements: own,
    grew: sum(own.filter((one) => countsAsSavings(one.kind)).map((one) => one.amount)),
  }))
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `20263_018f…_12`: the key of the last one seen, as it stands in an address. */
export const keyText = (key: MovementKey): string => `${key.bimester}_${key.journalId}_${key.line}`
/** Undefined for anything that is no key of that year. */
export function readKey(text: string | undefined, year: number): MovementKey | undefined {
  const [bimester = '', journalId = '', line = ''] = (text ?? '').split('_', 3)
  if (!/^\d{5}$/.test(bimester) || !uuid.test(journalId) || !/^\d{1,15}$/.test(line))
    return undefined
  if (!/[1-6]$/.test(bimester) || yearOf(bimesterFromInt(+bimester)) !== year) return undefined
  return { bimester: +bimester, journalId, line: BigInt(line) }
}

/** The first year there can be movements of: the fund began in May 1972. */
export const firstYear = 1972
/** The year that an address asks for; undefined when it is none from 1972 to this one. */
export function readYear(text: string | undefined, today: Day): number | undefined {
  if (text === undefined) return today.year
  const year = /^\d{4}$/.test(text) ? +text : 0
  return year >= firstYear && year <= today.year ? year : undefined
}

/** Nothing yet: of who has no deposit. */
export const isEmpty = (savings: Savings): boolean =>
  savings.total === null && savings.inClarification === zeroMxn && savings.years.length === 0
