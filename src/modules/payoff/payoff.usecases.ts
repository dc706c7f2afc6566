// Learns from the files that a loan was paid off, and does what follows by itself: the notice that stops the
// deductions, the watch for those that still come, the refund of them.
import type { Actor } from '../../foundation/actor.ts'
import { plainAmount } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, compareDays, dayOf } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { DiscountNoticesUseCases } from '../discount-notices/discount-notices.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import type { LoanMovement } from '../loans/movements.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { TramiteState } from '../tramites/tramites.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as store from './payoff.store.ts'
import { type LateDeductions, lateDeductions, stepsOf } from './payoff.ts'

export type PayoffDeps = {
  readonly db: Db
  readonly now: Clock
  readonly loans: Pick<LoansUseCases, 'ofMember' | 'everyMovement'>
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'tell'>
  readonly tramites: Pick<TramitesUseCases, 'open' | 'one'>
  readonly discountNotices: Pick<DiscountNoticesUseCases, 'suspend'>
}

export const payoffPath = '/mi-credito/terminar-de-pagar'
const by: Actor = { kind: 'system', task: 'payoffs' }
const batch = 100
/** A loan that ended long before we looked is no news to anybody. */
const newsMonths = 12

export type CannotAsk = 'not-paid-off' | 'no-mortgage' | 'already-asked'

