// A loan as its files tell it, lived again by the engine: the same contract and money in, line by line. Where a
// file and our arithmetic differ, the first difference is told; nothing is mended and nothing hidden.
import { type DayNumber, dayFrom, dayNumber, monthOfDay } from '../../foundation/day-number.ts'
import { centavos, divideHalfUp, type Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Contract, contractFor } from '../loan-engine/contract.ts'
import { usualPayment } from '../loan-engine/dues.ts'
import { replay } from '../loan-engine/engine.ts'
import { million } from '../loan-engine/level-payment.ts'
import type { LoanEvent } from '../loan-engine/loan-events.ts'
import { amountOfLine, type Line, type LoanState } from '../loan-engine/loan-state.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import type { Loan } from './loans.ts'
import { isNote, isReturn, keyText, type LoanMovement, type Parts } from './movements.ts'
import { isSupposed, supposedPayments } from './supposed.ts'

/** The payment of the file is the level one of its terms, give or take the charges of some year. */
const mostOff = 50n // thousandths

/** The contract of a file. Where its payment is not the level one of its terms, the file's own goes. */
export function contractOf(loan: Loan, rules: EngineRules): Contract {
  const agreed = contractFor({
    grantedOn: dayNumber(loan.grantedOn),
    kind: loan.kind,
    ordinal: loan.ordinal,
    currency: loan.currency,
    original: loan.originalAmount,
    originalVsm: loan.currency === 'vsm' ? (loan.originalVsm ?? undefined) : undefined,
    ratePpm: BigInt(loan.ratePpm),
    termMonths: loan.termMonths,
    regime: loan.regime,
  })
  if (agreed.originalVsm !== undefined) return agreed
  const month = rules.of(monthOfDay(dayNumber(loan.figures?.asOf ?? loan.grantedOn)))
  const charges = usualPayment(agreed.level, agreed, month)
  const off = loan.monthlyPayment - charges.total
  if ((off < 0n ? -off : off) * 1_000n <= agreed.level * mostOff) return agreed
  const share = charges.protectionFee > 0n ? month.protectionPpm : 0n
  const whole = loan.monthlyPayment - charges.insurance
  return { ...agreed, level: divideHalfUp(whole * million, million + share) }
}

function eventOf(one: LoanMovement): LoanEvent {
  const told = { on: dayNumber(one.effectiveOn), ref: keyText(one) }
  const { principal, interest, lateInterest, insurance, other } = one.parts
  if (isReturn(one)) {
    const parts = { principal, interest, lateInterest, insurance, other }
    return { ...told, kind: 'return', ...parts, excess: one.kind === 'excess-payment' }
  }
  if (one.kind === 'opening' || one.kind === 'disbursement')
    return { ...told, kind: one.kind, amount: -one.amount }
  if (one.kind === 'employer-contribution')
    return { ...told, kind: 'employer-contribution', amount: one.amount }
  if (one.kind === 'adjustment')
    return { ...told, kind: 'adjustment', principal, interest, lateInterest, insurance, other }
  const { amount, source } = one
  const forDiscount = one.own?.forDiscount === true
  return { ...told, kind: 'payment', amount, source, ...(forDiscount && { forDiscount }) }
}

const pauseOf = ({ status, statusSince }: Loan): LoanEvent[] =>
  status === 'deferred' && statusSince
    ? [{ kind: 'deferral', on: dayNumber(statusSince), ref: 'pausa' }]
    : []

/** Which lines of the engine's own (a VSM update, the interest of a pause) the file tells as adjustments. */
function ownLines(lines: readonly Line[], adjustments: readonly LoanMovement[]) {
  const byDay = new Map<DayNumber, LoanMovement[]>()
  for (const one of adjustments) {
    const on = dayNumber(one.effectiveOn)
    byDay.set(on, [...(byDay.get(on) ?? []), one])
  }
  const told = new Map<Line, LoanMovement>()
  for (const line of lines)
    if (line.rule !== undefined && line.kind === 'adjustment') {
      const one = byDay.get(line.on)?.shift()
      if (one) told.set(line, one)
    }
  return told
}

