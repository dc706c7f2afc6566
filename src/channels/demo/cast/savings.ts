// What the savings of somebody in the demo did besides the deposits of their employers.
import { divideHalfUp, mxn } from '../../../foundation/money.ts'
import { dayFrom, monthEnds } from '../../../modules/population/calendar.ts'
import type { CastLoan } from './lending.ts'
import type { Persona } from './persona.ts'
import { dayBefore, numberOfDay, type Timeline } from './timeline.ts'
import type { Deposit } from './work.ts'

export type Component = '72-92' | '92-97' | '97'
export type SavingsMovement = {
  readonly component: Component
  readonly kind: 'opening' | 'yield' | 'voluntary' | 'withdrawal'
  readonly on: number
  readonly amount: bigint
}

/** Yearly, parts per million: made up, near what the fund has paid. The oldest part earns nothing. */
const yieldPpm = 63_300n

type Gathered = { on: number; amount: bigint }
const totalOf = (gathered: readonly Gathered[]) => gathered.reduce((sum, g) => sum + g.amount, 0n)

/** The yield of a year: every amount for the days it lay there. */
function yieldOf(gathered: readonly Gathered[], from: number, to: number): bigint {
  const weighted = gathered.reduce(
    (sum, { on, amount }) => sum + amount * BigInt(to - Math.max(on, from)),
    0n,
  )
  return divideHalfUp(weighted * yieldPpm, 365n * 1_000_000n)
}

/** When a new home loan took what was there along. A loan for repairs leaves the savings where they are. */
const takenOn = (timeline: Timeline, loans: readonly CastLoan[]): number | undefined =>
  loans.find(
    ({ loan }) => loan.kind !== 'improvement' && loan.grantedOn > numberOfDay(dayBefore(timeline)),
  )?.loan.grantedOn

function componentOf(
  timeline: Timeline,
  component: Component,
  came: readonly (Gathered & { kind?: 'opening' | 'voluntary' })[],
  loansTook: number | undefined,
): SavingsMovement[] {
  const start = numberOfDay(dayBefore(timeline))
  const ends = monthEnds(start + 1, numberOfDay(timeline.today))
  const yearEnds = ends.filter((end) => dayFrom(end).month === 12)
  const marks = [...yearEnds, ...(loansTook === undefined ? [] : [loansTook])].sort((a, b) => a - b)
  const movements: SavingsMovement[] = came.flatMap(({ kind, on, amount }) =>
    kind ? [{ component, kind, on, amount }] : [],
  )
  const waiting = [...came].sort((a, b) => a.on - b.on)
  const lying: Gathered[] = []
  let since = start
  for (const mark of marks) {
    while (waiting[0] && waiting[0].on <= mark) lying.push(waiting.shift()!)
    const grown = component === '72-92' ? 0n : yieldOf(lying, since, mark)
    if (grown > 0n) movements.push({ component, kind: 'yield', on: mark, amount: grown })
    lying.push({ on: mark, amount: grown })
    since = mark
    if (mark !== loansTook || component === '72-92') continue
    movements.push({ component, kind: 'withdrawal', on: mark, amount: -totalOf(lying) })
    lying.length = 0
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
