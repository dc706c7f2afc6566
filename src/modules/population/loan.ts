// The loans of a made-up person, with movements that add up to the centavo: level payments on a declining
// balance, the 5 % of the employer to principal, arrears, deferrals, payments after the end.
import type { LoanNumber } from '../../foundation/loan-number.ts'
import { divideHalfUp } from '../../foundation/money.ts'
import type { Random } from './random.ts'
import type { Contribution } from './work.ts'

export type Movement = {
  on: number
  sequence: number
  kind: 'opening' | 'disbursement' | 'payment' | 'employer-contribution' | 'excess-payment'
  source: 'payroll' | 'bank' | 'shop' | 'abroad' | 'employer' | 'fund'
  principal: bigint
  interest: bigint
  lateInterest: bigint
  insurance: bigint
  other: bigint
  balance: bigint
}

export type Loan = {
  loanNumber: LoanNumber
  ordinal: 1 | 2
  kind: 'traditional' | 'joint' | 'improvement' | 'cofinanced'
  currency: 'mxn' | 'vsm'
  grantedOn: number
  original: bigint
  ratePpm: bigint
  months: number
  /** Principal and interest. */
  level: bigint
  insurance: bigint
  regime: 'roa' | 'rea'
  status: 'active' | 'deferred' | 'paid-off'
  statusSince: number | null
  /** Months at the end for which nothing came. */
  unpaid: number
  movements: Movement[]
  balance: bigint
  excess: bigint
}

const million = 1_000_000n
export const monthlyInterest = (balance: bigint, ratePpm: bigint): bigint =>
  divideHalfUp(balance * ratePpm, 12n * million)

const factors = new Map<string, bigint>()

/** What each million of principal pays a month. The annuity, rounded up to six decimals of one. */
function factorOf(ratePpm: bigint, months: number): bigint {
  const key = `${ratePpm}/${months}`
  const known = factors.get(key)
  if (known !== undefined) return known
  const scale = 10n ** 24n
  const i = (ratePpm * scale) / (12n * million)
  let growth = scale
  for (let m = 0; m < months; m++) growth = (growth * (scale + i)) / scale
  const step = scale / million
  const factor = ((i * growth) / (growth - scale) + step - 1n) / step
  factors.set(key, factor)
  return factor
}

/** Level payment: the factor per 1,000 of principal is rounded up to three decimals, as the fund does. */
export const levelPayment = (principal: bigint, ratePpm: bigint, months: number): bigint =>
  divideHalfUp(principal * factorOf(ratePpm, months), million)

/** A VSM is worth 100.81 a day, 30.4 days a month, since 2024. In ten-thousandths. */
export const vsmOf = (amount: bigint): bigint => divideHalfUp(amount * 100_000n, 3_064_624n)

export type Terms = Pick<
  Loan,
  'grantedOn' | 'original' | 'ratePpm' | 'months' | 'level' | 'insurance'
>

export function termsOf(grantedOn: number, currency: Loan['currency'], random: Random): Terms {
  const original = 10_000n * BigInt(2_000 + random.below(9_000)) + BigInt(random.below(10_000))
  const ratePpm =
    currency === 'vsm'
      ? BigInt(40_000 + 1_000 * random.below(60))
      : BigInt(35_000 + 500 * random.below(140))
  const months = 12 * random.pick([10, 15, 20, 20, 25, 30, 30, 30])
  const level = levelPayment(original, ratePpm, months)
  return { grantedOn, original, ratePpm, months, level, insurance: divideHalfUp(level * 2n, 100n) }
}

/** What was owed on a day, when every month was paid. Zero when the loan was over by then. */
export function owedOn(day: number, terms: Terms): bigint {
  let balance = terms.original
  const months = Math.trunc((day - terms.grantedOn) / 30.4)
  for (let m = 0; m < months && balance > 0n; m++) {
    const principal = terms.level - monthlyInterest(balance, terms.ratePpm)
    balance = principal < balance ? balance - principal : 0n
  }
  return balance
}

export type Course = {
  ends: readonly number[]
  source: Movement['source']
  /** Months at the end for which nothing comes. */
  unpaid: number
  wasLate: boolean
  keepsDeducting: boolean
}

const nothing = { principal: 0n, interest: 0n, lateInterest: 0n, insurance: 0n, other: 0n }
type Parts = Partial<typeof nothing>

/** A ledger card: each movement takes its principal off the balance; the order within a day is kept. */
export function openCard(first: { on: number; balance: bigint; kind: 'opening' | 'disbursement' }) {
  const movements: Movement[] = []
  let balance = 0n
  let sequence = 0
  const add = (on: number, kind: Movement['kind'], source: Movement['source'], parts: Parts) => {
    sequence = movements.at(-1)?.on === on ? sequence + 1 : 1
    balance -= parts.principal ?? 0n
    movements.push({ on, sequence, kind, source, ...nothing, ...parts, balance })
  }
  add(first.on, first.kind, 'fund', { principal: -first.balance })
  return { add, movements, balance: () => balance }
}

function payment(balance: bigint, terms: Terms, late: boolean): Parts {
  const interest = monthlyInterest(balance, terms.ratePpm)
  const rest = terms.level - interest
  return {
    principal: rest < balance ? rest : balance,
    interest,
    lateInterest: late ? divideHalfUp(terms.level * 87n, 10_000n) : 0n,
    insurance: terms.insurance,
  }
}

/** Month by month; the employer's 5 % falls between the payments. Tells which contributions it took. */
export function run(
  card: ReturnType<typeof openCard>,
  terms: Terms,
  course: Course,
  offered: readonly Contribution[],
): Set<Contribution> {
  const taken = new Set<Contribution>()
  const opened = card.movements[0]!.on
  const waiting = offered.filter((c) => c.receivedOn > opened)
  const takeUpTo = (day: number) => {
    for (let c = waiting[0]; c && c.receivedOn <= day; c = waiting[0]) {
      waiting.shift()
      if (card.balance() < c.amount) continue
      card.add(c.receivedOn, 'employer-contribution', 'employer', { principal: c.amount })
      taken.add(c)
    }
  }
  for (const [month, on] of course.ends.entries()) {
    takeUpTo(on)
    if (month >= course.ends.length - course.unpaid) continue
    const late = course.wasLate && month === 3
    if (card.balance() > 0n)
      card.add(on, 'payment', course.source, payment(card.balance(), terms, late))
    else if (course.keepsDeducting)
      card.add(on, 'excess-payment', 'payroll', { other: terms.level + terms.insurance })
  }
  takeUpTo(Number.POSITIVE_INFINITY)
  return taken
}
