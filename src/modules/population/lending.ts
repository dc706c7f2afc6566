// Which loans a made-up person has: one that lives, one before it, one that ended and still takes deductions.
import { loanNumberFor } from '../../foundation/loan-number.ts'
import { monthEnds, type Period } from './calendar.ts'
import { type Course, type Loan, type Movement, openCard, owedOn, run, termsOf } from './loan.ts'
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
}

const year = 365
const kinds = ['traditional', 'traditional', 'traditional', 'joint', 'improvement'] as const
const numberOf = (index: number, ordinal: number) =>
  loanNumberFor(String(index * 2 + ordinal).padStart(9, '0'))

function sourceOf({ person, jobs }: Circumstances, random: Random): Movement['source'] {
  if (person.residence === 'US') return 'abroad'
  if (jobs[0]?.endedOn === null) return 'payroll'
  return random.chance(0.6) ? 'bank' : 'shop'
}

/** Its terms, and its balance when the window opens: brought forward, or lent since. */
function begun(c: Circumstances, currency: Loan['currency'], random: Random) {
  const { asOf } = c.population
  const windowStart = c.periods[0]!.first - 1
  const oldest = Math.min(22 * year, asOf - c.person.birthOn - 21 * year)
  const grantedOn = asOf - 60 - random.below(Math.max(oldest, 300))
  const terms = termsOf(grantedOn, currency, random)
  if (grantedOn > windowStart)
    return {
      terms,
      card: openCard({ on: grantedOn, balance: terms.original, kind: 'disbursement' }),
    }
  const balance = owedOn(windowStart, terms) || terms.level * 40n
  return { terms, card: openCard({ on: windowStart, balance, kind: 'opening' }) }
}

/** What goes wrong: a deferral, some months without paying, a late payment. */
function troubleOf({ population, person }: Circumstances) {
  const random = randomFor(population.seed, `trouble/${person.index}`)
  const deferred = random.chance(0.02)
  const unpaid = deferred ? 6 : random.chance(0.033) ? 1 + random.below(6) : 0
  return { deferred, unpaid, wasLate: random.chance(0.05) }
}

/** The loan that lives, first or second. */
function liveLoan(c: Circumstances, ordinal: 1 | 2, random: Random): Lending {
  const currency = random.chance(0.05) ? 'vsm' : 'mxn'
  const { terms, card } = begun(c, currency, random)
  const { deferred, unpaid, wasLate } = troubleOf(c)
  const ends = monthEnds(card.movements[0]!.on + 1, c.population.asOf)
  const source = sourceOf(c, random)
  const course: Course = { ends, source, unpaid, wasLate, keepsDeducting: false }
  const taken = run(card, terms, course, c.contributions)
  const over = card.balance() === 0n
  const since = over ? card.movements.at(-1)!.on : (ends.at(-unpaid - 1) ?? terms.grantedOn)
  const loan: Loan = {
    ...terms,
    loanNumber: numberOf(c.person.index, ordinal),
    ordinal,
    kind: random.pick(kinds),
    currency,
    regime: source === 'payroll' ? 'roa' : 'rea',
    status: over ? 'paid-off' : deferred ? 'deferred' : 'active',
    statusSince: over || deferred ? since : null,
    unpaid: over ? 0 : unpaid,
    movements: card.movements,
    balance: card.balance(),
    excess: 0n,
  }
  return { taken, loans: [loan] }
}

/** A loan that ended: long ago without movements, or within the window, some with deductions after it. */
function endedLoan(c: Circumstances, recent: boolean, random: Random): Loan {
  const { asOf } = c.population
  const windowStart = c.periods[0]!.first - 1
  const endedOn = windowStart - 400 - random.below(5 * year)
  const grantedOn = endedOn - 9 * year - random.below(4 * year)
  const terms = termsOf(grantedOn, 'mxn', random)
  const employed = c.jobs[0]?.endedOn === null
  const source = employed ? 'payroll' : 'bank'
  const shared = {
    ...terms,
    loanNumber: numberOf(c.person.index, 1),
    ordinal: 1 as const,
    kind: 'traditional' as const,
    currency: 'mxn' as const,
    regime: employed ? ('roa' as const) : ('rea' as const),
    status: 'paid-off' as const,
    unpaid: 0,
    balance: 0n,
  }
  if (!recent) return { ...shared, statusSince: endedOn, movements: [], excess: 0n }
  const left = terms.level * BigInt(3 + random.below(12))
  const card = openCard({ on: windowStart, balance: left, kind: 'opening' })
  const keepsDeducting = employed && random.chance(0.5)
  const ends = monthEnds(windowStart + 1, asOf).slice(0, 20)
  run(card, terms, { ends, source, unpaid: 0, wasLate: false, keepsDeducting }, [])
  const { movements } = card
  const last = movements.findLast((m) => m.kind === 'payment')!
  const excess = movements.reduce((sum, m) => sum + m.other, 0n)
  return { ...shared, statusSince: last.on, movements, excess }
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
