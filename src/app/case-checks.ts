// What is looked at before a request is sent, by the names that the definitions give: figures are read here, only those
// that a rule wants. A part that is away makes them unknown, never a failure.
import { disagreements } from '../foundation/agreement.ts'
import type { Curp } from '../foundation/curp.ts'
import type { Nss } from '../foundation/nss.ts'
import { isGenericRfc, type Rfc } from '../foundation/rfc.ts'
import { type Clock, dayOf } from '../foundation/time.ts'
import { mayChangeContact, mayMoveMoney, mayStartLoan } from '../modules/holds/holds.ts'
import type { HoldsUseCases } from '../modules/holds/holds.usecases.ts'
import { isLive, type Loan } from '../modules/loans/loans.ts'
import type { LoansUseCases } from '../modules/loans/loans.usecases.ts'
import { type OutlookUseCases, rulesOf } from '../modules/loans/outlook.usecases.ts'
import type { MembersUseCases } from '../modules/members/members.usecases.ts'
import type { ParametersUseCases } from '../modules/parameters/parameters.usecases.ts'
import type { PlanningUseCases } from '../modules/planning/planning.usecases.ts'
import { longestTerm, prequalify } from '../modules/planning/prequalification.ts'
import type { RefundsUseCases } from '../modules/refunds/refunds.usecases.ts'
import type { SavingsUseCases } from '../modules/savings/savings.usecases.ts'
import type { Look } from '../modules/tramites/checking.usecases.ts'
import {
  type Known,
  type KnownLoan,
  type RuledCheck,
  ruledChecks,
  type Verdict,
  verdictOf,
} from '../modules/tramites/checks.ts'
import type { Checked, CheckName } from '../modules/tramites/definition.ts'
import type { Db } from '../platform/db.ts'

export type FigureRooms = {
  readonly db: Db
  readonly now: Clock
  readonly holds: Pick<HoldsUseCases, 'of'>
  readonly members: Pick<MembersUseCases, 'memberById' | 'factsOf'>
  readonly loans: Pick<LoansUseCases, 'ofMember'>
  readonly outlook: Pick<OutlookUseCases, 'tell'>
  readonly planning: Pick<PlanningUseCases, 'standingOf'>
  readonly savings: Pick<SavingsUseCases, 'overview'>
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly refunds: Pick<RefundsUseCases, 'isHolder'>
}
type Asked = Parameters<Look>[1]

/** Rules that ask where our arithmetic has the loan, which takes its whole life to tell. */
const ofEngine: readonly CheckName[] = [
  'pause-open',
  'protection-open',
  'lower-payment-open',
  'fresh-start-open',
]
const ofJobs: readonly CheckName[] = [
  'pause-open',
  'protection-open',
  'tailored-open',
  'fifty-without-job',
]
/** What cannot be read now is not known. */
const orUnknown = <T>(read: Promise<T>): Promise<T | undefined> => read.catch(() => undefined)

const isRuled = (name: CheckName): name is RuledCheck =>
  (ruledChecks as readonly CheckName[]).includes(name)

/** Who they are, as the registry has it, and what of that cannot be of one person. */
async function personOf({ members }: FigureRooms, memberId: bigint) {
  const member = (await members.memberById(memberId))!
  const { givenNames, firstSurname, secondSurname, birthOn, pensioner } = member
  const name = { givenNames, firstSurname, ...(secondSurname && { secondSurname }) }
  const rfc = member.rfc as Rfc
  const ids = { nss: member.nss as Nss, curp: member.curp as Curp, rfc }
  const found = disagreements({ ...ids, birthDate: birthOn, name })
  const of = (weight: 'contradiction' | 'doubt') =>
    found.filter((one) => one.weight === weight).map(({ code }) => code)
  return {
    bornOn: birthOn,
    pensioner,
    genericRfc: isGenericRfc(rfc),
    contradictions: of('contradiction'),
    doubts: of('doubt'),
  }
}

/** The loans, each with its engine's state where that is wanted and agrees with the files. */
async function loansOf(
  { loans, outlook }: FigureRooms,
  memberId: bigint,
  wantsEngine: boolean,
): Promise<readonly KnownLoan[]> {
  const lived = async (loan: Loan): Promise<KnownLoan> => {
    if (!wantsEngine || !isLive(loan)) return { loan }
    const told = await orUnknown(outlook.tell(memberId, `${loan.ordinal}`))
    const agreement = told && told !== 'no-loan' ? told.outlook.agreement : undefined
    return { loan, lived: agreement?.kind === 'agrees' ? agreement.lived : undefined }
  }
  return Promise.all((await loans.ofMember(memberId)).map(lived))
}

async function savingsOf({ savings }: FigureRooms, memberId: bigint): Promise<Known['savings']> {
  const { holdings } = (await savings.overview(memberId)).savings
  return Object.fromEntries(
    holdings.map(({ component, amount }) => [component, amount]),
  ) as Known['savings']
}

/** By our own score; undefined where a figure of it is not published. */
async function couldBorrow({ planning }: FigureRooms, memberId: bigint) {
  const standing = await planning.standingOf(memberId)
  const found = prequalify(standing, Math.max(1, longestTerm(standing) ?? 1))
  return found && found.missing.length === 0
}

/** Everything that the rules of these names look at, and nothing else. */
async function knownFor(
  rooms: FigureRooms,
  names: readonly CheckName[],
  { memberId, values }: Asked,
  creditHeld: boolean,
): Promise<Known> {
  const wants = (some: readonly CheckName[]) => names.some((name) => some.includes(name))
  const when = <T>(wanted: boolean, read: () => Promise<T>) =>
    wanted ? orUnknown(read()) : undefined
  const [person, parameters, loans, savings, facts, account, borrow] = await Promise.all([
    personOf(rooms, memberId),
    rooms.parameters.current(),
    orUnknown(loansOf(rooms, memberId, wants(ofEngine))),
    when(wants(['savings-to-claim']), () => savingsOf(rooms, memberId)),
    when(wants(ofJobs), () => rooms.members.factsOf(memberId)),
    when(wants(['account-in-own-name']), () =>
      rooms.refunds.isHolder(memberId, values.clabe ?? ''),
    ),
    when(wants(['could-borrow']), () => couldBorrow(rooms, memberId)),
  ])
  return {
    today: dayOf(rooms.now()),
    rules: rulesOf(parameters),
    ...person,
    creditHeld,
    loans,
    savings,
    jobs: facts?.employers,
    account: account ?? 'unknown',
    couldBorrow: borrow,
  }
}

const when = (truth: boolean): Verdict => ({ outcome: truth ? 'holds' : 'fails' })

/** Looks at all of them, in order; what does not concern who answered so is left out. */
export function lookWith(rooms: FigureRooms): Look {
  return async (names, asked) => {
    if (names.length === 0) return []
    const now = rooms.now()
    const held = await rooms.holds.of(rooms.db, asked.memberId)
    const known = names.some(isRuled)
      ? await knownFor(rooms, names, asked, !mayStartLoan(held, now).ok)
      : undefined
    const verdict = (name: CheckName): Verdict | undefined => {
      if (isRuled(name)) return verdictOf(name, known!, asked.values)
      if (name === 'no-hold-on-money') return when(mayMoveMoney(held, now).ok)
      if (name === 'no-hold-on-contact') return when(mayChangeContact(held, now).ok)
      const { same } = asked
      return same === undefined ? when(true) : { outcome: 'fails', args: { folio: same } }
    }
    return names.flatMap((name): Checked[] => {
      const told = verdict(name)
      return told ? [{ name, ...told }] : []
    })
  }
}
