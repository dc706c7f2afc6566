// The papers of a payment from abroad, for who paid and for the member: in both languages, sealed, and without
// anybody's data but a masked name. They are made after the answer; a payment that went back takes their worth away.
import type { Clock } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { Institution } from '../../platform/institution.ts'
import type { DocumentsUseCases } from '../documents/documents.usecases.ts'
import type { PartnersUseCases } from './partners.usecases.ts'
import * as codes from './pay-codes.store.ts'
import * as quotes from './quotes.store.ts'
import { receiptPaper } from './receipt.papers.ts'
import * as store from './transfers.store.ts'
import { hasArrived } from './transfers.ts'

export type ReceiptsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly institution: Institution
  readonly documents: Pick<DocumentsUseCases, 'issue' | 'revoke' | 'ofMember' | 'handOut'>
  readonly partners: Pick<PartnersUseCases, 'nameOf'>
}
type Whose = { readonly memberId: bigint; readonly transferId: string | null; readonly lang: Lang }

const by = { kind: 'system', task: 'abroad-receipts' } as const
const langs: readonly Lang[] = ['es', 'en']

export const receiptsUseCases = (deps: ReceiptsDeps) => {
  const { db, documents } = deps

  /** Those of a transfer that are worth something, the reader's language first. */
  const ofTransfer = async ({ memberId, transferId, lang }: Whose) => {
    if (transferId === null) return []
    const all = await documents.ofMember({ memberId, kinds: ['abroad-receipt'] })
    const own = all.filter(({ about }) => about === transferId)
    return [...own].sort((a, b) => +(b.lang === lang) - +(a.lang === lang))
  }

  async function made(transfer: store.TransferRow): Promise<void> {
    const { transferId, memberId, loanId, partnerId, paymentFolio, receivedAt } = transfer
    const quote = await quotes.byId(db, transfer.quoteId)
    const code = await codes.ofTransfer(db, transferId)
    if (!paymentFolio || !code || !receivedAt) return
    await transaction(db, async (tx) => {
      const now = await store.lockTransfer(tx, transferId)
      if (!now || !hasArrived(now.state)) return // it went back meanwhile
      for (const lang of langs) {
        const partner = deps.partners.nameOf(partnerId)
        const told = { quote, code, partner, folio: paymentFolio, receivedAt }
        const said = receiptPaper(lang, deps.institution, told)
        const about = { kind: 'abroad-receipt', memberId, loanId, lang, about: transferId } as const
        await documents.issue(tx, { ...about, ...said })
      }
      await store.noteReceipts(tx, transferId, deps.now())
    })
  }

  async function voided({ memberId, transferId }: store.TransferRow): Promise<void> {
    const papers = await ofTransfer({ memberId, transferId, lang: 'es' })
    await transaction(db, async (tx) => {
      for (const { folio } of papers)
        await documents.revoke(tx, { folio, reason: 'payment-reversed', by })
    })
  }

  return {
    /** After the answer: the papers of what arrived, or the end of those of what went back. Twice is once. */
    settle: async (transferId: string): Promise<void> => {
      const transfer = await store.byId(db, transferId)
      if (!transfer) return
      if (transfer.state === 'reversed') return voided(transfer)
      if (hasArrived(transfer.state)) await made(transfer)
    },

    /** Folios of the papers of a code, the reader's language first. */
    foliosOf: async (asked: Whose): Promise<readonly string[]> =>
      (await ofTransfer(asked)).map(({ folio }) => folio),

    /** The paper of a code whose link somebody has; undefined when it is not of that code. */
    paperOf: async (asked: Whose & { folio: string }): Promise<Buffer | undefined> => {
      const own = await ofTransfer(asked)
      return own.some(({ folio }) => folio === asked.folio)
        ? documents.handOut(asked.folio)
        : undefined
    },
  }
}

export type ReceiptsUseCases = ReturnType<typeof receiptsUseCases>
