// Where a paper's figures come from, and how it is asked for: the same use cases as pages and spreadsheets.
import { disagreements } from '../../foundation/agreement.ts'
import type { Curp } from '../../foundation/curp.ts'
import { fullName } from '../../foundation/person-name.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { isGenericRfc, type Rfc } from '../../foundation/rfc.ts'
import { type Clock, compareDays, minutes } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import { type Limit, take } from '../../platform/limits.ts'
import type { DocumentKind } from '../documents/documents.ts'
import type { Document, DocumentsUseCases } from '../documents/documents.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { type LoanMovement, readKey } from '../loans/movements.ts'
import type { Member } from '../members/members.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import type { SavingsUseCases } from '../savings/savings.usecases.ts'
import type * as papers from './loan.papers.ts'
import { paperWords } from './papers.words.ts'
import { isReceiptable, type Statement, type Stretch, statementOf } from './statements.ts'
import { type Teller, tellerOf } from './teller.ts'

export type StatementsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly institution: Institution
  readonly loans: Pick<LoansUseCases, 'ofMember' | 'everyMovement'>
  readonly savings: Pick<SavingsUseCases, 'overview' | 'everyMovement'>
  readonly members: Pick<MembersUseCases, 'memberById'>
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly documents: Pick<DocumentsUseCases, 'issue' | 'ofMember'>
}

export type CannotPrint = 'nothing-known' | 'no-such-period' | 'no-such-payment' | 'too-many-papers'
export type Printed<C extends string = CannotPrint> = Promise<Result<Document, C>>
export type About = { readonly memberId: bigint; readonly loan: Loan; readonly lang: Lang }

/** Papers a member may ask for by hand; the run of all loans asks for none of these. */
const askedLimit: Limit = { points: 60, per: minutes(60) }

export const holderOf = (member: Member): papers.Holder => ({
  name: fullName({
    givenNames: member.givenNames,
    firstSurname: member.firstSurname,
    ...(member.secondSurname !== null && { secondSurname: member.secondSurname }),
  }),
  nss: member.nss,
  curp: member.curp,
  rfc: member.rfc,
})

/** Whether the tax authority would take this RFC for this person's. */
export function rfcOf(member: Member): 'ours' | 'generic' | 'differs' {
  const rfc = member.rfc as Rfc
  if (isGenericRfc(rfc)) return 'generic'
  const against = disagreements({ rfc, curp: member.curp as Curp, birthDate: member.birthOn })
  return against.some(({ weight }) => weight === 'contradiction') ? 'differs' : 'ours'
}

/** A paper before it has a folio. */
export type Draft = {
  readonly kind: DocumentKind
  readonly about: string
  readonly loanId?: bigint
  readonly said: papers.Said
}

export const openPrinting = (deps: StatementsDeps) => {
  const tellerIn = (lang: Lang): Teller =>
    tellerOf(lang, tokensOf(deps.institution, lang), paperWords.unknown)

  const holder = async (memberId: bigint): Promise<papers.Holder> => {
    const member = await deps.members.memberById(memberId)
    if (!member) throw new Error('a loan has a member')
    return holderOf(member)
  }

  /** The movements of a stretch, oldest first, and the last one before it. */
  const movementsIn = async (memberId: bigint, loan: Loan, { from, to }: Stretch) => {
    const own: LoanMovement[] = []
    for await (const batch of deps.loans.everyMovement({ memberId, loan }))
      for (const one of batch) {
        if (compareDays(one.effectiveOn, to) > 0) continue
        if (compareDays(one.effectiveOn, from) < 0) return { own: own.reverse(), last: one }
        own.push(one)
      }
    return { own: own.reverse(), last: undefined }
  }

  const told = async ({ memberId, loan }: About, stretch: Stretch) => {
    const { own, last } = await movementsIn(memberId, loan, stretch)
    const statement: Statement = statementOf(loan, stretch, own, last)
    return { holder: await holder(memberId), loan, statement }
  }

  const issue = (tx: Tx, { memberId, lang }: Pick<About, 'memberId' | 'lang'>, paper: Draft) => {
    const { kind, about, loanId, said } = paper
    return deps.documents.issue(tx, {
      kind,
      memberId,
      ...(loanId !== undefined && { loanId }),
      lang,
      about,
      ...said,
    })
  }

  const asked = async <C extends string>(
    about: Pick<About, 'memberId' | 'lang'>,
    make: () => Promise<Result<Draft, C>>,
  ): Printed<C | 'too-many-papers'> => {
    const { allowed } = await take(deps.db, `papers ${about.memberId}`, askedLimit, deps.now())
    if (!allowed) return cannot('too-many-papers')
    const paper = await make()
    if (!paper.ok) return paper
    return ok(await transaction(deps.db, (tx) => issue(tx, about, paper.value)))
  }

  /** A payment by its key in an address; undefined when there is none such. */
  const paymentCalled = async (
    memberId: bigint,
    loan: Loan,
    text: string | undefined,
  ): Promise<LoanMovement | undefined> => {
    const key = readKey(text)
    if (!key) return undefined
    const [year = 0, month = 0] = key.on.split('-').map((part) => +part)
    const span = { from: { year, month }, to: { year, month }, cut: false }
    for await (const batch of deps.loans.everyMovement({ memberId, loan, span }))
      for (const one of batch)
        if (`${one.effectiveOn}` === key.on && one.sequence === key.sequence && isReceiptable(one))
          return one
    return undefined
  }
  return { tellerIn, holder, movementsIn, told, issue, asked, paymentCalled }
}
