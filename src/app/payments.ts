// The rooms through which money comes in: told, received, put to use, taken back.
import { paymentsConsoleRoutes } from '../channels/console/payments.routes.ts'
import type { LedgerUseCases } from '../modules/ledger/ledger.usecases.ts'
import { ownPaymentsUseCases } from '../modules/loans/own-payments.usecases.ts'
import type { ParametersUseCases } from '../modules/parameters/parameters.usecases.ts'
import { type PaymentsDeps, paymentsUseCases } from '../modules/payments/payments.usecases.ts'
import type { Payload } from '../platform/jobs.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'
import { type BelowDeposits, openDeposits } from './deposits.ts'

type Below = Pick<PaymentsDeps, 'documents' | 'logins' | 'members' | 'notices' | 'payoff'> &
  Omit<BelowDeposits, 'payments' | 'ledger' | 'parameters'> & {
    readonly ledger: LedgerUseCases
    readonly parameters: ParametersUseCases
  }

export function openPayments(base: Base, below: Below) {
  const ownPayments = ownPaymentsUseCases({ ...base, ...below })
  const payments = paymentsUseCases({ ...base, ...below, db: base.till, ownPayments })
  const decisions = {
    'apply-payment': async ({ paymentId }: Payload) =>
      void (await payments.applyPayment(String(paymentId))),
    'payment-receipt': async ({ paymentId }: Payload) =>
      void (await payments.issueReceipt(String(paymentId))),
  }
  const deposits = openDeposits(base, { ...below, payments })
  const upkeep = {
    /** A payment whose job was lost is used within minutes, and has its receipt. */
    'apply-payments': {
      cron: '*/5 * * * *',
      run: async () => {
        await payments.applyLate()
        await payments.issueLateReceipts()
      },
    },
    ...deposits.upkeep,
  }
  const routes: readonly Route[] = paymentsConsoleRoutes(deposits.rooms)
  return { rooms: { payments, deposits: deposits.rooms }, decisions, routes, upkeep }
}
