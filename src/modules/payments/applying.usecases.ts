// Money that is here is put to use, once: the loan or the savings, the ledger and the word of it stand or fall together.
// Only then is its receipt made, and does what follows from the end of a loan begin.
import type { Actor } from '../../foundation/actor.ts'
import { centavos, type Mxn, plainAmount, sum } from '../../foundation/money.ts'
import {
  type Clock,
  compareDays,
  type Day,
  dayOf,
  earlier,
  minutes,
} from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { EntryAsked, LedgerUseCases } from '../ledger/ledger.usecases.ts'
import type { LoanRef, OwnPaymentsUseCases, Used } from '../loans/own-payments.usecases.ts'
import type { Login } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { PayoffUseCases } from '../payoff/payoff.usecases.ts'
import * as store from './payments.store.ts'
import { done, postingRef } from './receiving.usecases.ts'

export type ApplyingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly ledger: Pick<LedgerUseCases, 'post' | 'correct'>
  readonly ownPayments: OwnPaymentsUseCases
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
  readonly payoff: Pick<PayoffUseCases, 'settleOne' | 'suspensionOf'>
}

export const movementsPath = '/mi-credito/saldos-y-movimientos/movimientos'
export const by: Actor = { kind: 'system', task: 'apply-payments' }
/** Their jobs are done by then, or were lost. */
const patience = minutes(2)
const batch = 200

export type Applied = 'applied' | 'already-applied' | 'waits' | 'not-received'

/** Parts of a payment as its text says them: what each is, all the movements together. */
export const saidParts = (
  { movements, figures }: Pick<Used, 'movements' | 'figures'>,
  paid: Mxn,
) => {
  const own = movements.filter(({ source }) => source !== 'fund')
  const of = (...names: readonly (keyof (typeof own)[number]['parts'])[]) =>
    plainAmount(sum(own.flatMap(({ parts }) => names.map((name) => parts[name]))))
  return {
    paid: plainAmount(paid),
    lowered: of('principal'),
    interest: of('interest', 'lateInterest'),
    rest: of('insurance', 'other'),
    owed: plainAmount(figures.outstandingPrincipal ?? centavos(0n)),
  }
}

export const applyingUseCases = (deps: ApplyingDeps) => {
  const { db, now, jobs, ledger } = deps

  const post = async (
    tx: Tx,
    { paymentId }: store.Kept,
    effectiveOn: Day,
    use: readonly EntryAsked[],
  ) => {
    const sourceRef = postingRef(paymentId, 'applied')
    const posting = { sourceRef, reason: 'payment', effectiveOn, entries: use, by } as const
    return done(await ledger.post(tx, posting)).journalId
  }
  const fromWaiting = ({ target: { kind: _, ...whose }, amount }: store.Kept): EntryAsked => ({
    ledgerAccount: 'payments-waiting',
    ...whose,
    amount: centavos(-amount),
  })

  const finish = async (tx: Tx, one: store.Kept, on: Day, journalId: string) => {
    const { paymentId } = one
    const at = now()
    const change = { state: 'applied', applied_at: at, applied_journal: journalId } as const
    await store.take(
      tx,
      paymentId,
      { ...change, waits_for: null },
      {
        ...{ step: 'applied', at, effectiveOn: on, journals: [journalId], by },
        sourceRef: postingRef(paymentId, 'applied'),
      },
    )
    await jobs.enqueue(tx, 'papers', { kind: 'payment-receipt', paymentId })
  }

  const toSavings = async (tx: Tx, one: store.Kept, login: Login | undefined): Promise<void> => {
    const { memberId } = one.target
    const own = { ledgerAccount: 'savings-97', kind: 'voluntary', memberId } as const
    const entries = [{ ...own, amount: one.amount }, fromWaiting(one)]
    const journalId = await post(tx, one, one.effectiveOn, entries)
    await finish(tx, one, one.effectiveOn, journalId)
    const args = { path: '/mi-ahorro/movimientos', paid: plainAmount(one.amount) }
    if (login) await deps.notices.tell(tx, login, { kind: 'savings-added', args, by, texts: true })
  }

  type ToLoan = store.Kept & { target: { kind: 'loan' } }
  /** Undefined: it waits. `settled`: nothing is owed any more. */
  const toLoan = async (
    tx: Tx,
    one: ToLoan,
    login: Login | undefined,
  ): Promise<{ settled: boolean } | undefined> => {
    const { paymentId, amount, source, effectiveOn, forDiscount, target } = one
    const whose = { memberId: target.memberId, loanId: target.loanId }
    await deps.ownPayments.hold(tx, target.loanId)
    const asked = { paymentId, amount, source, effectiveOn, forDiscount }
    const used = await deps.ownPayments.use(tx, whose, asked)
    if (!used) {
      await store.wait(tx, paymentId, 'figures-unknown')
      return undefined
    }
    const on = used.movements[0]!.effectiveOn
    const journalId = await post(tx, one, on, [...used.entries, fromWaiting(one)])
    await finish(tx, one, on, journalId)
    const path = `${movementsPath}?credito=${used.loan.ordinal}`
    const args = { path, ...saidParts(used, amount) }
    if (login)
      await deps.notices.tell(tx, login, { kind: 'payment-applied', args, by, texts: true })
    return { settled: used.settled }
  }

  const inOne = (paymentId: string): Promise<{ outcome: Applied; ended?: LoanRef }> =>
    transaction(db, async (tx) => {
      const one = await store.lock(tx, paymentId)
      if (one?.state === 'applied') return { outcome: 'already-applied' }
      if (one?.state !== 'received') return { outcome: 'not-received' }
      const { target } = one
      const login = await deps.logins.loginOfMember(tx, target.memberId)
      if (target.kind === 'savings') {
        await toSavings(tx, one, login)
        return { outcome: 'applied' }
      }
      const used = await toLoan(tx, one as ToLoan, login)
      if (!used) return { outcome: 'waits' }
      return { outcome: 'applied', ...(used.settled && { ended: target }) }
    })

  /** Uses a payment that was received. Asked again it finds it used; cut off anywhere, nothing was. */
  const applyPayment = async (paymentId: string): Promise<Applied> => {
    const { outcome, ended } = await inOne(paymentId)
    if (ended) await deps.payoff.settleOne(ended)
    return outcome
  }

  /** What payments needed and nobody did: their jobs were lost, or what was in the way is gone. */
  const applyLate = async (): Promise<number> => {
    const late = await store.toApply(db, earlier(now(), patience), batch)
    let applied = 0
    for (const paymentId of late) if ((await applyPayment(paymentId)) === 'applied') applied++
    return applied
  }

  return { applyPayment, applyLate }
}

/** A day that is not before another. */
export const notBefore = (day: Day, other: Day): Day => (compareDays(day, other) < 0 ? other : day)
export const todayOf = (now: Clock): Day => dayOf(now())
