// Savings and loans of made-up people, as texts of the columns of their files.
import { divideHalfUp } from '../../foundation/money.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { dayText, monthEnds, type Period, yearOfDay } from './calendar.ts'
import { contractColumns, factColumns, movementColumns, pesosOf } from './loan-columns.ts'
import { addressOf } from './names.ts'
import type { Population } from './person.ts'
import { randomFor } from './random.ts'
import type { Life, Row } from './rows.ts'

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
  const lent = lending.loans.some((l) => l.status !== 'paid-off' && l.contract.grantedOn <= start)
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
  const newLoan = life.lending.loans.find(
    (l) => l.status !== 'paid-off' && l.contract.grantedOn > start,
  )
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
      if (newLoan && newLoan.contract.grantedOn <= end && component !== '72-92') break
      const grown = divideHalfUp(balance * yieldPpm * BigInt(end - since), 365n * 1_000_000n)
      if (component !== '72-92') add(component, 'yield', end, grown)
      if (component !== '72-92') balance += grown
      since = end
    }
    if (newLoan && component !== '72-92')
      add(component, 'withdrawal', newLoan.contract.grantedOn, -balance)
  }
  return rows
}

export function loanRows(
  { person, lending }: Life,
  population: Population,
  rules: EngineRules,
): Row[] {
  return lending.loans.map((loan) => {
    const home = addressOf(randomFor(population.seed, `home/${loan.loanNumber}`))
    return {
      ...contractColumns(loan, population.asOf, rules),
      curp: person.curp,
      regime_since: '',
      property_street: home.street,
      property_settlement: home.settlement,
      property_municipality: home.municipality,
      property_state: home.state,
      property_postal_code: home.postalCode,
    }
  })
}

/** Dated figures. For three loans in a hundred only the balance and the payment are known. */
export const factRows = (
  { lending }: Life,
  { asOf, seed }: Population,
  rules: EngineRules,
): Row[] =>
  lending.loans.map((loan) => {
    const scant = randomFor(seed, `scant/${loan.loanNumber}`).chance(0.03)
    return factColumns(loan, asOf, rules, scant)
  })

export const movementRows = ({ lending }: Life): Row[] => lending.loans.flatMap(movementColumns)
