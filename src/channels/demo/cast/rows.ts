// What the people of the demo put into each file that an institution would send us.
import { centavos, divideHalfUp, mxn, plainAmount } from '../../../foundation/money.ts'
import { fullName } from '../../../foundation/person-name.ts'
import { type Day, day } from '../../../foundation/time.ts'
import { dayFrom, dayText } from '../../../modules/population/calendar.ts'
import { monthlyInterest, vsmOf } from '../../../modules/population/loan.ts'
import { employers } from './employers.ts'
import type { CastLoan } from './lending.ts'
import type { Life } from './life.ts'
import type { FileContact, Place } from './persona.ts'
import { endOfJob, startOfJob } from './work.ts'

type Row = Readonly<Record<string, string>>

const pesosOf = (amount: bigint) => plainAmount(centavos(amount))
const fourPlaces = (n: bigint) => {
  const digits = n.toString().padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}
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

export const loanRows = ({ identity, loans }: Life): Row[] =>
  loans.map(({ loan, home, regimeSince }) => ({
    loan_number: loan.loanNumber,
    curp: identity.curp,
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
    regime_since: dayText(regimeSince),
    status: loan.status,
    status_since: loan.statusSince === null ? '' : dayText(loan.statusSince),
    property_street: home.street,
    property_settlement: home.settlement ?? '',
    property_municipality: home.city,
    property_state: home.state,
    property_postal_code: home.postalCode,
  }))

export const movementRows = ({ loans }: Life): Row[] =>
  loans.flatMap(({ loan }) =>
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

/** When nothing would be owed at this pace. */
function endOf({ loan }: CastLoan, today: Day): Day {
  let [owed, months] = [loan.balance, 0]
  for (; owed > 0n && months < 480; months++)
    owed -= loan.level - monthlyInterest(owed, loan.ratePpm)
  return today.add({ months })
}

const deferralMonths = 12

/** What a day's close tells of a loan. What nobody can know is left empty. */
function factRow(told: CastLoan, today: Day): Row {
  const { loan, deferred } = told
  const live = loan.status === 'active'
  const due = loan.level + loan.insurance
  const interest = monthlyInterest(loan.balance, loan.ratePpm)
  const payoff = loan.balance + (deferred ? 0n : divideHalfUp(interest * BigInt(today.day), 30n))
  const paid = loan.movements.filter((m) => m.kind === 'payment')
  const byPayroll = paid.filter((m) => m.source === 'payroll').length
  const deferralEnds = deferred && dayFrom(loan.statusSince!).add({ months: deferralMonths })
  return {
    loan_number: loan.loanNumber,
    as_of: today.toString(),
    outstanding_principal: pesosOf(loan.balance),
    outstanding_vsm: loan.currency === 'vsm' ? fourPlaces(vsmOf(loan.balance)) : '',
    payment_due: live ? pesosOf(due) : '',
    due_on: live ? today.with({ day: today.daysInMonth }).toString() : '',
    overdue_amount: live ? pesosOf(due * BigInt(loan.unpaid)) : '',
    overdue_payments: live ? `${loan.unpaid}` : '',
    payoff_amount: pesosOf(payoff),
    discounted_payoff_amount: '',
    excess_amount: pesosOf(loan.excess),
    projected_end_on: live ? endOf(told, today).toString() : '',
    deferral_ends_on: deferralEnds ? deferralEnds.subtract({ days: 1 }).toString() : '',
    deferral_months_left: deferred ? `${24 - deferralMonths}` : '24',
    protection_uses_left: '2',
    payroll_months: `${byPayroll}`,
    own_months: `${paid.length - byPayroll}`,
  }
}

export const factRows = ({ loans, timeline }: Life): Row[] =>
  loans.map((told) => factRow(told, day(timeline.today.toString())))
