import type { Actor } from '../../foundation/actor.ts'
import type { Mxn } from '../../foundation/money.ts'
import { fullName } from '../../foundation/person-name.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import type { Document, DocumentsUseCases, Issued } from '../documents/documents.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import { noticePaper } from './discount-notices.papers.ts'
import {
  type CannotGive,
  countsFrom,
  documentKindOf,
  type NoticeKind,
  noticeKinds,
  refusalFor,
  replacedBy,
  termsOf,
} from './discount-notices.ts'

export type NoticesOfDiscountDeps = {
  readonly db: Db
  readonly now: Clock
  readonly institution: Institution
  readonly members: Pick<MembersUseCases, 'memberById' | 'factsOf'>
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly documents: Pick<DocumentsUseCases, 'issue' | 'ofMember' | 'replace'>
}
type About = { readonly memberId: bigint; readonly loan: Loan; readonly lang: Lang }
export type NoticeState = {
  readonly kind: NoticeKind
  readonly refusal: CannotGive | undefined
  readonly issued: Document | undefined
}

const by: Actor = { kind: 'system', task: 'discount-notices' }
/** What an issued notice is about: the monthly amount in centavos, so that a change is seen. */
const aboutOf = (loan: Loan): string => `${loan.monthlyPayment}`
const amountIn = (about: string): Mxn => BigInt(about) as Mxn

export const discountNoticesUseCases = (deps: NoticesOfDiscountDeps) => {
  const employersOf = async (memberId: bigint) =>
    (await deps.members.factsOf(memberId)).employers.filter(({ endedOn }) => endedOn === null)

  const issuedOf = async (memberId: bigint, loan: Loan): Promise<readonly Document[]> =>
    deps.documents.ofMember({
      memberId,
      loanId: loan.loanId,
      kinds: noticeKinds.map((kind) => documentKindOf[kind]),
    })

  /** What the employer was told last, if anything. */
  const noticedIn = (issued: readonly Document[]): Mxn | undefined => {
    const kinds: readonly string[] = ['retention-notice', 'modification-notice']
    const last = issued.find(({ kind }) => kinds.includes(kind))
    return last && amountIn(last.about)
  }

  const toldOf = async ({ memberId, loan }: About, kind: NoticeKind) => {
    const member = await deps.members.memberById(memberId)
    if (!member) throw new Error('a loan has a member')
    const [employer] = await employersOf(memberId)
    const figures = await deps.parameters.current()
    const today = dayOf(deps.now())
    const { secondSurname, ...name } = member
    return {
      kind,
      name: fullName({ ...name, ...(secondSurname !== null && { secondSurname }) }),
      nss: member.nss,
      loanNumber: loan.loanNumber,
      employer: employer && { name: employer.employer, number: employer.employerNumber },
      terms: termsOf(loan, figures.on('umi-day', today)?.value),
      insurance:
        loan.kind === 'improvement'
          ? undefined
          : (figures.on('damage-insurance-bimester', today)?.value as Mxn | undefined),
      from: countsFrom(kind, loan),
    }
  }

  /** The notice in force, made now if there is none; older ones it takes out of force. */
  const issue = async (tx: Tx, about: About, kind: NoticeKind): Promise<Issued> => {
    const { memberId, loan, lang } = about
    const paper = noticePaper(lang, tokensOf(deps.institution, lang), await toldOf(about, kind))
    const { loanId } = loan
    const asked = { kind: documentKindOf[kind], memberId, loanId, lang, about: aboutOf(loan) }
    const issued = await deps.documents.issue(tx, { ...asked, ...paper })
    if (!issued.isNew) return issued
    const kinds = replacedBy[kind].map((one) => documentKindOf[one])
    const older = await issuedOf(memberId, loan)
    for (const { folio, kind: other } of older)
      if ((kinds as readonly string[]).includes(other))
        await deps.documents.replace(tx, { folio, with: issued.folio, reason: kind, by })
    return issued
  }

  const stateOf = async (memberId: bigint, loan: Loan) => {
    const [employers, issued] = [await employersOf(memberId), await issuedOf(memberId, loan)]
    return { employers, issued, known: { employers: employers.length, noticed: noticedIn(issued) } }
  }

  return {
    /** Each notice: whether it can be had, why not, and the one in force. */
    ofLoan: async ({ memberId, loan, lang }: About) => {
      const { employers, issued, known } = await stateOf(memberId, loan)
      const states: readonly NoticeState[] = noticeKinds.map((kind) => ({
        kind,
        refusal: refusalFor(kind, loan, known),
        issued: issued.find(
          (one) =>
            one.kind === documentKindOf[kind] && one.lang === lang && one.about === aboutOf(loan),
        ),
      }))
      return { states, employers: employers.length }
    },

    /** For the member who asks. Refuses what the loan does not give. */
    print: async (about: About, kind: NoticeKind): Promise<Result<Document, CannotGive>> => {
      const { known } = await stateOf(about.memberId, about.loan)
      const refusal = refusalFor(kind, about.loan, known)
      if (refusal) return cannot(refusal)
      return ok(await transaction(deps.db, (tx) => issue(tx, about, kind)))
    },

    /** The suspension of a loan that was paid off, in the caller's transaction; undefined where nobody deducts. */
    suspend: async (tx: Tx, about: About): Promise<Issued | undefined> =>
      refusalFor('suspension', about.loan, { employers: 0, noticed: undefined })
        ? undefined
        : issue(tx, about, 'suspension'),
  }
}

export type DiscountNoticesUseCases = ReturnType<typeof discountNoticesUseCases>
