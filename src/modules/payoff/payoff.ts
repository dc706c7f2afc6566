// After the last payment: what is done, what is ours to do, what is the member's, and what arrived too late.
// Each step says what is known; a step that nobody can know yet says so, and none is ticked to look better.
import { type Mxn, sum } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { ballOf, type TramiteState } from '../tramites/tramites.ts'

export const stepNames = [
  'paid',
  'notice',
  'deductions',
  'refund',
  'letter',
  'register',
  'deed',
] as const
export type StepName = (typeof stepNames)[number]
/** `later`: it waits for a step before it. */
export type StepState = 'done' | 'you' | 'us' | 'later' | 'not-needed'

export type LateDeductions = {
  readonly count: number
  readonly total: Mxn
  readonly last: Day | null
}

/** What arrived after nothing was owed: money of the member's that has to go back. */
export function lateDeductions(
  { status, statusSince }: Pick<Loan, 'status' | 'statusSince'>,
  movements: readonly LoanMovement[],
): LateDeductions {
  const late = movements.filter(
    (one) =>
      status === 'paid-off' &&
      one.kind === 'excess-payment' &&
      (statusSince === null || compareDays(one.effectiveOn, statusSince) >= 0),
  )
  const days = late.map(({ effectiveOn }) => effectiveOn).sort(compareDays)
  return {
    count: late.length,
    total: sum(late.map(({ amount }) => amount)),
    last: days.at(-1) ?? null,
  }
}

export type Known = {
  readonly late: LateDeductions
  /** The notice for the employer: made by itself, to be asked for (the loan ended long ago), or not yet made. */
  readonly noticed: 'made' | 'on-request' | 'not-yet'
  readonly refund: TramiteState | undefined
  readonly letter: TramiteState | undefined
}

const ofTramite = (state: TramiteState): StepState => {
  if (state === 'done') return 'done'
  const ball = ballOf[state]
  return ball === 'nobody' ? 'you' : ball
}
/** A loan to improve a home has no mortgage: there is nothing to cancel and no deed to free. */
const isMortgage = ({ kind }: Pick<Loan, 'kind'>): boolean => kind !== 'improvement'
/** Deeds of loans of 1972 to 2007 are kept by the fund; since 2008 the member holds them. */
const heldByMemberSince = 2008

function refundStep({ late, refund }: Known): StepState {
  if (refund) return ofTramite(refund)
  return late.count > 0 ? 'us' : 'not-needed'
}

/** Where each step stands. Of a loan that is not paid off, all but the first wait. */
export function stepsOf(
  loan: Pick<Loan, 'status' | 'kind' | 'grantedOn'>,
  known: Known,
): Readonly<Record<StepName, StepState>> {
  const paid = loan.status === 'paid-off'
  const after = (state: StepState): StepState => (paid ? state : 'later')
  const mortgage = (state: StepState): StepState => (isMortgage(loan) ? after(state) : 'not-needed')
  const letter = known.letter ? ofTramite(known.letter) : 'you'
  const freed = letter === 'done'
  const held = loan.grantedOn.year >= heldByMemberSince
  const notice = ({ made: 'done', 'on-request': 'you', 'not-yet': 'us' } as const)[known.noticed]
  return {
    paid: paid ? 'done' : 'you',
    notice: loan.kind === 'cofinanced' ? 'not-needed' : after(notice),
    deductions: after(known.late.count > 0 ? 'you' : 'done'),
    refund: after(refundStep(known)),
    letter: mortgage(letter),
    register: mortgage(freed ? 'you' : 'later'),
    deed: mortgage(held ? 'done' : freed ? 'us' : 'later'),
  }
}
