// What the people of the demo put into each file that an institution would send us.
import { mxn } from '../../../foundation/money.ts'
import { fullName } from '../../../foundation/person-name.ts'
import { dayText } from '../../../modules/population/calendar.ts'
import {
  contractColumns,
  factColumns,
  movementColumns,
  pesosOf,
} from '../../../modules/population/loan-columns.ts'
import { publishedRules } from '../../../modules/population/published-rules.usecases.ts'
import { employers } from './employers.ts'
import type { Life } from './life.ts'
import type { FileContact, Place } from './persona.ts'
import { numberOfDay } from './timeline.ts'
import { endOfJob, startOfJob } from './work.ts'

type Row = Readonly<Record<string, string>>

const rules = publishedRules()
const yesNo = (answer: boolean | undefined) => (answer ? 'S' : 'N')

export const employerRows = (): Row[] =>
  employers.map(({ number, name, rfc, domain }) => ({
    employer_number: number,
    name,
    rfc,
    email_domains: domain ?? '',
  }))

export const memberRow = ({ persona, identity }: Life): Row => {
  const { givenNames, firstSurname, secondSurname } = persona.registeredAs ?? persona.name
  return {
    ...identity,
    given_names: givenNames,
    first_surname: firstSurname,
    second_surname: secondSurname ?? '',
    birth_on: persona.birthOn,
    sex: persona.sex,
    birth_state: persona.birthPlace,
    pensioner: yesNo(persona.pensioner),
    clabe: '',
  }
}

const noPlace = { settlement: '', city: '', state: '', postal_code: '', country: '' }
const placeColumns = ({ street, settlement, city, state, postalCode, country }: Place): Row => ({
  value: street,
  settlement: settlement ?? '',
  city,
  state,
  postal_code: postalCode,
  country,
})
const valueColumns = (contact: FileContact): Row =>
  contact.kind === 'address' ? placeColumns(contact.value) : { ...noPlace, value: contact.value }

export const contactRows = ({ persona, identity, timeline }: Life): Row[] =>
  (persona.onFile ?? []).map((contact) => ({
    curp: identity.curp,
    kind: contact.kind,
    ...valueColumns(contact),
    since: timeline.monthsAgo(contact.since).toString(),
  }))

export const employmentRows = ({ persona, identity, timeline }: Life): Row[] =>
  persona.jobs.map((job) => ({
    curp: identity.curp,
    employer_number: employers.find(({ key }) => key === job.employer)!.number,
    started_on: startOfJob(timeline, job).toString(),
    ended_on: endOfJob(timeline, job)?.toString() ?? '',
    daily_wage: pesosOf(mxn(job.wage)),
  }))

export const contributionRows = ({ persona, identity, deposits, loans }: Life): Row[] => {
  const { givenNames, firstSurname, secondSurname } = persona.name
  return deposits.map((d) => ({
    employer_number: employers[d.employer]!.number,
    nss: identity.nss,
    curp: d.nameOnly ? '' : identity.curp,
    name: fullName({
      givenNames: firstSurname,
      firstSurname: secondSurname ?? '',
      secondSurname: givenNames,
    }),
    bimester: d.period.bimester,
    sequence: '1',
    daily_wage: pesosOf(d.wage),
    days: `${d.days}`,
    amount: pesosOf(d.amount),
    paid_on: dayText(d.paidOn),
    received_on: dayText(d.receivedOn),
    loan_number: loans.find(({ taken }) => taken.has(d))?.loan.loanNumber ?? '',
  }))
}

export const savingsRows = ({ identity, savings }: Life): Row[] =>
  savings.map(({ component, kind, on, amount }) => ({
    curp: identity.curp,
    component,
    kind,
    effective_on: dayText(on),
    sequence: '1',
    amount: pesosOf(amount),
  }))

export const loanRows = ({ identity, timeline, loans }: Life): Row[] =>
  loans.map(({ loan, home, regimeSince }) => ({
    ...contractColumns(loan, numberOfDay(timeline.today), rules),
    curp: identity.curp,
    regime_since: dayText(regimeSince),
    property_street: home.street,
    property_settlement: home.settlement ?? '',
    property_municipality: home.city,
    property_state: home.state,
    property_postal_code: home.postalCode,
  }))

export const movementRows = ({ loans }: Life): Row[] =>
  loans.flatMap(({ loan }) => movementColumns(loan))

/** What a day's close tells of a loan. What nobody can know is left empty. */
export const factRows = ({ loans, timeline }: Life): Row[] =>
  loans.map(({ loan }) => factColumns(loan, numberOfDay(timeline.today), rules, false))
