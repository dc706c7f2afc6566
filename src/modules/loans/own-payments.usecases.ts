// Payments that came to us, put to use on a loan: in the caller's transaction, one after another for each loan.
import { centavos, type Mxn, sum } from '../../foundation/money.ts'
import { assert } from '../../foundation/result.ts'
import { type Clock, type Day, dayOf } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { asReading } from '../../platform/page-statement.ts'
import { newId } from '../../platform/secrets.ts'
import type { EntryAsked, LedgerUseCases } from '../ledger/ledger.usecases.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import type { Loan } from './loans.ts'
import { loansUseCases } from './loans.usecases.ts'
import type { LoanMovement } from './movements.ts'
import { rulesOf, wholeLife } from './outlook.usecases.ts'
import {
  type Effect,
  effectOf,
  effectOfReturn,
  type Known,
  type OwnPayment,
} from './own-payment.ts'
import * as store from './own-payments.store.ts'

type Deps = {
  readonly now: Clock
  readonly ledger: Pick<LedgerUseCases, 'balancesOf'>
  readonly parameters: Pick<ParametersUseCases, 'current'>
}
export type LoanRef = { readonly memberId: bigint; readonly loanId: bigint }
/**
 * `loan`: as it was before. `entries`: of the loan's own ledger accounts; the money's origin takes the mirror.
 * `answered`: the movements that are taken back.
 */
export type Used = Effect & {
  readonly loan: Loan
  readonly entries: readonly EntryAsked[]
  readonly answered: readonly LoanMovement[]
}

const accountsOf = ({ kind, parts }: LoanMovement) =>
  [
    ['loan-principal', parts.principal],
    ['loan-interest', parts.interest],
    ['loan-late-interest', parts.lateInterest],
    ['loan-insurance', parts.insurance],
    [kind === 'excess-payment' ? 'excess-payments' : 'loan-other', parts.other],
  ] as const

/** What the fund forgives comes out of its own pocket. */
const forgivenIn = (movements: readonly LoanMovement[]): Mxn =>
  sum(movements.filter(({ source }) => source === 'fund').map(({ amount }) => amount))

const entriesOf = (whose: LoanRef, movements: readonly LoanMovement[]): readonly EntryAsked[] => {
  const forgiven = forgivenIn(movements)
  const own = movements.flatMap((one) =>
    accountsOf(one)
      .filter(([, amount]) => amount !== 0n)
      .map(([ledgerAccount, amount]) => ({ ledgerAccount, amount, ...whose })),
  )
  return forgiven === 0n
    ? own
    : [...own, { ledgerAccount: 'loans-adjusted', amount: centavos(-forgiven) }]
}

export const ownPaymentsUseCases = (deps: Deps) => {
  const { now } = deps

  const knownOf = async (tx: Tx, whose: LoanRef): Promise<Known | undefined> => {
    const loans = loansUseCases({ pool: asReading(tx), now })
    const loan = (await loans.ofMember(whose.memberId)).find((one) => one.loanId === whose.loanId)
    if (!loan) return undefined
    const movements = await wholeLife(loans, whose.memberId, loan)
    const asked = { ...whose, ledgerAccounts: ['loan-principal', 'excess-payments'] } as const
    const [owed, excess] = (await deps.ledger.balancesOf(asked, tx)) as [Mxn, Mxn]
    const rules = rulesOf(await deps.parameters.current())
    return { loan, movements, rules, owed: centavos(-owed), excess }
  }

  const write = async (
    tx: Tx,
    whose: LoanRef,
    paymentId: string,
    effect: Effect,
  ): Promise<void> => {
    const at = now()
    const about = { standingId: newId(at.epochMilliseconds), paymentId, at }
    await store.addMovements(tx, whose, paymentId, effect.movements)
    await store.addStanding(tx, whose, about, effect.figures)
  }

  const used = (whose: LoanRef, known: Known, effect: Effect, paymentId?: string): Used => ({
    ...effect,
    loan: known.loan,
    entries: entriesOf(whose, effect.movements),
    answered: known.movements.filter(({ own }) => own && own.paymentId === paymentId),
  })

  return {
    /** Held until the transaction ends: money for one loan is used in the order in which it is taken up. */
    hold: (tx: Tx, loanId: bigint) => store.lockLoan(tx, loanId),

    /** Writes what a payment does. Undefined: no file tells how the loan stands, and nothing is written. */
    use: async (tx: Tx, whose: LoanRef, payment: OwnPayment): Promise<Used | undefined> => {
      const known = await knownOf(tx, whose)
      const effect = known && effectOf(known, payment)
      if (!known || !effect) return undefined
      await write(tx, whose, payment.paymentId, effect)
      const on = effect.movements[0]!.effectiveOn
      if (effect.settled && known.loan.status !== 'paid-off')
        await store.putStatus(tx, whose.loanId, 'paid-off', on)
      return used(whose, known, effect)
    },

    /** What a payment that was put to use became, and of which loan. `effectiveOn`: its own day. */
    usedBy: async (
      db: Db,
      whose: LoanRef,
      { paymentId, effectiveOn: since }: { paymentId: string; effectiveOn: Day },
    ) => {
      const rows = await store.usedBy(db, whose, { paymentId, since })
      const movements = rows.map(({ kind, source, amount, balanceAfter, ...rest }) => {
        const { loanNumber: _, ...parts } = rest
        return { kind, source, amount, balanceAfter, parts }
      })
      assert(rows[0], 'an applied payment has its movements')
      return { loanNumber: rows[0].loanNumber, movements }
    },

    /** Takes a payment back, from `on` at the earliest. Undefined: it was never used. */
    takeBack: async (
      tx: Tx,
      whose: LoanRef,
      paymentId: string,
      on: Day = dayOf(now()),
    ): Promise<Used | undefined> => {
      const known = await knownOf(tx, whose)
      const effect = known && effectOfReturn(known, paymentId, on)
      if (!known || !effect) return undefined
      await write(tx, whose, paymentId, effect)
      if (!effect.settled && known.loan.status === 'paid-off')
        await store.putStatus(tx, whose.loanId, 'active', null)
      return used(whose, known, effect, paymentId)
    },
  }
}

export type OwnPaymentsUseCases = ReturnType<typeof ownPaymentsUseCases>
