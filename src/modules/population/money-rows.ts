// Savings and loans of made-up people, as texts of the columns of their files.
import { centavos, divideHalfUp, plainAmount } from '../../foundation/money.ts'
import { dayFrom, dayNumber, dayText, monthEnds, type Period, yearOfDay } from './calendar.ts'
import { type Loan, monthlyInterest, vsmOf } from './loan.ts'
import { addressOf } from './names.ts'
import type { Population } from './person.ts'
import { randomFor } from './random.ts'
import type { Life, Row } from './rows.ts'

const pesosOf = (amount: bigint) => plainAmount(centavos(amount))
const fourPlaces = (n: bigint) => {
  const digits = n.toString().padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}
const year = 365
/** Yearly, parts per million: made up, near what the fund has paid. */
const yieldPpm = 63_300n

/** What had gathered before the window: one in four has a 92–97 part, one in sixteen one of 72–92. */
function openingsOf({ person, jobs, lending }: Life, population: Population, start: number) {
  const random = randomFor(population.seed, `savings/${person.index}`)
  const wage = jobs[0]?.wage ?? 30_000n
  const working = Math.max(0, start - person.birthOn - 20 * year)
  const [old, older] = [random.chance(0.48), random.chance(0.17)]
  const part = BigInt(400 + random.below(500))
  const gathered = (wage * BigInt(working) * part * 5n) / 200_000n
  const lent = lending.loans.some((l) => l.status !== 'paid-off' && l.grantedOn <= start)
  const born = yearOfDay(person.birthOn)
  const small = BigInt(100_000 + random.below(2_500_000))
  return {
    '72-92': born < 1970 && older ? small / 4n : 0n,
    '92-97': born < 1979 && old && !lent ? small : 0n,
    '97': lent ? 0n : gathered,
  } as const
}

/** Opening figures, the yield at each year's end, and what a new loan took along. */
export function savingsRows(life: Life, population: Population, periods: readonly Period[]): Row[] {
  const start = periods[0]!.first - 1
  const openings = openingsOf(life, population, start)
  const newLoan = life.lending.loans.find((l) => l.status !== 'paid-off' && l.grantedOn > start)
  const ends = monthEnds(start + 1, population.asOf).filter((n) => dayText(n).endsWith('-12-31'))
  const rows: Row[] = []
  const add = (component: string, kind: string, on: number, amount: bigint) => {
    const columns = { component, kind, effective_on: dayText(on), amount: pesosOf(amount) }
    if (amount !== 0n) rows.push({ curp: life.person.curp, ...columns, sequence: '1' })
  }
  for (const [component, opening] of Object.entries(openings)) {
    add(component, 'opening', start, opening)
    let [balance, since] = [opening, start]
    for (const end of ends) {
      if (newLoan && newLoan.grantedOn <= end && component !== '72-92') break
      const grown = divideHalfUp(balance * yieldPpm * BigInt(end - since), 365n * 1_000_000n)
      if (component !== '72-92') add(component, 'yield', end, grown)
      if (component !== '72-92') balance += grown
      since = end
    }
    if (newLoan && component !== '72-92') add(component, 'withdrawal', newLoan.grantedOn, -balance)
  }
  return rows
}

export function loanRows({ person, lending }: Life, population: Population): Row[] {
  return lending.loans.map((loan) => {
    const home = addressOf(randomFor(population.seed, `home/${loan.loanNumber}`))
    return {
      loan_number: loan.loanNumber,
      curp: person.curp,
      ordinal: `${loan.ordinal}`,
      kind: loan.kind,
      currency: loan.currency,
      granted_on: dayText(loan.grantedOn),
      original_amount: pesosOf(loan.original),
      original_vsm: loan.currency === 'vsm' ? fourPlaces(vsmOf(loan.original)) : '',
      annual_rate: fourPlaces(loan.ratePpm),
      term_months: `${loan.months}`,
      monthly_payment: pesosOf(loan.level + loan.insurance),
      regime: loan.regime,
      regime_since: '',
      status: loan.status,
      status_since: loan.statusSince === null ? '' : dayText(loan.statusSince),
      property_street: home.street,
      property_settlement: home.settlement,
      property_municipality: home.municipality,
      property_state: home.state,
      property_postal_code: home.postalCode,
    }
  })
}