export const payoffUseCases = (deps: PayoffDeps) => {
  const loanOf = async ({ loanId, memberId }: store.Found): Promise<Loan | undefined> =>
    (await deps.loans.ofMember(memberId)).find((one) => one.loanId === loanId)

  /** Newest first, until the day the loan ended. */
  const lateOf = async (memberId: bigint, loan: Loan): Promise<LateDeductions> => {
    const since: LoanMovement[] = []
    const end = loan.statusSince
    for await (const movements of deps.loans.everyMovement({ memberId, loan })) {
      since.push(...movements)
      const oldest = movements.at(-1)
      if (end && oldest && compareDays(oldest.effectiveOn, end) < 0) break
    }
    return lateDeductions(loan, since)
  }

  const isNews = ({ statusSince }: Loan): boolean =>
    statusSince !== null &&
    compareDays(statusSince.add({ months: newsMonths }), dayOf(deps.now())) >= 0

  /** The suspension notice at once, and word of it. False: somebody was faster. */
  const noteIn = async (tx: Tx, found: store.Found): Promise<boolean> => {
    await store.lockLoan(tx, found.loanId)
    const loan = await loanOf(found)
    if (!loan || (await store.payoffOf(tx, found.loanId))) return false
    const login = await deps.logins.loginOfMember(tx, found.memberId)
    const about = { memberId: found.memberId, loan, lang: login?.lang ?? 'es' } as const
    const suspension = isNews(loan) ? await deps.discountNotices.suspend(tx, about) : undefined
    await store.insertPayoff(tx, {
      loan_id: found.loanId,
      member_id: found.memberId,
      found_at: deps.now(),
      suspension_folio: suspension?.folio ?? null,
    })
    if (login && isNews(loan)) {
      const args = { path: `${payoffPath}?credito=${loan.ordinal}` }
      await deps.notices.tell(tx, login, { kind: 'loan-paid-off', args, by })
    }
    return true
  }
  const note = (found: store.Found): Promise<boolean> =>
    transaction(deps.db, (tx) => noteIn(tx, found))

  /** The refund's case in the caller's transaction, opened once, and word of it; `isNew`: it was opened now. */
  const openRefund = async (tx: Tx, found: store.Found) => {
    await store.lockLoan(tx, found.loanId)
    const loan = await loanOf(found)
    const known = await store.requestsOf(tx, found.loanId)
    const before = known.find(({ kind }) => kind === 'refund')
    if (before) return { reference: before.reference, isNew: false }
    if (!loan) return undefined
    const late = await lateOf(found.memberId, loan)
    if (late.total <= 0n) return undefined
    const reference = await deps.tramites.open(tx, {
      memberId: found.memberId,
      type: 'excess-refund',
      about: { credito: loan.loanNumber, cantidad: plainAmount(late.total) },
      by,
    })
    await store.insertRequest(tx, {
      loan_id: found.loanId,
      kind: 'refund',
      member_id: found.memberId,
      reference,
      amount: late.total,
      opened_at: deps.now(),
    })
    const login = await deps.logins.loginOfMember(tx, found.memberId)
    const args = { reference, path: `/mis-tramites/${reference}` }
    if (login) await deps.notices.tell(tx, login, { kind: 'refund-opened', args, by })
    return { reference: reference as string, isNew: true }
  }
  const refund = (found: store.Found): Promise<boolean> =>
    transaction(deps.db, async (tx) => (await openRefund(tx, found))?.isNew ?? false)

  /** One after another, each in its own transaction; what nothing can be done for is passed over. */
  const each = async (
    next: (after: bigint) => Promise<readonly store.Found[]>,
    act: (found: store.Found) => Promise<boolean>,
  ): Promise<number> => {
    let done = 0
    for (let after = 0n; ; ) {
      const some = await next(after)
      for (const found of some) if (await act(found)) done++
      const last = some.at(-1)
      if (!last) return done
      after = last.loanId
    }
  }

  const stateOf = async (memberId: bigint, row: store.RequestRow | undefined) => {
    const found = row && (await deps.tramites.one(memberId, row.reference))
    return { reference: row?.reference, state: found?.tramite.state as TramiteState | undefined }
  }

  return {
    /** Upkeep: loans that were paid off, then money that still came. Returns how many of each. */
    settle: async (): Promise<{ paidOff: number; refunds: number }> => ({
      paidOff: await each((after) => store.newlyPaidOff(deps.db, after, batch), note),
      refunds: await each((after) => store.withExcess(deps.db, after, batch), refund),
    }),

    /** The same at once for a loan that a payment ended, and for what was paid beyond it. */
    settleOne: async (found: store.Found): Promise<void> => {
      if ((await loanOf(found))?.status !== 'paid-off') return
      await note(found)
      await refund(found)
    },

    /** The case in which money paid in excess goes back: the one of before, or a new one. Undefined: there is none. */
    refundFor: async (tx: Tx, found: store.Found): Promise<string | undefined> => {
      if ((await loanOf(found))?.status !== 'paid-off') return undefined
      await noteIn(tx, found)
      return (await openRefund(tx, found))?.reference
    },

    /** The folio of the notice that stopped the deductions, if there is one. */
    suspensionOf: async (tx: Tx, loanId: bigint): Promise<string | undefined> =>
      (await store.payoffOf(tx, loanId))?.suspension_folio ?? undefined,

    /** The steps of a loan with what each stands on. */
    progressOf: async (memberId: bigint, loan: Loan) => {
      const [payoff, requests, late] = await Promise.all([
        store.payoffOf(deps.db, loan.loanId),
        store.requestsOf(deps.db, loan.loanId),
        lateOf(memberId, loan),
      ])
      const of = (kind: store.RequestKind) => requests.find((one) => one.kind === kind)
      const [back, letter] = [
        await stateOf(memberId, of('refund')),
        await stateOf(memberId, of('letter')),
      ]
      const folio = payoff?.suspension_folio ?? undefined
      const noticed = folio ? 'made' : payoff ? 'on-request' : 'not-yet'
      const known = { late, noticed, refund: back.state, letter: letter.state } as const
      return {
        steps: stepsOf(loan, known),
        late,
        suspension: folio,
        refund: back.reference,
        letter: letter.reference,
      }
    },

    /** Asks for the letter with which the mortgage is cancelled: one for a loan. */
    askLetter: (memberId: bigint, loan: Loan): Promise<Result<string, CannotAsk>> =>
      transaction(deps.db, async (tx) => {
        if (loan.status !== 'paid-off') return cannot('not-paid-off')
        if (loan.kind === 'improvement') return cannot('no-mortgage')
        await store.lockLoan(tx, loan.loanId)
        const known = await store.requestsOf(tx, loan.loanId)
        if (known.some(({ kind }) => kind === 'letter')) return cannot('already-asked')
        if (!(await store.payoffOf(tx, loan.loanId))) return cannot('not-paid-off')
        const reference = await deps.tramites.open(tx, {
          memberId,
          type: 'mortgage-cancellation',
          about: { credito: loan.loanNumber },
          by: { kind: 'member', memberId },
        })
        await store.insertRequest(tx, {
          loan_id: loan.loanId,
          kind: 'letter',
          member_id: memberId,
          reference,
          amount: null,
          opened_at: deps.now(),
        })
        return ok(reference)
      }),
  }
}

export type PayoffUseCases = ReturnType<typeof payoffUseCases>
