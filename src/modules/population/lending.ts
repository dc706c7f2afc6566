// Which loans a made-up person has: one that lives, one before it, one that ended and still takes deductions.
import { loanNumberFor } from '../../foundation/loan-number.ts'
import type { Contract } from '../loan-engine/contract.ts'
import type { PaymentSource } from '../loan-engine/loan-events.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { monthEnds, type Period } from './calendar.ts'
import {
  begin,
  type Course,
  contractOf,
  drawnTerms,
  type Loan,
  live,
  owedOn,
  type Telling,
  type Terms,
} from './loan.ts'
import type { Person, Population } from './person.ts'
import { type Random, randomFor } from './random.ts'
import type { Contribution, Job } from './work.ts'

export type Lending = { loans: Loan[]; taken: Set<Contribution> }
export type Circumstances = {
  person: Person
  jobs: readonly Job[]
  /** In order of arrival, and surely theirs. */
  contributions: readonly Contribution[]
  population: Population
  periods: readonly Period[]
  rules: EngineRules
}

const year = 365
const kinds = ['traditional', 'traditional', 'traditional', 'joint', 'improvement'] as const
const numberOf = (index: number, ordinal: number) =>
  loanNumberFor(String(index * 2 + ordinal).padStart(9, '0'))

function sourceOf({ person, jobs }: Circumstances, random: Random): PaymentSource {
  if (person.residence === 'US') return 'abroad'
  if (jobs[0]?.endedOn === null) return 'payroll'
  return random.chance(0.6) ? 'bank' : 'shop'
}

/** Loans in VSM are old: since 2016 everything is lent in pesos. */
const lastInVsm = 16_801 // 1 January 2016

type Agreed = Pick<Terms, 'kind' | 'ordinal' | 'regime' | 'grantedOn'>

function agreed(c: Circumstances, given: Agreed, random: Random): Contract {
  const { asOf } = c.population
  const currency = given.grantedOn < lastInVsm && random.chance(0.12) ? 'vsm' : 'mxn'
  return contractOf({ ...given, currency, valuedOn: asOf, ...drawnTerms(random) }, c.rules)
}

/** Its balance when the window opens: brought forward, or lent since. */
function begun(c: Circumstances, contract: Contract): Telling {
  const windowStart = c.periods[0]!.first - 1
  const { grantedOn, original } = contract
  if (grantedOn > windowStart)
    return begin(contract, c.rules, { on: grantedOn, amount: original, forward: false })
  const left = owedOn(windowStart, contract, c.rules) || contract.level * 40n
  return begin(contract, c.rules, { on: windowStart, amount: left, forward: true })
}

/** What goes wrong: a pause, some months without paying, a late payment. */
function troubleOf({ population, person }: Circumstances) {
  const random = randomFor(population.seed, `trouble/${person.index}`)
  const deferred = random.chance(0.02)
  const unpaid = deferred ? 6 : random.chance(0.033) ? 1 + random.below(6) : 0
  return { deferred, unpaid, wasLate: random.chance(0.05) }
}

/** The loan that lives, first or second. */
function liveLoan(c: Circumstances, ordinal: 1 | 2, random: Random): Lending {
  const { asOf } = c.population
  const oldest = Math.min(22 * year, asOf - c.person.birthOn - 21 * year)
  const grantedOn = asOf - 60 - random.below(Math.max(oldest, 300))
  const source = sourceOf(c, random)
  const regime = source === 'payroll' ? 'roa' : 'rea'
  const contract = agreed(c, { kind: random.pick(kinds), ordinal, regime, grantedOn }, random)
  const telling = begun(c, contract)
  const { state, lines } = telling.running
  const ends = monthEnds(state.day + 1, asOf)
  const { deferred, unpaid, wasLate } = troubleOf(c)
  const course: Course = { ends, source, unpaid, wasLate, deferred, keepsDeducting: false }
  const taken = live(telling, course, c.contributions, asOf)
  const over = state.settledOn !== undefined
  const paused = !over && state.deferral !== undefined
  return {
    taken,
    loans: [
      {
        loanNumber: numberOf(c.person.index, ordinal),
        contract,
        status: over ? 'paid-off' : paused ? 'deferred' : 'active',
        statusSince: over
          ? state.settledOn!
          : paused
            ? (ends.at(-unpaid - 1) ?? grantedOn) + 1
            : null,
        regime,
        state,
        lines,
      },
    ],
  }
}

/** A loan that ended: long ago without movements, or within the window, some with deductions after it. */
function endedLoan(c: Circumstances, recent: boolean, random: Random): Loan {
  const { asOf } = c.population
  const windowStart = c.periods[0]!.first - 1
  const endedOn = windowStart - 400 - random.below(5 * year)
  const grantedOn = endedOn - 9 * year - random.below(4 * year)
  const employed = c.jobs[0]?.endedOn === null
  const regime = employed ? 'roa' : 'rea'
  const given = { kind: 'traditional', ordinal: 1, regime, grantedOn } as const
  const terms = { ...given, currency: 'mxn', valuedOn: asOf, ...drawnTerms(random) } as const
  const contract = contractOf(terms, c.rules)
  const shared = {
    loanNumber: numberOf(c.person.index, 1),
    contract,
    regime,
    status: 'paid-off',
  } as const
  if (!recent) return { ...shared, statusSince: endedOn, state: undefined, lines: [] }
  const amount = contract.level * BigInt(3 + random.below(12))
  const telling = begin(contract, c.rules, { on: windowStart, amount, forward: true })
  const course: Course = {
    ends: monthEnds(windowStart + 1, asOf).slice(0, 20),
    source: employed ? 'payroll' : 'bank',
    unpaid: 0,
    wasLate: false,
    deferred: false,
    keepsDeducting: employed && random.chance(0.5),
  }
  live(telling, course, [], asOf)
  const { state, lines } = telling.running
  return { ...shared, statusSince: state.settledOn!, state, lines }
}

/** Three in ten have a live loan, one in twenty of these a second one; some have paid theirs off. */
export function lendingOf(c: Circumstances): Lending {
  const random = randomFor(c.population.seed, `loan/${c.person.index}`)
  const age = c.population.asOf - c.person.birthOn
  const draw = random.unit()
  const live = c.jobs[0]?.endedOn === null ? 0.41 : 0.18 // three in four borrowers have an employer
  if (age < 23 * year || draw > live + 0.1) return { loans: [], taken: new Set() }
  if (draw > live) return { loans: [endedLoan(c, random.chance(0.5), random)], taken: new Set() }
  const second = age > 45 * year && random.chance(0.08)
  const lending = liveLoan(c, second ? 2 : 1, random)
  const before = second ? [endedLoan(c, false, random)] : []
  return { ...lending, loans: [...before, ...lending.loans] }
}
