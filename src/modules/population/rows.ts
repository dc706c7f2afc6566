// What each made-up person puts into each file, as texts of its columns.

import { curpCheckDigit } from '../../foundation/curp.ts'
import { centavos, plainAmount } from '../../foundation/money.ts'
import { nssFor } from '../../foundation/nss.ts'
import type { EngineRules } from '../loan-engine/rules-by-month.ts'
import { dayText, type Period } from './calendar.ts'
import { employerNumberOf, mailDomainOf } from './employer.ts'
import { type Lending, lendingOf } from './lending.ts'
import { type Address, addressOf } from './names.ts'
import { isHomonym, type Person, type Population } from './person.ts'
import { randomFor } from './random.ts'
import { type Contribution, contributionsOf, type Job, jobsOf } from './work.ts'

export type Row = Readonly<Record<string, string>>

const pesosOf = (amount: bigint) => plainAmount(centavos(amount))

/** A whole life, worked out once and told in many files. */
export type Life = {
  person: Person
  jobs: Job[]
  contributions: Contribution[]
  lending: Lending
  odd: Map<Contribution, Oddity>
}
type Oddity = 'wrong-nss' | 'wrong-curp' | 'no-curp'

/** Three in a hundred contributions end in clarification: by a wrong NSS, a wrong CURP, or a name that is off. */
function oddities(person: Person, contributions: readonly Contribution[], population: Population) {
  const random = randomFor(population.seed, `odd/${person.index}`)
  const odd = new Map<Contribution, Oddity>()
  for (const contribution of contributions) {
    const draw = random.unit()
    if (draw < 0.012) odd.set(contribution, 'wrong-nss')
    else if (draw < 0.022) odd.set(contribution, 'wrong-curp')
    else if (draw < 0.4) odd.set(contribution, 'no-curp')
  }
  return odd
}

export function lifeOf(
  person: Person,
  population: Population,
  periods: readonly Period[],
  rules: EngineRules,
): Life {
  const jobs = jobsOf(person, population)
  const contributions = contributionsOf(person, jobs, population, periods)
  const odd = oddities(person, contributions, population)
  const nameDecides =
    person.registered === person.name && !person.homonym && !isHomonym(population, person.index + 1)
  const sure = contributions
    .filter((c) => !odd.has(c) || (odd.get(c) === 'no-curp' && nameDecides))
    .sort((a, b) => a.receivedOn - b.receivedOn)
  const lending = lendingOf({ person, jobs, contributions: sure, population, periods, rules })
  return { person, jobs, contributions, odd, lending }
}

export function memberRow({ person }: Life): Row {
  return {
    nss: person.nss,
    curp: person.curp,
    rfc: person.rfc,
    given_names: person.registered.givenNames,
    first_surname: person.registered.firstSurname,
    second_surname: person.registered.secondSurname ?? '',
    birth_on: dayText(person.birthOn),
    sex: person.sex,
    birth_state: person.birthState,
    pensioner: person.pensioner ? 'S' : 'N',
    clabe: '',
  }
}

const plainWord = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const abroad = {
  US: { city: 'Chicago', state: 'Illinois', postal_code: '60608', street: 'W 18th St' },
  CA: { city: 'Toronto', state: 'Ontario', postal_code: 'M5V 3L9', street: 'King St W' },
} as const

/** Mexican numbers under an area code that was never given out; abroad, the hundred kept for fiction. */
function phoneOf({ person }: Life, kind: 'mobile' | 'home'): string {
  const serial = String((person.index * 2 + (kind === 'home' ? 1 : 0)) % 10_000_000).padStart(
    7,
    '0',
  )
  if (person.residence === 'MX') return `+52550${serial}`
  return `${person.residence === 'US' ? '+1312' : '+1416'}55501${serial.slice(-2)}`
}

function addressRow({ person }: Life, address: Address, number: number): Row {
  if (person.residence === 'MX')
    return {
      value: address.street,
      settlement: address.settlement,
      city: address.municipality,
      state: address.state,
      postal_code: address.postalCode,
      country: 'MX',
    }
  const { street, ...place } = abroad[person.residence]
  return { value: `${100 + number} ${street}`, settlement: '', ...place, country: person.residence }
}

const noPlace = { settlement: '', city: '', state: '', postal_code: '', country: '' }

/** Seven in ten have a mobile on file, four an e-mail (some of them the employer's), three an address. */
export function contactRows(life: Life, population: Population): Row[] {
  const { person, jobs } = life
  const random = randomFor(population.seed, `contact/${person.index}`)
  const since = dayText(population.asOf - 30 - random.below(3_000))
  const rows: Row[] = []
  const add = (kind: string, values: Row) =>
    rows.push({ curp: person.curp, kind, ...noPlace, ...values, since })
  const domain = jobs[0] && mailDomainOf(jobs[0].employer)
  const name = `${plainWord(person.name.givenNames)}.${plainWord(person.name.firstSurname)}`.slice(
    0,
    40,
  )
  const work = random.chance(0.1)
  if (random.chance(0.4))
    add('email', { value: `${name}${person.index}@${(work && domain) || 'correo.example'}` })
  if (random.chance(0.7)) add('mobile', { value: phoneOf(life, 'mobile') })
  if (random.chance(0.15)) add('home', { value: phoneOf(life, 'home') })
  if (random.chance(0.3)) add('address', addressRow(life, addressOf(random), random.below(900)))
  return rows
}

export const employmentRows = ({ person, jobs }: Life): Row[] =>
  jobs
    .filter(
      (job, i) =>
        jobs.findIndex((j) => j.employer === job.employer && j.startedOn === job.startedOn) === i,
    )
    .map((job) => ({
      curp: person.curp,
      employer_number: employerNumberOf(job.employer),
      started_on: dayText(job.startedOn),
      ended_on: job.endedOn === null ? '' : dayText(job.endedOn),
      daily_wage: pesosOf(job.wage),
    }))

/** A number nobody has: subdelegation 97 is not given out here, and the check digit fits. */
const strangeNss = (nss: string): string => nssFor(`97${nss.slice(2, 10)}`)
/** Another place among namesakes: valid, and not theirs. */
function strangeCurp(curp: string): string {
  const places = curp.charAt(16) < 'A' ? '0123456789' : 'ABCDEFGHIJ'
  const next = places[(places.indexOf(curp.charAt(16)) + 1) % 10]!
  const open = `${curp.slice(0, 16)}${next}`
  return `${open}${curpCheckDigit(open)}`
}

export function contributionRow(life: Life, contribution: Contribution): Row {
  const { person, odd, lending } = life
  const { name } = person
  const oddity = odd.get(contribution)
  const written = oddity === 'wrong-curp' ? strangeCurp(person.curp) : person.curp
  return {
    employer_number: employerNumberOf(contribution.employer),
    nss: oddity === 'wrong-nss' ? strangeNss(person.nss) : person.nss,
    curp: oddity === 'wrong-nss' || oddity === 'no-curp' ? '' : written,
    name: [name.firstSurname, name.secondSurname, name.givenNames].filter(Boolean).join(' '),
    bimester: contribution.period.bimester,
    sequence: '1',
    daily_wage: pesosOf(contribution.wage),
    days: `${contribution.days}`,
    amount: pesosOf(contribution.amount),
    paid_on: dayText(contribution.paidOn),
    received_on: dayText(contribution.receivedOn),
    loan_number: lending.taken.has(contribution) ? lending.loans.at(-1)!.loanNumber : '',
  }
}
