// Payments: told to us, put to use, taken back, and found again. What banks, shops, partners and pages call.
import { readFolio } from '../../foundation/folio.ts'
import { applyingUseCases } from './applying.usecases.ts'
import * as store from './payments.store.ts'
import type { Payment } from './payments.ts'
import { type ReceiptDeps, receiptUseCases } from './receipts.usecases.ts'
import { type ReceivingDeps, receivingUseCases } from './receiving.usecases.ts'
import { type ReversingDeps, reversingUseCases } from './reversing.usecases.ts'

export type { Applied } from './applying.usecases.ts'
export type { Told } from './receiving.usecases.ts'

export type PaymentsDeps = ReceivingDeps &
  Omit<ReversingDeps, 'receipts' | 'ledger' | 'documents'> & {
    readonly ledger: ReceivingDeps['ledger'] & ReversingDeps['ledger']
    readonly documents: ReversingDeps['documents'] & ReceiptDeps['documents']
  } & ReceiptDeps

const mostListed = 100

const shown = ({ hash: _hash, journals: _journals, ...payment }: store.Kept): Payment => payment

export const paymentsUseCases = (deps: PaymentsDeps) => {
  return {
    ...receivingUseCases(deps),
    ...applyingUseCases(deps),
    ...receiptUseCases(deps),
    ...reversingUseCases(deps),

    /** Undefined: we know of none such. */
    paymentOf: async (paymentId: string): Promise<Payment | undefined> => {
      const found = await store.byId(deps.db, paymentId)
      return found && shown(found)
    },

    /** The newest hundred of a loan, newest first, whatever became of each. */
    paymentsOfLoan: async (of: { memberId: bigint; loanId: bigint }): Promise<readonly Payment[]> =>
      (await store.ofLoan(deps.db, of, mostListed)).map(shown),

    /** The newest hundred of a member's own savings, newest first, whatever became of each. */
    paymentsOfSavings: async (of: { memberId: bigint }): Promise<readonly Payment[]> =>
      (await store.ofSavings(deps.db, of, mostListed)).map(shown),

    /** By its folio, however it is typed. */
    paymentByReference: async (typed: string): Promise<Payment | undefined> => {
      const read = readFolio(typed.slice(0, 40))
      const found = read.ok ? await store.byReference(deps.db, read.value) : undefined
      return found && shown(found)
    },
  }
}

export type PaymentsUseCases = ReturnType<typeof paymentsUseCases>
