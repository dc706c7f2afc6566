// Where a loan stands at the end of a day, and the lines that brought it there. Amounts are centavos.
// A state is only ever made by the engine; nobody mends one by hand.
import type { DayNumber, MonthIndex } from '../../foundation/day-number.ts'
import type { Contract, ContributionUse, Regime } from './contract.ts'
import { vintageOf } from './contract.ts'
import type { PaymentSource } from './loan-events.ts'

/** What is left of the payment of a month. */
export type Instalment = { interest: bigint; principal: bigint }
export type Stretch = { readonly from: MonthIndex; readonly until: MonthIndex }

export type LoanState = {
  /** Everything up to the end of this day has been counted. */
  readonly day: DayNumber
  /** The month that is open; undefined before the loan began. */
  readonly month: MonthIndex | undefined
  readonly principal: bigint
  /** Principal and interest of a month, as it counts now. */
  readonly level: bigint
  readonly ratePpm: bigint
  readonly termMonths: number
  /** Ten-thousandths of a VSM and the value of its day; undefined for loans in pesos. */
  readonly vsm: bigint | undefined
  readonly levelVsm: bigint
  readonly vsmDay: bigint
  readonly contributions: ContributionUse
  /** Payments drawn up so far. */
  readonly drawn: number
  /** The payment of the open month: what is left of it, its whole interest, and all of it. */
  readonly current: Readonly<Instalment>
  readonly monthInterest: bigint
  readonly monthDue: bigint
  /** Something of this month's payment has been paid. */
  readonly touched: boolean
  /** Charges not yet paid, of this month and of those before. */
  readonly insurance: bigint
  readonly protectionFee: bigint
  /** Payments of months that passed, oldest first. */
  readonly unpaid: readonly Readonly<Instalment>[]
  /** Late interest counted so far, and up to which thirtieth of the open month. */
  readonly lateInterest: bigint
  readonly lateFrom: number
  /** How things stood when the month began: the discount looks at it. */
  readonly owedOnFirst: bigint
  readonly upToDateOnFirst: boolean
  readonly regime: Regime
  readonly regimeSince: DayNumber
  /** Effective payments: of the member's pay, their own, and those before the record began (if known). */
  readonly payrollMonths: number
  readonly ownMonths: number
  readonly monthsBefore: number | undefined
  readonly deferral: (Stretch & { readonly free: boolean }) | undefined
  readonly deferredMonths: number
  readonly protection: Stretch | undefined
  readonly protectionUses: number
  readonly protectedMonths: readonly MonthIndex[]
  readonly excess: bigint
  readonly settledOn: DayNumber | undefined
  /** Sums from the beginning: lent + raised − lowered is what is owed. */
  readonly lent: bigint
  readonly raised: bigint
  readonly lowered: bigint
  /** Of what lowered it: forgiven by a discount, released by the thirty years. */
  readonly forgiven: bigint
  readonly released: bigint
}

/** The engine's own copy, that it may write on. */
export type Draft = {
  -readonly [K in keyof LoanState]: LoanState[K]
} & { current: Instalment; unpaid: Instalment[]; protectedMonths: MonthIndex[] }

/** Why the engine wrote a line that no movement of money asked for. */
export type LineRule =
  | 'vsm-update'
  | 'deferral-interest'
  | 'discount'
  | 'thirty-years'
  | 'protection'
  | 'split'

export type Line = {
  readonly on: DayNumber
  readonly kind:
    | 'opening'
    | 'disbursement'
    | 'payment'
    | 'employer-contribution'
    | 'excess-payment'
    | 'adjustment'
  readonly source: PaymentSource
  readonly principal: bigint
  readonly interest: bigint
  readonly lateInterest: bigint
  readonly insurance: bigint
  /** The protection fund's 2 %, or what came in excess. */
  readonly other: bigint
  /** Principal owed afterwards. */
  readonly balance: bigint
  readonly vsm: bigint | undefined
  /** The event, or undefined for what the engine does by itself. */
  readonly ref: string | undefined
  readonly rule: LineRule | undefined
}

export const amountOfLine = (line: Line): bigint =>
  line.principal + line.interest + line.lateInterest + line.insurance + line.other

const nothingYet = {
  month: undefined,
  principal: 0n,
  vsm: undefined,
  vsmDay: 0n,
  levelVsm: 0n,
  drawn: 0,
  monthInterest: 0n,
  monthDue: 0n,
  touched: false,
  insurance: 0n,
  protectionFee: 0n,
  lateInterest: 0n,
  lateFrom: 30,
  owedOnFirst: 0n,
  upToDateOnFirst: true,
  payrollMonths: 0,
  ownMonths: 0,
  monthsBefore: 0,
  deferral: undefined,
  deferredMonths: 0,
  protection: undefined,
  protectionUses: 0,
  excess: 0n,
  settledOn: undefined,
  lent: 0n,
  raised: 0n,
  lowered: 0n,
  forgiven: 0n,
  released: 0n,
} as const

/** Before anything happened. */
export const stateOfNew = (contract: Contract): LoanState => ({
  ...nothingYet,
  day: contract.grantedOn - 1,
  level: contract.level,
  ratePpm: contract.ratePpm,
  termMonths: contract.termMonths,
  contributions: vintageOf(contract).contributions,
  current: { interest: 0n, principal: 0n },
  unpaid: [],
  regime: contract.regime,
  regimeSince: contract.grantedOn,
  protectedMonths: [],
})

export const draftOf = (state: LoanState): Draft => ({
  ...state,
  current: { ...state.current },
  unpaid: state.unpaid.map((one) => ({ ...one })),
  protectedMonths: [...state.protectedMonths],
})

export const overdueInterest = ({ unpaid }: Pick<LoanState, 'unpaid'>): bigint => {
  let total = 0n
  for (const one of unpaid) total += one.interest
  return total
}
export const overduePrincipal = ({ unpaid }: Pick<LoanState, 'unpaid'>): bigint => {
  let total = 0n
  for (const one of unpaid) total += one.principal
  return total
}

/** Effective payments towards the thirty years; undefined when nobody told those before the record. */
export const effectiveMonths = (
  state: Pick<LoanState, 'payrollMonths' | 'ownMonths' | 'monthsBefore'>,
): number | undefined =>
  state.monthsBefore === undefined
    ? undefined
    : state.monthsBefore + state.payrollMonths + state.ownMonths

export const isDeferred = ({ deferral, month }: Pick<LoanState, 'deferral' | 'month'>): boolean =>
  deferral !== undefined && month !== undefined && deferral.from <= month && month <= deferral.until
