// What carrying a request out does by itself, by the name that its definition gives: the rooms that own the thing do
// it, in the transaction of the case. Nothing here decides; two people did.
import { cannot, ok } from '../foundation/result.ts'
import { isLive, type Loan } from '../modules/loans/loans.ts'
import type { LoansUseCases } from '../modules/loans/loans.usecases.ts'
import {
  type CorrectionsUseCases,
  readCorrection,
} from '../modules/members/corrections.usecases.ts'
import type { PayoffUseCases } from '../modules/payoff/payoff.usecases.ts'
import type { SavingsPayoutUseCases } from '../modules/refunds/savings-payout.usecases.ts'
import type { StatementsUseCases } from '../modules/statements/statements.usecases.ts'
import type { EffectName } from '../modules/tramites/definition.ts'
import { partsFor } from '../modules/tramites/savings-checks.ts'
import type { TramitesUseCases } from '../modules/tramites/tramites.usecases.ts'
import type { Effect } from '../modules/tramites/working.usecases.ts'

export type EffectRooms = {
  readonly loans: Pick<LoansUseCases, 'ofMember'>
  readonly corrections: CorrectionsUseCases
  readonly payoff: Pick<PayoffUseCases, 'refundFor'>
  readonly savingsPayout: SavingsPayoutUseCases
  readonly tramites: Pick<TramitesUseCases, 'one'>
  readonly statements: Pick<StatementsUseCases, 'issueBalance'>
}
const underWay = ok({ is: 'under-way', results: [] } as const)
const done = (kind: 'document' | 'case' | 'correction', reference: string) =>
  ok({ is: 'done', results: [{ kind, reference }] } as const)

/** Those that send money: they end when the bank has it. */
function moneyEffects(
  rooms: EffectRooms,
  loanOf: (memberId: bigint | null, number: string | undefined) => Promise<Loan | undefined>,
): Readonly<Record<'open-refund' | 'pay-savings', Effect>> {
  return {
    /** The refund goes its own way, with its own proof of the account, wait and two people; this ends when it does. */
    'open-refund': async (tx, { memberId, values }) => {
      const loan = await loanOf(memberId, values.loan)
      if (!loan || memberId === null) return cannot('no-such-loan')
      const folio = await rooms.payoff.refundFor(tx, { memberId, loanId: loan.loanId })
      if (folio === undefined) return cannot('no-excess')
      const over = (await rooms.tramites.one(memberId, folio))?.tramite.state === 'done'
      return ok({ is: over ? 'done' : 'under-way', results: [{ kind: 'case', reference: folio }] })
    },

    /** What the law lets be paid of the savings goes the way of every refund; this ends when the bank has it. */
    'pay-savings': async (tx, { memberId, values, reference, by }) => {
      const parts = partsFor(values)
      const { law, cause, clabe = '' } = values
      if (!parts || cause === undefined) return cannot('law-unknown')
      if (memberId === null) return cannot('no-savings')
      if ((await rooms.loans.ofMember(memberId)).some(isLive)) return cannot('loan-lives')
      const asked = { memberId, reference, parts, law, cause, clabe, by }
      const paid = await rooms.savingsPayout.paySavings(tx, asked)
      return paid.ok ? underWay : paid
    },
  }
}

export function effectsOf(rooms: EffectRooms): Readonly<Record<EffectName, Effect>> {
  const loanOf = async (memberId: bigint | null, number: string | undefined) =>
    memberId === null
      ? undefined
      : (await rooms.loans.ofMember(memberId)).find(({ loanNumber }) => loanNumber === number)
  return {
    /** The sealed paper, among the member's documents. */
    'balance-letter': async (tx, { memberId, values, lang, reference }) => {
      const loan = await loanOf(memberId, values.loan)
      if (!loan || memberId === null) return cannot('no-such-loan')
      const { addressee = '' } = values
      const asked = { memberId, loan, lang, addressee, reference }
      const issued = await rooms.statements.issueBalance(tx, asked)
      return issued.ok ? done('document', issued.value) : issued
    },

    /** Into the registry; a number that somebody else gives is put right by them, and ends with their reference. */
    'correct-registry': async (tx, { memberId, values, reference }) => {
      const read = readCorrection(values)
      if (!read.ok) return read
      if (!read.value || memberId === null) return underWay
      const corrected = await rooms.corrections.correct(tx, {
        memberId,
        correction: read.value,
        reference,
      })
      return corrected.ok ? done('correction', corrected.value) : corrected
    },

    ...moneyEffects(rooms, loanOf),
  }
}