export type Difference = {
  readonly on: Day
  /** The movement of the file; undefined: our arithmetic has one more. */
  readonly movement: LoanMovement | undefined
  readonly ours: { readonly parts: Parts; readonly balance: Mxn } | undefined
}
export type Relived = {
  readonly contract: Contract
  readonly state: LoanState
  readonly lines: readonly Line[]
  /** What the engine was told. */
  readonly events: readonly LoanEvent[]
  /** The first one; undefined: every movement and balance of the file comes out to the centavo. */
  readonly difference: Difference | undefined
  /** Up to here file and arithmetic agree. */
  readonly agreedUpTo: Day | undefined
  /** Principal that payments lowered which are taken as made, and which no file has told yet. */
  readonly supposed: bigint
}

const oursOf = (line: Line) => ({
  parts: {
    principal: centavos(line.principal),
    interest: centavos(line.interest),
    lateInterest: centavos(line.lateInterest),
    insurance: centavos(line.insurance),
    other: centavos(line.other),
  },
  balance: centavos(line.balance),
})

/** `supposed`: principal of payments that no file told, and no movement's balance knows of. */
function isSame(line: Line, one: LoanMovement, supposed: bigint): boolean {
  const { parts, balanceAfter, amount, own } = one
  const { principal, interest, lateInterest, insurance, other } = parts
  return (
    amountOfLine(line) === amount &&
    line.principal === principal &&
    line.interest === interest &&
    line.lateInterest === lateInterest &&
    line.insurance === insurance &&
    line.other === other &&
    // What a payment of ours left is told before files that came later tell what was before it.
    (balanceAfter === null || own !== undefined || balanceAfter === line.balance + supposed)
  )
}

/** Line by line; a movement that became two lines of ours differs, unless the file tells both. */
function compare(
  lines: readonly Line[],
  movements: readonly LoanMovement[],
  own: ReadonlyMap<Line, LoanMovement>,
): Pick<Relived, 'difference' | 'agreedUpTo' | 'supposed'> {
  const byRef = new Map(movements.map((one) => [keyText(one), one]))
  let agreedUpTo: Day | undefined
  let supposed = 0n
  for (const line of lines) {
    if (isSupposed(line.ref)) {
      supposed += line.principal
      continue
    }
    const movement = line.ref === undefined ? own.get(line) : byRef.get(line.ref)
    const on = movement?.effectiveOn ?? dayFrom(line.on)
    if (!movement || !isSame(line, movement, supposed))
      return { difference: { on, movement, ours: oursOf(line) }, agreedUpTo, supposed }
    agreedUpTo = on
  }
  return { difference: undefined, agreedUpTo, supposed }
}

/**
 * Lives a loan again. `all`: its movements from its beginning, oldest first. Undefined when the file does
 * not tell how it began.
 */
export function relived(
  loan: Loan,
  all: readonly LoanMovement[],
  rules: EngineRules,
  upTo: Day,
): Relived | undefined {
  const movements = all.filter((one) => !isNote(one))
  const [first] = movements
  if (!first || (first.kind !== 'opening' && first.kind !== 'disbursement')) return undefined
  const contract = contractOf(loan, rules)
  const end = dayNumber(upTo)
  const isAdjustment = (one: LoanMovement) => one.kind === 'adjustment' && !isReturn(one)
  const adjustments = movements.filter(isAdjustment)
  const money = movements.filter((one) => !isAdjustment(one))
  const really = [...money.map(eventOf), ...pauseOf(loan)]
  const toldOn = loan.regime === 'roa' ? loan.figures?.toldOn : undefined
  const span = toldOn && { toldOn: dayNumber(toldOn), until: end }
  const events = span ? [...really, ...supposedPayments(contract, rules, really, span)] : really
  let [told, lived] = [events, replay(contract, rules, events, end)]
  let own = ownLines(lived.lines, adjustments)
  const known = new Set(own.values())
  const foreign = adjustments.filter((one) => !known.has(one))
  if (foreign.length > 0) {
    told = [...events, ...foreign.map(eventOf)]
    lived = replay(contract, rules, told, end)
    own = ownLines(lived.lines, [...known])
  }
  return { contract, ...lived, events: told, ...compare(lived.lines, movements, own) }
}