/** Months until nothing is owed at this pace; no more than ninety years are looked at. */
function monthsLeft({ balance, ratePpm, level }: Loan): number {
  let [owed, months] = [balance, 0]
  for (; owed > 0n && months < 1_080; months++) owed -= level - monthlyInterest(owed, ratePpm)
  return months
}

const unknown = {
  payoff_amount: '',
  discounted_payoff_amount: '',
  projected_end_on: '',
  deferral_ends_on: '',
  deferral_months_left: '',
  protection_uses_left: '',
}

function knownFigures(loan: Loan, asOf: number): Row {
  const daily = divideHalfUp(
    monthlyInterest(loan.balance, loan.ratePpm) * BigInt(dayFrom(asOf).day),
    30n,
  )
  const payoff = loan.balance + daily
  const discounted =
    loan.status === 'active' && loan.unpaid === 0 && loan.balance * 4n <= loan.original
  const deferred = loan.status === 'deferred'
  const end = dayFrom(asOf).add({ months: monthsLeft(loan) })
  return {
    payoff_amount: pesosOf(payoff),
    discounted_payoff_amount: discounted ? pesosOf((payoff + 1n) / 2n) : '',
    projected_end_on: deferred || loan.balance === 0n ? '' : end.toString(),
    deferral_ends_on: deferred ? dayFrom(asOf).add({ months: 6 }).toString() : '',
    deferral_months_left: deferred ? '18' : '24',
    protection_uses_left: `${loan.grantedOn % 3}`,
  }
}

/** Dated figures. For three loans in a hundred only the balance and the payment are known. */
export function factRows({ lending }: Life, population: Population): Row[] {
  const { asOf, seed } = population
  const today = dayFrom(asOf)
  const dueOn = dayText(dayNumber(today.with({ day: today.daysInMonth })))
  return lending.loans.map((loan) => {
    const scant = randomFor(seed, `scant/${loan.loanNumber}`).chance(0.03)
    const live = loan.status === 'active'
    const due = loan.level + loan.insurance
    const paid = loan.movements.filter((m) => m.kind === 'payment')
    return {
      loan_number: loan.loanNumber,
      as_of: dayText(asOf),
      outstanding_principal: pesosOf(loan.balance),
      outstanding_vsm: loan.currency === 'vsm' ? fourPlaces(vsmOf(loan.balance)) : '',
      payment_due: live ? pesosOf(due) : '',
      due_on: live ? dueOn : '',
      overdue_amount: live ? pesosOf(due * BigInt(loan.unpaid)) : '',
      overdue_payments: live ? `${loan.unpaid}` : '',
      excess_amount: pesosOf(loan.excess),
      payroll_months: `${paid.filter((m) => m.source === 'payroll').length}`,
      own_months: `${paid.filter((m) => m.source !== 'payroll').length}`,
      ...(scant ? unknown : knownFigures(loan, asOf)),
    }
  })
}

export function movementRows({ lending }: Life): Row[] {
  return lending.loans.flatMap((loan) =>
    loan.movements.map((m) => ({
      loan_number: loan.loanNumber,
      effective_on: dayText(m.on),
      sequence: `${m.sequence}`,
      kind: m.kind,
      source: m.source,
      amount: pesosOf(m.principal + m.interest + m.lateInterest + m.insurance + m.other),
      principal: pesosOf(m.principal),
      interest: pesosOf(m.interest),
      late_interest: pesosOf(m.lateInterest),
      insurance: pesosOf(m.insurance),
      other: pesosOf(m.other),
      balance_after: pesosOf(m.balance),
      balance_after_vsm: loan.currency === 'vsm' ? fourPlaces(vsmOf(m.balance)) : '',
    })),
  )
}
