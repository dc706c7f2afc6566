// A made-up life of a loan, month by month: jobs lost and found, months unpaid, pauses, help of the fund, extra
// payments, money from abroad. Each decision looks at where the loan stands, as a person would.
import {
  type DayNumber,
  firstDayOfMonth,
  lastDayOfMonth,
  monthIndex,
  monthOfDay,
} from '../../src/foundation/day-number.ts'
import { type Contract, contractFor } from '../../src/modules/loan-engine/contract.ts'
import { deferralAllowance } from '../../src/modules/loan-engine/deferral.ts'
import { duesOn, payoffAmountOn } from '../../src/modules/loan-engine/dues.ts'
import { continued } from '../../src/modules/loan-engine/engine.ts'
import type { LoanEvent, PaymentSource } from '../../src/modules/loan-engine/loan-events.ts'
import {
  isDeferred,
  type Line,
  type LoanState,
  stateOfNew,
} from '../../src/modules/loan-engine/loan-state.ts'
import { protectionAllowance } from '../../src/modules/loan-engine/protection.ts'
import type { EngineRules } from '../../src/modules/loan-engine/rules-by-month.ts'
import { pesosOfVsm } from '../../src/modules/loan-engine/vsm.ts'
import { type Random, randomFor } from '../../src/modules/population/random.ts'

/** Any loan granted from 1996 to 2025, in pesos or, before 2016, sometimes in VSM. */
export function madeContract(random: Random, rules: EngineRules): Contract {
  const month = monthIndex(1996 + random.below(30), 1 + random.below(12))
  const grantedOn = firstDayOfMonth(month) + random.below(28)
  const years = random.pick([5, 10, 15, 20, 25, 30, 30, 30])
  const vsm = month < monthIndex(2016, 1) && random.chance(0.4)
  const lent = 5_000n * BigInt(1_000 + random.below(40_000)) + BigInt(random.below(5_000))
  const originalVsm = vsm ? BigInt(500_000 + random.below(2_500_000)) : undefined
  return contractFor({
    grantedOn,
    kind: random.chance(0.1) ? 'improvement' : 'traditional',
    currency: vsm ? 'vsm' : 'mxn',
    original: originalVsm ? pesosOfVsm(originalVsm, rules.of(month).vsmDay) : lent,
    originalVsm,
    ratePpm: BigInt(19_100 + random.below(100_000)),
    termMonths: years * 12,
    regime: random.chance(0.75) ? 'roa' : 'rea',
  })
}

/** One life under way. `step` lives a month; what happened is in `events` and `lines`. */
export class LoanLife {
  readonly events: LoanEvent[] = []
  readonly lines: Line[] = []
  readonly contract: Contract
  state: LoanState
  readonly #random: Random
  readonly #rules: EngineRules
  #serial = 0

  constructor(seed: string, rules: EngineRules) {
    this.#random = randomFor(seed, 'life')
    this.#rules = rules
    this.contract = madeContract(this.#random, rules)
    this.state = stateOfNew(this.contract)
    const { grantedOn: on, original: amount } = this.contract
    this.happens({ kind: 'disbursement', on, amount, ref: this.#ref() })
  }

  #ref = (): string => `e${String(this.#serial++).padStart(6, '0')}`

  happens(event: LoanEvent): void {
    this.events.push(event)
    const { contract, state } = this
    const { state: next, lines } = continued(state, contract, this.#rules, [event], event.on)
    this.state = next
    this.lines.push(...lines)
  }

  passes(upTo: DayNumber): void {
    const { state, lines } = continued(this.state, this.contract, this.#rules, [], upTo)
    this.state = state
    this.lines.push(...lines)
  }

  /** One month: news of the job, relief, the employer's 5 %, and what is paid of it. */
  step(month: number): void {
    const first = firstDayOfMonth(month)
    this.#jobs(first)
    this.#relief(first)
    if (month % 2 === 0 && this.state.regime === 'roa' && this.#random.chance(0.97))
      this.#contributes(first + 19)
    this.#pays(month)
    this.passes(lastDayOfMonth(month))
  }

  #jobs(first: DayNumber): void {
    const random = this.#random
    if (!random.chance(this.state.regime === 'roa' ? 0.015 : 0.08)) return
    const regime = this.state.regime === 'roa' ? 'rea' : 'roa'
    this.happens({ kind: 'regime', on: first + random.below(5), regime, ref: this.#ref() })
  }

  #relief(first: DayNumber): void {
    const [random, { state }] = [this.#random, this]
    if (state.regime === 'roa' || state.settledOn !== undefined || isDeferred(state)) return
    const on = first + 6
    const { months } = protectionAllowance(state, this.contract, this.#rules, on)
    if (months > 0 && random.chance(0.1)) this.happens({ kind: 'protection', on, ref: this.#ref() })
    else if (random.chance(0.1)) {
      const allowed = deferralAllowance(state, this.contract, this.#rules, on).months
      const free = random.chance(0.05)
      if (allowed > 0)
        this.happens({ kind: 'deferral', on, months: 1 + random.below(12), free, ref: this.#ref() })
    }
  }

  #contributes(on: DayNumber): void {
    const amount = BigInt(60_000 + this.#random.below(400_000))
    if (this.state.settledOn === undefined && amount < this.state.principal)
      this.happens({ kind: 'employer-contribution', on, amount, ref: this.#ref() })
  }

  #pays(month: number): void {
    const [random, { state }] = [this.#random, this]
    const on = firstDayOfMonth(month) + 20 + random.below(8)
    const own = random.pick<PaymentSource>(['bank', 'shop', 'abroad'])
    const source: PaymentSource = state.regime === 'roa' ? 'payroll' : own
    if (state.settledOn !== undefined || isDeferred(state)) {
      if (!random.chance(0.01)) return
      this.happens({ kind: 'payment', on, amount: 150_000n, source, ref: this.#ref() })
      return
    }
    const amount = this.#amount(on)
    if (amount <= 0n) return
    const forDiscount = random.chance(0.02)
    this.happens({ kind: 'payment', on, amount, source, forDiscount, ref: this.#ref() })
  }

  /** Mostly what is due; sometimes nothing, a part, a tenth, more, or everything. */
  #amount(on: DayNumber): bigint {
    const [random, { state }] = [this.#random, this]
    const rules = this.#rules.of(monthOfDay(on))
    const due = duesOn(state, rules, on).total
    const draw = random.unit()
    if (state.protection && monthOfDay(on) <= state.protection.until)
      return due - state.current.interest - state.current.principal + state.monthDue / 9n
    if (draw < 0.06) return 0n
    if (draw < 0.09) return due / 3n
    if (draw < 0.12) return due + BigInt(random.below(2_000_000))
    if (draw < 0.1205) return payoffAmountOn(state, rules, on)
    return due
  }
}

/** The month after the loan was granted, and those that follow. */
export const monthsOf = ({ grantedOn }: Contract, years: number): readonly number[] =>
  Array.from({ length: years * 12 }, (_, i) => monthOfDay(grantedOn) + 1 + i)
