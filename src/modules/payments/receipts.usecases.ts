// The receipt of a payment: what came in, from whom as far as a stranger may know, and what it was used for.
import type { Lang } from '../../foundation/words.ts'
import type { Tx } from '../../platform/db.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import type { DocumentsUseCases, Issued } from '../documents/documents.usecases.ts'
import type { Used } from '../loans/own-payments.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { Payment } from './payments.ts'
import { loanReceipt, savingsReceipt } from './receipt.papers.ts'

export type ReceiptDeps = {
  readonly institution: Institution
  readonly documents: Pick<DocumentsUseCases, 'issue'>
  readonly members: Pick<MembersUseCases, 'memberById'>
}

export const receiptUseCases = (deps: ReceiptDeps) => {
  const holderOf = async (memberId: bigint) => {
    const member = await deps.members.memberById(memberId)
    if (!member) throw new Error('a payment is for a member')
    return member
  }
  const of = ({ reference, target: { memberId } }: Payment, lang: Lang) =>
    ({ kind: 'payment-receipt', memberId, lang, about: reference }) as const

  return {
    ofLoan: async (tx: Tx, payment: Payment, used: Used, lang: Lang): Promise<Issued> => {
      const { memberId } = payment.target
      const about = { payment, used, holder: await holderOf(memberId) }
      const said = loanReceipt({ lang, tokens: tokensOf(deps.institution, lang) }, about)
      const { loanId } = used.loan
      return deps.documents.issue(tx, { ...of(payment, lang), loanId, ...said })
    },
    ofSavings: async (tx: Tx, payment: Payment, lang: Lang): Promise<Issued> => {
      const holder = await holderOf(payment.target.memberId)
      const sheet = { lang, tokens: tokensOf(deps.institution, lang) }
      const said = savingsReceipt(sheet, { payment, holder })
      return deps.documents.issue(tx, { ...of(payment, lang), ...said })
    },
  }
}

export type ReceiptUseCases = ReturnType<typeof receiptUseCases>
