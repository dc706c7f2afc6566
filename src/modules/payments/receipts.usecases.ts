// The receipt of a payment: what came in, from whom as far as a stranger may know, and what it was used for. Made from
// what is kept of its use, as a job of its own, so that no money waits for a paper.
import { type Clock, earlier, minutes } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import type { DocumentsUseCases, Issued } from '../documents/documents.usecases.ts'
import type { OwnPaymentsUseCases } from '../loans/own-payments.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import * as store from './payments.store.ts'
import type { Payment } from './payments.ts'
import { loanReceipt, savingsReceipt } from './receipt.papers.ts'

export type ReceiptDeps = {
  readonly db: Db
  readonly now: Clock
  readonly institution: Institution
  readonly documents: Pick<DocumentsUseCases, 'issue'>
  readonly members: Pick<MembersUseCases, 'memberById'>
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly ownPayments: Pick<OwnPaymentsUseCases, 'usedBy'>
}

/** Their jobs are done by then, or were lost. */
const patience = minutes(2)
const batch = 200

export const receiptUseCases = (deps: ReceiptDeps) => {
  const holderOf = async (memberId: bigint) => {
    const member = await deps.members.memberById(memberId)
    if (!member) throw new Error('a payment is for a member')
    return member
  }
  const of = ({ reference, target: { memberId } }: Payment, lang: Lang) =>
    ({ kind: 'payment-receipt', memberId, lang, about: reference }) as const

  const ofLoan = async (tx: Tx, payment: Payment, loanId: bigint, lang: Lang): Promise<Issued> => {
    const { paymentId, effectiveOn, target } = payment
    const whose = { memberId: target.memberId, loanId }
    const used = await deps.ownPayments.usedBy(tx, whose, { paymentId, effectiveOn })
    const about = { payment, ...used, holder: await holderOf(target.memberId) }
    const said = loanReceipt({ lang, tokens: tokensOf(deps.institution, lang) }, about)
    return deps.documents.issue(tx, { ...of(payment, lang), loanId, ...said })
  }
  const ofSavings = async (tx: Tx, payment: Payment, lang: Lang): Promise<Issued> => {
    const holder = await holderOf(payment.target.memberId)
    const sheet = { lang, tokens: tokensOf(deps.institution, lang) }
    const said = savingsReceipt(sheet, { payment, holder })
    return deps.documents.issue(tx, { ...of(payment, lang), ...said })
  }

  /** Makes the receipt of a payment that was put to use, once. False: it has one, or went back meanwhile. */
  const issueReceipt = (paymentId: string): Promise<boolean> =>
    transaction(deps.db, async (tx) => {
      const one = await store.lock(tx, paymentId)
      if (one?.state !== 'applied' || one.receipt !== null) return false
      const { target } = one
      const lang = (await deps.logins.loginOfMember(tx, target.memberId))?.lang ?? 'es'
      const { folio } =
        target.kind === 'loan'
          ? await ofLoan(tx, one, target.loanId, lang)
          : await ofSavings(tx, one, lang)
      await store.noteReceipt(tx, paymentId, folio)
      return true
    })

  return {
    issueReceipt,

    /** Receipts whose jobs were lost. Returns how many. */
    issueLateReceipts: async (): Promise<number> => {
      const late = await store.withoutReceipt(deps.db, earlier(deps.now(), patience), batch)
      let made = 0
      for (const paymentId of late) if (await issueReceipt(paymentId)) made++
      return made
    },
  }
}

export type ReceiptUseCases = ReturnType<typeof receiptUseCases>
