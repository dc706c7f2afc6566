// What the savings of somebody in the demo did besides the deposits of their employers.
import { centavos, mxn } from '../../../foundation/money.ts'
import { dayFrom, monthEnds } from '../../../modules/population/calendar.ts'
import { monthOf, yieldOf } from '../../../modules/savings/yields.ts'
import type { CastLoan } from './lending.ts'
import type { Persona } from './persona.ts'
import { yieldRate } from './rates.ts'
import { dayBefore, numberOfDay, type Timeline } from './timeline.ts'
import type { Deposit } from './work.ts'

export type Component = '72-92' | '92-97' | '97'
export type SavingsMovement = {
  readonly component: Component
  readonly kind: 'opening' | 'yield' | 'voluntary' | 'withdrawal'
  readonly on: number
  readonly amount: bigint
}

type Gathered = { on: number; amount: bigint }
const totalOf = (gathered: readonly Gathered[]) => gathered.reduce((sum, g) => sum + g.amount, 0n)

/** What a month earned, by the rule of the product; nothing for the oldest part or a year without a rate. */
function earnedIn(lying: readonly Gathered[], end: number): bigint {
  const month = monthOf(dayFrom(end))
  const rate = yieldRate(month)
  if (rate === undefined) return 0n
  return yieldOf(
    lying.map(({ on, amount }) => ({ on: dayFrom(on), amount: centavos(amount) })),
    month,
    rate,
  )
}

/** When a new home loan took what was there along. A loan for repairs leaves the savings where they are. */
const takenOn = (timeline: Timeline, loans: readonly CastLoan[]): number | undefined =>
  loans.find(
    ({ loan: { contract } }) =>
      contract.kind !== 'improvement' && contract.grantedOn > numberOfDay(dayBefore(timeline)),
  )?.loan.contract.grantedOn

function componentOf(
  timeline: Timeline,
  component: Component,
  came: readonly (Gathered & { kind?: 'opening' | 'voluntary' })[],
  loansTook: number | undefined,
): SavingsMovement[] {
  const start = numberOfDay(dayBefore(timeline))
  const today = numberOfDay(timeline.today)
  const movements: SavingsMovement[] = came.flatMap(({ kind, on, amount }) =>
    kind ? [{ component, kind, on, amount }] : [],
  )
  const waiting = [...came].sort((a, b) => a.on - b.on)
  const lying: Gathered[] = []
  const come = (until: number) => {
    while (waiting[0] && waiting[0].on <= until) lying.push(waiting.shift()!)
  }
  const add = (kind: SavingsMovement['kind'], on: number, amount: bigint) => {
    if (amount === 0n) return
    movements.push({ component, kind, on, amount })
    lying.push({ on, amount })
  }
  let since = start
  const ends = monthEnds(start + 1, today)
  for (const end of ends.at(-1) === today ? ends : [...ends, today]) {
    if (component !== '72-92' && loansTook !== undefined && since < loansTook && loansTook <= end) {
      come(loansTook)
      add('withdrawal', loansTook, -totalOf(lying))
    }
    come(end)
    if (component !== '72-92' && ends.includes(end)) add('yield', end, earnedIn(lying, end))
    since = end
  }
  return movements.filter((m) => m.amount !== 0n)
}

export function savingsOf(
  timeline: Timeline,
  { gathered = {}, voluntary = [] }: Persona,
  deposits: readonly Deposit[],
  loans: readonly CastLoan[],
): SavingsMovement[] {
  const start = numberOfDay(dayBefore(timeline))
  const forLoans = new Set(loans.flatMap(({ taken }) => [...taken]))
  const opening = (component: Component) => {
    const text = gathered[component]
    return text ? [{ on: start, amount: mxn(text), kind: 'opening' as const }] : []
  }
  const own = voluntary.map(({ ago, amount }) => ({
    on: numberOfDay(timeline.monthsAgo(ago).add({ days: 11 })),
    amount: mxn(amount),
    kind: 'voluntary' as const,
  }))
  const saved = deposits
    .filter((d) => !forLoans.has(d) && !d.nameOnly)
    .map((d) => ({ on: d.receivedOn, amount: d.amount }))
  const loansTook = takenOn(timeline, loans)
  return [
    ...componentOf(timeline, '72-92', opening('72-92'), loansTook),
    ...componentOf(timeline, '92-97', opening('92-97'), loansTook),
    ...componentOf(timeline, '97', [...opening('97'), ...own, ...saved], loansTook),
  ]
}
